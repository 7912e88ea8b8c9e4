#include "actions/setplaces.h"
#include "cli/contexts.h"
#include "cli/money.h"
#include "cli/report.h"
#include "exchange/references.h"
#include "rules/quota.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace hub::cli {

namespace {

QJsonObject toJson(const Cohort &cohort, const QuotaStanding &standing)
{
    return {{QStringLiteral("cohort"), cohort.code},
            {QStringLiteral("academic_year"), cohort.year.toText()},
            {QStringLiteral("places"), standing.places},
            {QStringLiteral("held"), standing.held},
            {QStringLiteral("offered"), standing.offered},
            {QStringLiteral("accepted"), standing.accepted},
            {QStringLiteral("reserve"), standing.reserve},
            {QStringLiteral("free"), standing.free()},
            {QStringLiteral("over"), standing.over()}};
}

void printStandings(Context &context, const QJsonArray &standings)
{
    printRows(
        context,
        QStringLiteral("cohort academic_year places held offered accepted reserve free over").split(u' '),
        standings);
}

Result<std::vector<Cohort>> chosenCohorts(Context &context, Store &store)
{
    std::vector<Cohort> cohorts = store.all<Cohort>();
    std::sort(cohorts.begin(), cohorts.end(), [](const Cohort &a, const Cohort &b) {
        return std::pair{a.year, a.code} < std::pair{b.year, b.code};
    });
    const QString code = context.arguments.value(QStringLiteral("cohort"));
    if (!code.isEmpty()) {
        const Result<qint64> key = KeyIndex{store, recordType<Cohort>()}.find(code);
        if (!key)
            return key.error();
        std::erase_if(cohorts, [&key](const Cohort &cohort) { return cohort.id.value() != *key; });
    }
    const Result<AcademicYear> year = chosenYear(context);
    if (!year)
        return year.error();
    if (context.arguments.has(QStringLiteral("year")))
        std::erase_if(cohorts, [&year](const Cohort &cohort) { return cohort.year != *year; });
    return cohorts;
}

Result<> quota(Context &context, Store &store)
{
    const Result<std::vector<Cohort>> cohorts = chosenCohorts(context, store);
    if (!cohorts)
        return cohorts.error();
    const std::vector<Application> applications = store.all<Application>();
    QJsonArray standings;
    for (const Cohort &cohort : *cohorts)
        standings.append(toJson(cohort, quotaStanding(cohort, applications)));
    printStandings(context, standings);
    return {};
}

std::vector<Report> reports()
{
    std::vector<Report> all{{"quota", quota}, {"funding", reportFunding}};
    for (auto family : {groupReports, eventReports, peopleReports}) {
        const std::vector<Report> more = family();
        all.insert(all.end(), more.begin(), more.end());
    }
    return all;
}

Result<> report(Context &context)
{
    const QString name = context.arguments.at(0);
    QStringList known;
    for (const Report &one : reports()) {
        known += QString::fromLatin1(one.name);
        if (known.last() != name)
            continue;
        const auto opened = context.openHub(1);
        return opened ? one.run(context, **opened) : Result<>{opened.error()};
    }
    return usage(text(QT_TRANSLATE_NOOP("hub::cli", "There is no report “%1”. There are: %2."))
                     .arg(name, known.join(QStringLiteral(", "))));
}

Result<> cohortCommand(Context &context)
{
    const Result<int> places = context.arguments.number(QStringLiteral("places"), -1);
    const Result<int> held = context.arguments.number(QStringLiteral("held"), -1);
    if (!places || !held)
        return places ? held.error() : places.error();
    const auto opened = context.openHub(0);
    if (!opened)
        return opened.error();
    Store &store = **opened;
    const Result<qint64> key = KeyIndex{store, recordType<Cohort>()}.find(context.arguments.at(1));
    if (!key)
        return key.error();
    const auto given = [](int number) { return number >= 0 ? std::optional{number} : std::nullopt; };
    const Result<QuotaStanding> standing
        = setPlaces(store, CohortId{*key},
                    {.places = given(*places),
                     .held = given(*held),
                     .reason = context.arguments.value(QStringLiteral("reason"))});
    if (!standing)
        return standing.error();
    printStandings(context, {toJson(*store.find(CohortId{*key}), *standing)});
    return {};
}

} // namespace

Result<AcademicYear> chosenYear(const Context &context)
{
    return chosenYear(context, AcademicYear::containing(context.today));
}

Result<AcademicYear> chosenYear(const Context &context, AcademicYear otherwise)
{
    const QString typed = context.arguments.value(QStringLiteral("year"));
    const auto year = AcademicYear::fromText(typed);
    if (!typed.isEmpty() && !year)
        return usage(
            text(QT_TRANSLATE_NOOP("hub::cli", "“%1” is no academic year: write 2025/26.")).arg(typed));
    return year.value_or(otherwise);
}

void printRows(Context &context, const QStringList &columns, const QJsonArray &rows)
{
    if (context.json()) {
        printJson(context.out, rows);
        return;
    }
    std::vector<QStringList> lines;
    for (const QJsonValue &row : rows) {
        QStringList line;
        for (const QString &column : columns)
            line += row.toObject().value(column).toVariant().toString();
        lines.push_back(line);
    }
    printTable(context.out, columns, lines);
}

std::vector<Command> reportCommands()
{
    return {
        {"report",
         "NAME HUB",
         QT_TRANSLATE_NOOP(
             "hub::cli",
             "Figures of the hub: quota, expectations, reach, never-engaged, workload, "
             "composition, forecast, days, attendance, clashes, needs, funding, attention, duplicates. "
             "Needs are diets, access, rooms and travel: of one event (--event), or of all still to come."),
         "report quota north.hub --year 2025/26 --json",
         {QStringLiteral("cohort"), QStringLiteral("group"), QStringLiteral("year"), QStringLiteral("as-at"),
          QStringLiteral("phase"), QStringLiteral("by-la"), QStringLiteral("all"), QStringLiteral("event"),
          QStringLiteral("la"), QStringLiteral("trust"), QStringLiteral("fsm")},
         report},
        {"cohort",
         "HUB CODE",
         QT_TRANSLATE_NOOP("hub::cli",
                           "Shows or sets a cohort's places, and those held for a school without a name."),
         "cohort north.hub SMS-C10 --places 6 --held 1",
         {QStringLiteral("places"), QStringLiteral("held"), QStringLiteral("reason")},
         cohortCommand}};
}

} // namespace hub::cli
