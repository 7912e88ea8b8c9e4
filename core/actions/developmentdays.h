#pragma once

#include "base/result.h"
#include "programmes/edition.h"
#include "records/agreeddays.h"
#include "records/cohort.h"
#include "records/developmentday.h"

namespace hub {

class Store;

/// Keeps a development day as one step: a new one, or in place of the one with its key. Refused: nobody, no
/// date, no length, or a length that is no part of a school week.
[[nodiscard]] Result<DevelopmentDayId> recordDevelopmentDay(Store &store, const DevelopmentDay &day);

/// Takes a development day back, as one step.
[[nodiscard]] Result<> withdrawDevelopmentDay(Store &store, DevelopmentDayId day);

/// Somebody's development days of an academic year, in order of time.
[[nodiscard]] std::vector<DevelopmentDay> developmentDaysOf(Store &store, PersonId person, AcademicYear year);

/// Why a development day may not be kept; the subject of the error is the column. Used for imports as well.
[[nodiscard]] Result<> checkDevelopmentDay(const DevelopmentDay &day);

/// The ways of spending days that the editions of a person's cohorts recognise in the year of @p day.
[[nodiscard]] std::vector<Activity> activitiesFor(Store &store, PersonId person, QDate day);

/// What an activity is called: the edition's title for its id, else the words themselves.
[[nodiscard]] QString activityTitle(const std::vector<Activity> &activities, const QString &id);

/// Sets the number of days agreed with a specialist for a year. Refused where the edition leaves nothing to
/// be agreed that year, or the number lies outside what it allows (PMS-C11: 12 to 37).
[[nodiscard]] Result<AgreedDaysId> setAgreedDays(Store &store, PersonId person, CohortId cohort,
                                                 AcademicYear year, DayKind kind, Days days,
                                                 const QString &note = {});

} // namespace hub
