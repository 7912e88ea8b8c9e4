#pragma once

#include "records/checks.h"
#include "records/record.h"

namespace hub {

struct Person;

/// Two people who look like one and are not; never asked about again.
struct DistinctPeople
{
    HUB_RECORD(DistinctPeople, "distinct_people", QT_TRANSLATE_NOOP("hub::Noun", "pair told apart"),
               QT_TRANSLATE_NOOP("hub::Noun", "pairs told apart"))

    HUB_FIELD(Id<Person>, first, "first", QT_TRANSLATE_NOOP("hub::Field", "First"), Required,
              As{"first_email"})
    HUB_FIELD(Id<Person>, second, "second", QT_TRANSLATE_NOOP("hub::Field", "Second"), Required,
              As{"second_email"})
    HUB_FIELD(QDateTime, at, "at", QT_TRANSLATE_NOOP("hub::Field", "When"))
    HUB_FIELD(QString, who, "who", QT_TRANSLATE_NOOP("hub::Field", "Who"))

    HUB_RECORD_END
};
using DistinctPeopleId = Id<DistinctPeople>;

} // namespace hub
