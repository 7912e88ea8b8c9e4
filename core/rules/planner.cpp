#include "rules/planner.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace hub {

namespace {

/// Whether pupils have to be there: without them there is nothing to see or to do.
bool needsPupils(EventKind kind)
{
    return kind == EventKind::SchoolVisit || kind == EventKind::Development;
}

/// One wish, made ready so that a date is judged without searching.
class Judge
{
public:
    Judge(const PlanWish &wish, const SchoolDays &days);

    [[nodiscard]] int count() const { return m_starts; }
    [[nodiscard]] QDate startAt(int place) const { return m_wish.from.addDays(place); }
    [[nodiscard]] int score(int place) const;
    [[nodiscard]] PlanCandidate candidate(int place) const;

private:
    /// What one day is for one person.
    struct PersonDay
    {
        int engagement = -1;
        PlanCost cost = {}; ///< of the school's day; no points where there is none
    };

    static constexpr int margin = 1; ///< days looked at before and after the window

    template<typename Take>
    void visit(int place, Take take) const;
    template<typename Take>
    void visitPerson(size_t person, int place, Take take) const;
    void readSchools();
    void readEngagements();
    void readJourneys();
    void readCommonDays();
    [[nodiscard]] PlanCost schoolCost(const PlanPerson &who, const School &school, QDate day) const;
    [[nodiscard]] int gapShortfall(int place, EventId *event) const;
    [[nodiscard]] const PersonDay &at(size_t person, int day) const
    {
        return m_personDays[person * m_width + static_cast<size_t>(day + margin)];
    }

    const PlanWish &m_wish;
    const SchoolDays &m_days;
    int m_starts = 0;
    size_t m_width = 0;
    std::vector<PersonDay> m_personDays;
    std::vector<PlanCost> m_common;   ///< by day of the window: weekends and bank holidays
    std::vector<PlanCost> m_journeys; ///< by person
};

Judge::Judge(const PlanWish &wish, const SchoolDays &days)
    : m_wish{wish}
    , m_days{days}
{
    if (!wish.from.isValid() || !wish.to.isValid() || wish.days < 1)
        return;
    const auto length = static_cast<int>(wish.from.daysTo(wish.to)) + 1;
    m_starts = std::max(0, length - wish.days + 1);
    if (m_starts == 0)
        return;
    m_width = static_cast<size_t>(length + 2 * margin);
    m_personDays.resize(m_width * wish.people.size());
    readCommonDays();
    readSchools();
    readEngagements();
    readJourneys();
}

void Judge::readCommonDays()
{
    for (QDate day = m_wish.from; day <= m_wish.to; day = day.addDays(1)) {
        const SchoolDay found = m_days.dayOf(day);
        const bool isWeekend = found.nature == DayNature::Weekend;
        const bool isOff = isWeekend || found.nature == DayNature::BankHoliday;
        m_common.push_back({.reason = isWeekend ? PlanReason::Weekend : PlanReason::BankHoliday,
                            .day = day,
                            .holiday = found.holiday,
                            .points = isOff ? planpoints::nobodyWorks : 0});
    }
}

PlanCost Judge::schoolCost(const PlanPerson &who, const School &school, QDate day) const
{
    const SchoolDay found = m_days.dayOf(school, day);
    PlanCost cost{.person = who.person, .school = who.school, .day = day, .term = found.by};
    switch (found.nature) {
    case DayNature::HalfTerm:
    case DayNature::Holiday:
        cost.reason = PlanReason::NoSchool;
        cost.points = planpoints::cannot;
        break;
    case DayNature::Inset:
        cost.reason = PlanReason::TrainingDay;
        cost.points = needsPupils(m_wish.kind) ? planpoints::cannot : planpoints::trainingDay;
        break;
    case DayNature::NotKnown:
        cost.reason = PlanReason::TermsNotKnown;
        cost.points = planpoints::termsNotKnown;
        break;
    case DayNature::TermDay:
        cost.reason = PlanReason::TermEdge;
        cost.points = found.isTermEdge ? planpoints::termEdge : 0;
        break;
    case DayNature::BankHoliday:
    case DayNature::Weekend:
        break; // counted once, for everybody
    }
    return cost;
}

void Judge::readSchools()
{
    QHash<qint64, const School *> schools;
    for (const School &school : m_wish.schools)
        schools.insert(school.id.value(), &school);
    QHash<qint64, size_t> firstOf; // colleagues share their school's days
    for (size_t i = 0; i < m_wish.people.size(); ++i) {
        const PlanPerson &who = m_wish.people[i];
        const School *school = schools.value(who.school.value());
        if (school == nullptr)
            continue;
        const auto colleague = firstOf.constFind(who.school.value());
        for (size_t day = margin; day + margin < m_width; ++day) {
            PersonDay &place = m_personDays[i * m_width + day];
            if (colleague != firstOf.constEnd()) {
                place.cost = m_personDays[*colleague * m_width + day].cost;
                place.cost.person = who.person;
            } else {
                place.cost = schoolCost(who, *school, m_wish.from.addDays(static_cast<int>(day) - margin));
            }
        }
        if (colleague == firstOf.constEnd())
            firstOf.insert(who.school.value(), i);
    }
}

void Judge::readEngagements()
{
    QHash<qint64, size_t> placeOf;
    for (size_t i = 0; i < m_wish.people.size(); ++i)
        placeOf.insert(m_wish.people[i].person.value(), i);
    const QDate first = m_wish.from.addDays(-margin);
    const QDate last = m_wish.to.addDays(margin);
    for (size_t number = 0; number < m_wish.engagements.size(); ++number) {
        const Engagement &other = m_wish.engagements[number];
        const auto person = placeOf.constFind(other.person.value());
        if (person == placeOf.constEnd() || other.last < first || last < other.first)
            continue;
        for (QDate day = std::max(first, other.first); day <= std::min(last, other.last);
             day = day.addDays(1)) {
            int &place = m_personDays[*person * m_width + static_cast<size_t>(first.daysTo(day))].engagement;
            // What is confirmed hides what is not.
            if (place < 0 || m_wish.engagements[static_cast<size_t>(place)].isProvisional)
                place = static_cast<int>(number);
        }
    }
}

void Judge::readJourneys()
{
    m_journeys.resize(m_wish.people.size());
    if (!m_wish.venue)
        return;
    QHash<qint64, const School *> schools;
    for (const School &school : m_wish.schools)
        schools.insert(school.id.value(), &school);
    for (size_t i = 0; i < m_wish.people.size(); ++i) {
        const School *school = schools.value(m_wish.people[i].school.value());
        if (school == nullptr || !school->easting || !school->northing)
            continue;
        const double metres = std::hypot(static_cast<double>(*school->easting - m_wish.venue->easting),
                                         static_cast<double>(*school->northing - m_wish.venue->northing));
        const int kilometres = static_cast<int>(std::lround(metres / 1000));
        m_journeys[i]
            = {.reason = PlanReason::LongJourney,
               .person = m_wish.people[i].person,
               .school = school->id,
               .kilometres = kilometres,
               .points = std::max(0, (kilometres - planpoints::freeKilometres) / 10) * planpoints::per10km};
    }
}

int Judge::gapShortfall(int place, EventId *event) const
{
    const QDate start = startAt(place);
    const QDate end = start.addDays(m_wish.days - 1);
    int worst = 0;
    for (const Engagement &other : m_wish.sameKind) {
        const qint64 between = other.last < start ? other.last.daysTo(start)
            : end < other.first                   ? end.daysTo(other.first)
                                                  : 0;
        const int shortfall = m_wish.leastGap - static_cast<int>(between);
        if (shortfall > worst) {
            worst = shortfall;
            *event = other.event;
        }
    }
    return worst;
}

/// The costs of one person at one date. Somebody who cannot come is told once, for the gravest reason.
template<typename Take>
void Judge::visitPerson(size_t person, int place, Take take) const
{
    const PlanPerson &who = m_wish.people[person];
    PlanCost gravest;
    PlanCost lesser;
    for (int day = place; day < place + m_wish.days; ++day) {
        const PersonDay &found = at(person, day);
        const bool isOff = m_common[static_cast<size_t>(day)].points > 0;
        if (!isOff && found.cost.points > lesser.points)
            lesser = found.cost;
        if (found.engagement < 0)
            continue;
        const Engagement &other = m_wish.engagements[static_cast<size_t>(found.engagement)];
        const int points = other.isProvisional ? planpoints::mightNot : planpoints::cannot;
        if (points > gravest.points)
            gravest = {.reason = other.isProvisional ? PlanReason::ProvisionalEvent : PlanReason::OtherEvent,
                       .person = who.person,
                       .school = who.school,
                       .day = m_wish.from.addDays(day),
                       .event = other.event,
                       .points = points};
    }
    if (lesser.points > gravest.points)
        std::swap(lesser, gravest);
    if (who.isEssential && gravest.points == planpoints::cannot) {
        gravest.points = planpoints::essentialCannot;
        gravest.preventsEssential = true;
    }
    if (gravest.points > 0)
        take(gravest);
    if (gravest.points >= planpoints::mightNot)
        return;
    const int before = at(person, place - 1).engagement;
    const int after = at(person, place + m_wish.days).engagement;
    const int neighbour = before >= 0 ? before : after;
    if (neighbour >= 0)
        take(PlanCost{.reason = PlanReason::NextToEvent,
                      .person = who.person,
                      .school = who.school,
                      .day = m_wish.from.addDays(before >= 0 ? place - 1 : place + m_wish.days),
                      .event = m_wish.engagements[static_cast<size_t>(neighbour)].event,
                      .points = planpoints::nextToEvent});
    if (m_journeys[person].points > 0)
        take(m_journeys[person]);
}

template<typename Take>
void Judge::visit(int place, Take take) const
{
    for (int day = place; day < place + m_wish.days; ++day) {
        if (m_common[static_cast<size_t>(day)].points > 0)
            take(m_common[static_cast<size_t>(day)]);
    }
    EventId event;
    if (const int shortfall = gapShortfall(place, &event); shortfall > 0)
        take(PlanCost{.reason = PlanReason::TooClose,
                      .day = startAt(place),
                      .event = event,
                      .points = shortfall * planpoints::tooClose});
    for (size_t person = 0; person < m_wish.people.size(); ++person)
        visitPerson(person, place, take);
}

int Judge::score(int place) const
{
    int sum = 0;
    visit(place, [&sum](const PlanCost &cost) { sum += cost.points; });
    return sum;
}

PlanCandidate Judge::candidate(int place) const
{
    PlanCandidate made{.start = startAt(place), .end = startAt(place).addDays(m_wish.days - 1)};
    visit(place, [&made](const PlanCost &cost) {
        made.score += cost.points;
        made.costs.push_back(cost);
    });
    std::stable_sort(made.costs.begin(), made.costs.end(),
                     [](const PlanCost &a, const PlanCost &b) { return a.points > b.points; });
    return made;
}

} // namespace

bool PlanCandidate::losesEssential() const
{
    return std::any_of(costs.begin(), costs.end(),
                       [](const PlanCost &cost) { return cost.preventsEssential; });
}

std::vector<PlanCandidate> planDates(const PlanWish &wish, const SchoolDays &days, int limit)
{
    const Judge judge{wish, days};
    std::vector<std::pair<int, int>> ranked; // score, place
    for (int place = 0; place < judge.count(); ++place)
        ranked.emplace_back(judge.score(place), place);
    std::sort(ranked.begin(), ranked.end());
    const size_t wanted = limit > 0 ? std::min(ranked.size(), static_cast<size_t>(limit)) : ranked.size();
    std::vector<PlanCandidate> best;
    for (size_t i = 0; i < wanted; ++i)
        best.push_back(judge.candidate(ranked[i].second));
    return best;
}

PlanCandidate judgeDate(const PlanWish &wish, const SchoolDays &days, QDate start)
{
    PlanWish one = wish;
    one.from = start;
    one.to = start.addDays(wish.days - 1);
    const Judge judge{one, days};
    return judge.count() > 0 ? judge.candidate(0) : PlanCandidate{.start = start, .end = one.to};
}

std::vector<PlanCandidate> planSeries(std::span<const PlanWish> wishes, const SchoolDays &days, int leastGap)
{
    constexpr qint64 never = std::numeric_limits<qint64>::max();
    struct State
    {
        std::vector<qint64> least; ///< by place: the least total with this event there or earlier
        std::vector<int> from;     ///< the place that attains it
    };
    std::vector<Judge> judges;
    for (const PlanWish &wish : wishes)
        judges.emplace_back(wish, days);
    /// The last place of event @p i that leaves the gap before @p start.
    const auto lastBefore = [&](size_t i, QDate start) {
        const QDate latest = start.addDays(-leastGap - (wishes[i].days - 1));
        return std::min<qint64>(wishes[i].from.daysTo(latest), judges[i].count() - 1);
    };
    std::vector<State> states(wishes.size());
    for (size_t i = 0; i < judges.size(); ++i) {
        qint64 least = never;
        int from = -1;
        for (int place = 0; place < judges[i].count(); ++place) {
            const qint64 previous = i == 0 ? 0 : lastBefore(i - 1, judges[i].startAt(place));
            const qint64 base = i == 0 ? 0
                : previous < 0         ? never
                                       : states[i - 1].least[static_cast<size_t>(previous)];
            const qint64 total = base == never ? never : base + judges[i].score(place);
            if (total < least) {
                least = total;
                from = place;
            }
            states[i].least.push_back(least);
            states[i].from.push_back(from);
        }
        if (least == never)
            return {};
    }
    std::vector<PlanCandidate> series(wishes.size());
    for (size_t i = wishes.size(); i-- > 0;) {
        const qint64 until
            = i + 1 == wishes.size() ? judges[i].count() - 1 : lastBefore(i, series[i + 1].start);
        series[i] = judges[i].candidate(states[i].from[static_cast<size_t>(until)]);
    }
    return series;
}

} // namespace hub
