#include "actions/commitmoney.h"
#include "actions/evidencefinder.h"
#include "actions/makeclaims.h"
#include "actions/moneybook.h"
#include "actions/moneywords.h"
#include "actions/movepayments.h"
#include "actions/paymentbatches.h"
#include "cli/command.h"
#include "cli/contexts.h"
#include "cli/money.h"
#include "cli/report.h"
#include "exchange/references.h"
#include "records/fieldtext.h"
#include "records/nouns.h"

#include <QJsonArray>
#include <QJsonObject>

namespace hub::cli {

namespace {

QJsonArray toJson(const QStringList &texts)
{
    return QJsonArray::fromStringList(texts);
}

QStringList gapsOf(const EvidenceChain &chain)
{
    QStringList sentences;
    for (const MoneyFinding &gap : chain.gaps)
        sentences += gapInWords(gap);
    return sentences;
}

QJsonObject toJson(const EvidenceChain &chain, const MoneyBook &book, const QString &urn)
{
    QJsonArray days;
    for (const EvidenceDay &day : chain.days)
        days.append(QJsonObject{{QStringLiteral("date"), day.day.date.toString(Qt::ISODate)},
                                {QStringLiteral("days"), day.used.toNumber()},
                                {QStringLiteral("what"), day.day.title},
                                {QStringLiteral("proof"), proofInWords(day.day)}});
    const Payment &payment = chain.payment;
    return {{QStringLiteral("reference"), payment.reference},
            {QStringLiteral("school_urn"), urn},
            {QStringLiteral("programme"), book.programmeCode(chain.programme)},
            {QStringLiteral("academic_year"), chain.year.isNull() ? QString{} : chain.year.toText()},
            {QStringLiteral("purpose"), payment.purpose},
            {QStringLiteral("amount"), pounds(payment.amount)},
            {QStringLiteral("status"), codeOf(payment.status)},
            {QStringLiteral("taken_back"), pounds(takenBack(payment))},
            {QStringLiteral("rate"), rateInWords(chain.rate)},
            {QStringLiteral("agreement"), agreementInWords(chain)},
            {QStringLiteral("evidence"), days},
            {QStringLiteral("gaps"), toJson(gapsOf(chain))}};
}

void print(Context &context, const EvidenceChain &chain, const MoneyBook &book, const QString &urn)
{
    if (context.json()) {
        printJson(context.out, toJson(chain, book, urn));
        return;
    }
    const Payment &payment = chain.payment;
    const auto line = [&context](const QString &name, const QString &value) {
        if (!value.isEmpty())
            context.out << name.leftJustified(12) << value << '\n';
    };
    line(text(QT_TRANSLATE_NOOP("hub::cli", "Payment")), payment.reference);
    line(text(QT_TRANSLATE_NOOP("hub::cli", "School")), urn);
    line(text(QT_TRANSLATE_NOOP("hub::cli", "Purpose")), purposeInWords(payment.purpose));
    line(text(QT_TRANSLATE_NOOP("hub::cli", "Programme")), book.programmeCode(chain.programme));
    line(text(QT_TRANSLATE_NOOP("hub::cli", "Amount")), payment.amount.toDisplay());
    line(text(QT_TRANSLATE_NOOP("hub::cli", "Status")), statusInWords(payment));
    line(text(QT_TRANSLATE_NOOP("hub::cli", "Rate")), rateInWords(chain.rate));
    line(text(QT_TRANSLATE_NOOP("hub::cli", "Agreement")), agreementInWords(chain));
    for (const EvidenceDay &day : chain.days)
        line(text(QT_TRANSLATE_NOOP("hub::cli", "Evidence")),
             QStringLiteral("%1  %2  %3 (%4)")
                 .arg(day.day.date.toString(Qt::ISODate), daysInWords(day.used), day.day.title,
                      proofInWords(day.day)));
    for (const QString &gap : gapsOf(chain))
        line(text(QT_TRANSLATE_NOOP("hub::cli", "Missing")), gap);
}

template<typename Record>
const FieldInfo &fieldOf(QStringView name)
{
    const RecordType &type = recordType<Record>();
    return type.fields[static_cast<size_t>(type.indexOf(name))];
}

Result<PaymentStatus> statusNamed(const QString &word)
{
    const Result<QVariant> stored
        = fieldFromText(fieldOf<Payment>(u"status"), QString{word}.replace(u'-', u' '));
    return stored ? Result<PaymentStatus>{FieldTraits<PaymentStatus>::read(*stored)}
                  : Result<PaymentStatus>{stored.error()};
}

Result<> show(Context &context, Store &store, PaymentId id)
{
    const MoneyBook book = readMoneyBook(store);
    EvidenceFinder finder{store, book, context.today};
    for (const PlacedPayment &placed : book.payments()) {
        if (placed.payment->id != id)
            continue;
        const auto school = store.find(placed.payment->school);
        print(context, finder.chainOf(placed), book, school ? school->urn : QString{});
    }
    return {};
}

Result<> paymentCommand(Context &context)
{
    const auto opened = context.openHub(0);
    if (!opened)
        return opened.error();
    Store &store = **opened;
    const Result<qint64> key = KeyIndex{store, recordType<Payment>()}.find(context.arguments.at(1));
    if (!key)
        return key.error();
    if (!context.arguments.has(QStringLiteral("to")))
        return show(context, store, PaymentId{*key});
    const Result<PaymentStatus> to = statusNamed(context.arguments.value(QStringLiteral("to")));
    if (!to)
        return to.error();
    const QString amount = context.arguments.value(QStringLiteral("amount"));
    const std::optional<Money> takeBack = Money::fromText(amount);
    if (!amount.isEmpty() && (!takeBack || *to != PaymentStatus::ClawedBack))
        return usage(
            text(QT_TRANSLATE_NOOP("hub::cli",
                                   "“%1” is no sum to take back: write --to clawed-back --amount 350."))
                .arg(amount));
    const Result<int> moved = movePayments(store,
                                           {.payments = {PaymentId{*key}},
                                            .to = *to,
                                            .reason = context.arguments.value(QStringLiteral("reason")),
                                            .takeBack = takeBack},
                                           context.today);
    return moved ? show(context, store, PaymentId{*key}) : Result<>{moved.error()};
}

Result<ProgrammeEditionId> programmeAsked(Context &context, Store &store)
{
    const QString code = context.arguments.value(QStringLiteral("programme"));
    if (code.isEmpty())
        return ProgrammeEditionId{};
    const Result<qint64> key = KeyIndex{store, recordType<ProgrammeEdition>()}.find(code);
    return key ? Result<ProgrammeEditionId>{ProgrammeEditionId{*key}}
               : Result<ProgrammeEditionId>{key.error()};
}

void printPayments(Context &context, Store &store, const std::vector<Payment> &payments)
{
    const KeyText urns{store, recordType<School>()};
    const KeyText emails{store, recordType<Person>()};
    static const QStringList columns
        = QStringLiteral("reference school_urn purpose amount email days").split(u' ');
    QJsonArray array;
    std::vector<QStringList> rows;
    for (const Payment &payment : payments) {
        const QString urn = urns.of(payment.school.value());
        const QString email = emails.of(payment.person.value());
        const QJsonValue days = payment.days ? QJsonValue{payment.days->toNumber()} : QJsonValue{};
        array.append(QJsonObject{{columns[0], payment.reference},
                                 {columns[1], urn},
                                 {columns[2], payment.purpose},
                                 {columns[3], pounds(payment.amount)},
                                 {columns[4], email},
                                 {columns[5], days}});
        rows.push_back({payment.reference, urn, payment.purpose, payment.amount.toText(), email,
                        payment.days ? payment.days->toText() : QString{}});
    }
    if (context.json())
        printJson(context.out, array);
    else
        printTable(context.out, columns, rows);
}

/// The event whose journeys are asked for, its year, and the miles entered for it.
Result<> readJourney(const Context &context, Store &store, ClaimOptions &options)
{
    const QString code = context.arguments.value(QStringLiteral("event"));
    const QString miles = context.arguments.value(QStringLiteral("miles"));
    if (!miles.isEmpty()) {
        const Result<QVariant> read = fieldFromText(fieldOf<Payment>(u"miles"), miles);
        if (!read || read->toInt() <= 0)
            return usage(text(QT_TRANSLATE_NOOP("hub::cli", "“%1” is no distance: write miles such as 24.5."))
                             .arg(miles));
        options.miles = Tenths{read->toInt()};
    }
    if (code.isEmpty())
        return miles.isEmpty()
            ? Result<>{}
            : usage(text(QT_TRANSLATE_NOOP("hub::cli", "Miles to which event? Name it with --event.")));
    const Result<qint64> key = KeyIndex{store, recordType<Event>()}.find(code);
    if (!key)
        return key.error();
    options.event = EventId{*key};
    if (!context.arguments.has(QStringLiteral("year")))
        options.year = AcademicYear::containing(store.find(options.event)->start.date());
    return {};
}

Result<> claimsCommand(Context &context)
{
    const Result<AcademicYear> year = chosenYear(context);
    if (!year)
        return year.error();
    const auto opened = context.openHub(0);
    if (!opened)
        return opened.error();
    Store &store = **opened;
    const Result<ProgrammeEditionId> programme = programmeAsked(context, store);
    if (!programme)
        return programme.error();
    ClaimOptions options{.year = *year,
                         .programme = *programme,
                         .withCharges = context.arguments.has(QStringLiteral("charges")),
                         .withTravel = context.arguments.has(QStringLiteral("travel"))};
    if (const Result<> asked = readJourney(context, store, options); !asked)
        return asked;
    const ClaimPlan plan = planClaims(store, options, context.today);
    const Result<int> made = makeClaims(store, plan);
    if (!made)
        return made.error();
    std::vector<Payment> payments;
    for (const DraftClaim &claim : plan.claims)
        payments.push_back(claim.payment);
    printPayments(context, store, payments);
    for (const LeftOutClaim &left : plan.leftOut)
        context.say(leftOutInWords(left));
    return {};
}

Result<> commitCommand(Context &context)
{
    const Result<AcademicYear> year = chosenYear(context);
    if (!year)
        return year.error();
    const auto opened = context.openHub(0);
    if (!opened)
        return opened.error();
    Store &store = **opened;
    const Result<ProgrammeEditionId> programme = programmeAsked(context, store);
    if (!programme)
        return programme.error();
    const auto drafts = planCommitments(readMoneyBook(store), *year, *programme);
    const Result<int> made
        = commitMoney(store, drafts, context.arguments.value(QStringLiteral("agreement")), context.today);
    if (!made)
        return made.error();
    const KeyText urns{store, recordType<School>()};
    std::vector<QStringList> rows;
    QJsonArray array;
    for (const DraftCommitment &draft : drafts) {
        const QString urn = urns.of(draft.commitment.school.value());
        array.append(QJsonObject{{QStringLiteral("school_urn"), urn},
                                 {QStringLiteral("purpose"), draft.commitment.purpose},
                                 {QStringLiteral("amount"), pounds(draft.commitment.amount)}});
        rows.push_back({urn, draft.commitment.purpose, draft.commitment.amount.toText()});
    }
    if (context.json())
        printJson(context.out, array);
    else
        printTable(context.out, QStringLiteral("school_urn purpose amount").split(u' '), rows);
    return {};
}

Result<> batchCommand(Context &context)
{
    const auto opened = context.openHub(0);
    if (!opened)
        return opened.error();
    Store &store = **opened;
    const std::vector<Payment> waiting = waitingForBatch(store);
    std::vector<PaymentId> ids;
    for (const Payment &payment : waiting)
        ids.push_back(payment.id);
    QString reference = context.arguments.at(1);
    if (reference.isEmpty())
        reference = nextBatchReference(store, context.today);
    BatchContent content{.payments = ids};
    const std::vector<PaymentMove> takeBacks = takeBacksForBatch(store);
    for (const PaymentMove &move : takeBacks)
        content.takeBacks.push_back(move.id);
    const Result<PaymentBatchId> made = makeBatch(store, content, reference, context.today);
    if (!made)
        return made.error();
    context.say(text(QT_TRANSLATE_NOOP("hub::cli", "Batch %1:")).arg(reference));
    printPayments(context, store, waiting);
    for (const PaymentMove &move : takeBacks)
        context.say(
            text(QT_TRANSLATE_NOOP("hub::cli", "%1: %2."))
                .arg(store.find(move.payment).value_or(Payment{}).reference, moneyMovedInWords(move)));
    return {};
}

} // namespace

QJsonValue pounds(Money money)
{
    return static_cast<double>(money.inPence()) / 100;
}

std::vector<Command> moneyCommands()
{
    return {
        {"payment",
         "HUB REFERENCE",
         QT_TRANSLATE_NOOP("hub::cli",
                           "Shows what a payment rests on: rate, days, registers, agreement, and what is "
                           "missing. With --to it moves on: draft, submitted, approved, queried, paid, "
                           "sampled, clawed back; with --amount a part is taken back."),
         "payment north.hub REL-PMS-C11-25-01 --to approved",
         {QStringLiteral("to"), QStringLiteral("reason"), QStringLiteral("amount")},
         paymentCommand},
        {"claims",
         "HUB",
         QT_TRANSLATE_NOOP("hub::cli",
                           "Makes draft claims from registers and development days not paid for yet; with "
                           "--travel also for journeys of the last three months at the mileage rate, with "
                           "--charges also charges for sessions missed without a week's notice. With --event "
                           "it claims the journeys to that event alone, with --miles at so many there and "
                           "back."),
         "claims north.hub --year 2025/26 --programme PMS-C11 --travel --dry-run",
         {QStringLiteral("year"), QStringLiteral("programme"), QStringLiteral("charges"),
          QStringLiteral("travel"), QStringLiteral("event"), QStringLiteral("miles")},
         claimsCommand},
        {"commit",
         "HUB",
         QT_TRANSLATE_NOOP("hub::cli",
                           "Records what the programmes promise the schools of a year, where nothing is "
                           "recorded yet."),
         "commit north.hub --year 2025/26 --agreement “Grant agreement 2025”",
         {QStringLiteral("year"), QStringLiteral("programme"), QStringLiteral("agreement")},
         commitCommand},
        {"batch",
         "HUB [REFERENCE]",
         QT_TRANSLATE_NOOP("hub::cli",
                           "Puts all approved payments that wait, and money taken back, into a batch for "
                           "finance."),
         "batch north.hub B2026-01",
         {},
         batchCommand}};
}

} // namespace hub::cli
