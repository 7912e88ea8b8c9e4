#include "actions/sessioncharges.h"

#include "records/attendance.h"
#include "records/booking.h"
#include "records/membership.h"
#include "rules/claims.h"
#include "store/store.h"

#include <map>
#include <set>
#include <unordered_map>

namespace hub {

namespace {

using PersonAt = std::pair<qint64, qint64>; ///< a person, and an event or a group

/// The rate for each session missed that holds on @p day.
std::optional<Rate> chargeRate(const MoneyBook &book, QDate day)
{
    for (const Rate &rate : book.records().rates) {
        if (rate.unit != RateUnit::Session)
            continue;
        const RateAnswer answer = rateOn(book.records().rates, rate.purpose, {}, day);
        if (answer.rate && answer.rate->unit == RateUnit::Session)
            return answer.rate;
    }
    return std::nullopt;
}

/// The groups' events of @p year that have been held.
std::unordered_map<qint64, Event> heldEvents(Store &store, AcademicYear year, QDate today)
{
    std::unordered_map<qint64, Event> events;
    for (Event &event : store.all<Event>()) {
        const QDate day = event.start.date();
        const bool isHeld
            = event.status != EventStatus::Cancelled && day <= today && year.range().contains(day);
        if (isHeld && !event.group.isNull())
            events.emplace(event.id.value(), std::move(event));
    }
    return events;
}

/// The day each booking was cancelled.
std::map<PersonAt, QDate> notices(Store &store)
{
    std::map<PersonAt, QDate> days;
    for (const Booking &booking :
         store.where<Booking>("state", FieldTraits<BookingState>::store(BookingState::Cancelled)))
        days[{booking.person.value(), booking.event.value()}] = booking.at.date();
    return days;
}

std::map<PersonAt, SchoolId> schoolsOfMembers(Store &store)
{
    std::map<PersonAt, SchoolId> schools;
    for (const Membership &member : store.all<Membership>())
        schools.emplace(PersonAt{member.person.value(), member.group.value()}, member.school);
    return schools;
}

std::set<PersonAt> alreadyCharged(const MoneyBook &book)
{
    std::set<PersonAt> charged;
    for (const Payment &payment : book.records().payments) {
        if (!payment.event.isNull() && payment.amount < Money{})
            charged.insert({payment.person.value(), payment.event.value()});
    }
    return charged;
}

} // namespace

std::vector<SessionCharge> sessionCharges(Store &store, const MoneyBook &book, AcademicYear year, QDate today)
{
    const std::unordered_map<qint64, Event> events = heldEvents(store, year, today);
    const std::map<PersonAt, QDate> noticeOf = notices(store);
    const std::map<PersonAt, SchoolId> schools = schoolsOfMembers(store);
    std::set<PersonAt> charged = alreadyCharged(book);
    std::vector<SessionCharge> charges;
    for (const Attendance &mark : store.where<Attendance>("mark", FieldTraits<Mark>::store(Mark::Absent))) {
        const auto event = events.find(mark.event.value());
        if (event == events.end() || mark.role != AttendanceRole::Participant)
            continue;
        const PersonAt there{mark.person.value(), mark.event.value()};
        const auto notice = noticeOf.find(there);
        const auto school = schools.find({mark.person.value(), event->second.group.value()});
        const QDate day = event->second.start.date();
        const std::optional<Rate> rate = chargeRate(book, day);
        const QDate noticeOn = notice == noticeOf.end() ? QDate{} : notice->second;
        if (school == schools.end() || !rate || !isCharged(day, noticeOn, false)
            || !charged.insert(there).second)
            continue;
        charges.push_back(
            {.person = mark.person, .school = school->second, .event = event->second, .rate = *rate});
    }
    return charges;
}

} // namespace hub
