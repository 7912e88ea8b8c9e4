#include "actions/travelclaims.h"

#include "records/attendance.h"
#include "records/membership.h"
#include "records/role.h"
#include "rules/claims.h"
#include "rules/travel.h"
#include "store/store.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>

namespace hub {

namespace {

using PersonAt = std::pair<qint64, qint64>; ///< a person, and an event, a group or a day

/// The rate for each mile that holds on @p day; the programme's own goes first.
std::optional<Rate> mileageRate(const MoneyBook &book, ProgrammeEditionId programme, QDate day)
{
    for (const Rate &rate : book.records().rates) {
        if (rate.unit != RateUnit::Mile)
            continue;
        const RateAnswer answer = rateOn(book.records().rates, rate.purpose, programme, day);
        if (answer.rate && answer.rate->unit == RateUnit::Mile)
            return answer.rate;
    }
    return std::nullopt;
}

bool wasThere(const Attendance &mark)
{
    const bool isPart = mark.role == AttendanceRole::Participant || mark.role == AttendanceRole::Lead;
    return isPart && (mark.mark == Mark::Present || mark.mark == Mark::Late || mark.mark == Mark::Half);
}

class Journeys
{
public:
    Journeys(Store &store, const MoneyBook &book, const TravelAsked &asked, QDate today)
        : m_book{book}
        , m_asked{asked}
        , m_today{today}
    {
        const std::vector<School> schools = store.all<School>();
        m_venues.emplace(schools);
        for (const School &school : schools)
            m_places.emplace(school.id.value(), placeOf(school));
        readEvents(store);
        for (const Membership &member : store.all<Membership>())
            m_schools.emplace(PersonAt{member.person.value(), member.group.value()}, member.school);
        for (Role &role : store.all<Role>())
            m_roles[role.person.value()].push_back(std::move(role));
        for (const Payment &payment : book.records().payments) {
            if (payment.miles || payment.travelledOn.isValid()) {
                m_claimed.insert({payment.person.value(), payment.event.value()});
                m_claimedDays.insert({payment.person.value(), payment.travelledOn.toJulianDay()});
            }
        }
    }

    std::vector<Journey> from(const std::vector<Attendance> &marks)
    {
        std::vector<Journey> journeys;
        for (const Attendance &mark : marks) {
            const auto event = m_events.find(mark.event.value());
            if (event == m_events.end() || !wasThere(mark))
                continue;
            const qint64 day = event->second.start.date().toJulianDay();
            if (m_claimedDays.contains({mark.person.value(), day})
                || !m_claimed.insert({mark.person.value(), mark.event.value()}).second)
                continue;
            if (auto journey = journeyTo(event->second, mark.person))
                journeys.push_back(std::move(*journey));
        }
        std::ranges::stable_sort(journeys, {}, [](const Journey &journey) {
            return std::tuple{journey.event.start, journey.event.code, journey.person.value()};
        });
        return journeys;
    }

private:
    void readEvents(Store &store)
    {
        for (Event &event : store.all<Event>()) {
            const bool isHeld = event.status != EventStatus::Cancelled && event.mode != EventMode::Online
                && event.start.date() <= m_today && m_asked.year.range().contains(event.start.date());
            const bool isAsked = m_asked.event.isNull() ? isOfProgramme(event) : event.id == m_asked.event;
            if (isHeld && isAsked)
                m_events.emplace(event.id.value(), std::move(event));
        }
    }

    [[nodiscard]] bool isOfProgramme(const Event &event) const
    {
        return m_asked.programme.isNull() || m_book.programmeOf(event.cohort) == m_asked.programme;
    }

    [[nodiscard]] SchoolId schoolFor(const Event &event, PersonId person) const
    {
        const auto member = m_schools.find({person.value(), event.group.value()});
        if (member != m_schools.end())
            return member->second;
        for (const PaidPlace *place : m_book.placesOf(person)) {
            if (place->cohort == event.cohort)
                return place->school;
        }
        const auto roles = m_roles.find(person.value());
        if (roles == m_roles.end())
            return {};
        const QDate day = event.start.date();
        const auto role = std::ranges::find_if(roles->second, [day](const Role &one) {
            return !one.school.isNull() && DateRange{one.from, one.until}.contains(day);
        });
        return role == roles->second.end() ? SchoolId{} : role->school;
    }

    [[nodiscard]] std::optional<Tenths> milesFrom(SchoolId school, const Event &event) const
    {
        const auto place = m_places.find(school.value());
        const std::optional<GridPoint> venue = m_venues->of(event);
        if (place == m_places.end() || !place->second || !venue)
            return std::nullopt;
        return milesThereAndBack(*place->second, *venue);
    }

    [[nodiscard]] std::optional<Journey> journeyTo(const Event &event, PersonId person) const
    {
        const QDate day = event.start.date();
        Journey journey{.person = person,
                        .school = schoolFor(event, person),
                        .event = event,
                        .programme = m_book.programmeOf(event.cohort),
                        .lastDay = lastClaimDay(day)};
        if (journey.school.isNull())
            return std::nullopt;
        const std::optional<Tenths> onMap = milesFrom(journey.school, event);
        journey.miles = m_asked.miles ? m_asked.miles : onMap;
        journey.isFromMap = !m_asked.miles && onMap;
        if (journey.miles == Tenths{})
            return std::nullopt; // at their own school
        journey.rate = mileageRate(m_book, journey.programme, day);
        journey.standing = m_today > journey.lastDay ? Journey::Standing::AfterLimit
            : !journey.rate                          ? Journey::Standing::NoRate
            : !journey.miles                         ? Journey::Standing::NoDistance
                                                     : Journey::Standing::Open;
        return journey;
    }

    const MoneyBook &m_book;
    TravelAsked m_asked;
    QDate m_today;
    std::optional<VenuePlaces> m_venues;
    std::unordered_map<qint64, std::optional<GridPoint>> m_places;
    std::unordered_map<qint64, Event> m_events;
    std::unordered_map<qint64, std::vector<Role>> m_roles;
    std::map<PersonAt, SchoolId> m_schools;
    std::set<PersonAt> m_claimed;
    std::set<PersonAt> m_claimedDays;
};

} // namespace

std::vector<Journey> journeysToClaim(Store &store, const MoneyBook &book, const TravelAsked &asked,
                                     QDate today)
{
    return Journeys{store, book, asked, today}.from(store.all<Attendance>());
}

} // namespace hub
