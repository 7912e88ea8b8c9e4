#include "base/londontime.h"
#include "cli/contexts.h"
#include "cli/documentexports.h"
#include "documents/decisionrecord.h"
#include "documents/pdf/pdfwriter.h"
#include "exchange/references.h"
#include "records/nouns.h"

#include <algorithm>

namespace hub::cli {

namespace {

/// The latest decision on a cohort.
Result<Decision> decisionAsked(const Context &context, Store &store)
{
    const QString code = context.arguments.value(QStringLiteral("cohort"));
    if (code.isEmpty())
        return usage(
            text(QT_TRANSLATE_NOOP("hub::cli", "The decision on which cohort? Name it with --cohort.")));
    const Result<qint64> key = KeyIndex{store, recordType<Cohort>()}.find(code);
    if (!key)
        return key.error();
    const auto decisions = store.where<Decision>("cohort", *key);
    if (decisions.empty())
        return Error{
            .kind = Error::Kind::NotFound,
            .subject = code,
            .message = text(QT_TRANSLATE_NOOP("hub::cli", "Nothing has been decided on %1 yet.")).arg(code),
            .advice = text(QT_TRANSLATE_NOOP("hub::cli", "Decide on the board first. No file was written."))};
    return *std::ranges::max_element(decisions, {}, &Decision::at);
}

} // namespace

Result<> exportDecision(Context &context, Store &store, const QString &path)
{
    const Result<Decision> decision = decisionAsked(context, store);
    if (!decision)
        return decision.error();
    const Result<DecisionRecord> record = DecisionRecord::fromJson(decision->content.toUtf8());
    if (!record)
        return record.error();
    const Result<QByteArray> pdf = writePdf(decisionRecord(*record), {.created = londonTime(context.today)});
    return pdf ? saveOutput(context, path, *pdf) : Result<>{pdf.error()};
}

} // namespace hub::cli
