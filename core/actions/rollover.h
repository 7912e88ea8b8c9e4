#pragma once

#include "base/result.h"
#include "records/nouns.h"

#include <vector>

namespace hub {

class Store;

/// One thing the start of a new year makes, or finds made already.
struct RolloverLine
{
    enum class What { Edition, Cohort, Group, RecordToReturn, Resource, Event, TermCalendar };

    What what = What::Group;
    bool isThere = false; ///< made before: left alone
    QString from = {};    ///< what it comes from, as lists name it
    QString to = {};      ///< what it is called in the new year
    QDate date = {};      ///< when, for what has a date
};

/// What is to be made of a year for the one after it: its structure, not its people. Groups without leads and
/// members, events on the same day of the same week of the year, provisional; cohorts with the next edition
/// of their programme; term calendars as a first guess until the real dates are published.
struct RolloverPlan
{
    AcademicYear from = {};
    std::vector<RolloverLine> lines = {};
    std::vector<QString> notes = {}; ///< what could not be carried on, and why

    // What apply() writes.
    std::vector<ProgrammeEdition> editions = {};
    std::vector<Cohort> cohorts = {};
    std::vector<WorkGroup> groups = {};
    std::vector<WorkGroup> named = {}; ///< this year's groups, given the name of their project
    std::vector<GroupRecord> records = {};
    std::vector<Resource> resources = {};
    std::vector<Event> events = {};
    std::vector<Session> sessions = {};
    std::vector<TermDate> terms = {};

    [[nodiscard]] int toMake() const;
    [[nodiscard]] int count(RolloverLine::What what, bool isThere = false) const;
};

/// Plans it. What an earlier run made is found again, by its project, its programme or its code, and not made
/// twice.
[[nodiscard]] RolloverPlan planRollover(Store &store, AcademicYear from);

/// Makes what was planned, as one step.
[[nodiscard]] Result<> applyRollover(Store &store, const RolloverPlan &plan);

/// By how many days a date of @p from moves, so that it falls on the same weekday of the same week of the
/// next academic year.
[[nodiscard]] int daysToNextYear(AcademicYear from);

/// "NCP25-15-WV01" for the year after 2025/26: "NCP26-15-WV01"; "A25" becomes "A26"; a code that names no
/// year gets "-26" at its end.
[[nodiscard]] QString codeForNextYear(const QString &code, AcademicYear from);

/// The name of what a line is about, in the plural: "groups".
[[nodiscard]] QString labelOf(RolloverLine::What what);

} // namespace hub
