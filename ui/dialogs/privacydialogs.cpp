#include "dialogs/privacydialogs.h"

#include "base/capital.h"
#include "models/erasurerehearsal.h"
#include "models/recordname.h"
#include "records/nouns.h"
#include "store/store.h"
#include "theme/hubstyle.h"
#include "widgets/flowlayout.h"
#include "widgets/messagebar.h"

#include <QApplication>
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

/// Every text of the hub is looked through.
QString looking()
{
    return PreviewDialog::tr("Looking through everything the hub says of them …");
}

/// With the cursor of a wait: the whole file is written anew.
Result<Erasure> erased(Store &store, const ErasureAsked &asked)
{
    QApplication::setOverrideCursor(Qt::WaitCursor);
    Result<Erasure> done = erasePeople(store, asked);
    QApplication::restoreOverrideCursor();
    return done;
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

EraseDialog::EraseDialog(Store &store, RecordNames &names, std::vector<PersonId> people, QWidget *parent)
    : PreviewDialog{people.size() == 1
                        ? tr("Erase %1").arg(names.of(recordType<Person>(), people.front().value()))
                        : tr("Erase %n person(s)", nullptr, static_cast<int>(people.size())),
                    tr("Erase for good"),
                    {tr("Records"), tr("What becomes of them")},
                    parent}
    , m_store{store}
    , m_names{names}
    , m_people{std::move(people)}
    , m_rehearsal{new ErasureRehearsal{store, this}}
{
    setObjectName(QStringLiteral("erase"));
    button()->setDefault(false);
    connect(m_rehearsal, &ErasureRehearsal::found, this, &EraseDialog::tell);
    connect(m_rehearsal, &ErasureRehearsal::failed, this, &EraseDialog::refuse);
    EraseDialog::preview();
}

void EraseDialog::preview()
{
    finish(looking(), false);
    m_rehearsal->ask({.people = m_people});
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

Result<QString> EraseDialog::carryOut()
{
    const Result<Erasure> done = erased(m_store, {.people = m_people});
    if (!done)
        return done.error();
    return tr("%n person(s) erased. The counts stay.", nullptr, static_cast<int>(m_people.size()));
}

RetentionDialog::RetentionDialog(Store &store, RecordNames &names, QDate today, QWidget *parent)
    : PreviewDialog{tr("Kept longer than its period"),
                    tr("Erase for good"),
                    {tr("Who"), tr("What"), tr("Last happened"), tr("Due since")},
                    parent}
    , m_store{store}
    , m_names{names}
    , m_today{today}
    , m_rehearsal{new ErasureRehearsal{store, this}}
{
    setObjectName(QStringLiteral("retention"));
    button()->setDefault(false);
    connect(m_rehearsal, &ErasureRehearsal::found, this, &RetentionDialog::tell);
    connect(m_rehearsal, &ErasureRehearsal::failed, this, &RetentionDialog::refuse);
    addKind(RetentionDue::Kind::Person, &RetentionPeriods::people);
    addKind(RetentionDue::Kind::Unsuccessful, &RetentionPeriods::unsuccessful);
    addKind(RetentionDue::Kind::Note, &RetentionPeriods::notes);
    RetentionDialog::preview();
}

void RetentionDialog::addKind(RetentionDue::Kind kind, int RetentionPeriods::*years)
{
    auto *row = new QWidget{this};
    auto *layout = new FlowLayout{row, measureOf(this, HubStyle::Grid)};
    auto *period = new QSpinBox{row};
    period->setRange(1, 100);
    period->setValue(retentionPeriods(m_store).*years);
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
    connect(chosen, &QCheckBox::toggled, this, &RetentionDialog::preview);
}

/// The periods are the hub's: they are kept at once, and that can be undone.
void RetentionDialog::setPeriods()
{
    RetentionPeriods periods;
    for (const Kind &kind : m_kinds)
        periods.*kind.years = kind.period->value();
    if (periods == retentionPeriods(m_store))
        return;
    if (const Result<> done = setRetentionPeriods(m_store, periods); !done)
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
    const std::optional<Note> note = m_store.find(due.note);
    return note ? m_names.of(recordType<School>(), note->school.value()) : QString{};
}

void RetentionDialog::preview()
{
    clearRows();
    m_due = readRetentionDue(m_store, m_today);
    for (const RetentionDue &due : m_due) {
        if (isChosen(due))
            addRow({whoIs(due), nameOf(due.kind), shortDay(due.last), shortDay(due.due)});
    }
    const ErasureAsked what = asked();
    if (what.people.empty() && what.notes.empty())
        return finish(tr("Nothing is kept longer than its period."), false);
    finish(looking(), false);
    m_rehearsal->ask(what);
}

void RetentionDialog::tell(const Erasure &erasure)
{
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

Result<QString> RetentionDialog::carryOut()
{
    const ErasureAsked what = asked();
    const Result<Erasure> done = erased(m_store, what);
    if (!done)
        return done.error();
    return tr("%n record(s) erased. The counts stay.", "people and notes",
              static_cast<int>(what.people.size() + what.notes.size()));
}

} // namespace hub
