#include "actions/moneywhy.h"

#include "actions/contexts.h"
#include "actions/moneywords.h"
#include "actions/readfacts.h"
#include "base/longdate.h"
#include "records/nouns.h"
#include "store/store.h"

#include <algorithm>

namespace hub {

namespace {

/// What a school's money will have come to, and how.
QString forecastRule(const FundingRow &row, QDate today)
{
    const QString text = row.isByRule
        ? moneyText(QT_TRANSLATE_NOOP(
            "hub::MoneyWords",
            "No promise is recorded, so promised is what the programme gives those accepted: %1."))
        : moneyText(QT_TRANSLATE_NOOP("hub::MoneyWords", "Promised is what was recorded: %1."));
    return text.arg(row.committed.toDisplay()) + u' '
        + moneyText(QT_TRANSLATE_NOOP("hub::MoneyWords",
                                      "Claimed is all that was ever claimed, %1; paid is what is still with "
                                      "the school, %2. The forecast is the larger of promised and claimed, "
                                      "drafts included and what was taken back left out; once nothing can be "
                                      "claimed any more, it is what was claimed: %3."))
              .arg(row.claimed.toDisplay(), row.paid.toDisplay(), row.forecast(today).toDisplay());
}

Why::Row rowOf(Store &store, const FundingPart &part)
{
    if (part.payment != nullptr) {
        const Payment &payment = *part.payment;
        return {.cells
                = {moneyText(QT_TRANSLATE_NOOP("hub::MoneyWords", "Payment %1")).arg(payment.reference),
                   fullName(store, payment.person), longDate(payment.date), statusInWords(payment),
                   part.amount.toDisplay()},
                .type = &recordType<Payment>(),
                .key = payment.id.value()};
    }
    if (part.promise != nullptr)
        return {.cells = {moneyText(QT_TRANSLATE_NOOP("hub::MoneyWords", "Promise")),
                          fullName(store, part.promise->person), longDate(part.promise->agreedOn),
                          part.promise->agreement, part.amount.toDisplay()},
                .type = &recordType<Commitment>(),
                .key = part.promise->id.value()};
    return {.cells = {moneyText(QT_TRANSLATE_NOOP("hub::MoneyWords", "Given by the programme")),
                      fullName(store, part.place->person),
                      {},
                      {},
                      part.amount.toDisplay()},
            .type = &recordType<Person>(),
            .key = part.place->person.value()};
}

} // namespace

Why whyBudget(Store &store, const std::vector<FundingRow> &rows, QDate today)
{
    Why why{.rule = moneyText(QT_TRANSLATE_NOOP(
                "hub::MoneyWords",
                "The money of every school in the programme and year. Claimed is all that was ever claimed, "
                "paid is what is still with the schools; the forecast is what it will have come to: what was "
                "promised, or what was claimed where that is more. It is held against the budget.")),
            .headings = {moneyText(QT_TRANSLATE_NOOP("hub::MoneyWords", "School")),
                         moneyText(QT_TRANSLATE_NOOP("hub::MoneyWords", "Purpose")),
                         moneyText(QT_TRANSLATE_NOOP("hub::MoneyWords", "Promised")),
                         moneyText(QT_TRANSLATE_NOOP("hub::MoneyWords", "Claimed")),
                         moneyText(QT_TRANSLATE_NOOP("hub::MoneyWords", "Paid")),
                         moneyText(QT_TRANSLATE_NOOP("hub::MoneyWords", "Taken back")),
                         moneyText(QT_TRANSLATE_NOOP("hub::MoneyWords", "Forecast"))},
            .figures = {2, 3, 4, 5, 6},
            .none = moneyText(QT_TRANSLATE_NOOP("hub::MoneyWords", "Only a budget is set: no money yet."))};
    for (const FundingRow &row : rows) {
        const std::optional<School> school = store.find(row.school);
        why.rows.push_back(
            {.cells = {school ? school->name : QString{}, purposeInWords(row.purpose),
                       row.committed.toDisplay(), row.claimed.toDisplay(), row.paid.toDisplay(),
                       row.clawedBack.toDisplay(), row.forecast(today).toDisplay()},
             .type = &recordType<School>(),
             .key = row.school.value()});
    }
    std::ranges::stable_sort(why.rows, {},
                             [](const Why::Row &row) { return row.cells.front().toCaseFolded(); });
    return why;
}

Why whyFunding(Store &store, const MoneyBook &book, const FundingRow &row, QDate today)
{
    Why why = whyFunding(store, book, std::vector{row});
    why.rule = forecastRule(row, today);
    return why;
}

Why whyFunding(Store &store, const MoneyBook &book, const std::vector<FundingRow> &rows)
{
    Why why{
        .rule = moneyText(QT_TRANSLATE_NOOP(
            "hub::MoneyWords",
            "Promised is what was recorded or, where nothing is, what the programme gives those accepted. "
            "Claimed is all that was ever claimed; paid is what is still with the school.")),
        .headings = {moneyText(QT_TRANSLATE_NOOP("hub::MoneyWords", "Year")),
                     moneyText(QT_TRANSLATE_NOOP("hub::MoneyWords", "Purpose")),
                     moneyText(QT_TRANSLATE_NOOP("hub::MoneyWords", "What")),
                     moneyText(QT_TRANSLATE_NOOP("hub::MoneyWords", "Person")),
                     moneyText(QT_TRANSLATE_NOOP("hub::MoneyWords", "Date")),
                     moneyText(QT_TRANSLATE_NOOP("hub::MoneyWords", "Status")),
                     moneyText(QT_TRANSLATE_NOOP("hub::MoneyWords", "Amount"))},
        .figures = {6},
        .none = moneyText(QT_TRANSLATE_NOOP("hub::MoneyWords", "Nothing was promised or claimed yet."))};
    for (const FundingRow &row : rows) {
        for (const FundingPart &part : partsOf(book, row)) {
            why.rows.push_back(rowOf(store, part));
            why.rows.back().cells.prepend(purposeInWords(row.purpose));
            why.rows.back().cells.prepend(row.year.isNull() ? QString{} : row.year.toText());
        }
    }
    return why;
}

Why whyBatch(Store &store, PaymentBatchId batch)
{
    Why why{
        .rule = moneyText(QT_TRANSLATE_NOOP(
            "hub::MoneyWords",
            "A batch comes to the payments handed to finance with it, less what was taken back with it.")),
        .headings = {moneyText(QT_TRANSLATE_NOOP("hub::MoneyWords", "Payment")),
                     moneyText(QT_TRANSLATE_NOOP("hub::MoneyWords", "School")),
                     moneyText(QT_TRANSLATE_NOOP("hub::MoneyWords", "Purpose")),
                     moneyText(QT_TRANSLATE_NOOP("hub::MoneyWords", "Amount"))},
        .figures = {3},
        .none = moneyText(QT_TRANSLATE_NOOP("hub::MoneyWords", "Nothing is in it."))};
    const auto add = [&](const Payment &payment, const QString &what, Money amount) {
        const std::optional<School> school = store.find(payment.school);
        why.rows.push_back(
            {.cells = {payment.reference, school ? school->name : QString{}, what, amount.toDisplay()},
             .type = &recordType<Payment>(),
             .key = payment.id.value()});
    };
    for (const Payment &payment : store.where<Payment>("batch", batch.value()))
        add(payment, purposeInWords(payment.purpose), payment.amount);
    for (const PaymentMove &move : store.where<PaymentMove>("batch", batch.value()))
        add(store.find(move.payment).value_or(Payment{}), moneyMovedInWords(move), move.amount * -1);
    return why;
}

} // namespace hub
