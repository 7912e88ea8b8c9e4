#pragma once

#include "base/academicyear.h"
#include "exchange/demo/cast.h"
#include "exchange/demo/demo.h"
#include "exchange/demo/diary.h"
#include "programmes/edition.h"
#include "records/application.h"
#include "records/cohort.h"
#include "records/event.h"
#include "records/membership.h"
#include "records/workgroup.h"
#include "store/writer.h"

#include <optional>
#include <vector>

namespace hub::demo {

/// A school of the hub and those of its staff the hub has met.
struct KnownSchool
{
    School school;
    int reluctance = 0; ///< in thousandths: it joins in once more than this share of schools has
    PersonId head = {};
    PersonId leader = {};
    std::vector<PersonId> teachers = {};
};

/// Somebody's application and what becomes of it.
struct Applicant
{
    Application application;
    ApplicationStatus outcome;
    size_t school = 0; ///< place in World::schools
};

/// A cohort with the rules it keeps and, school by school, those who were accepted.
struct KnownCohort
{
    struct Specialist
    {
        PersonId person;
        size_t school = 0; ///< place in World::schools
    };
    Cohort cohort = {};
    Edition edition = {};
    bool isPrimary = true;
    std::vector<Applicant> applicants = {};
    std::vector<Specialist> specialists = {};
};

/// A group and who takes part.
struct KnownGroup
{
    WorkGroup group = {};
    std::optional<Edition> edition = {}; ///< whose rules it follows, where it has any
    bool isMastery = false;              ///< of the Teaching for Mastery programme: its schools are paid
    std::vector<Membership> members = {};
    std::vector<MemberStatus> outcomes = {}; ///< what becomes of each of them
};

/// A session of a group.
struct KnownSession
{
    Event event;
    size_t group = 0; ///< place in World::groups
    bool isCalledOff = false;
};

/// The hub's own people, by whom the steps are.
struct Office
{
    QString lead = QStringLiteral("Rosalind Achterberg");
    QString operations = QStringLiteral("Tunde Fairweather");
    QString administrator = QStringLiteral("Siân O’Dowd");
};

/// What the makers of the sample share. They think up records in the order of the years and enter in the
/// diary when the office wrote them; nothing is written before the diary is performed.
struct World
{
    explicit World(const DemoOptions &options);

    DemoOptions options;
    QDate today;            ///< nothing later has happened
    AcademicYear firstYear; ///< of the hub's work
    AcademicYear lastYear;  ///< the current one
    AcademicYear firstLive; ///< years before were brought in from old spreadsheets
    QDate begun;            ///< the day the hub took to this program

    Office office;
    Dice dice;
    Cast cast;
    Diary diary;
    std::vector<KnownSchool> schools;
    std::vector<KnownCohort> cohorts;
    std::vector<KnownGroup> groups;     ///< of the year in hand
    std::vector<KnownSession> sessions; ///< of those groups
    std::vector<PersonId> groupLeads;
    std::vector<SchoolId> groupLeadSchools; ///< where those teach, in the same order

    [[nodiscard]] bool isLive(AcademicYear year) const { return year >= firstLive; }
    /// The day an old year's @p nth spreadsheet was brought in.
    [[nodiscard]] QDate broughtIn(AcademicYear year, int nth) const;
    /// The school's place; it must be one of the hub's.
    [[nodiscard]] size_t placeOf(SchoolId id) const;

    /// The school that runs the hub: the first secondary.
    [[nodiscard]] const School &leadSchool() const;

    /// A teacher of @p school, met before or new by @p day, other than @p notThisOne.
    PersonId teacherAt(KnownSchool &school, QDate day, PersonId notThisOne = {});
    /// The school's maths lead, met now if never before.
    PersonId leaderOf(KnownSchool &school, QDate day);

    /// Work that stores @p records, and with each the person it names.
    template<typename Record>
    Diary::Work storing(std::vector<Record> records)
    {
        return [this, records = std::move(records)](Writer &writer) {
            for (const Record &record : records)
                store(writer, record);
        };
    }
    /// Work that stores @p records in place of what is there.
    template<typename Record>
    static Diary::Work altering(std::vector<Record> records)
    {
        return [records = std::move(records)](Writer &writer) {
            for (const Record &record : records)
                writer.update(record);
        };
    }
    template<typename Record>
    void store(Writer &writer, const Record &record)
    {
        if constexpr (requires { record.person; })
            cast.ensure(writer, record.person);
        if constexpr (requires { record.lead; })
            cast.ensure(writer, record.lead);
        writer.insert(record);
    }
};

/// How many years @p school had been taking part when @p year began; below 0 where it does not yet.
[[nodiscard]] int yearsIn(const KnownSchool &school, AcademicYear year);
[[nodiscard]] bool isPrimary(const School &school);
[[nodiscard]] bool isSecondary(const School &school);
[[nodiscard]] bool isOpenStateSchool(const School &school);

/// The programme edition for those who start in @p year: as shipped, or worked out from the one before.
/// Before the first one, the first.
[[nodiscard]] Edition primaryEdition(AcademicYear year);
[[nodiscard]] Edition secondaryEdition(AcademicYear year);
[[nodiscard]] std::optional<Edition> communityEdition(AcademicYear year);
/// Stores the hub's copy of @p edition, unless it has one; its key.
ProgrammeEditionId storeEdition(Writer &writer, const Edition &edition);

/// "25" for 2025/26, as codes have it.
[[nodiscard]] QString twoDigits(AcademicYear year);

// The makers, in the order in which they are called.
void makeSchools(World &world);
void makeCalendars(World &world);
void makeOffice(World &world);
void makeEarlierCohorts(World &world);
void makeCohorts(World &world, AcademicYear year);
void makeCohortYear(World &world, AcademicYear year);
void makeGroups(World &world, AcademicYear year);
void makeGroupSessions(World &world, AcademicYear year);
void makeGroupRegisters(World &world, AcademicYear year);
void makeMoney(World &world, AcademicYear year);
void makeExpectations(World &world, AcademicYear year);
void makeNotes(World &world, AcademicYear year);
void makeLateGroups(World &world);
void makeNextCohorts(World &world);
void makeSchoolChanges(World &world);
void makeNationalRegister(World &world);

} // namespace hub::demo
