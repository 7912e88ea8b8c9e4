#include "exchange/importmoney.h"

#include "actions/moneybook.h"
#include "actions/moneywords.h"
#include "base/id.h"
#include "exchange/contexts.h"
#include "records/paymentmove.h"
#include "rules/claims.h"
#include "rules/paymentchecks.h"
#include "store/store.h"

#include <algorithm>
#include <unordered_map>

namespace hub {

namespace {

template<typename Record>
bool isOf(const PlannedWrite &planned)
{
    return planned.type == &recordType<Record>() && planned.operation != Operation::Delete;
}

/// The stored records with those the plan writes in their places, and the file's row of each of these.
template<typename Record>
std::vector<Record> afterwards(Store &store, const ImportPlan &plan, std::unordered_map<qint64, int> &rows)
{
    std::vector<Record> records = store.all<Record>();
    for (const PlanLine &line : plan.lines) {
        for (const PlannedWrite &planned : line.writes) {
            if (!isOf<Record>(planned))
                continue;
            const Record record = fromRow<Record>(planned.row);
            rows[record.id.value()] = line.row;
            const auto stored = std::ranges::find(records, record.id, &Record::id);
            if (stored == records.end())
                records.push_back(record);
            else
                *stored = record;
        }
    }
    return records;
}

/// A rate that ends before it begins is left out.
void dropReversed(ImportPlan &plan)
{
    for (PlanLine &line : plan.lines) {
        const auto planned = std::ranges::find_if(line.writes, isOf<Rate>);
        if (planned == line.writes.end())
            continue;
        const Rate rate = fromRow<Rate>(planned->row);
        if (!rate.until.isValid() || rate.until >= rate.from)
            continue;
        plan.problems.push_back(
            {line.row, QStringLiteral("to"),
             importMoneyText(
                 QT_TRANSLATE_NOOP("hub::ImportMoney", "The rate ends before it begins. It was left out."))});
        line.writes.clear();
        line.outcome = PlanLine::Outcome::Skipped;
    }
}

void lookAtRates(Store &store, ImportPlan &plan)
{
    dropReversed(plan);
    std::unordered_map<qint64, int> rows;
    const std::vector<Rate> rates = afterwards<Rate>(store, plan, rows);
    for (const RateFinding &finding : rateFindings(rates)) {
        const auto second = rows.find(finding.second.value());
        const auto first = rows.find(finding.first.value());
        const auto row = second != rows.end() ? second : first;
        if (row != rows.end())
            plan.problems.push_back(
                {row->second, QStringLiteral("from"),
                 importMoneyText(QT_TRANSLATE_NOOP("hub::ImportMoney", "%1 It was taken in."))
                     .arg(rateFindingInWords(finding, rates))});
    }
}

bool isTold(MoneyGap gap)
{
    return gap == MoneyGap::BeyondEntitlement || gap == MoneyGap::BeyondCommitment
        || gap == MoneyGap::AfterLimit || gap == MoneyGap::AmountDiffers;
}

void lookAtPayments(Store &store, ImportPlan &plan)
{
    std::unordered_map<qint64, int> rows;
    MoneyRecords records = readMoneyBook(store).records();
    records.payments = afterwards<Payment>(store, plan, rows);
    const MoneyBook book{std::move(records)};
    for (const PlacedPayment &placed : book.payments()) {
        const auto row = rows.find(placed.payment->id.value());
        if (row == rows.end())
            continue;
        for (const MoneyFinding &finding : checkPayment(book, placed)) {
            if (isTold(finding.gap))
                plan.problems.push_back(
                    {row->second, QStringLiteral("amount"),
                     importMoneyText(QT_TRANSLATE_NOOP("hub::ImportMoney", "%1 It was taken in."))
                         .arg(gapInWords(finding))});
        }
    }
}

PlannedWrite moveOf(const Payment &before, const Payment &after, const QString &source, QDateTime at)
{
    PaymentMove move{.id = PaymentMoveId{newKey()},
                     .payment = after.id,
                     .from = before.status,
                     .to = after.status,
                     .at = std::move(at)};
    move.reason = importMoneyText(QT_TRANSLATE_NOOP("hub::ImportMoney", "Imported from %1")).arg(source);
    return {.type = &recordType<PaymentMove>(), .operation = Operation::Insert, .row = toRow(move)};
}

/// The payment's move to its new status, or the old status where there is no such move.
void guardMove(Store &store, ImportPlan &plan, PlanLine &line, QDate today)
{
    const auto planned = std::ranges::find_if(line.writes, isOf<Payment>);
    if (planned == line.writes.end() || planned->operation != Operation::Update)
        return;
    Payment after = fromRow<Payment>(planned->row);
    const std::optional<Payment> before = store.find(after.id);
    if (!before || before->status == after.status)
        return;
    if (paymentStep(before->status, after.status) != PaymentStep::No) {
        const QDateTime at{today, store.now().toUTC().time(), Qt::UTC};
        line.writes.push_back(moveOf(*before, after, plan.source, at));
        return;
    }
    plan.problems.push_back(
        {line.row, QStringLiteral("status"),
         importMoneyText(
             QT_TRANSLATE_NOOP("hub::ImportMoney",
                               "%1 is %2; from there it cannot become %3. The status was left as it is."))
             .arg(after.reference, codeOf(before->status), codeOf(after.status))});
    after.status = before->status;
    planned->row = toRow(after);
    if (after == *before) {
        line.writes.clear();
        line.outcome = PlanLine::Outcome::Unchanged;
    }
}

} // namespace

void lookAtMoney(Store &store, ImportPlan &plan, QDate today)
{
    if (plan.kind == QStringLiteral("rates"))
        lookAtRates(store, plan);
    if (plan.kind != QStringLiteral("payments"))
        return;
    for (PlanLine &line : plan.lines)
        guardMove(store, plan, line, today);
    lookAtPayments(store, plan);
}

} // namespace hub
