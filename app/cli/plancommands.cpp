#include "actions/eventpicture.h"
#include "actions/plandates.h"
#include "cli/command.h"
#include "cli/contexts.h"
#include "exchange/references.h"

#include <QJsonArray>
#include <QJsonObject>

namespace hub::cli {

namespace {

/// The key of what an option names; null where the option is not given.
template<typename Record>
Result<Id<Record>> named(Context &context, Store &store, const QString &option)
{
    const QString given = context.arguments.value(option);
    if (given.isEmpty())
        return Id<Record>{};
    const Result<qint64> key = KeyIndex{store, recordType<Record>()}.find(given);
    return key ? Result<Id<Record>>{Id<Record>{*key}} : Result<Id<Record>>{key.error()};
}

Result<EventKind> kindOf(const QString &code)
{
    const EventKind kind = FieldTraits<EventKind>::read(code);
    if (FieldTraits<EventKind>::store(kind).toString() == code)
        return kind;
    QStringList codes;
    for (const Choice &choice : ChoicesOf<EventKind>::list)
        codes << QString::fromLatin1(choice.code);
    return usage(text(QT_TRANSLATE_NOOP("hub::cli", "For what kind of event? --kind is one of: %1."))
                     .arg(codes.join(QStringLiteral(", "))));
}

Result<std::vector<QDate>> monthsOf(const Context &context)
{
    std::vector<QDate> months;
    for (const QString &written : context.arguments.list(QStringLiteral("months"))) {
        const QDate month = QDate::fromString(written + QStringLiteral("-01"), Qt::ISODate);
        if (!month.isValid() || (!months.empty() && month < months.back()))
            return usage(text(QT_TRANSLATE_NOOP(
                "hub::cli", "--months is a list in order of time, such as 2025-11,2026-03,2026-06.")));
        months.push_back(month);
    }
    return months;
}

/// The numbers and days of the question.
Result<PlanQuestion> wordsOf(const Context &context)
{
    const Arguments &arguments = context.arguments;
    const Result<EventKind> kind = kindOf(arguments.value(QStringLiteral("kind")));
    const Result<QDate> from = arguments.date(QStringLiteral("from"), context.today);
    if (!kind)
        return kind.error();
    if (!from)
        return from.error();
    const Result<QDate> to = arguments.date(QStringLiteral("to"), from->addYears(1));
    const Result<int> days
        = arguments.number(QStringLiteral("days"), *kind == EventKind::Residential ? 2 : 1);
    const Result<int> limit = arguments.number(QStringLiteral("limit"), 5);
    const Result<int> gap = arguments.number(QStringLiteral("spacing"), 0);
    if (!to)
        return to.error();
    for (const Result<int> *number : {&days, &limit, &gap}) {
        if (!*number)
            return number->error();
    }
    return PlanQuestion{
        .kind = *kind, .from = *from, .to = *to, .days = *days, .limit = *limit, .leastGap = *gap};
}

/// The records the question names.
Result<> addNamed(Context &context, Store &store, PlanQuestion &question)
{
    const Result<CohortId> cohort = named<Cohort>(context, store, QStringLiteral("cohort"));
    const Result<WorkGroupId> group = named<WorkGroup>(context, store, QStringLiteral("group"));
    const Result<SchoolId> venue = named<School>(context, store, QStringLiteral("at"));
    const Result<EventId> instead = named<Event>(context, store, QStringLiteral("instead"));
    if (!cohort || !group)
        return cohort ? group.error() : cohort.error();
    if (!venue || !instead)
        return venue ? instead.error() : venue.error();
    question.cohort = *cohort;
    question.group = *group;
    question.venue = *venue;
    question.instead = *instead;
    const KeyIndex people{store, recordType<Person>()};
    for (const QString &email : context.arguments.list(QStringLiteral("essential"))) {
        const Result<qint64> key = people.find(email);
        if (!key)
            return key.error();
        question.essential.push_back(PersonId{*key});
    }
    const KeyIndex schools{store, recordType<School>()};
    for (const QString &urn : context.arguments.list(QStringLiteral("schools"))) {
        const Result<qint64> key = schools.find(urn);
        if (!key)
            return key.error();
        question.schools.push_back(SchoolId{*key});
    }
    const bool isForNobody = question.cohort.isNull() && question.group.isNull() && question.essential.empty()
        && question.schools.empty();
    if (isForNobody)
        return usage(text(QT_TRANSLATE_NOOP(
            "hub::cli", "For whom? Give --cohort or --group, or --schools or --essential.")));
    return {};
}

QJsonObject toJson(const PlanCandidate &candidate, const PlanWish &wish, const HubNames &names,
                   const PlanWords &words)
{
    QJsonArray costs;
    for (const PlanCost &cost : candidate.costs)
        costs.append(QJsonObject{{QStringLiteral("who"), whoOf(cost, wish, names)},
                                 {QStringLiteral("why"), words.why(cost, wish)},
                                 {QStringLiteral("reason"), codeOf(cost.reason)},
                                 {QStringLiteral("points"), cost.points},
                                 {QStringLiteral("essential"), cost.preventsEssential}});
    return {{QStringLiteral("start"), candidate.start.toString(Qt::ISODate)},
            {QStringLiteral("end"), candidate.end.toString(Qt::ISODate)},
            {QStringLiteral("score"), candidate.score},
            {QStringLiteral("loses_essential"), candidate.losesEssential()},
            {QStringLiteral("costs"), costs}};
}

void print(Context &context, Store &store, const DatePlan &plan)
{
    const HubNames names{store};
    const PlanWords words{store};
    if (context.json()) {
        QJsonArray dates;
        for (const PlanCandidate &candidate : plan.dates)
            dates.append(toJson(candidate, plan.wish, names, words));
        return printJson(context.out, dates);
    }
    if (plan.isByTermsAlone)
        context.say(text(QT_TRANSLATE_NOOP(
            "hub::cli", "Nobody is accepted yet: the term dates of the hub's authorities stand for them.")));
    std::vector<QStringList> rows;
    for (const PlanCandidate &candidate : plan.dates)
        rows.push_back({candidate.start.toString(Qt::ISODate), candidate.end.toString(Qt::ISODate),
                        QString::number(candidate.score), PlanWords::summary(candidate)});
    printTable(context.out,
               {text(QT_TRANSLATE_NOOP("hub::cli", "Start")), text(QT_TRANSLATE_NOOP("hub::cli", "End")),
                text(QT_TRANSLATE_NOOP("hub::cli", "Score")),
                text(QT_TRANSLATE_NOOP("hub::cli", "What it costs"))},
               rows, 90);
}

Result<> plan(Context &context)
{
    Result<PlanQuestion> question = wordsOf(context);
    if (!question)
        return question.error();
    const Result<std::vector<QDate>> months = monthsOf(context);
    if (!months)
        return months.error();
    const auto opened = context.openHub(0);
    if (!opened)
        return opened.error();
    if (const Result<> fine = addNamed(context, **opened, *question); !fine)
        return fine;
    const Result<DatePlan> found
        = months->empty() ? findDates(**opened, *question) : findSeries(**opened, *question, *months);
    if (!found)
        return found.error();
    print(context, **opened, *found);
    return {};
}

} // namespace

std::vector<Command> planCommands()
{
    return {
        {"plan",
         "HUB",
         QT_TRANSLATE_NOOP(
             "hub::cli",
             "Ranks dates for an event, with what each costs whom; 0 costs nobody anything. --months plans a "
             "series together, one event in each month and --spacing days apart at least."),
         "plan north.hub --kind residential --cohort SMS-C10 --from 2026-02-23 --to 2026-04-02 --days 2",
         {QStringLiteral("schools"), QStringLiteral("kind"), QStringLiteral("cohort"),
          QStringLiteral("group"), QStringLiteral("from"), QStringLiteral("to"), QStringLiteral("days"),
          QStringLiteral("limit"), QStringLiteral("essential"), QStringLiteral("at"),
          QStringLiteral("spacing"), QStringLiteral("instead"), QStringLiteral("months")},
         plan}};
}

} // namespace hub::cli
