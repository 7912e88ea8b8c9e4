#include "cli/documentexports.h"

#include "base/londontime.h"
#include "cli/money.h"
#include "documents/informationsheet.h"
#include "documents/pdf/pdfwriter.h"
#include "exchange/references.h"
#include "programmes/editionrecord.h"
#include "records/nouns.h"

#include <QDir>

namespace hub::cli {

namespace {

Result<> exportSheet(Context &context, Store &store, const ProgrammeEdition &record, const QString &path)
{
    const Result<Edition> edition = fromRecord(record);
    if (!edition)
        return edition.error();
    SheetOptions options{};
    if (context.arguments.has(QStringLiteral("with-quota"))) {
        const auto cohorts = store.where<Cohort>("programme", record.id.value());
        if (!cohorts.empty())
            options.places = cohorts.front().places;
    }
    const auto hubs = store.all<HubDetails>();
    const Scene scene = informationSheet(*edition, hubs.empty() ? HubDetails{} : hubs.front(), options);
    const Result<QByteArray> pdf = writePdf(scene, {.created = londonTime(context.today)});
    return pdf ? saveOutput(context, path, *pdf) : Result<>{pdf.error()};
}

} // namespace

Result<> exportSheets(Context &context, Store &store, const QString &target)
{
    const QString code = context.arguments.value(QStringLiteral("programme"));
    if (!code.isEmpty()) {
        const Result<qint64> key = KeyIndex{store, recordType<ProgrammeEdition>()}.find(code);
        return key ? exportSheet(context, store, *store.find(ProgrammeEditionId{*key}), target)
                   : Result<>{key.error()};
    }
    if (const Result<> made = makeOutputFolder(context, target); !made)
        return made;
    for (const ProgrammeEdition &edition : store.all<ProgrammeEdition>()) {
        const Result<> done = exportSheet(context, store, edition,
                                          QDir{target}.filePath(edition.code + QStringLiteral(".pdf")));
        if (!done)
            return done;
    }
    return {};
}

const std::vector<DocumentExport> &documentExports()
{
    static const std::vector<DocumentExport> all{{QStringLiteral("sheet"), exportSheets},
                                                 {QStringLiteral("letters"), exportLetters},
                                                 {QStringLiteral("finance"), exportFinance},
                                                 {QStringLiteral("audit-pack"), exportAuditPack},
                                                 {QStringLiteral("register"), exportRegister},
                                                 {QStringLiteral("badges"), exportBadges},
                                                 {QStringLiteral("certificates"), exportCertificates},
                                                 {QStringLiteral("decision"), exportDecision},
                                                 {QStringLiteral("follow-ups"), exportFollowUps},
                                                 {QStringLiteral("planner"), exportPlanner}};
    return all;
}

} // namespace hub::cli
