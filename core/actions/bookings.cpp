#include "actions/bookings.h"

#include "actions/contexts.h"
#include "actions/eventpicture.h"
#include "actions/readfacts.h"
#include "records/nouns.h"
#include "store/store.h"

#include <algorithm>

namespace hub {

namespace {

/// One event with its list, as it stands.
struct Standing
{
    EventBook book;
    Event event;
    ExpectedList list;

    [[nodiscard]] std::optional<Booking> bookingOf(PersonId person) const
    {
        const auto &all = book.facts().bookings;
        const auto found = std::ranges::find(all, person, &Booking::person);
        return found == all.end() ? std::nullopt : std::optional{*found};
    }
};

Result<std::unique_ptr<Standing>> standingOf(Store &store, EventId id)
{
    EventFacts facts = readFactsOf(store, id);
    if (facts.events.empty())
        return Error{.kind = Error::Kind::NotFound, .subject = recordType<Event>().singularText()};
    const Event event = facts.events.front();
    auto standing = std::make_unique<Standing>(
        Standing{.book = EventBook{std::move(facts)}, .event = event, .list = {}});
    standing->list = expectedAt(standing->book, standing->event);
    return standing;
}

Error refusal(const Event &event, const char *message, const QString &name, const char *advice)
{
    return {.kind = Error::Kind::Conflict,
            .subject = event.code,
            .message = bookingText(message).arg(name, event.title),
            .advice = bookingText(advice)};
}

BookingId put(Writer &writer, const Booking &booking)
{
    if (booking.id.isNull())
        return writer.insert(booking);
    writer.update(booking);
    return booking.id;
}

/// Who is next in line after a change, by the hub as it now stands.
FreedRoom freedIn(Store &store, EventId id)
{
    const auto standing = standingOf(store, id);
    if (!standing)
        return {};
    const ExpectedPerson *next = nextInLine((*standing)->event, (*standing)->list);
    return {next == nullptr ? PersonId{} : next->person};
}

Result<> mayBook(const Standing &standing, const QString &name, PersonId person)
{
    if (standing.event.status == EventStatus::Cancelled)
        return refusal(
            standing.event,
            QT_TRANSLATE_NOOP("hub::Bookings", "“%2” is cancelled: %1 cannot be booked on to it."), name,
            QT_TRANSLATE_NOOP("hub::Bookings", "Bring the event back first. Nothing was changed."));
    if (standing.list.find(person) != nullptr)
        return refusal(standing.event, QT_TRANSLATE_NOOP("hub::Bookings", "%1 is expected at “%2” already."),
                       name, QT_TRANSLATE_NOOP("hub::Bookings", "Nothing was changed."));
    return {};
}

} // namespace

Result<BookingOutcome> bookPlace(Store &store, EventId id, PersonId person, AttendanceRole role)
{
    const auto standing = standingOf(store, id);
    if (!standing)
        return standing.error();
    const QString name = fullName(store, person);
    if (const Result<> may = mayBook(**standing, name, person); !may)
        return may.error();
    const Event &event = (*standing)->event;
    const std::optional<int> room = roomAt(event, (*standing)->list);
    const bool isFull = (room && *room == 0) || !(*standing)->list.waiting.empty();
    const bool waits = isFull && event.capacity && role == AttendanceRole::Participant;
    Booking booking = (*standing)->bookingOf(person).value_or(Booking{.event = id, .person = person});
    const bool waitsAlready = booking.state == BookingState::Waiting && !booking.id.isNull();
    if (waits && waitsAlready)
        return refusal(event,
                       QT_TRANSLATE_NOOP("hub::Bookings", "%1 is on the waiting list of “%2” already."), name,
                       QT_TRANSLATE_NOOP("hub::Bookings", "Nothing was changed."));
    booking.state = waits ? BookingState::Waiting : BookingState::Booked;
    booking.role = role;
    booking.at = store.now();
    if (waits && !(*standing)->list.waiting.empty()) // times are kept to the second, the order to the place
        booking.at = std::max(booking.at, (*standing)->list.waiting.back().booking->at.addSecs(1));
    const char *what = waits ? QT_TRANSLATE_NOOP("hub::Bookings", "Put %1 on the waiting list of “%2”")
                             : QT_TRANSLATE_NOOP("hub::Bookings", "Book %1 on to “%2”");
    const Result<BookingId> made
        = store.change(bookingText(what).arg(name, event.title),
                       [&](Writer &writer) -> Result<BookingId> { return put(writer, booking); });
    if (!made)
        return made.error();
    return BookingOutcome{.booking = *made,
                          .state = booking.state,
                          .placeInLine = waits ? static_cast<int>((*standing)->list.waiting.size()) + 1 : 0};
}

Result<BookingOutcome> sendDeputy(Store &store, EventId id, PersonId away, PersonId deputy,
                                  const QString &reason)
{
    const auto standing = standingOf(store, id);
    if (!standing)
        return standing.error();
    const QString name = fullName(store, deputy);
    if (const Result<> may = mayBook(**standing, name, deputy); !may)
        return may.error();
    const Event &event = (*standing)->event;
    if ((*standing)->list.find(away) == nullptr)
        return refusal(event,
                       QT_TRANSLATE_NOOP("hub::Bookings",
                                         "%1 is not expected at “%2”, so nobody can come for "
                                         "them."),
                       fullName(store, away), QT_TRANSLATE_NOOP("hub::Bookings", "Nothing was changed."));
    Booking booking = (*standing)->bookingOf(deputy).value_or(Booking{.event = id, .person = deputy});
    booking.state = BookingState::Booked;
    booking.role = AttendanceRole::Deputy;
    booking.deputyFor = away;
    booking.at = store.now();
    booking.reason = reason;
    const QString what = bookingText(QT_TRANSLATE_NOOP("hub::Bookings", "Send %1 to “%2” in place of %3"))
                             .arg(name, event.title, fullName(store, away));
    const Result<BookingId> made
        = store.change(what, [&](Writer &writer) -> Result<BookingId> { return put(writer, booking); });
    if (!made)
        return made.error();
    return BookingOutcome{.booking = *made};
}

Result<FreedRoom> excludeFrom(Store &store, EventId id, PersonId person, const QString &reason)
{
    const auto standing = standingOf(store, id);
    if (!standing)
        return standing.error();
    const Event &event = (*standing)->event;
    Booking booking = (*standing)->bookingOf(person).value_or(Booking{.event = id, .person = person});
    booking.state = BookingState::Excluded;
    booking.reason = reason;
    booking.at = store.now();
    const QString what = bookingText(QT_TRANSLATE_NOOP("hub::Bookings", "Take %1 off the list of “%2”"))
                             .arg(fullName(store, person), event.title);
    const Result<BookingId> done
        = store.change(what, [&](Writer &writer) -> Result<BookingId> { return put(writer, booking); });
    if (!done)
        return done.error();
    return freedIn(store, id);
}

Result<FreedRoom> clearBooking(Store &store, EventId id, PersonId person)
{
    const auto standing = standingOf(store, id);
    if (!standing)
        return standing.error();
    const std::optional<Booking> booking = (*standing)->bookingOf(person);
    if (!booking)
        return Error{.kind = Error::Kind::NotFound, .subject = recordType<Booking>().singularText()};
    const QString what = bookingText(QT_TRANSLATE_NOOP("hub::Bookings", "Clear the booking of %1 for “%2”"))
                             .arg(fullName(store, person), (*standing)->event.title);
    const Result<> done = store.change(what, [&booking](Writer &writer) -> Result<> {
        writer.remove(booking->id);
        return {};
    });
    if (!done)
        return done.error();
    return freedIn(store, id);
}

Result<PersonId> giveNextPlace(Store &store, EventId id)
{
    const auto standing = standingOf(store, id);
    if (!standing)
        return standing.error();
    const Event &event = (*standing)->event;
    const ExpectedPerson *next = nextInLine(event, (*standing)->list);
    if (next == nullptr)
        return refusal(event,
                       (*standing)->list.waiting.empty()
                           ? QT_TRANSLATE_NOOP("hub::Bookings", "Nobody is waiting for a place at “%2”.%1")
                           : QT_TRANSLATE_NOOP("hub::Bookings", "No place is free at “%2”.%1"),
                       {}, QT_TRANSLATE_NOOP("hub::Bookings", "Nothing was changed."));
    Booking booking = *next->booking;
    booking.state = BookingState::Booked;
    const PersonId person = booking.person;
    const QString what = bookingText(QT_TRANSLATE_NOOP("hub::Bookings", "Give %1 the free place at “%2”"))
                             .arg(fullName(store, person), event.title);
    return store.change(what, [&](Writer &writer) -> Result<PersonId> {
        writer.update(booking);
        return person;
    });
}

Result<> noteStay(Store &store, EventId id, PersonId person, const QString &room, const QString &travel)
{
    const auto standing = standingOf(store, id);
    if (!standing)
        return standing.error();
    const ExpectedPerson *expected = (*standing)->list.find(person);
    Booking booking = (*standing)->bookingOf(person).value_or(Booking{
        .event = id, .person = person, .role = expected ? expected->role : AttendanceRole::Participant});
    if (booking.room == room && booking.travel == travel)
        return {};
    booking.room = room;
    booking.travel = travel;
    if (!booking.at.isValid())
        booking.at = store.now();
    const QString what
        = bookingText(QT_TRANSLATE_NOOP("hub::Bookings", "Note room and travel of %1 for “%2”"))
              .arg(fullName(store, person), (*standing)->event.title);
    return store.change(what, [&](Writer &writer) -> Result<> {
        put(writer, booking);
        return {};
    });
}

} // namespace hub
