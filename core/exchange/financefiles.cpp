#include "exchange/financefiles.h"

#include "actions/evidencefinder.h"
#include "actions/moneybook.h"
#include "actions/moneywords.h"
#include "records/paymentmove.h"
#include "records/person.h"
#include "records/school.h"
#include "rules/claims.h"
#include "store/store.h"

#include <algorithm>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace hub {

namespace {

struct Heading
{
    const char *name;
    ColumnType type;
};

constexpr Heading financeHeadings[]
    = {{"reference", ColumnType::Text},  {"batch", ColumnType::Text},         {"date", ColumnType::Date},
       {"school_urn", ColumnType::Text}, {"school", ColumnType::Text},        {"purpose", ColumnType::Text},
       {"programme", ColumnType::Text},  {"academic_year", ColumnType::Text}, {"person", ColumnType::Text},
       {"days", ColumnType::Days},       {"rate", ColumnType::Text},          {"amount", ColumnType::Money},
       {"status", ColumnType::Text},     {"evidence", ColumnType::Text},      {"agreement", ColumnType::Text},
       {"gaps", ColumnType::Text},       {"taken_back", ColumnType::Money},   {"reason", ColumnType::Text}};

constexpr const char *auditHeadings[]
    = {"reference",     "programme", "purpose", "academic_year", "date",      "person",
       "amount",        "days",      "status",  "rate",          "agreement", "evidence_date",
       "evidence_days", "evidence",  "proof",   "gaps",          "taken_back"};

/// "10 November 2025: Register: present (2 days); ...".
QString evidenceInOneCell(const EvidenceChain &chain)
{
    QStringList parts;
    for (const EvidenceDay &day : chain.days)
        parts += u"%1: %2 (%3)"_s.arg(day.day.date.toString(Qt::ISODate), proofInWords(day.day),
                                      daysInWords(day.used));
    return parts.join(u"; "_s);
}

QString gapsInOneCell(const EvidenceChain &chain)
{
    QStringList sentences;
    for (const MoneyFinding &gap : chain.gaps)
        sentences += gapInWords(gap);
    return sentences.join(u' ');
}

QStringList financeRow(Store &store, const MoneyBook &book, const EvidenceChain &chain, const QString &batch)
{
    const Payment &payment = chain.payment;
    const auto school = store.find(payment.school);
    const auto person = store.find(payment.person);
    return {payment.reference,
            batch,
            payment.date.toString(Qt::ISODate),
            school ? school->urn : QString{},
            school ? school->name : QString{},
            payment.purpose,
            book.programmeCode(chain.programme),
            chain.year.isNull() ? QString{} : chain.year.toText(),
            person ? (person->firstName + u' ' + person->lastName).trimmed() : QString{},
            payment.days ? payment.days->toText() : QString{},
            rateInWords(chain.rate),
            payment.amount.toText(),
            codeOf(payment.status),
            evidenceInOneCell(chain),
            agreementInWords(chain),
            gapsInOneCell(chain),
            takenBack(payment) == Money{} ? QString{} : takenBack(payment).toText(),
            {}};
}

/// Money to ask back, or to leave to the school after all: the payment's row with what changes hands now.
SheetRow takeBackRow(int number, QStringList ofPayment, const PaymentMove &move)
{
    const auto at = [](const char *name) {
        const auto found = std::ranges::find_if(
            financeHeadings, [name](const Heading &heading) { return QByteArrayView{heading.name} == name; });
        return found - std::begin(financeHeadings);
    };
    ofPayment[at("date")] = move.at.date().toString(Qt::ISODate);
    ofPayment[at("days")].clear();
    ofPayment[at("amount")] = (move.amount * -1).toText();
    ofPayment[at("status")] = codeOf(move.to);
    ofPayment[at("evidence")].clear();
    ofPayment[at("gaps")].clear();
    ofPayment[at("taken_back")].clear();
    ofPayment[at("reason")] = move.reason;
    return {number, std::move(ofPayment)};
}

QStringList auditRow(const AuditPayment &payment, const AuditEvidence &evidence)
{
    return {payment.reference,
            payment.programme,
            payment.purpose,
            payment.year.isNull() ? QString{} : payment.year.toText(),
            payment.date.toString(Qt::ISODate),
            payment.person,
            payment.amount.toText(),
            payment.days ? payment.days->toText() : QString{},
            payment.status,
            payment.rate,
            payment.agreement,
            evidence.date.toString(Qt::ISODate),
            evidence.date.isValid() ? evidence.days.toText() : QString{},
            evidence.what,
            evidence.proof,
            payment.gaps.join(u' '),
            payment.takenBack == Money{} ? QString{} : payment.takenBack.toText()};
}

} // namespace

Result<TypedSheet> financeSheet(Store &store, PaymentBatchId id, QDate today)
{
    const std::optional<PaymentBatch> batch = store.find(id);
    if (!batch)
        return Error{.kind = Error::Kind::NotFound, .subject = recordType<PaymentBatch>().singularText()};
    TypedSheet typed;
    typed.sheet.name = batch->reference;
    for (const Heading &heading : financeHeadings) {
        typed.sheet.headings += QString::fromLatin1(heading.name);
        typed.types.push_back(heading.type);
    }
    const MoneyBook book = readMoneyBook(store);
    EvidenceFinder finder{store, book, today};
    finder.readAll();
    std::unordered_multimap<qint64, PaymentMove> takeBacks;
    for (PaymentMove &move : store.where<PaymentMove>("batch", id.value()))
        takeBacks.emplace(move.payment.value(), std::move(move));
    int number = 1;
    for (const PlacedPayment &placed : book.payments()) {
        const auto [begin, end] = takeBacks.equal_range(placed.payment->id.value());
        if (placed.payment->batch != id && begin == end)
            continue;
        const QStringList row = financeRow(store, book, finder.chainOf(placed), batch->reference);
        if (placed.payment->batch == id)
            typed.sheet.rows.push_back({++number, row});
        for (auto move = begin; move != end; ++move)
            typed.sheet.rows.push_back(takeBackRow(++number, row, move->second));
    }
    std::ranges::stable_sort(typed.sheet.rows, {}, [](const SheetRow &row) { return row.cells.first(); });
    return typed;
}

Sheet auditSheet(const AuditPack &pack)
{
    Sheet sheet;
    sheet.name = pack.urn;
    for (const char *heading : auditHeadings)
        sheet.headings += QString::fromLatin1(heading);
    int number = 1;
    for (const AuditPayment &payment : pack.payments) {
        for (const AuditEvidence &evidence : payment.evidence)
            sheet.rows.push_back({++number, auditRow(payment, evidence)});
        if (payment.evidence.empty())
            sheet.rows.push_back({++number, auditRow(payment, {})});
    }
    return sheet;
}

} // namespace hub
