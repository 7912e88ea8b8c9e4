#include "actions/completedays.h"
#include "actions/followups.h"
#include "actions/readfacts.h"
#include "cli/contexts.h"
#include "cli/documentexports.h"
#include "cli/report.h"
#include "documents/letter.h"
#include "exchange/emailfile.h"
#include "exchange/references.h"

#include <QDir>

namespace hub::cli {

namespace {

using namespace Qt::StringLiterals;

template<typename Record>
Result<Id<Record>> chosen(const Context &context, Store &store, const QString &option)
{
    const QString code = context.arguments.value(option);
    if (code.isEmpty())
        return Id<Record>{};
    const Result<qint64> key = KeyIndex{store, recordType<Record>()}.find(code);
    return key ? Result<Id<Record>>{Id<Record>{*key}} : Result<Id<Record>>{key.error()};
}

/// Of one cohort or group all years, unless one is named; else those of the year.
Result<ExpectationsAsked> asked(const Context &context, Store &store)
{
    const Result<AcademicYear> year = chosenYear(context);
    const Result<CohortId> cohort = chosen<Cohort>(context, store, u"cohort"_s);
    const Result<WorkGroupId> group = chosen<WorkGroup>(context, store, u"group"_s);
    if (!year)
        return year.error();
    if (!cohort || !group)
        return cohort ? group.error() : cohort.error();
    const bool isOfOne = !cohort->isNull() || !group->isNull();
    ExpectationsAsked asked{.today = context.today, .cohort = *cohort, .group = *group};
    if (!isOfOne || context.arguments.has(u"year"_s))
        asked.year = *year;
    return asked;
}

Error nothingOverdue()
{
    return {.kind = Error::Kind::Invalid,
            .subject = u"follow-ups"_s,
            .message
            = text(QT_TRANSLATE_NOOP("hub::cli", "Nothing is overdue: there is nobody to follow up.")),
            .advice = text(QT_TRANSLATE_NOOP("hub::cli", "Nothing was written."))};
}

/// The draft as a mail and as a text, under a name no other has.
Result<> write(const Context &context, const QDir &folder, const FollowUp &one, const QString &name)
{
    const PlainLetter letter = plainLetter(one.content);
    const QByteArray mail
        = emailFile({.toName = one.name, .to = one.email, .subject = letter.subject, .body = letter.body});
    if (const Result<> saved = saveOutput(context, folder.filePath(name + u".eml"_s), mail); !saved)
        return saved;
    return saveOutput(context, folder.filePath(name + u".txt"_s), letter.body.toUtf8());
}

} // namespace

Result<> exportFollowUps(Context &context, Store &store, const QString &path)
{
    Result<ExpectationsAsked> wanted = asked(context, store);
    if (!wanted)
        return wanted.error();
    const HubFacts facts = readFacts(store);
    const FactIndex index{facts};
    wanted->complete = completeDays(store, facts, *wanted);
    const std::vector<ExpectationLine> all = expectationsOf(index, *wanted);
    std::vector<ExpectationLine> overdue = all;
    std::erase_if(overdue, [](const ExpectationLine &line) { return line.standing != Standing::Overdue; });
    const std::vector<FollowUp> drafts = followUps(store, index, overdue, all, context.today);
    if (drafts.empty())
        return nothingOverdue();
    if (const Result<> made = makeOutputFolder(context, path); !made)
        return made;
    QStringList subjects;
    QStringList names;
    for (const FollowUp &one : drafts) {
        const QString stem = followUpFileName(one);
        QString name = stem;
        for (int copy = 2; names.contains(name + u".eml"_s, Qt::CaseInsensitive); ++copy)
            name = stem + u" %1"_s.arg(copy);
        if (const Result<> written = write(context, QDir{path}, one, name); !written)
            return written;
        names += name + u".eml"_s;
        subjects += plainLetter(one.content).subject;
        if (one.email.isEmpty())
            context.say(
                text(QT_TRANSLATE_NOOP("hub::cli", "%1 has no e-mail address: fill it in before you send."))
                    .arg(one.name));
    }
    return logFollowUps(store, drafts, subjects, names);
}

} // namespace hub::cli
