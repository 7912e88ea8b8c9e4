#include "actions/rollover.h"

#include "actions/contexts.h"
#include "programmes/editionrecord.h"
#include "programmes/nextedition.h"
#include "store/store.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>
#include <set>

namespace hub {

namespace {

using What = RolloverLine::What;

/// The years that a text names, each moved on by one.
QString movedWords(QString text)
{
    static const QRegularExpression years{QStringLiteral(R"(\b20\d\d/\d\d\b)")};
    for (auto match = years.match(text); match.hasMatch();) {
        const auto year = AcademicYear::fromText(match.captured());
        const QString next = year ? year->next().toText() : match.captured();
        text.replace(match.capturedStart(), match.capturedLength(), next);
        match = years.match(text, match.capturedStart() + next.size());
    }
    return text;
}

/// Makes a plan, noun by noun.
class Planner
{
public:
    Planner(Store &store, AcademicYear from)
        : m_store{store}
        , m_from{from}
        , m_days{daysToNextYear(from)}
    {
        m_plan.from = from;
        for (const ProgrammeEdition &record : store.all<ProgrammeEdition>()) {
            m_editions.emplace(record.id, record);
            m_editionCodes.insert(record.code);
        }
    }

    [[nodiscard]] RolloverPlan make()
    {
        planCohorts();
        planGroups();
        planEvents();
        planTerms();
        return std::move(m_plan);
    }

private:
    void add(What what, bool isThere, const QString &from, const QString &to, QDate date = {})
    {
        m_plan.lines.push_back({.what = what, .isThere = isThere, .from = from, .to = to, .date = date});
    }

    /// The edition of the same programme for those who start in the next year: kept, planned or drafted now.
    [[nodiscard]] std::optional<ProgrammeEdition> nextOf(ProgrammeEditionId id)
    {
        const auto found = m_editions.find(id);
        if (found == m_editions.end())
            return std::nullopt;
        const ProgrammeEdition &record = found->second;
        for (const auto &[key, other] : m_editions) {
            if (other.family == record.family && !record.family.isEmpty() && other.year == m_from.next())
                return other;
        }
        const Result<Edition> edition = fromRecord(record);
        // What was published about a network is of its own year.
        if (!edition || edition->kind == Edition::Kind::Network || edition->firstYear != m_from)
            return std::nullopt;
        const Result<Edition> next = nextEdition(*edition, m_from.next());
        if (!next || m_editionCodes.contains(next->code))
            return std::nullopt;
        ProgrammeEdition made = toRecord(*next);
        made.id = ProgrammeEditionId{newKey()};
        m_editions.emplace(made.id, made);
        m_plan.editions.push_back(made);
        add(What::Edition, false, record.code, made.code);
        return made;
    }

    void planCohorts()
    {
        const std::vector<Cohort> cohorts = m_store.all<Cohort>();
        std::set<QString> codes;
        for (const Cohort &cohort : cohorts)
            codes.insert(cohort.code);
        for (const Cohort &cohort : cohorts) {
            if (cohort.year != m_from && cohort.year.next() != m_from)
                continue;
            const ProgrammeEdition &own = m_editions[cohort.programme];
            const auto next = std::ranges::find_if(cohorts, [&](const Cohort &other) {
                return other.year == cohort.year.next() && !own.family.isEmpty()
                    && m_editions[other.programme].family == own.family;
            });
            if (next != cohorts.end())
                m_nextCohort.emplace(cohort.id, *next);
            if (cohort.year != m_from)
                continue; // only its events go on, to the cohort after it
            if (next != cohorts.end())
                add(What::Cohort, true, cohort.code, next->code);
            else
                planCohort(cohort, own, codes);
        }
    }

    void planCohort(const Cohort &cohort, const ProgrammeEdition &own, std::set<QString> &codes)
    {
        const std::optional<ProgrammeEdition> edition = nextOf(cohort.programme);
        if (!edition) {
            m_plan.notes.push_back(
                rolloverText(QT_TRANSLATE_NOOP(
                                 "hub::Rollover",
                                 "%1 has no next cohort: its programme %2 has no edition for %3, and none "
                                 "can be drafted from it."))
                    .arg(cohort.code, own.code, m_from.next().toText()));
            return;
        }
        Cohort made = cohort;
        made.id = CohortId{newKey()};
        made.programme = edition->id;
        made.year = m_from.next();
        made.held = 0;
        made.title = cohort.title == own.title ? edition->title : movedWords(cohort.title);
        made.code = cohort.code.startsWith(own.code) ? edition->code + cohort.code.mid(own.code.size())
                                                     : codeForNextYear(cohort.code, m_from);
        if (!codes.insert(made.code).second)
            return;
        m_plan.cohorts.push_back(made);
        m_nextCohort.emplace(cohort.id, made);
        add(What::Cohort, false, cohort.code, made.code);
    }

    void planGroups()
    {
        const std::vector<WorkGroup> groups = m_store.all<WorkGroup>();
        std::set<QString> codes;
        std::map<QString, const WorkGroup *> made;
        for (const WorkGroup &group : groups) {
            codes.insert(group.code);
            if (group.year == m_from.next() && !group.identity.isEmpty())
                made.emplace(group.identity, &group);
        }
        for (const WorkGroup &group : groups) {
            if (group.year != m_from)
                continue;
            const QString identity = group.identity.isEmpty() ? group.code : group.identity;
            if (const auto there = made.find(identity); there != made.end()) {
                m_nextGroup.emplace(group.id, *there->second);
                add(What::Group, true, group.code, there->second->code);
                continue;
            }
            planGroup(group, identity, codes);
        }
    }

    void planGroup(const WorkGroup &group, const QString &identity, std::set<QString> &codes)
    {
        WorkGroup next = group;
        next.id = WorkGroupId{newKey()};
        next.year = m_from.next();
        next.identity = identity;
        next.title = movedWords(group.title);
        next.lead = {};
        next.secondLead = {};
        next.ncp = group.ncp.isEmpty() ? QString{} : codeForNextYear(group.ncp, m_from);
        if (const auto edition = nextOf(group.programme))
            next.programme = edition->id;
        next.code = codeForNextYear(group.code, m_from);
        while (!codes.insert(next.code).second)
            next.code += QLatin1Char{'a'};
        m_plan.groups.push_back(next);
        m_nextGroup.emplace(group.id, next);
        add(What::Group, false, group.code, next.code);
        if (group.identity.isEmpty()) {
            WorkGroup named = group;
            named.identity = identity;
            m_plan.named.push_back(named);
        }
        for (GroupRecord record : m_store.where<GroupRecord>("group", group.id.value())) {
            record.id = GroupRecordId{newKey()};
            record.group = next.id;
            record.due = record.due.isValid() ? record.due.addDays(m_days) : record.due;
            record.returned = {};
            record.note.clear();
            add(What::RecordToReturn, false, record.title, next.code, record.due);
            m_plan.records.push_back(record);
        }
        for (Resource resource : m_store.where<Resource>("group", group.id.value())) {
            resource.id = ResourceId{newKey()};
            resource.group = next.id;
            add(What::Resource, false, resource.title, next.code);
            m_plan.resources.push_back(resource);
        }
    }

    /// What the event belongs to in the next year. False where that is nothing, although it belongs to
    /// something now.
    [[nodiscard]] bool moveOwner(Event &event, const Event &from) const
    {
        QString owner;
        QString next;
        if (const auto group = m_nextGroup.find(from.group); group != m_nextGroup.end()) {
            const auto old = m_store.find(from.group);
            owner = old ? old->code : QString{};
            next = group->second.code;
            event.group = group->second.id;
        } else if (!from.group.isNull()) {
            return false;
        }
        if (const auto cohort = m_nextCohort.find(from.cohort); cohort != m_nextCohort.end()) {
            const auto old = m_store.find(from.cohort);
            owner = owner.isEmpty() && old ? old->code : owner;
            next = next.isEmpty() ? cohort->second.code : next;
            event.cohort = cohort->second.id;
        } else if (!from.cohort.isNull()) {
            return false;
        }
        event.code = !owner.isEmpty() && from.code.startsWith(owner) ? next + from.code.mid(owner.size())
                                                                     : codeForNextYear(from.code, m_from);
        return true;
    }

    void planEvents()
    {
        std::set<QString> codes;
        const std::vector<Event> events = m_store.all<Event>();
        for (const Event &event : events)
            codes.insert(event.code);
        for (const Event &event : events) {
            const bool isOurs = m_from.range().contains(event.start.date())
                && event.status != EventStatus::Cancelled && event.source.isEmpty();
            Event next = event;
            if (!isOurs || !moveOwner(next, event))
                continue;
            next.start = event.start.addDays(m_days);
            const bool isThere = !codes.insert(next.code).second;
            add(What::Event, isThere, event.code, next.code, next.start.date());
            if (!isThere)
                planEvent(event, next);
        }
    }

    void planEvent(const Event &event, Event next)
    {
        next.id = EventId{newKey()};
        next.end = event.end.addDays(m_days);
        next.title = movedWords(event.title);
        next.status = EventStatus::Provisional;
        next.lead = {};
        next.uid.clear();
        next.sequence = 0;
        for (Session session : m_store.where<Session>("event", event.id.value())) {
            session.id = SessionId{newKey()};
            session.event = next.id;
            session.start = session.start.addDays(m_days);
            session.end = session.end.addDays(m_days);
            m_plan.sessions.push_back(session);
        }
        m_plan.events.push_back(std::move(next));
    }

    void planTerms()
    {
        const std::vector<TermDate> dates = m_store.all<TermDate>();
        for (const TermCalendar &calendar : m_store.all<TermCalendar>()) {
            const auto isOf = [&](AcademicYear year) {
                return [&calendar, year](const TermDate &date) {
                    return date.calendar == calendar.id && date.year == year;
                };
            };
            if (std::ranges::none_of(dates, isOf(m_from)))
                continue;
            const bool isThere = std::ranges::any_of(dates, isOf(m_from.next()));
            add(What::TermCalendar, isThere, calendar.name, m_from.next().toText());
            for (TermDate date : dates) {
                if (isThere || !isOf(m_from)(date))
                    continue;
                date.id = TermDateId{newKey()};
                date.year = m_from.next();
                date.start = date.start.addDays(m_days);
                date.end = date.end.addDays(m_days);
                m_plan.terms.push_back(date);
            }
        }
        if (!m_plan.terms.empty())
            m_plan.notes.push_back(
                rolloverText(QT_TRANSLATE_NOOP("hub::Rollover",
                                               "The terms are this year's, moved to the same "
                                               "weeks: put the published dates in their place.")));
    }

    Store &m_store;
    AcademicYear m_from;
    int m_days;
    RolloverPlan m_plan;
    std::map<ProgrammeEditionId, ProgrammeEdition> m_editions;
    std::set<QString> m_editionCodes;
    std::map<CohortId, Cohort> m_nextCohort;
    std::map<WorkGroupId, WorkGroup> m_nextGroup;
};

} // namespace

RolloverPlan planRollover(Store &store, AcademicYear from)
{
    return Planner{store, from}.make();
}

Result<> applyRollover(Store &store, const RolloverPlan &plan)
{
    const QString what = rolloverText(QT_TRANSLATE_NOOP("hub::Rollover", "Start %1 from %2"))
                             .arg(plan.from.next().toText(), plan.from.toText());
    return store.change(what, [&plan](Writer &writer) -> Result<> {
        const auto insertAll = [&writer](const auto &records) {
            for (const auto &record : records)
                writer.insert(record);
        };
        insertAll(plan.editions);
        insertAll(plan.cohorts);
        for (const WorkGroup &group : plan.named)
            writer.update(group);
        insertAll(plan.groups);
        insertAll(plan.records);
        insertAll(plan.resources);
        insertAll(plan.events);
        insertAll(plan.sessions);
        insertAll(plan.terms);
        return {};
    });
}

} // namespace hub
