#pragma once

#include "records/checks.h"
#include "records/record.h"

namespace hub {

/// Somebody the hub deals with: one person, many roles, over years.
struct Person
{
    HUB_RECORD(Person, "people", QT_TRANSLATE_NOOP("hub::Noun", "person"),
               QT_TRANSLATE_NOOP("hub::Noun", "people"))

    HUB_FIELD(QString, firstName, "first_name", QT_TRANSLATE_NOOP("hub::Field", "First name"), Required,
              Personal)
    HUB_FIELD(QString, lastName, "last_name", QT_TRANSLATE_NOOP("hub::Field", "Last name"), Required,
              Personal)
    HUB_FIELD(QString, email, "email", QT_TRANSLATE_NOOP("hub::Field", "E-mail"), NaturalKey, Personal,
              EmailAddress, check::email)
    HUB_FIELD(QString, title, "title", QT_TRANSLATE_NOOP("hub::Field", "Title"), Personal)
    HUB_FIELD(QString, previousNames, "previous_names", QT_TRANSLATE_NOOP("hub::Field", "Previous names"),
              Personal)
    HUB_FIELD(QString, phone, "phone", QT_TRANSLATE_NOOP("hub::Field", "Telephone"), Personal)
    HUB_FIELD(QString, trn, "trn", QT_TRANSLATE_NOOP("hub::Field", "Teacher reference number"), Personal,
              check::trn)
    HUB_FIELD(YesNo, qts, "qts", QT_TRANSLATE_NOOP("hub::Field", "Qualified teacher status"))
    HUB_FIELD(std::optional<int>, mathsTeachingSince, "maths_teaching_since",
              QT_TRANSLATE_NOOP("hub::Field", "Teaching maths since"), check::teachingYear)
    HUB_FIELD(YesNo, pdLead, "pd_lead", QT_TRANSLATE_NOOP("hub::Field", "Accredited PD Lead"))
    HUB_FIELD(QString, accessNeeds, "access_needs", QT_TRANSLATE_NOOP("hub::Field", "Access needs"),
              Multiline, Personal, Restricted)
    HUB_FIELD(QString, dietary, "dietary", QT_TRANSLATE_NOOP("hub::Field", "Dietary needs"), Personal,
              Restricted)
    HUB_FIELD(QString, notes, "notes", QT_TRANSLATE_NOOP("hub::Field", "Notes"), Multiline, Personal)

    HUB_RECORD_END
};
using PersonId = Id<Person>;

} // namespace hub
