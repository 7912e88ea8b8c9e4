#include "actions/eligibilitywords.h"
#include "actions/selection.h"
#include "actions/selectiondecision.h"
#include "actions/selectionmoves.h"
#include "actions/selectionwords.h"
#include "base/londontime.h"
#include "cli/command.h"
#include "cli/contexts.h"
#include "exchange/peopleindex.h"
#include "exchange/references.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace hub::cli {

namespace {

constexpr int widestSentence = 120;

QString option(const Context &context, const char *name)
{
    return context.arguments.value(QString::fromLatin1(name));
}

QString levelOf(Criterion::Level level)
{
    switch (level) {
    case Criterion::Level::Essential:
        return QStringLiteral("essential");
    case Criterion::Level::Desirable:
        return QStringLiteral("desirable");
    case Criterion::Level::NotStated:
        break;
    }
    return QStringLiteral("not stated");
}

template<typename Enum>
QString codeFor(Enum value)
{
    return FieldTraits<Enum>::store(value).toString();
}

Result<CohortId> cohortNamed(Store &store, const QString &code)
{
    if (code.isEmpty())
        return usage(text(QT_TRANSLATE_NOOP("hub::cli", "Which cohort? Say --cohort CODE.")));
    const Result<qint64> key = KeyIndex{store, recordType<Cohort>()}.find(code);
    return key ? Result<CohortId>{CohortId{*key}} : Result<CohortId>{key.error()};
}

// --- eligibility

QJsonObject toJson(const Candidate &candidate)
{
    QJsonArray criteria;
    for (const CriterionFinding &finding : candidate.eligibility.criteria)
        criteria.append(QJsonObject{{QStringLiteral("id"), finding.id},
                                    {QStringLiteral("level"), levelOf(finding.level)},
                                    {QStringLiteral("met"), codeFor(finding.met)},
                                    {QStringLiteral("why"), whyText(finding)}});
    const Application &application = candidate.application;
    return {{QStringLiteral("application"), QString::number(application.id.value())},
            {QStringLiteral("person"), candidate.name()},
            {QStringLiteral("email"), candidate.person.email},
            {QStringLiteral("status"), codeFor(application.status)},
            {QStringLiteral("verdict"), codeOf(candidate.eligibility.verdict)},
            {QStringLiteral("why"), verdictText(candidate.eligibility)},
            {QStringLiteral("late"), candidate.isLate},
            {QStringLiteral("criteria"), criteria}};
}

Result<> eligibility(Context &context)
{
    const auto opened = context.openHub(0);
    if (!opened)
        return opened.error();
    const Result<CohortId> cohort = cohortNamed(**opened, option(context, "cohort"));
    const Result<Selection> selection
        = cohort ? readSelection(**opened, *cohort, context.today) : Result<Selection>{cohort.error()};
    if (!selection)
        return selection.error();
    if (context.json()) {
        QJsonArray judged;
        for (const Candidate &candidate : selection->candidates)
            judged.append(toJson(candidate));
        printJson(context.out, judged);
        return {};
    }
    std::vector<QStringList> rows;
    for (const Candidate &candidate : selection->candidates)
        rows.push_back({QString::number(candidate.application.id.value()), candidate.name(),
                        codeFor(candidate.application.status), codeOf(candidate.eligibility.verdict),
                        verdictText(candidate.eligibility)});
    printTable(context.out, QStringLiteral("application person status verdict why").split(u' '), rows,
               widestSentence);
    return {};
}

// --- apply

/// The application a word stands for: the number a list prints, or the e-mail of somebody who applied once.
Result<ApplicationId> applicationNamed(Store &store, const QString &word, const QString &cohort)
{
    if (const auto numbered = store.find(ApplicationId{word.toLongLong()}))
        return numbered->id;
    const Error unknown{
        .kind = Error::Kind::NotFound,
        .subject = word,
        .message = text(QT_TRANSLATE_NOOP("hub::cli", "There is no application “%1” in this hub.")).arg(word),
        .advice = text(QT_TRANSLATE_NOOP(
            "hub::cli", "“list applications” shows their numbers as id. Nothing was changed."))};
    if (!word.contains(u'@'))
        return unknown;
    const Result<qint64> person = PeopleIndex{store}.find(word);
    if (!person)
        return person.error();
    std::vector<Application> theirs = store.where<Application>("person", *person);
    if (!cohort.isEmpty()) {
        const Result<CohortId> wanted = cohortNamed(store, cohort);
        if (!wanted)
            return wanted.error();
        std::erase_if(theirs, [&wanted](const Application &one) { return one.cohort != *wanted; });
    }
    if (theirs.empty())
        return unknown;
    if (theirs.size() == 1)
        return theirs.front().id;
    return Error{
        .kind = Error::Kind::Conflict,
        .subject = word,
        .message = text(QT_TRANSLATE_NOOP("hub::cli", "%1 has applied to more than one cohort.")).arg(word),
        .advice = text(QT_TRANSLATE_NOOP("hub::cli", "Say which with --cohort. Nothing was changed."))};
}

Result<std::vector<ApplicationId>> applicationsNamed(Context &context, Store &store)
{
    std::vector<ApplicationId> applications;
    for (const QString &word : context.arguments.list(QStringLiteral("application"))) {
        const Result<ApplicationId> found = applicationNamed(store, word, option(context, "cohort"));
        if (!found)
            return found.error();
        if (std::ranges::count(applications, *found) == 0)
            applications.push_back(*found);
    }
    if (applications.empty())
        return usage(text(QT_TRANSLATE_NOOP("hub::cli", "Which application? Say --application ID.")));
    return applications;
}

Result<ApplicationStatus> statusNamed(const QString &word)
{
    if (word.isEmpty())
        return usage(text(QT_TRANSLATE_NOOP("hub::cli", "To which status? Say --to STATUS.")));
    QStringList codes;
    for (size_t i = 0; i < std::size(ChoicesOf<ApplicationStatus>::list); ++i) {
        const auto status = static_cast<ApplicationStatus>(i);
        if (codeFor(status) == word.trimmed().toLower())
            return status;
        codes += codeFor(status);
    }
    return Error{.kind = Error::Kind::Invalid,
                 .subject = word,
                 .message
                 = text(QT_TRANSLATE_NOOP("hub::cli", "“%1” is no status of an application.")).arg(word),
                 .advice = text(QT_TRANSLATE_NOOP("hub::cli", "It may be: %1. Nothing was changed."))
                               .arg(codes.join(QStringLiteral(", ")))};
}

/// "2025-06-19", then 5 pm; "2025-06-19 16:00", with or without quotes.
Result<QDateTime> replyBy(const Context &context)
{
    const QString day = option(context, "reply-by").trimmed();
    if (day.isEmpty())
        return QDateTime{};
    const QTime hour = QTime::fromString(context.arguments.at(1), QStringLiteral("H:mm"));
    const QDate date = QDate::fromString(day, Qt::ISODate);
    if (date.isValid() && day.size() == 10)
        return londonTime(date, hour.isValid() ? hour : QTime{17, 0});
    if (const auto moment = londonTimeFromText(day))
        return *moment;
    return usage(
        text(QT_TRANSLATE_NOOP("hub::cli",
                               "--reply-by is a date such as 2025-06-19, or 2025-06-19T16:00, not “%1”."))
            .arg(day));
}

Result<MoveRequest> requested(Context &context, Store &store)
{
    const Result<ApplicationStatus> status = statusNamed(option(context, "to"));
    if (!status)
        return status.error();
    const Result<std::vector<ApplicationId>> applications = applicationsNamed(context, store);
    if (!applications)
        return applications.error();
    const Result<QDateTime> reply = replyBy(context);
    if (!reply)
        return reply.error();
    const Result<int> rank = context.arguments.number(QStringLiteral("rank"), 0);
    if (!rank)
        return rank.error();
    const QString reason = option(context, "reason");
    const auto orReason = [&reason](const QString &said) { return said.isEmpty() ? reason : said; };
    return MoveRequest{.applications = *applications,
                       .to = *status,
                       .reason = reason,
                       .exception = orReason(option(context, "exception")),
                       .lateReason = orReason(option(context, "late-reason")),
                       .replyBy = *reply,
                       .rank = *rank > 0 ? std::optional{*rank} : std::nullopt,
                       .feedback = option(context, "feedback")};
}

QJsonObject toJson(const Application &application)
{
    return {{QStringLiteral("application"), QString::number(application.id.value())},
            {QStringLiteral("status"), codeFor(application.status)},
            {QStringLiteral("reply_by"), toStoredText(application.replyBy)},
            {QStringLiteral("reserve_rank"),
             application.reserveRank ? QJsonValue{*application.reserveRank} : QJsonValue{}},
            {QStringLiteral("over"), !application.overReason.isEmpty()},
            {QStringLiteral("reason"), application.reason}};
}

QJsonObject toJson(const QuotaStanding &standing)
{
    return {{QStringLiteral("places"), standing.places},   {QStringLiteral("held"), standing.held},
            {QStringLiteral("offered"), standing.offered}, {QStringLiteral("accepted"), standing.accepted},
            {QStringLiteral("reserve"), standing.reserve}, {QStringLiteral("free"), standing.free()},
            {QStringLiteral("over"), standing.over()}};
}

void say(Context &context, const MoveOutcome &outcome)
{
    if (context.json()) {
        QJsonArray moved;
        for (const Application &application : outcome.moved)
            moved.append(toJson(application));
        printJson(context.out,
                  QJsonObject{{QStringLiteral("moved"), moved},
                              {QStringLiteral("quota"), toJson(outcome.standing)},
                              {QStringLiteral("notes"), QJsonArray::fromStringList(outcome.notes)}});
        return;
    }
    std::vector<QStringList> rows;
    for (const Application &application : outcome.moved)
        rows.push_back({QString::number(application.id.value()), codeFor(application.status),
                        toStoredText(application.replyBy),
                        application.reserveRank ? QString::number(*application.reserveRank) : QString{}});
    printTable(context.out, QStringLiteral("application status reply_by reserve_rank").split(u' '), rows);
    for (const QString &note : outcome.notes)
        context.say(note);
    if (context.dryRun())
        context.say(text(QT_TRANSLATE_NOOP("hub::cli", "A rehearsal: nothing was written.")));
}

/// A reserve that is to stand at another place of the list.
bool isReordering(Store &store, const MoveRequest &request)
{
    if (request.to != ApplicationStatus::Reserve || !request.rank || request.applications.size() != 1)
        return false;
    const auto application = store.find(request.applications.front());
    return application && application->status == ApplicationStatus::Reserve;
}

Result<> apply(Context &context)
{
    const auto opened = context.openHub(0);
    if (!opened)
        return opened.error();
    Store &store = **opened;
    const Result<MoveRequest> request = requested(context, store);
    if (!request)
        return request.error();
    if (isReordering(store, *request)) {
        const ApplicationId id = request->applications.front();
        if (const Result<> done = reorderReserve(store, id, *request->rank); !done)
            return done;
        const Application application = *store.find(id);
        const Cohort cohort = *store.find(application.cohort);
        say(context,
            {.moved = {application},
             .standing
             = quotaStanding(cohort, store.where<Application>("cohort", application.cohort.value()))});
        return {};
    }
    const Result<MoveOutcome> outcome = moveApplications(store, *request, context.today);
    if (!outcome)
        return outcome.error();
    say(context, *outcome);
    return {};
}

// --- decide

Result<> decideCommand(Context &context)
{
    const auto opened = context.openHub(0);
    if (!opened)
        return opened.error();
    const Result<CohortId> cohort = cohortNamed(**opened, option(context, "cohort"));
    if (!cohort)
        return cohort.error();
    const Result<DecisionOutcome> outcome = decide(
        **opened, {.cohort = *cohort, .title = option(context, "title"), .reason = option(context, "reason")},
        context.today);
    if (!outcome)
        return outcome.error();
    const QString id = QString::number(outcome->decision.value());
    if (context.json())
        printJson(context.out,
                  QJsonObject{{QStringLiteral("decision"), id},
                              {QStringLiteral("quota"), toJson(outcome->standing)}});
    else
        context.out << text(QT_TRANSLATE_NOOP("hub::cli", "Decision %1 is recorded.")).arg(id) << '\n';
    return {};
}

} // namespace

std::vector<Command> selectionCommands()
{
    return {{"eligibility",
             "HUB",
             QT_TRANSLATE_NOOP(
                 "hub::cli",
                 "Judges every application of a cohort by the criteria of its edition, with reasons."),
             "eligibility north.hub --cohort PMS-C11 --json",
             {QStringLiteral("cohort")},
             eligibility},
            {"apply",
             "HUB",
             QT_TRANSLATE_NOOP(
                 "hub::cli",
                 "Moves an application (or several, parted by commas) to another status, as one step. "
                 "--reason lifts what needs a reason: an offer beyond the places, an exception, "
                 "lateness; --exception and --late-reason say these apart. An offer is to be answered "
                 "by --reply-by, 5 pm in London unless a time is given. --rank is the place on the "
                 "reserve list."),
             "apply north.hub --application 4711 --to offered --reply-by 2025-06-19",
             {QStringLiteral("application"), QStringLiteral("cohort"), QStringLiteral("to"),
              QStringLiteral("reason"), QStringLiteral("exception"), QStringLiteral("late-reason"),
              QStringLiteral("reply-by"), QStringLiteral("rank"), QStringLiteral("feedback")},
             apply},
            {"decide",
             "HUB",
             QT_TRANSLATE_NOOP(
                 "hub::cli",
                 "Freezes the selection of a cohort as it stands in a decision record: who, scores, "
                 "criteria, meters, reasons and the rules of the edition."),
             "decide north.hub --cohort PMS-C11 --reason \"Agreed by the board\"",
             {QStringLiteral("cohort"), QStringLiteral("title"), QStringLiteral("reason")},
             decideCommand}};
}

} // namespace hub::cli
