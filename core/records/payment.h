#pragma once

#include "records/checks.h"
#include "records/record.h"

namespace hub {

struct ProgrammeEdition;
struct PaymentBatch;
struct Event;
struct School;
struct Person;

/// How far a payment has come.
enum class PaymentStatus { Draft, Submitted, Approved, Queried, Paid, Sampled, ClawedBack };
template<>
struct ChoicesOf<PaymentStatus>
{
    static constexpr Choice list[] = {{"draft", QT_TRANSLATE_NOOP("hub::Choice", "Draft")},
                                      {"submitted", QT_TRANSLATE_NOOP("hub::Choice", "Submitted")},
                                      {"approved", QT_TRANSLATE_NOOP("hub::Choice", "Approved")},
                                      {"queried", QT_TRANSLATE_NOOP("hub::Choice", "Queried")},
                                      {"paid", QT_TRANSLATE_NOOP("hub::Choice", "Paid")},
                                      {"sampled", QT_TRANSLATE_NOOP("hub::Choice", "Sampled")},
                                      {"clawed back", QT_TRANSLATE_NOOP("hub::Choice", "Clawed back")}};
};

/// Money to a school for a person's release or another purpose.
struct Payment
{
    HUB_RECORD(Payment, "payments", QT_TRANSLATE_NOOP("hub::Noun", "payment"),
               QT_TRANSLATE_NOOP("hub::Noun", "payments"))

    HUB_FIELD(QString, reference, "reference", QT_TRANSLATE_NOOP("hub::Field", "Reference"), Required,
              NaturalKey)
    HUB_FIELD(Id<School>, school, "school", QT_TRANSLATE_NOOP("hub::Field", "School"), Required,
              As{"school_urn"})
    HUB_FIELD(QString, purpose, "purpose", QT_TRANSLATE_NOOP("hub::Field", "Purpose"), Required)
    HUB_FIELD(Money, amount, "amount", QT_TRANSLATE_NOOP("hub::Field", "Amount"))
    HUB_FIELD(Id<Person>, person, "person", QT_TRANSLATE_NOOP("hub::Field", "Person"), As{"email"})
    HUB_FIELD(std::optional<Days>, days, "days", QT_TRANSLATE_NOOP("hub::Field", "Days"), check::notNegative)
    HUB_FIELD(PaymentStatus, status, "status", QT_TRANSLATE_NOOP("hub::Field", "Status"))
    HUB_FIELD(QDate, date, "date", QT_TRANSLATE_NOOP("hub::Field", "Date"))
    HUB_FIELD(QString, note, "note", QT_TRANSLATE_NOOP("hub::Field", "Note"), Multiline)
    HUB_FIELD(Id<ProgrammeEdition>, programme, "programme", QT_TRANSLATE_NOOP("hub::Field", "Programme"))
    HUB_FIELD(AcademicYear, year, "academic_year", QT_TRANSLATE_NOOP("hub::Field", "Academic year"))
    HUB_FIELD(Id<PaymentBatch>, batch, "batch", QT_TRANSLATE_NOOP("hub::Field", "Batch"))
    HUB_FIELD(Id<Event>, event, "event", QT_TRANSLATE_NOOP("hub::Field", "Event"), As{"event_code"})
    HUB_FIELD(QDate, travelledOn, "travelled_on", QT_TRANSLATE_NOOP("hub::Field", "Travelled on"))
    HUB_FIELD(std::optional<Tenths>, miles, "miles", QT_TRANSLATE_NOOP("hub::Field", "Miles"))
    HUB_FIELD(QDate, claimedOn, "claimed_on", QT_TRANSLATE_NOOP("hub::Field", "Claimed on"))
    HUB_FIELD(Money, takenBack, "taken_back", QT_TRANSLATE_NOOP("hub::Field", "Taken back"),
              check::notNegative)

    HUB_RECORD_END
};
using PaymentId = Id<Payment>;

} // namespace hub
