#pragma once

#include "records/checks.h"
#include "records/record.h"

namespace hub {

struct Person;

/// How far a development day has come; done and evidenced ones count.
enum class DevelopmentStatus { Planned, Done, Evidenced };
template<>
struct ChoicesOf<DevelopmentStatus>
{
    static constexpr Choice list[] = {{"planned", QT_TRANSLATE_NOOP("hub::Choice", "Planned")},
                                      {"done", QT_TRANSLATE_NOOP("hub::Choice", "Done")},
                                      {"evidenced", QT_TRANSLATE_NOOP("hub::Choice", "Evidenced")}};
};

/// Time a specialist spends on development in school, planned, done or evidenced.
struct DevelopmentDay
{
    HUB_RECORD(DevelopmentDay, "development_days", QT_TRANSLATE_NOOP("hub::Noun", "development day"),
               QT_TRANSLATE_NOOP("hub::Noun", "development days"))

    HUB_FIELD(Id<Person>, person, "person", QT_TRANSLATE_NOOP("hub::Field", "Person"), Required, As{"email"})
    HUB_FIELD(QDate, date, "date", QT_TRANSLATE_NOOP("hub::Field", "Date"), Required)
    HUB_FIELD(Days, days, "days", QT_TRANSLATE_NOOP("hub::Field", "Days"), check::notNegative)
    HUB_FIELD(QString, activity, "activity", QT_TRANSLATE_NOOP("hub::Field", "Activity"))
    HUB_FIELD(DevelopmentStatus, status, "status", QT_TRANSLATE_NOOP("hub::Field", "Status"))
    HUB_FIELD(QString, note, "note", QT_TRANSLATE_NOOP("hub::Field", "Note"), Multiline)

    HUB_RECORD_END
};
using DevelopmentDayId = Id<DevelopmentDay>;

} // namespace hub
