#include "rules/funding.h"

#include "rules/claims.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace hub {

namespace {

using Key = std::tuple<qint64, AcademicYear, qint64, QString>;
using Rows = std::map<Key, FundingRow>;

Key keyOf(ProgrammeEditionId programme, AcademicYear year, SchoolId school, const QString &purpose)
{
    return {programme.value(), year, school.value(), purpose};
}

FundingRow &rowOf(Rows &rows, const Key &key)
{
    const auto [row, isNew] = rows.try_emplace(key);
    if (isNew)
        row->second = {.programme = ProgrammeEditionId{std::get<0>(key)},
                       .year = std::get<1>(key),
                       .school = SchoolId{std::get<2>(key)},
                       .purpose = std::get<3>(key)};
    return row->second;
}

void addPayment(FundingRow &row, const Payment &payment)
{
    if (!isClaimed(payment.status)) {
        row.drafted = row.drafted + payment.amount;
        return;
    }
    row.claimed = row.claimed + payment.amount;
    if (isPaid(payment.status) || payment.status == PaymentStatus::ClawedBack)
        row.paid = row.paid + heldAmount(payment);
    row.clawedBack = row.clawedBack + takenBack(payment);
}

/// The years in which @p place may commit the hub: those the edition describes, and later ones for which
/// days were agreed.
std::vector<AcademicYear> yearsOf(const MoneyBook &book, const PaidPlace &place)
{
    const Edition *edition = book.edition(place.programme);
    if (edition == nullptr)
        return {};
    std::vector<AcademicYear> years;
    for (const ProgrammeYear &year : edition->years) {
        if (!year.repeats)
            years.push_back(academicYearOf(*edition, year.number));
    }
    for (const AgreedDays *agreement : book.agreementsOf(place)) {
        if (std::ranges::find(years, agreement->year) == years.end())
            years.push_back(agreement->year);
    }
    return years;
}

/// What an edition gives a place's own school.
struct Given
{
    Key key;
    const PaidPlace *place;
    Money amount;
};

/// Of one year where it is given.
void addGiven(const MoneyBook &book, const PaidPlace &place, AcademicYear year, std::vector<Given> &given)
{
    for (const AcademicYear each : yearsOf(book, place)) {
        if (!year.isNull() && each != year)
            continue;
        for (const Entitled &entitled : book.entitlements(place, each)) {
            if (entitled.most && entitled.otherSchools == 0)
                given.push_back({keyOf(place.programme, each, place.school, purposeKey(entitled.purpose)),
                                 &place, *entitled.most});
        }
    }
}

/// What the editions give, where nothing was recorded as promised.
void addRules(const MoneyBook &book, AcademicYear year, Rows &rows)
{
    std::vector<Given> given;
    for (const PaidPlace &place : book.places())
        addGiven(book, place, year, given);
    for (const auto &[key, place, money] : given) {
        FundingRow &row = rowOf(rows, key);
        if (row.committed == Money{})
            row.isByRule = true;
        if (row.isByRule)
            row.committed = row.committed + money;
    }
}

} // namespace

Money FundingRow::forecast(QDate today) const
{
    const Money asked = claimed + drafted - clawedBack;
    const bool isClosed = !year.isNull() && lastClaimDay(year.range().until) < today;
    return isClosed ? asked : std::max(committed, asked);
}

std::vector<FundingRow> fundingRows(const MoneyBook &book, AcademicYear year)
{
    Rows rows;
    for (const Commitment &commitment : book.records().commitments) {
        if (!year.isNull() && commitment.year != year)
            continue;
        FundingRow &row = rowOf(
            rows,
            keyOf(commitment.programme, commitment.year, commitment.school, purposeKey(commitment.purpose)));
        row.committed = row.committed + commitment.amount;
    }
    addRules(book, year, rows);
    for (const PlacedPayment &placed : book.payments()) {
        if (year.isNull() || placed.year == year)
            addPayment(
                rowOf(rows, keyOf(placed.programme, placed.year, placed.payment->school, placed.purpose)),
                *placed.payment);
    }
    std::vector<FundingRow> all;
    all.reserve(rows.size());
    for (auto &[key, row] : rows)
        all.push_back(std::move(row));
    return all;
}

std::vector<FundingPart> partsOf(const MoneyBook &book, const FundingRow &row)
{
    const Key key = keyOf(row.programme, row.year, row.school, row.purpose);
    std::vector<FundingPart> parts;
    for (const Commitment *promise : book.commitmentsOf(row.school)) {
        if (key == keyOf(promise->programme, promise->year, promise->school, purposeKey(promise->purpose)))
            parts.push_back({.promise = promise, .amount = promise->amount});
    }
    std::vector<Given> given;
    for (const PaidPlace *place : row.isByRule ? book.placesOf(row.school) : std::vector<const PaidPlace *>{})
        addGiven(book, *place, row.year, given);
    for (const Given &one : given) {
        if (one.key == key)
            parts.push_back({.place = one.place, .amount = one.amount});
    }
    for (const PlacedPayment *placed : book.paymentsOf(row.school)) {
        if (key == keyOf(placed->programme, placed->year, placed->payment->school, placed->purpose))
            parts.push_back({.payment = placed->payment, .amount = placed->payment->amount});
    }
    return parts;
}

std::vector<FundingRow> overYears(std::vector<FundingRow> rows)
{
    Rows merged;
    for (const FundingRow &row : rows) {
        FundingRow &whole = rowOf(merged, keyOf(row.programme, {}, row.school, row.purpose));
        whole.isByRule = whole.isByRule || row.isByRule;
        whole.committed = whole.committed + row.committed;
        whole.drafted = whole.drafted + row.drafted;
        whole.claimed = whole.claimed + row.claimed;
        whole.paid = whole.paid + row.paid;
        whole.clawedBack = whole.clawedBack + row.clawedBack;
    }
    rows.clear();
    for (auto &[key, row] : merged)
        rows.push_back(std::move(row));
    return rows;
}

Money BudgetLine::over() const
{
    return budget && forecast > *budget ? forecast - *budget : Money{};
}

std::vector<BudgetLine> budgetLines(const MoneyBook &book, const std::vector<FundingRow> &rows, QDate today)
{
    std::map<std::pair<int, qint64>, BudgetLine> lines;
    const auto line = [&lines](ProgrammeEditionId programme, AcademicYear year) -> BudgetLine & {
        BudgetLine &found = lines[{year.startYear(), programme.value()}];
        found.programme = programme;
        found.year = year;
        return found;
    };
    for (const Budget &budget : book.records().budgets) {
        BudgetLine &found = line(budget.programme, budget.year);
        found.budget = found.budget.value_or(Money{}) + budget.amount;
    }
    for (const FundingRow &row : rows) {
        BudgetLine &found = line(row.programme, row.year);
        found.committed = found.committed + row.committed;
        found.claimed = found.claimed + row.claimed;
        found.paid = found.paid + row.paid;
        found.clawedBack = found.clawedBack + row.clawedBack;
        found.forecast = found.forecast + row.forecast(today);
    }
    std::vector<BudgetLine> all;
    for (const auto &[key, found] : lines)
        all.push_back(found);
    std::ranges::stable_sort(all, [&book](const BudgetLine &a, const BudgetLine &b) {
        return a.year != b.year ? a.year > b.year
                                : book.programmeCode(a.programme) < book.programmeCode(b.programme);
    });
    return all;
}

} // namespace hub
