#include "actions/letters.h"
#include "base/londontime.h"
#include "cli/contexts.h"
#include "cli/documentexports.h"
#include "documents/letter.h"
#include "documents/pdf/pdfwriter.h"
#include "exchange/references.h"
#include "records/fieldtext.h"

#include <QDir>

namespace hub::cli {

namespace {

Result<LettersWanted> wantedOf(const Context &context, Store &store)
{
    const Arguments &arguments = context.arguments;
    const QString cohort = arguments.value(QStringLiteral("cohort"));
    if (cohort.isEmpty())
        return usage(text(QT_TRANSLATE_NOOP("hub::cli", "Letters of which cohort? Name it with --cohort.")));
    const Result<qint64> key = KeyIndex{store, recordType<Cohort>()}.find(cohort);
    if (!key)
        return key.error();
    LettersWanted wanted{.cohort = CohortId{*key}, .date = context.today};
    if (const QString kind = arguments.value(QStringLiteral("kind")); !kind.isEmpty()) {
        const FieldInfo &field = recordType<LetterTemplate>().fields[0];
        const Result<QVariant> stored = fieldFromText(field, kind);
        if (!stored)
            return stored.error();
        wanted.kind = FieldTraits<LetterKind>::read(*stored);
    }
    if (const QString id = arguments.value(QStringLiteral("application")); !id.isEmpty()) {
        const Result<qint64> application = KeyIndex{store, recordType<Application>()}.find(id);
        if (!application)
            return application.error();
        wanted.application = ApplicationId{*application};
    }
    return wanted;
}

struct Written
{
    MadeLetter letter;
    QByteArray pdf;
};

/// Every letter as a file, or the reason why one of them cannot be made.
Result<std::vector<Written>> written(const Context &context, const std::vector<LetterContent> &contents)
{
    std::vector<Written> letters;
    QStringList names;
    for (const LetterContent &content : contents) {
        if (const Result<> whole = checkWhole(content); !whole)
            return whole.error();
        const FilledLetter filled = filledIn(wordingOf(content), content);
        const Result<QByteArray> pdf = writePdf(letter(content), {.created = londonTime(content.date)});
        if (!pdf)
            return pdf.error();
        QString name = letterFileName(content);
        for (int copy = 2; names.contains(name, Qt::CaseInsensitive); ++copy)
            name = letterFileName(content) + QStringLiteral(" %1").arg(copy);
        names += name;
        letters.push_back({{content, filled.subject, name + QStringLiteral(".pdf")}, *pdf});
        for (const QString &field : filled.leftOut)
            context.say(text(QT_TRANSLATE_NOOP("hub::cli", "%1: without {%2}, which is not recorded."))
                            .arg(name, field));
    }
    return letters;
}

} // namespace

Result<> exportLetters(Context &context, Store &store, const QString &path)
{
    const Result<LettersWanted> wanted = wantedOf(context, store);
    if (!wanted)
        return wanted.error();
    const auto contents = lettersWanted(store, *wanted);
    if (!contents)
        return contents.error();
    const auto letters = written(context, *contents);
    if (!letters)
        return letters.error();
    if (const Result<> made = makeOutputFolder(context, path); !made)
        return made;
    std::vector<MadeLetter> log;
    for (const Written &one : *letters) {
        const Result<> saved = saveOutput(context, QDir{path}.filePath(one.letter.fileName), one.pdf);
        if (!saved)
            return saved;
        log.push_back(one.letter);
    }
    return logLetters(store, log);
}

} // namespace hub::cli
