#include "pages/groups/grouppanel.h"

#include "actions/expectationwhy.h"
#include "actions/expectationwords.h"
#include "actions/groupwhy.h"
#include "actions/groupwords.h"
#include "dialogs/adddialog.h"
#include "pages/explained.h"
#include "store/store.h"
#include "theme/hubstyle.h"
#include "widgets/card.h"

#include <QDesktopServices>
#include <QLocale>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

template<typename Enum>
QString labelOfChoice(Enum value)
{
    return choiceText(value);
}

QString shortDate(QDate day)
{
    return QLocale{}.toString(day, QLocale::ShortFormat);
}

} // namespace

GroupPanel::GroupPanel(const PageContext &context, FactSource &source, QWidget *parent)
    : QScrollArea{parent}
    , m_context{context}
    , m_source{source}
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setBackgroundRole(QPalette::Base);
    const int grid = measureOf(this, HubStyle::Grid);
    auto *body = new QWidget{this};
    auto *column = new QVBoxLayout{body};
    column->setContentsMargins(grid, grid, grid, grid);
    column->setSpacing(grid);
    const auto add = [&](const QString &heading) {
        auto *card = new Card{heading, body};
        column->addWidget(card);
        return card;
    };
    m_findings = add(tr("To look at"));
    m_schools = add(tr("Schools and people"));
    m_sessions = add(tr("Sessions"));
    m_records = add(tr("Records to return"));
    m_resources = add(tr("Resources"));
    m_expectations = add(tr("Expectations not met"));
    column->addStretch();
    setWidget(body);
    connect(&source, &FactSource::changed, this, &GroupPanel::refresh);
    connect(&context.store, &Store::changed, this, [this](const Changes &changes) {
        if (changes.touch(recordType<GroupRecord>()) || changes.touch(recordType<Resource>()))
            refresh();
    });
}

std::function<void(Place)> GroupPanel::goer()
{
    return [this](const Place &place) { emit wants(place); };
}

void GroupPanel::setGroup(qint64 key)
{
    m_key = key;
    refresh();
}

void GroupPanel::refresh()
{
    const WorkGroup *group = m_key == 0 ? nullptr : m_source.index().group(WorkGroupId{m_key});
    for (Card *card : {m_findings, m_schools, m_sessions, m_records, m_resources, m_expectations}) {
        card->clear();
        card->setVisible(group != nullptr);
    }
    if (group == nullptr)
        return;
    showFindings(*group);
    showSchools(*group);
    showSessions(*group);
    showRecords(*group);
    showResources(*group);
    showExpectations(*group);
}

void GroupPanel::showFindings(const WorkGroup &group)
{
    const auto findings = compositionOf(m_source.index(), group, m_context.today());
    for (const CompositionFinding &finding : findings) {
        QPushButton *line = m_findings->addLine(sentence(finding, m_source.index()),
                                                finding.isFault() ? tr("Put right") : tr("Note"));
        const auto why = [this, finding] {
            const FactIndex &index = m_source.index();
            return explained(sentence(finding, index), whyFinding(finding, index), goer());
        };
        explainWith(line, why);
        connect(line, &QPushButton::clicked, this, [this, line, why, school = finding.school] {
            if (school.isNull())
                showExplanation(why(), line); // there is nowhere to go
            else
                emit wants({.page = u"schools"_s, .record = school.value()});
        });
    }
    if (findings.empty())
        m_findings->addHint(tr("Nothing: lead, schools and people are as the programme asks."));
}

void GroupPanel::showSchools(const WorkGroup &group)
{
    const FactIndex &index = m_source.index();
    std::map<QString, std::pair<SchoolId, QStringList>> schools;
    for (const Membership *member : index.membersOf(group.id)) {
        const School *school = index.school(member->school);
        const Person *person = index.person(member->person);
        if (school == nullptr)
            continue;
        auto &[id, people] = schools[school->name];
        id = school->id;
        const QString since
            = member->statusDate.isValid() ? u" "_s + shortDate(member->statusDate) : QString{};
        const QString status = labelOfChoice(member->status).toLower() + since;
        people << (person == nullptr
                       ? tr("nobody named, %1", "status").arg(status)
                       : tr("%1 (%2), %3", "name, part, status")
                             .arg(fullName(*person), labelOfChoice(member->role).toLower(), status));
    }
    for (const auto &[name, entry] : schools) {
        QPushButton *line = m_schools->addLine(name, QString::number(entry.second.size()));
        explainWith(line, [this, title = name, id = group.id] {
            const FactIndex &now = m_source.index();
            const WorkGroup *asked = now.group(id);
            return asked == nullptr ? Explanation{}
                                    : explained(title, whyGroup(now, *asked, m_context.today()), goer());
        });
        connect(line, &QPushButton::clicked, this, [this, school = entry.first] {
            emit wants({.page = u"schools"_s, .record = school.value()});
        });
        m_schools->addHint(entry.second.join(u'\n'));
    }
    if (schools.empty())
        m_schools->addHint(tr("No school yet. Import group members, or match schools to leads."));
}

void GroupPanel::showSessions(const WorkGroup &group)
{
    std::vector<const Event *> events = m_source.index().eventsOf(group.id);
    std::ranges::sort(events, {}, [](const Event *event) { return event->start; });
    for (const Event *event : events)
        m_sessions->addFact(shortDate(event->start.date()),
                            event->status == EventStatus::Confirmed
                                ? event->title
                                : tr("%1 (%2)").arg(event->title, labelOfChoice(event->status).toLower()));
    if (events.empty())
        m_sessions->addHint(tr("No session is planned."));
}

void GroupPanel::showRecords(const WorkGroup &group)
{
    std::vector<GroupRecord> records = m_context.store.where<GroupRecord>("group", group.id.value());
    std::ranges::sort(records, {}, &GroupRecord::due);
    for (const GroupRecord &record : records) {
        const bool isLate
            = !record.returned.isValid() && record.due.isValid() && record.due < m_context.today();
        const QString state = record.returned.isValid() ? tr("returned %1").arg(shortDate(record.returned))
            : isLate                                    ? tr("overdue since %1").arg(shortDate(record.due))
            : record.due.isValid()                      ? tr("due %1").arg(shortDate(record.due))
                                                        : tr("to return");
        QPushButton *line = m_records->addLine(record.title, state);
        line->setToolTip(record.returned.isValid() ? tr("Not returned after all") : tr("Returned today"));
        // Later: the step shows other lines, and this one is gone then.
        connect(
            line, &QPushButton::clicked, this, [this, record] { returnRecord(record); },
            Qt::QueuedConnection);
    }
    QPushButton *add = m_records->addLine(tr("Add a record to return…"), {});
    connect(add, &QPushButton::clicked, this, &GroupPanel::addRecord, Qt::QueuedConnection);
}

void GroupPanel::returnRecord(const GroupRecord &record)
{
    GroupRecord next = record;
    next.returned = record.returned.isValid() ? QDate{} : m_context.today();
    const QString what = next.returned.isValid() ? tr("Returned: %1").arg(record.title)
                                                 : tr("Not returned after all: %1").arg(record.title);
    const Result<> done = m_context.store.change(what, [&next](Writer &writer) -> Result<> {
        writer.update(next);
        return {};
    });
    if (done)
        emit did(what);
    else
        emit failed(done.error());
}

void GroupPanel::showResources(const WorkGroup &group)
{
    const Edition *edition = m_source.index().edition(group.programme);
    if (edition != nullptr && edition->composition) {
        for (const Focus &focus : edition->composition->foci) {
            if (focus.id == group.focus)
                m_resources->addFact(tr("Focus %1").arg(focus.id), focus.title);
            if (focus.id == group.focus && !focus.toolkit.isEmpty())
                m_resources->addHint(focus.toolkit);
        }
    }
    for (const Resource &resource : m_context.store.all<Resource>()) {
        const bool isOfFocus = resource.group.isNull() && resource.programme == group.programme
            && (resource.focus.isEmpty() || resource.focus == group.focus);
        if (resource.group != group.id && !isOfFocus)
            continue;
        QPushButton *line = m_resources->addLine(resource.title, tr("Open"));
        line->setToolTip(resource.target.toHtmlEscaped());
        connect(line, &QPushButton::clicked, this,
                [target = resource.target] { QDesktopServices::openUrl(QUrl::fromUserInput(target)); });
    }
    QPushButton *add = m_resources->addLine(tr("Add a link or a file…"), {});
    connect(add, &QPushButton::clicked, this, &GroupPanel::addResource, Qt::QueuedConnection);
}

void GroupPanel::addRecord()
{
    AddDialog dialog{m_context.store,
                     m_context.names,
                     recordType<GroupRecord>(),
                     tr("Add a record to return"),
                     {u"title"_s, u"due"_s},
                     toRow(GroupRecord{.group = WorkGroupId{m_key}}),
                     this};
    dialog.exec();
}

void GroupPanel::addResource()
{
    AddDialog dialog{m_context.store,
                     m_context.names,
                     recordType<Resource>(),
                     tr("Add a link or a file"),
                     {u"title"_s, u"target"_s},
                     toRow(Resource{.group = WorkGroupId{m_key}}),
                     this};
    dialog.exec();
}

void GroupPanel::showExpectations(const WorkGroup &group)
{
    ExpectationsAsked asked{.today = m_context.today(), .year = group.year, .group = group.id};
    int open = 0;
    for (const ExpectationLine &line : expectationsOf(m_source.index(), asked)) {
        // Days are the ledger's business, on its own page.
        const bool isDays = line.expectation->rule == EditionExpectation::Rule::CompletesDays;
        if (isDays || line.standing == Standing::Met || line.standing == Standing::Exception)
            continue;
        if (++open <= 12)
            m_expectations->addFact(labelOf(line.standing),
                                    whoIn(line, m_source.index()) + u": "_s + line.expectation->text);
    }
    if (open == 0)
        m_expectations->addHint(tr("None, or the group follows no programme."));
    QPushButton *all = m_expectations->addLine(tr("All expectations"), QString::number(open));
    connect(all, &QPushButton::clicked, this, [this] { emit wants({.page = u"expectations"_s}); });
    explainWith(all, [this, asked, title = all->accessibleName()] {
        const FactIndex &now = m_source.index();
        return explained(title, whyExpectations(expectationsOf(now, asked), now), goer());
    });
}

} // namespace hub
