#pragma once

#include "records/checks.h"
#include "records/record.h"

namespace hub {

struct ProgrammeEdition;

/// What a rate is paid for.
enum class RateUnit { Day, Mile, School, Session };
template<>
struct ChoicesOf<RateUnit>
{
    static constexpr Choice list[] = {{"day", QT_TRANSLATE_NOOP("hub::Choice", "Day")},
                                      {"mile", QT_TRANSLATE_NOOP("hub::Choice", "Mile")},
                                      {"school", QT_TRANSLATE_NOOP("hub::Choice", "School")},
                                      {"session", QT_TRANSLATE_NOOP("hub::Choice", "Session")}};
};

/// What is paid for a purpose, from a day until another; several may run at once for different purposes.
struct Rate
{
    HUB_RECORD(Rate, "rates", QT_TRANSLATE_NOOP("hub::Noun", "rate"), QT_TRANSLATE_NOOP("hub::Noun", "rates"))

    HUB_FIELD(QString, purpose, "purpose", QT_TRANSLATE_NOOP("hub::Field", "Purpose"), Required)
    HUB_FIELD(QDate, from, "from", QT_TRANSLATE_NOOP("hub::Field", "From"), Required)
    HUB_FIELD(Money, amount, "amount", QT_TRANSLATE_NOOP("hub::Field", "Amount"), check::notNegative)
    HUB_FIELD(QDate, until, "to", QT_TRANSLATE_NOOP("hub::Field", "To"))
    HUB_FIELD(Id<ProgrammeEdition>, programme, "programme", QT_TRANSLATE_NOOP("hub::Field", "Programme"))
    HUB_FIELD(RateUnit, unit, "unit", QT_TRANSLATE_NOOP("hub::Field", "For each"))

    HUB_RECORD_END
};
using RateId = Id<Rate>;

} // namespace hub
