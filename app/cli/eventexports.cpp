#include "actions/eventpapers.h"
#include "base/londontime.h"
#include "cli/contexts.h"
#include "cli/documentexports.h"
#include "documents/badges.h"
#include "documents/certificate.h"
#include "documents/pdf/pdfwriter.h"
#include "documents/register.h"
#include "exchange/references.h"
#include "records/nouns.h"

#include <QDir>

#include <algorithm>

namespace hub::cli {

namespace {

Result<EventId> eventAsked(const Context &context, Store &store)
{
    const QString code = context.arguments.value(QStringLiteral("event"));
    if (code.isEmpty())
        return usage(text(QT_TRANSLATE_NOOP("hub::cli", "Of which event? Name it with --event.")));
    const Result<qint64> key = KeyIndex{store, recordType<Event>()}.find(code);
    return key ? Result<EventId>{EventId{*key}} : Result<EventId>{key.error()};
}

Result<EventPapers> papersAsked(const Context &context, Store &store)
{
    const Result<EventId> event = eventAsked(context, store);
    return event ? eventPapers(store, *event) : Result<EventPapers>{event.error()};
}

Result<> savePdf(const Context &context, const QString &path, const Scene &scene)
{
    const Result<QByteArray> pdf = writePdf(scene, {.created = londonTime(context.today)});
    return pdf ? saveOutput(context, path, *pdf) : Result<>{pdf.error()};
}

/// "2,-1.5": millimetres to the right and down.
Result<QPointF> offsetAsked(const Context &context)
{
    const QString option = context.arguments.value(QStringLiteral("offset"));
    if (option.isEmpty())
        return QPointF{};
    const QStringList parts = option.split(u',');
    bool isX = false;
    bool isY = false;
    const double x = parts.value(0).toDouble(&isX);
    const double y = parts.value(1).toDouble(&isY);
    if (parts.size() != 2 || !isX || !isY)
        return usage(
            text(QT_TRANSLATE_NOOP("hub::cli",
                                   "“%1” is no offset. Write millimetres to the right and down, such "
                                   "as 1.5,-0.5."))
                .arg(option));
    return QPointF{x, y} * (72 / 25.4);
}

Result<BadgeSheet> sheetAsked(const Context &context)
{
    const auto &stocks = labelStocks();
    BadgeSheet sheet{.stock = stocks.front()};
    if (const QString code = context.arguments.value(QStringLiteral("stock")); !code.isEmpty()) {
        const auto found = std::ranges::find_if(stocks, [&](const LabelStock &stock) {
            return stock.code.compare(code, Qt::CaseInsensitive) == 0;
        });
        QStringList codes;
        for (const LabelStock &stock : stocks)
            codes += stock.code;
        if (found == stocks.end())
            return usage(text(QT_TRANSLATE_NOOP("hub::cli", "There is no label stock “%1”. Known are %2."))
                             .arg(code, codes.join(QStringLiteral(", "))));
        sheet.stock = *found;
    }
    const Result<int> start = context.arguments.number(QStringLiteral("start"), 1);
    if (!start)
        return start.error();
    const int labels = sheet.stock.columns * sheet.stock.rows;
    if (*start < 1 || *start > labels)
        return usage(
            text(QT_TRANSLATE_NOOP("hub::cli", "A sheet of %1 has %2 labels: --start may be 1 to %2."))
                .arg(sheet.stock.code)
                .arg(labels));
    sheet.startAt = *start;
    const Result<QPointF> offset = offsetAsked(context);
    if (!offset)
        return offset.error();
    sheet.offset = *offset;
    return sheet;
}

/// Safe on every computer.
QString fileNameOf(const CertificateContent &certificate)
{
    QString name = certificate.number + u' ' + certificate.name;
    for (QChar &c : name)
        if (!c.isLetterOrNumber() && !c.isMark() && c != u'-' && c != u'’')
            c = u' ';
    return name.simplified().left(100) + QStringLiteral(".pdf");
}

} // namespace

Result<> exportRegister(Context &context, Store &store, const QString &path)
{
    const Result<EventPapers> papers = papersAsked(context, store);
    if (!papers)
        return papers.error();
    const bool isSignIn = context.arguments.has(QStringLiteral("sign-in"));
    return savePdf(context, path,
                   registerDocument(*papers, isSignIn ? RegisterUse::SignIn : RegisterUse::Record));
}

Result<> exportBadges(Context &context, Store &store, const QString &path)
{
    const Result<BadgeSheet> sheet = sheetAsked(context);
    if (!sheet)
        return sheet.error();
    const Result<EventPapers> papers = papersAsked(context, store);
    if (!papers)
        return papers.error();
    if (papers->people.empty())
        return Error{.kind = Error::Kind::Invalid,
                     .subject = papers->code,
                     .message
                     = text(QT_TRANSLATE_NOOP("hub::cli", "Nobody is expected at %1 yet.")).arg(papers->code),
                     .advice = text(QT_TRANSLATE_NOOP("hub::cli", "No badges were written."))};
    return savePdf(context, path, badges(*papers, *sheet));
}

Result<> exportCertificates(Context &context, Store &store, const QString &path)
{
    const Result<EventId> event = eventAsked(context, store);
    if (!event)
        return event.error();
    const auto certificates = certificatesFor(store, *event, context.today);
    if (!certificates)
        return certificates.error();
    if (const Result<> made = makeOutputFolder(context, path); !made)
        return made;
    QStringList names;
    for (const CertificateContent &content : *certificates) {
        names += fileNameOf(content);
        const Result<> saved = savePdf(context, QDir{path}.filePath(names.last()), certificate(content));
        if (!saved)
            return saved;
    }
    return logCertificates(store, *event, context.today, *certificates, names);
}

} // namespace hub::cli
