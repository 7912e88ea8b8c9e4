#pragma once

#include "rules/funding.h"

#include <QStringList>

#include <vector>

namespace hub {

class Store;

/// How one person stands with the days of the year, as the overview explains it.
struct PersonStanding
{
    enum class State { Complete, OnCourse, Short };

    qint64 person = 0;
    QString name;
    QString programme; ///< the cohort's or group's code
    QString standing;  ///< "Central 3 of 5.5; in school 2 of 2"
    State state = State::OnCourse;
};

/// The money of one programme in the year.
struct ProgrammeMoney
{
    QString programme; ///< its code; empty outside the programmes
    BudgetLine line;
};

/// The days and the money of one academic year, with the rows they come from.
struct YearFigures
{
    AcademicYear year;
    std::vector<PersonStanding> people; ///< those short first, then by name
    std::vector<ProgrammeMoney> money;

    [[nodiscard]] int count(PersonStanding::State state) const;
    [[nodiscard]] Money paid() const;
    [[nodiscard]] Money claimed() const;
    [[nodiscard]] Money forecast() const;
    /// Of the programmes that have one.
    [[nodiscard]] Money budget() const;
};

/// Works through the whole year: some tenths of a second on a large hub, so not for a window to wait for.
[[nodiscard]] YearFigures yearFigures(Store &store, QDate today);

} // namespace hub
