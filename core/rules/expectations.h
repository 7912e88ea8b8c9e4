#pragma once

#include "rules/hubfacts.h"

#include <set>
#include <utility>

namespace hub {

/// How an expectation stands on a day.
enum class Standing { Met, Due, Overdue, Exception };

/// Why it stands so: the one reason that decided, with the figures and records it rests on.
struct ExpectationWhy
{
    enum class Kind {
        RecordedMet,     ///< somebody said so
        AgreedException, ///< somebody agreed otherwise, and said why
        NotRecorded,     ///< only somebody can say so, and nobody has
        Attended,        ///< present at as many events as are required
        EventToCome,     ///< not yet: the next event is on `date`
        EventMissed,     ///< it was held on `date`, and the register does not have them
        NoRegister,      ///< it was held on `date`, and no register was taken
        NoEvent,         ///< no such event is planned
        LedEvent,        ///< led the event on `date`
        WillLeadEvent,   ///< is to lead the event on `date`
        LeadsNoEvent,
        LeadsGroups, ///< leads `have` groups in that year
        LeadsNoGroup,
        InProgramme, ///< is in the group or cohort of the programme
        NotInProgramme,
        SchoolInProgramme, ///< the school takes part, but not its subject leader
        NoSubjectLeader,   ///< the hub does not know who it is
        HoldsPdLead,
        HoldsNoPdLead,
        DaysComplete,
        DaysShort,
        SendsParticipants, ///< `have` of `need`, one of them a specialist or advocate
        SendsNoSpecialist, ///< enough of them, but none a specialist or advocate: wished, not required
        SendsTooFew,       ///< `have` of `need`
    };
    Kind kind = Kind::NotRecorded;
    int have = 0;
    int need = 0;
    QDate date = {};
    EventId event = {};
    WorkGroupId group = {};
    QString reason = {}; ///< somebody's own words

    bool operator==(const ExpectationWhy &) const = default;
};

/// Something an edition expects of somebody in a year, and how it stands.
struct ExpectationLine
{
    const EditionExpectation *expectation = nullptr; ///< in the facts' editions
    CohortId cohort = {};
    WorkGroupId group = {};
    PersonId person = {}; ///< whom it concerns; for heads and subject leaders who they are, where known
    SchoolId school = {};
    AcademicYear year = {};
    QDate due = {};
    Standing standing = Standing::Due;
    ExpectationWhy why = {};
    ExpectationId record = {}; ///< what somebody recorded, where they did
};

/// Somebody whose days of a cohort or a group are complete, as the ledger of days has it.
struct CompleteDays
{
    PersonId person = {};
    qint64 owner = 0; ///< the key of the cohort or group
    int yearNumber = 1;

    auto operator<=>(const CompleteDays &) const = default;
};

/// What expectations are asked for.
struct ExpectationsAsked
{
    QDate today = {};
    AcademicYear year = {}; ///< null: every year up to today's
    CohortId cohort = {};   ///< null: all
    WorkGroupId group = {};
    std::set<CompleteDays> complete = {};
};

/// Every expectation of the cohorts and groups asked for that falls in the year asked for: of those accepted,
/// of the groups' schools and participants, of the hub itself; cohort by cohort, then group by group.
[[nodiscard]] std::vector<ExpectationLine> expectationsOf(const FactIndex &index,
                                                          const ExpectationsAsked &asked);

} // namespace hub
