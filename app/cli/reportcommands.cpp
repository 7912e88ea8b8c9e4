#include "actions/setplaces.h"
#include "cli/command.h"
#include "exchange/references.h"
#include "rules/quota.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace hub::cli {

namespace {

QString text(const char *sentence)
{
    return QCoreApplication::translate("hub::cli", sentence);
}

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
    if (context.json()) {
        printJson(context.out, standings);
        return;
    }
    static const QStringList columns
        = QStringLiteral("cohort academic_year places held offered accepted reserve free over").split(u' ');
    std::vector<QStringList> rows;
    for (const QJsonValue &standing : standings) {
        QStringList row;
        for (const QString &column : columns)
            row += standing.toObject().value(column).toVariant().toString();
        rows.push_back(row);
    }
    printTable(context.out, columns, rows);
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
    const QString typed = context.arguments.value(QStringLiteral("year"));
    const auto year = AcademicYear::fromText(typed);
    if (!typed.isEmpty() && !year)
        return usage(
            text(QT_TRANSLATE_NOOP("hub::cli", "“%1” is no academic year: write 2025/26.")).arg(typed));
    if (year)
        std::erase_if(cohorts, [&year](const Cohort &cohort) { return cohort.year != *year; });
    return cohorts;
}

Result<> report(Context &context)
{
    const QString name = context.arguments.at(0);
    if (name != QStringLiteral("quota"))
        return usage(
            text(QT_TRANSLATE_NOOP("hub::cli", "There is no report “%1”. There is: quota.")).arg(name));
    const auto opened = context.openHub(1);
    if (!opened)
        return opened.error();
    const Result<std::vector<Cohort>> cohorts = chosenCohorts(context, **opened);
    if (!cohorts)
        return cohorts.error();
    const std::vector<Application> applications = (*opened)->all<Application>();
    QJsonArray standings;
    for (const Cohort &cohort : *cohorts)
        standings.append(toJson(cohort, quotaStanding(cohort, applications)));
    printStandings(context, standings);
    return {};
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

std::vector<Command> reportCommands()
{
    return {{"report",
             "NAME HUB",
             QT_TRANSLATE_NOOP("hub::cli", "Figures of the hub: quota."),
             "report quota north.hub --year 2025/26 --json",
             {QStringLiteral("cohort"), QStringLiteral("year")},
             report},
            {"cohort",
             "HUB CODE",
             QT_TRANSLATE_NOOP(
                 "hub::cli", "Shows or sets a cohort's places, and those held for a school without a name."),
             "cohort north.hub SMS-C10 --places 6 --held 1",
             {QStringLiteral("places"), QStringLiteral("held"), QStringLiteral("reason")},
             cohortCommand}};
}

} // namespace hub::cli
