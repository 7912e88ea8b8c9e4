#pragma once

#include "records/record.h"

namespace hub {

struct WorkGroup;
struct School;
struct Person;

/// As what somebody takes part in a group.
enum class MemberRole { Participant, SubjectLeader, Advocate, Specialist };
template<>
struct ChoicesOf<MemberRole>
{
    static constexpr Choice list[] = {{"participant", QT_TRANSLATE_NOOP("hub::Choice", "Participant")},
                                      {"subject leader", QT_TRANSLATE_NOOP("hub::Choice", "Subject leader")},
                                      {"advocate", QT_TRANSLATE_NOOP("hub::Choice", "Mastery Advocate")},
                                      {"specialist", QT_TRANSLATE_NOOP("hub::Choice", "Mastery Specialist")}};
};

/// How a participation stands.
enum class MemberStatus {
    Interest,
    Applied,
    Accepted,
    Reserve,
    Confirmed,
    Attending,
    Completed,
    Withdrew,
    DidNotStart
};
template<>
struct ChoicesOf<MemberStatus>
{
    static constexpr Choice list[] = {{"interest", QT_TRANSLATE_NOOP("hub::Choice", "Interest")},
                                      {"applied", QT_TRANSLATE_NOOP("hub::Choice", "Applied")},
                                      {"accepted", QT_TRANSLATE_NOOP("hub::Choice", "Accepted")},
                                      {"reserve", QT_TRANSLATE_NOOP("hub::Choice", "Reserve")},
                                      {"confirmed", QT_TRANSLATE_NOOP("hub::Choice", "Confirmed")},
                                      {"attending", QT_TRANSLATE_NOOP("hub::Choice", "Attending")},
                                      {"completed", QT_TRANSLATE_NOOP("hub::Choice", "Completed")},
                                      {"withdrew", QT_TRANSLATE_NOOP("hub::Choice", "Withdrew")},
                                      {"did not start", QT_TRANSLATE_NOOP("hub::Choice", "Did not start")}};
};

/// A school in a group, and a person who takes part for it.
struct Membership
{
    HUB_RECORD(Membership, "group_members", QT_TRANSLATE_NOOP("hub::Noun", "group member"),
               QT_TRANSLATE_NOOP("hub::Noun", "group members"))

    HUB_FIELD(Id<WorkGroup>, group, "group", QT_TRANSLATE_NOOP("hub::Field", "Group"), Required, As{"code"})
    HUB_FIELD(Id<School>, school, "school", QT_TRANSLATE_NOOP("hub::Field", "School"), Required,
              As{"school_urn"})
    HUB_FIELD(Id<Person>, person, "person", QT_TRANSLATE_NOOP("hub::Field", "Person"), As{"email"})
    HUB_FIELD(MemberRole, role, "role", QT_TRANSLATE_NOOP("hub::Field", "Takes part as"))
    HUB_FIELD(MemberStatus, status, "status", QT_TRANSLATE_NOOP("hub::Field", "Status"))
    HUB_FIELD(QDate, statusDate, "status_date", QT_TRANSLATE_NOOP("hub::Field", "Status since"))

    HUB_RECORD_END
};
using MembershipId = Id<Membership>;

} // namespace hub
