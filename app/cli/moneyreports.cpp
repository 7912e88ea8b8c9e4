#include "actions/auditpack.h"
#include "actions/moneybook.h"
#include "cli/contexts.h"
#include "cli/money.h"
#include "cli/report.h"
#include "documents/auditpack.h"
#include "documents/pdf/pdfwriter.h"
#include "exchange/csvwriter.h"
#include "exchange/financefiles.h"
#include "exchange/references.h"
#include "records/nouns.h"
#include "rules/funding.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace hub::cli {

namespace {

void print(Context &context, const QJsonArray &rows)
{
    static const QStringList columns
        = QStringLiteral("programme school_urn purpose committed claimed paid clawed_back").split(u' ');
    std::vector<QStringList> lines;
    for (const QJsonValue &row : rows) {
        QStringList line;
        for (const QString &column : columns) {
            const QJsonValue value = row[column];
            line += value.isDouble() ? QString::number(value.toDouble(), 'f', 2) : value.toString();
        }
        lines.push_back(line);
    }
    printTable(context.out, columns, lines);
}

} // namespace

Result<> reportFunding(Context &context, Store &store)
{
    const Result<AcademicYear> year = chosenYear(context, AcademicYear{});
    if (!year)
        return year.error();
    const MoneyBook book = readMoneyBook(store);
    const KeyText urns{store, recordType<School>()};
    std::vector<std::pair<QStringList, QJsonObject>> rows;
    for (const FundingRow &row : overYears(fundingRows(book, *year))) {
        const QString programme = book.programmeCode(row.programme);
        const QString urn = urns.of(row.school.value());
        rows.emplace_back(QStringList{programme, urn, row.purpose},
                          QJsonObject{{QStringLiteral("programme"), programme},
                                      {QStringLiteral("school_urn"), urn},
                                      {QStringLiteral("purpose"), row.purpose},
                                      {QStringLiteral("committed"), pounds(row.committed)},
                                      {QStringLiteral("claimed"), pounds(row.claimed)},
                                      {QStringLiteral("paid"), pounds(row.paid)},
                                      {QStringLiteral("clawed_back"), pounds(row.clawedBack)}});
    }
    std::ranges::stable_sort(rows, {}, [](const auto &row) { return row.first; });
    QJsonArray array;
    for (const auto &[key, row] : rows)
        array.append(row);
    if (context.json())
        printJson(context.out, array);
    else
        print(context, array);
    return {};
}

Result<> exportFinance(Context &context, Store &store, const QString &path)
{
    const QString batch = context.arguments.value(QStringLiteral("batch"));
    if (batch.isEmpty())
        return usage(text(QT_TRANSLATE_NOOP("hub::cli", "Which batch? Name it with --batch.")));
    const Result<qint64> key = KeyIndex{store, recordType<PaymentBatch>()}.find(batch);
    if (!key)
        return key.error();
    const Result<TypedSheet> sheet = financeSheet(store, PaymentBatchId{*key}, context.today);
    if (!sheet)
        return sheet.error();
    if (context.dryRun())
        return saidWritten(context, path);
    const bool isWorkbook = path.endsWith(QStringLiteral(".xlsx"), Qt::CaseInsensitive);
    const Result<> saved = isWorkbook ? writeXlsx({*sheet}, path) : saveCsv(sheet->sheet, path);
    return saved ? saidWritten(context, path) : saved;
}

Result<> exportAuditPack(Context &context, Store &store, const QString &folder)
{
    const QString urn = context.arguments.value(QStringLiteral("school"));
    const Result<AcademicYear> year = chosenYear(context, AcademicYear{});
    if (!year)
        return year.error();
    if (urn.isEmpty())
        return usage(text(QT_TRANSLATE_NOOP("hub::cli", "Which school? Name its URN with --school.")));
    const Result<qint64> key = KeyIndex{store, recordType<School>()}.find(urn);
    if (!key)
        return key.error();
    const Result<AuditPack> pack = auditPackOf(store, SchoolId{*key}, *year, context.today);
    if (!pack)
        return pack.error();
    if (!context.dryRun() && !QDir{}.mkpath(folder))
        return saveFile(folder, {});
    const QString stem = QDir{folder}.filePath(QStringLiteral("audit-pack-%1").arg(pack->urn));
    const Result<QByteArray> pdf = writePdf(auditPackDocument(*pack), {.created = londonTime(context.today)});
    if (!pdf)
        return pdf.error();
    const QString document = stem + QStringLiteral(".pdf");
    const QString table = stem + QStringLiteral(".csv");
    if (!context.dryRun()) {
        if (const Result<> saved = saveFile(document, *pdf); !saved)
            return saved;
        if (const Result<> saved = saveCsv(auditSheet(*pack), table); !saved)
            return saved;
    }
    (void)saidWritten(context, document);
    return saidWritten(context, table);
}

} // namespace hub::cli
