#pragma once

#include "programmes/edition.h"
#include "records/agreeddays.h"
#include "records/developmentday.h"
#include "rules/expected.h"

#include <map>

namespace hub {

/// The day a ledger is seen on. Looking back, what was marked or done later is not known yet.
struct AsAt
{
    QDate day;
    bool lookingBack = false;
};

/// One thing that makes up, or fails to make up, somebody's days: a half-day of an event or a development
/// day.
struct DaysEntry
{
    enum class State {
        Done,     ///< present, late, deputy, half; or a development day done or evidenced
        Booked,   ///< expected or booked, still to come
        Absent,   ///< marked absent
        Unmarked, ///< it is over, and the register has no mark
        Planned,  ///< a development day that is only planned
    };

    State state = State::Done;
    DayKind kind = DayKind::Central;
    QDate date = {};
    Days worth = {}; ///< to somebody there throughout
    int eighths = 0; ///< what counts, in eighths of a day: half of a quarter-day is one
    bool provisional = false;
    EventId event = {};
    int session = 0;
    const Attendance *mark = nullptr;
    const DevelopmentDay *development = nullptr;
};

/// Somebody's days of one kind in one year of a programme.
struct KindDays
{
    DayKind kind = DayKind::Central;
    Days required = {};
    Days done = {};
    Days booked = {};
    Days provisional = {};        ///< the part of booked that is at provisional events
    Days shortBy = {};            ///< required - done - booked, never below nought
    Days least = {}, most = {};   ///< what may be agreed, where the number is agreed with each specialist
    bool awaitsAgreement = false; ///< the number is to be agreed, and has not been; required is the least
    /// What the edition says lies inside these days (the residentials of PMS-C11), and how it stands.
    struct Part
    {
        DayKind kind = DayKind::Central;
        Days of = {};
        Days done = {};
        Days booked = {};
    };
    std::vector<Part> parts = {};
    std::vector<DaysEntry> entries = {}; ///< in order of time

    [[nodiscard]] bool isComplete() const { return !awaitsAgreement && done >= required; }
};

/// Why somebody's days are not complete.
struct DaysReason
{
    enum class Kind {
        Short,             ///< `days` neither done nor booked
        NotHeldYet,        ///< `days` booked, still to come
        Provisional,       ///< `days` of what is booked are provisional
        Absent,            ///< missed `days` of `event` on `date`; `text` is the reason given
        Half,              ///< only half of `event` counts: `days` are missing
        RegisterMissing,   ///< the register of `event` has no mark for them: `days`
        Excluded,          ///< taken off the list of `event`
        Waiting,           ///< on the waiting list of `event`
        PlannedNotDone,    ///< `days` of development are planned, not done
        NothingAhead,      ///< short, and nothing of the kind is to come
        AwaitingAgreement, ///< the number of days has not been agreed
    };

    Kind kind = Kind::Short;
    DayKind dayKind = DayKind::Central;
    Days days = {};
    EventId event = {};
    QDate date = {};
    QString text = {};

    bool operator==(const DaysReason &) const = default;
};

/// Somebody's days in one year of one programme: as a specialist of a cohort, or a participant of a group.
struct PersonDays
{
    PersonId person = {};
    SchoolId school = {};
    CohortId cohort = {};
    WorkGroupId group = {};
    AcademicYear year = {};
    int number = 1; ///< of the programme's year
    std::vector<KindDays> kinds = {};
    std::vector<DaysReason> why = {};

    [[nodiscard]] bool isComplete() const;
    [[nodiscard]] Days shortBy() const;
};

/// What the ledger reads besides the events.
struct DaysFacts
{
    std::vector<DevelopmentDay> development = {};
    std::vector<AgreedDays> agreed = {};
    std::map<ProgrammeEditionId, Edition> editions = {};
};

/// The days ledger of every programme and year. A day is done by a mark P, L or D (the session's full value)
/// or H (half of it), or by a development day done or evidenced; booked where somebody is expected or booked
/// at something to come that is not cancelled. An event counts for the cohort or group it belongs to; one of
/// none of theirs (a central day of another cohort) for the first of a person's programmes that asks for its
/// kind. The rolls, with their book, must outlive it.
class DaysLedger
{
public:
    DaysLedger(const Rolls &rolls, DaysFacts facts, AsAt asAt);

    /// Everybody accepted into the cohort, where its edition asks for days in @p year; else nobody.
    [[nodiscard]] std::vector<PersonDays> of(CohortId cohort, AcademicYear year) const;
    /// Everybody who takes part in the group, where its edition asks for days.
    [[nodiscard]] std::vector<PersonDays> of(WorkGroupId group) const;
    /// All the programmes somebody is in that year.
    [[nodiscard]] std::vector<PersonDays> of(PersonId person, AcademicYear year) const;
    /// All cohorts and groups of a year.
    [[nodiscard]] std::vector<PersonDays> of(AcademicYear year) const;

    /// The years of a cohort in which its edition asks for days, up to @p last or the first.
    [[nodiscard]] std::vector<AcademicYear> yearsOf(CohortId cohort, AcademicYear last) const;
    /// Null where the cohort or its edition is unknown, or asks for nothing that year.
    [[nodiscard]] const ProgrammeYear *programmeYear(CohortId cohort, AcademicYear year) const;
    [[nodiscard]] const Edition *editionOf(CohortId cohort) const;
    [[nodiscard]] const Edition *editionOf(WorkGroupId group) const;
    [[nodiscard]] const Rolls &rolls() const { return m_rolls; }
    [[nodiscard]] AsAt asAt() const { return m_asAt; }

    /// What an event of that programme counts as: what is recorded, else what the edition says of its kind.
    [[nodiscard]] static DayKind kindIn(const ProgrammeYear &year, const Event &event);
    /// Whether days of @p part count towards @p kind in that year: the same, or said to lie inside it.
    [[nodiscard]] static bool countsAs(const ProgrammeYear &year, DayKind part, DayKind kind);

private:
    /// A programme somebody is in.
    struct Claim
    {
        CohortId cohort = {};
        WorkGroupId group = {};
        SchoolId school = {};
        AcademicYear year = {};
        int number = 1;
        const Edition *edition = nullptr;
        const ProgrammeYear *rules = nullptr;

        [[nodiscard]] bool isSame(const Claim &other) const
        {
            return cohort == other.cohort && group == other.group;
        }
    };
    [[nodiscard]] Claim claimOn(CohortId cohort, SchoolId school, AcademicYear year) const;
    [[nodiscard]] Claim claimOn(WorkGroupId group, SchoolId school) const;
    [[nodiscard]] std::vector<Claim> claimsOf(PersonId person, AcademicYear year) const;
    [[nodiscard]] PersonDays settle(PersonId person, const Claim &claim) const;
    [[nodiscard]] KindDays settleKind(PersonId person, const Claim &claim, const Entitlement &entitlement,
                                      const std::vector<Claim> &all) const;
    void addEvents(PersonId person, const Claim &claim, const std::vector<Claim> &all, KindDays &days) const;
    void addEvent(const Rolls::Part &part, DayKind kind, std::span<const Attendance *const> marks,
                  KindDays &days) const;
    void addDevelopment(PersonId person, const Claim &claim, const std::vector<Claim> &all,
                        KindDays &days) const;
    [[nodiscard]] bool isCountedFor(const Rolls::Part &part, const Claim &claim,
                                    const std::vector<Claim> &all) const;
    void explain(PersonId person, const Claim &claim, const KindDays &days,
                 std::vector<DaysReason> &why) const;

    const Rolls &m_rolls;
    DaysFacts m_facts;
    AsAt m_asAt;
    QHash<qint64, std::vector<const DevelopmentDay *>> m_development;
    QHash<qint64, std::vector<const AgreedDays *>> m_agreed;
};

} // namespace hub
