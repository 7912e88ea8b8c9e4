#pragma once

#include "rules/moneybook.h"

namespace hub {

/// The money of one school for one purpose, in one programme and year.
struct FundingRow
{
    ProgrammeEditionId programme = {}; ///< none: it belongs to no programme
    AcademicYear year = {};            ///< none: it bears no date
    SchoolId school = {};
    QString purpose = {};
    Money committed = {};
    bool isByRule = false; ///< committed by the edition to those accepted: nothing else was recorded
    Money drafted = {};    ///< not claimed yet
    Money claimed = {};    ///< all that was ever claimed, paid and taken back included
    Money paid = {};       ///< and still with the school
    Money clawedBack = {};

    /// What it will have come to: what was promised, or what was claimed if that is more; once nothing can be
    /// claimed any more, what was claimed. Money taken back counts no longer.
    [[nodiscard]] Money forecast(QDate today) const;

    bool operator==(const FundingRow &) const = default;
};

/// Every school's money, by programme, year, school and purpose; of one year where it is given.
///
/// Committed is what was promised. Where nothing is recorded for a school, purpose and year, it is what the
/// edition gives those accepted from it; a purpose paid at cost, or to other schools, commits nothing.
[[nodiscard]] std::vector<FundingRow> fundingRows(const MoneyBook &book, AcademicYear year = {});

/// One thing that a row of money rests on: exactly one of a promise, a place the edition pays for, a payment.
struct FundingPart
{
    const Commitment *promise = nullptr;
    const PaidPlace *place = nullptr;
    const Payment *payment = nullptr;
    Money amount = {};
};

/// What @p row, one of fundingRows(), rests on, in the order of the book: its promises, or the places its
/// edition pays for, then its payments.
[[nodiscard]] std::vector<FundingPart> partsOf(const MoneyBook &book, const FundingRow &row);

/// The rows of all years in one for each programme, school and purpose.
[[nodiscard]] std::vector<FundingRow> overYears(std::vector<FundingRow> rows);

/// A programme's year against its budget.
struct BudgetLine
{
    ProgrammeEditionId programme = {};
    AcademicYear year = {};
    std::optional<Money> budget = {}; ///< none was set
    Money committed = {};
    Money claimed = {};
    Money paid = {};
    Money clawedBack = {};
    Money forecast = {};

    /// By how much the forecast exceeds the budget.
    [[nodiscard]] Money over() const;

    bool operator==(const BudgetLine &) const = default;
};

/// Every programme and year that has a budget or money, latest year first.
[[nodiscard]] std::vector<BudgetLine> budgetLines(const MoneyBook &book, const std::vector<FundingRow> &rows,
                                                  QDate today);

} // namespace hub
