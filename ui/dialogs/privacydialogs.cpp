#include "dialogs/privacydialogs.h"

#include "base/capital.h"
#include "models/erasurerehearsal.h"
#include "models/hubworker.h"
#include "models/hubwriter.h"
#include "models/recordname.h"
#include "records/nouns.h"
#include "store/store.h"
#include "theme/hubstyle.h"
#include "widgets/flowlayout.h"
#include "widgets/messagebar.h"

#include <QCheckBox>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>

namespace hub {

namespace {

/// What stays and goes of the records of one noun.
QString fateOf(const ErasureLine &line)
{
    QStringList parts;
    if (line.removed > 0)
        parts << PreviewDialog::tr("%n removed", "records", line.removed);
    if (line.emptied > 0)
        parts << PreviewDialog::tr("%n kept for the counts, without words about them", "records",
                                   line.emptied);
    if (line.untouched > 0)
        parts << PreviewDialog::tr("%n kept: they say only that somebody was there", "records",
                                   line.untouched);
    return parts.join(QStringLiteral("; "));
}

QString mentionsIn(const Erasure &erasure, RecordNames &names)
{
    QStringList all;
    for (const Mention &mention : erasure.mentions)
        all << names.of(*mention.type, mention.key);
    all.removeDuplicates();
    all.removeAll({});
    if (erasure.mentions.empty())
        return {};
    constexpr qsizetype most = 5;
    return PreviewDialog::tr(
               "Other records have the last name in their text, perhaps by chance: %L1. Look at "
               "them yourself: %2.")
        .arg(erasure.mentions.size())
        .arg(all.mid(0, most).join(QStringLiteral("; ")));
}

QString warning()
{
    return PreviewDialog::tr(
        "An erasure cannot be undone, and Undo does not bring back anything that was said of "
        "them before. Backups made earlier, and files exported or sent, still hold the name.");
}

QString nameOf(RetentionDue::Kind kind)
{
    switch (kind) {
    case RetentionDue::Kind::Person:
        return RetentionDialog::tr("Took part");
    case RetentionDue::Kind::Unsuccessful:
        return RetentionDialog::tr("Applied or known, never took part");
    case RetentionDue::Kind::Note:
        break;
    }
    return RetentionDialog::tr("Note");
}

QString shortDay(QDate day)
{
    return QLocale{}.toString(day, QLocale::ShortFormat);
}

} // namespace

ErasureDialog::ErasureDialog(Store &store, const QString &title, const QStringList &headings, QWidget *parent)
    : PreviewDialog{title, tr("Erase for good"), headings, parent}
    , m_store{store}
    , m_rehearsal{new ErasureRehearsal{store, this}}
    , m_writer{new HubWriter{store, this}}
{
    button()->setDefault(false);
    connect(m_rehearsal, &ErasureRehearsal::found, this, &ErasureDialog::tell);
    connect(m_rehearsal, &ErasureRehearsal::failed, this, &ErasureDialog::refuse);
}

void ErasureDialog::rehearse()
{
    finish(tr("Looking through everything the hub says of them …"), false);
    m_rehearsal->ask(asked());
}

void ErasureDialog::carryOut()
{
    beginWork(tr("Erasing …"),
              tr("The whole file is written anew, so that nothing of it is left in there. That takes a "
                 "moment and cannot be called off."));
    const ErasureAsked what = asked();
    const auto work = [what](Store &writer, const Progress &) -> Result<> {
        const Result<Erasure> done = erasePeople(writer, what);
        return done ? Result<>{} : done.error();
    };
    m_writer->write(work, [this, what](const Result<> &done) {
        conclude(done ? Result<QString>{saidOf(what)} : done.error());
    });
}

EraseDialog::EraseDialog(Store &store, RecordNames &names, std::vector<PersonId> people, QWidget *parent)
    : ErasureDialog{store,
                    people.size() == 1
                        ? tr("Erase %1").arg(names.of(recordType<Person>(), people.front().value()))
                        : tr("Erase %n person(s)", nullptr, static_cast<int>(people.size())),
                    {tr("Records"), tr("What becomes of them")},
                    parent}
    , m_names{names}
    , m_people{std::move(people)}
{
    setObjectName(QStringLiteral("erase"));
    EraseDialog::preview();
}

void EraseDialog::preview()
{
    rehearse();
}

ErasureAsked EraseDialog::asked() const
{
    return {.people = m_people};
}

void EraseDialog::tell(const Erasure &erasure)
{
    clearRows();
    for (const ErasureLine &line : erasure.lines)
        addRow({withCapital(line.type->pluralText()), fateOf(line)});
    addRow(
        {tr("History"), tr("%n entry(s), without who it was and what was said", nullptr, erasure.history)});
    finish((mentionsIn(erasure, m_names) + u'\n' + warning()).trimmed(), true);
}

QString EraseDialog::saidOf(const ErasureAsked &erased) const
{
    return tr("%n person(s) erased. The counts stay.", nullptr, static_cast<int>(erased.people.size()));
}

RetentionDialog::RetentionDialog(Store &store, RecordNames &names, QDate today, QWidget *parent)
    : ErasureDialog{store,
                    tr("Kept longer than its period"),
                    {tr("Who"), tr("What"), tr("Last happened"), tr("Due since")},
                    parent}
    , m_names{names}
    , m_today{today}
    , m_worker{new HubWorker{store, nullptr}}
{
    setObjectName(QStringLiteral("retention"));
    addKind(RetentionDue::Kind::Person, &RetentionPeriods::people);
    addKind(RetentionDue::Kind::Unsuccessful, &RetentionPeriods::unsuccessful);
    addKind(RetentionDue::Kind::Note, &RetentionPeriods::notes);
    RetentionDialog::preview();
}

RetentionDialog::~RetentionDialog()
{
    HubWorker::leave(m_worker);
}

void RetentionDialog::addKind(RetentionDue::Kind kind, int RetentionPeriods::*years)
{
    auto *row = new QWidget{this};
    auto *layout = new FlowLayout{row, measureOf(this, HubStyle::Grid)};
    auto *period = new QSpinBox{row};
    period->setRange(1, 100);
    period->setValue(retentionPeriods(store()).*years);
    period->setSuffix(tr(" years after the last thing that happened"));
    period->setAccessibleName(tr("%1: how many years they are kept").arg(nameOf(kind)));
    auto *chosen = new QCheckBox{tr("Erase what is due"), row};
    chosen->setChecked(true);
    chosen->setAccessibleName(tr("%1: erase what is due").arg(nameOf(kind)));
    layout->addWidget(period);
    layout->addWidget(chosen);
    m_kinds.push_back({kind, years, chosen, period});
    addControl(nameOf(kind), row);
    connect(period, &QSpinBox::editingFinished, this, &RetentionDialog::setPeriods);
    connect(chosen, &QCheckBox::toggled, this, &RetentionDialog::showDue);
}

/// The periods are the hub's: they are kept at once, and that can be undone.
void RetentionDialog::setPeriods()
{
    RetentionPeriods periods;
    for (const Kind &kind : m_kinds)
        periods.*kind.years = kind.period->value();
    if (periods == retentionPeriods(store()))
        return;
    if (const Result<> done = setRetentionPeriods(store(), periods); !done)
        return message()->tell(done.error());
    preview();
}

bool RetentionDialog::isChosen(const RetentionDue &due) const
{
    const auto kind = std::ranges::find(m_kinds, due.kind, &Kind::kind);
    return kind != m_kinds.end() && kind->chosen->isChecked();
}

ErasureAsked RetentionDialog::asked() const
{
    std::vector<RetentionDue> due = m_due;
    std::erase_if(due, [this](const RetentionDue &one) { return !isChosen(one); });
    return whatIsDue(due);
}

/// The person, or for a note about a school the school.
QString RetentionDialog::whoIs(const RetentionDue &due) const
{
    if (!due.person.isNull())
        return m_names.of(recordType<Person>(), due.person.value());
    const std::optional<Note> note = store().find(due.note);
    return note ? m_names.of(recordType<School>(), note->school.value()) : QString{};
}

/// Everything that ever happened is looked through.
void RetentionDialog::preview()
{
    if (!m_worker->canAsk())
        return take(readRetentionDue(store(), m_today));
    m_due.clear();
    clearRows();
    finish(tr("Looking for what is kept longer than its period …"), false);
    m_worker->ask([this, today = m_today](Store &reader) -> Errand::Then {
        return [this, due = readRetentionDue(reader, today)] { take(due); };
    });
}

void RetentionDialog::take(std::vector<RetentionDue> due)
{
    m_due = std::move(due);
    showDue();
}

void RetentionDialog::showDue()
{
    if (m_worker->isBusy()) // what is due by the periods before
        return;
    clearRows();
    for (const RetentionDue &due : m_due) {
        if (isChosen(due))
            addRow({whoIs(due), nameOf(due.kind), shortDay(due.last), shortDay(due.due)});
    }
    const ErasureAsked what = asked();
    if (what.people.empty() && what.notes.empty())
        return finish(tr("Nothing is kept longer than its period."), false);
    rehearse();
}

void RetentionDialog::tell(const Erasure &erasure)
{
    if (m_worker->isBusy())
        return;
    QStringList fates;
    for (const ErasureLine &line : erasure.lines) {
        if (line.removed + line.emptied > 0)
            fates << tr("%1: %2", "noun, what becomes of them")
                         .arg(withCapital(line.type->pluralText()), fateOf(line));
    }
    finish(tr("A rehearsal says what would happen. %1").arg(fates.join(QStringLiteral(". "))) + u'\n'
               + warning(),
           true);
}

QString RetentionDialog::saidOf(const ErasureAsked &erased) const
{
    return tr("%n record(s) erased. The counts stay.", "people and notes",
              static_cast<int>(erased.people.size() + erased.notes.size()));
}

} // namespace hub
