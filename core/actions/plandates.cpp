#include "actions/plandates.h"

#include "actions/contexts.h"
#include "actions/eventpicture.h"
#include "store/store.h"

#include <algorithm>
#include <set>

namespace hub {

namespace {

Error refused(const QString &message)
{
    return {.kind = Error::Kind::Invalid,
            .subject = planText(QT_TRANSLATE_NOOP("hub::Plan", "Find a date")),
            .message = message,
            .advice = planText(QT_TRANSLATE_NOOP("hub::Plan", "Choose other days. Nothing was changed."))};
}

Result<> checked(const PlanQuestion &question)
{
    if (question.cohort.isNull() && question.group.isNull() && question.essential.empty()
        && question.schools.empty())
        return refused(planText(QT_TRANSLATE_NOOP(
            "hub::Plan", "For whom is the date? Name a cohort, a group, a school or somebody essential.")));
    if (!question.from.isValid() || !question.to.isValid() || question.to < question.from)
        return refused(planText(QT_TRANSLATE_NOOP("hub::Plan", "The window ends before it begins.")));
    if (question.days < 1 || question.days > question.from.daysTo(question.to) + 1)
        return refused(
            planText(QT_TRANSLATE_NOOP("hub::Plan", "An event of %1 days does not fit between %2 and %3."))
                .arg(question.days)
                .arg(question.from.toString(Qt::ISODate), question.to.toString(Qt::ISODate)));
    constexpr int mostDays = 3 * 366;
    if (question.from.daysTo(question.to) > mostDays)
        return refused(
            planText(QT_TRANSLATE_NOOP("hub::Plan", "The window may be three years long at most.")));
    return {};
}

/// Puts a wish together from the hub.
class WishMaker
{
public:
    WishMaker(Store &store, const PlanQuestion &question)
        : m_question{question}
        , m_book{readEventFacts(store)}
        , m_schools{store.all<School>()}
        , m_calendars{store.all<TermCalendar>()}
    {
    }

    [[nodiscard]] DatePlan make()
    {
        DatePlan plan;
        PlanWish &wish = plan.wish;
        wish.kind = m_question.kind;
        wish.from = m_question.from;
        wish.to = m_question.to;
        wish.days = m_question.days;
        wish.leastGap = m_question.leastGap;
        addPeople(wish);
        addLeads(wish);
        for (const SchoolId school : m_question.schools)
            wish.people.push_back({.school = school});
        plan.isByTermsAlone = std::ranges::all_of(wish.people, &PlanPerson::isLead);
        if (plan.isByTermsAlone)
            addAuthorities(wish);
        addSchools(wish);
        addEngagements(wish);
        return plan;
    }

private:
    [[nodiscard]] Event event() const
    {
        if (const Event *moved = m_book.find(m_question.instead))
            return *moved;
        Event imagined;
        imagined.kind = m_question.kind;
        imagined.cohort = m_question.cohort;
        imagined.group = m_question.group;
        imagined.start = londonTime(m_question.from);
        imagined.end = londonTime(m_question.to);
        imagined.headExpected = m_question.kind == EventKind::Launch ? YesNo::Yes : YesNo::No;
        return imagined;
    }

    void add(PlanWish &wish, PersonId person, SchoolId school, bool isLead)
    {
        if (person.isNull() || !m_people.insert(person.value()).second)
            return;
        const bool isAsked = std::ranges::find(m_question.essential, person) != m_question.essential.end();
        wish.people.push_back(
            {.person = person, .school = school, .isEssential = isLead || isAsked, .isLead = isLead});
    }

    void addPeople(PlanWish &wish)
    {
        for (const ExpectedPerson &one : expectedAt(m_book, event()).people)
            add(wish, one.person, one.school, one.role == AttendanceRole::Lead);
        for (const PersonId person : m_question.essential)
            add(wish, person, m_book.schoolOf(person, m_question.from), false);
    }

    /// Those who lead the cohort's other events of the year lead this one too, unless it has a lead already.
    void addLeads(PlanWish &wish)
    {
        if (std::ranges::any_of(wish.people, &PlanPerson::isLead) || m_question.cohort.isNull())
            return;
        for (const Event *other : m_book.eventsOf(m_question.cohort)) {
            if (other->kind == m_question.kind && other->status != EventStatus::Cancelled)
                add(wish, other->lead, m_book.schoolOf(other->lead, m_question.from), true);
        }
    }

    /// Stands in for people not yet known: somebody without a name at a school of each authority.
    void addAuthorities(PlanWish &wish) const
    {
        for (const TermCalendar &calendar : m_calendars) {
            if (calendar.laCode.isEmpty() || !calendar.school.isNull())
                continue;
            School school;
            school.id = SchoolId{-calendar.id.value()};
            school.name = calendar.name;
            school.laCode = calendar.laCode;
            wish.people.push_back({.school = school.id});
            wish.schools.push_back(school);
        }
    }

    void addSchools(PlanWish &wish) const
    {
        std::set<qint64> wanted;
        for (const PlanPerson &person : wish.people)
            wanted.insert(person.school.value());
        for (const School &school : m_schools) {
            if (wanted.contains(school.id.value()))
                wish.schools.push_back(school);
            if (school.id == m_question.venue && school.easting && school.northing)
                wish.venue = GridPlace{.easting = *school.easting, .northing = *school.northing};
        }
    }

    void addEngagements(PlanWish &wish) const
    {
        const QDate first = wish.from.addDays(-std::max(1, wish.leastGap));
        const QDate last = wish.to.addDays(std::max(1, wish.leastGap));
        for (const Event &other : m_book.events()) {
            const QDate start = other.start.date();
            const QDate end = std::max(start, other.end.addSecs(other.end > other.start ? -1 : 0).date());
            const bool isWhole = other.allDay == YesNo::Yes;
            const QDate until = isWhole ? other.end.date() : end;
            if (other.status == EventStatus::Cancelled || other.id == m_question.instead || until < first
                || last < start)
                continue;
            const bool isProvisional = other.status == EventStatus::Provisional;
            if (isSameKind(other))
                wish.sameKind.push_back({{}, other.id, start, until, isProvisional});
            for (const ExpectedPerson &one : expectedAt(m_book, other).people) {
                if (m_people.contains(one.person.value()))
                    wish.engagements.push_back({one.person, other.id, start, until, isProvisional});
            }
        }
    }

    [[nodiscard]] bool isSameKind(const Event &other) const
    {
        const bool isOurs = (!m_question.cohort.isNull() && other.cohort == m_question.cohort)
            || (!m_question.group.isNull() && other.group == m_question.group);
        return isOurs && other.kind == m_question.kind;
    }

    const PlanQuestion &m_question;
    EventBook m_book;
    std::vector<School> m_schools;
    std::vector<TermCalendar> m_calendars;
    std::set<qint64> m_people;
};

SchoolDays schoolDaysOf(Store &store)
{
    return SchoolDays{store.all<TermCalendar>(), store.all<TermDate>(), store.all<BankHoliday>()};
}

} // namespace

Result<DatePlan> findDates(Store &store, const PlanQuestion &question)
{
    if (const Result<> fine = checked(question); !fine)
        return fine.error();
    DatePlan plan = WishMaker{store, question}.make();
    plan.dates = planDates(plan.wish, schoolDaysOf(store), question.limit);
    return plan;
}

Result<DatePlan> findSeries(Store &store, const PlanQuestion &question, const std::vector<QDate> &months)
{
    if (months.empty())
        return refused(planText(QT_TRANSLATE_NOOP("hub::Plan", "Which months? Name one for each event.")));
    PlanQuestion whole = question;
    whole.from = QDate{months.front().year(), months.front().month(), 1};
    whole.to = QDate{months.back().year(), months.back().month(), months.back().daysInMonth()};
    if (const Result<> fine = checked(whole); !fine)
        return fine.error();
    DatePlan plan = WishMaker{store, whole}.make();
    std::vector<PlanWish> wishes;
    for (const QDate month : months) {
        PlanWish wish = plan.wish;
        wish.from = QDate{month.year(), month.month(), 1};
        wish.to = QDate{month.year(), month.month(), month.daysInMonth()};
        if (wish.from < question.from && question.from <= wish.to)
            wish.from = question.from;
        if (wish.from <= question.to && question.to < wish.to)
            wish.to = question.to;
        wishes.push_back(std::move(wish));
    }
    plan.dates = planSeries(wishes, schoolDaysOf(store), question.leastGap);
    if (plan.dates.empty())
        return refused(
            planText(QT_TRANSLATE_NOOP("hub::Plan",
                                       "No choice of dates in those months leaves %1 days between them."))
                .arg(question.leastGap));
    return plan;
}

} // namespace hub
