#pragma once

#include "records/record.h"

namespace hub {

struct Person;
struct School;

/// The parts people play in a hub and its schools.
enum class RoleKind {
    Teacher,
    Headteacher,
    SubjectLeader,
    Specialist,
    Advocate,
    Participant,
    WorkGroupLead,
    HubStaff
};
template<>
struct ChoicesOf<RoleKind>
{
    static constexpr Choice list[]
        = {{"teacher", QT_TRANSLATE_NOOP("hub::Choice", "Teacher")},
           {"headteacher", QT_TRANSLATE_NOOP("hub::Choice", "Headteacher")},
           {"subject leader", QT_TRANSLATE_NOOP("hub::Choice", "Subject leader")},
           {"specialist", QT_TRANSLATE_NOOP("hub::Choice", "Mastery Specialist")},
           {"advocate", QT_TRANSLATE_NOOP("hub::Choice", "Mastery Advocate")},
           {"participant", QT_TRANSLATE_NOOP("hub::Choice", "Participant")},
           {"work-group lead", QT_TRANSLATE_NOOP("hub::Choice", "Work Group Lead")},
           {"hub staff", QT_TRANSLATE_NOOP("hub::Choice", "Hub staff")}};
};

/// What a person is at a school, from a day until another. An open end is still so.
struct Role
{
    HUB_RECORD(Role, "roles", QT_TRANSLATE_NOOP("hub::Noun", "role"), QT_TRANSLATE_NOOP("hub::Noun", "roles"))

    HUB_FIELD(Id<Person>, person, "person", QT_TRANSLATE_NOOP("hub::Field", "Person"), Required, As{"email"})
    HUB_FIELD(Id<School>, school, "school", QT_TRANSLATE_NOOP("hub::Field", "School"), As{"school_urn"})
    HUB_FIELD(RoleKind, kind, "role", QT_TRANSLATE_NOOP("hub::Field", "Role"))
    HUB_FIELD(QDate, from, "from", QT_TRANSLATE_NOOP("hub::Field", "From"))
    HUB_FIELD(QDate, until, "until", QT_TRANSLATE_NOOP("hub::Field", "Until"))

    HUB_RECORD_END

    static const char *problemOf(const Role &role)
    {
        return role.until.isValid() && role.until < role.from
            ? QT_TRANSLATE_NOOP("hub::Field", "The role ends before it begins.")
            : nullptr;
    }
};
using RoleId = Id<Role>;

} // namespace hub
