#include "actions/forecastwhy.h"

#include "actions/contexts.h"
#include "actions/forecastwords.h"
#include "actions/readfacts.h"

#include <QLocale>

#include <algorithm>

namespace hub {

namespace {

using Name = ForecastFigure::Name;

QString number(double value)
{
    return QLocale{}.toString(value, 'f', 1);
}

/// Groups too few, as the table has them.
QString tooFew(const ForecastYear &year)
{
    return number(std::max(0.0, year.gap()));
}

QString forecastRule()
{
    return forecastText(QT_TRANSLATE_NOOP(
        "hub::Forecast",
        "Each year some of those accepted become leads and some leads stop; the leads there are can lead so "
        "many groups, and the places schools want, shared out over groups of the usual size, say how many "
        "groups are needed. Each figure is the hub's own past where it has enough of it, else the network's, "
        "and what the hub set goes before both."));
}

} // namespace

Why whyForecast(const Forecast &forecast)
{
    Why why{.rule = forecastRule(),
            .headings = {forecastText(QT_TRANSLATE_NOOP("hub::Forecast", "Year")),
                         forecastText(QT_TRANSLATE_NOOP("hub::Forecast", "Accepted")),
                         forecastText(QT_TRANSLATE_NOOP("hub::Forecast", "New leads")),
                         forecastText(QT_TRANSLATE_NOOP("hub::Forecast", "Leaving")),
                         forecastText(QT_TRANSLATE_NOOP("hub::Forecast", "Leads")),
                         forecastText(QT_TRANSLATE_NOOP("hub::Forecast", "Groups they can lead")),
                         forecastText(QT_TRANSLATE_NOOP("hub::Forecast", "Groups needed")),
                         forecastText(QT_TRANSLATE_NOOP("hub::Forecast", "Too few"))},
            .figures = {1, 2, 3, 4, 5, 6, 7}};
    for (const ForecastYear &year : forecast.years)
        why.rows.push_back(
            {.cells = {year.year.toText(), number(year.accepted), number(year.newLeads), number(year.leaving),
                       number(year.leads), number(year.groups), number(year.groupsNeeded), tooFew(year)}});
    return why;
}

Why whyYear(const Forecast &forecast, const ForecastYear &year)
{
    const auto figure = [&forecast](Name name) { return valueText(name, forecast.figure(name).tenths); };
    Why why{.rule = forecastRule(),
            .headings = {forecastText(QT_TRANSLATE_NOOP("hub::Forecast", "Figure")),
                         forecastText(QT_TRANSLATE_NOOP("hub::Forecast", "How it is worked out")),
                         forecastText(QT_TRANSLATE_NOOP("hub::Forecast", "Comes to"))},
            .figures = {2}};
    const auto add = [&why](const char *what, const QString &how, const QString &comes) {
        why.rows.push_back({.cells = {forecastText(what), how, comes}});
    };
    add(QT_TRANSLATE_NOOP("hub::Forecast", "Accepted"), sourceText(forecast.figure(Name::AcceptedAYear)),
        number(year.accepted));
    add(QT_TRANSLATE_NOOP("hub::Forecast", "New leads"),
        forecastText(QT_TRANSLATE_NOOP("hub::Forecast",
                                       "%1 accepted × %2 complete × %3 become PD Leads × %4 lead a group"))
            .arg(number(year.accepted), figure(Name::CompletePercent), figure(Name::AccreditPercent),
                 figure(Name::LeadPercent)),
        number(year.newLeads));
    add(QT_TRANSLATE_NOOP("hub::Forecast", "Leaving"),
        forecastText(QT_TRANSLATE_NOOP("hub::Forecast", "%1 leads the year before × %2 stop"))
            .arg(number(year.leadsBefore), figure(Name::LeavePercent)),
        number(year.leaving));
    add(QT_TRANSLATE_NOOP("hub::Forecast", "Leads"),
        forecastText(QT_TRANSLATE_NOOP("hub::Forecast", "%1 the year before − %2 leaving + %3 new"))
            .arg(number(year.leadsBefore), number(year.leaving), number(year.newLeads)),
        number(year.leads));
    add(QT_TRANSLATE_NOOP("hub::Forecast", "Groups they can lead"),
        forecastText(QT_TRANSLATE_NOOP("hub::Forecast", "%1 leads × %2 groups to a lead"))
            .arg(number(year.leads), figure(Name::GroupsPerLead)),
        number(year.groups));
    add(QT_TRANSLATE_NOOP("hub::Forecast", "Groups needed"),
        forecastText(QT_TRANSLATE_NOOP("hub::Forecast", "%1 places ÷ %2 schools to a group, rounded up"))
            .arg(figure(Name::SchoolsAYear), figure(Name::SchoolsPerGroup)),
        number(year.groupsNeeded));
    add(QT_TRANSLATE_NOOP("hub::Forecast", "Too few"),
        forecastText(QT_TRANSLATE_NOOP("hub::Forecast", "%1 needed − %2 that can be led, never below nought"))
            .arg(number(year.groupsNeeded), number(year.groups)),
        tooFew(year));
    return why;
}

Why whyFigure(const ForecastFigure &figure)
{
    Why why{.rule
            = forecastText(QT_TRANSLATE_NOOP(
                  "hub::Forecast",
                  "What the hub set goes before its own past; its own past, where there is enough of it, "
                  "before the network's figure."))
                + u' ' + sentence(figure),
            .headings = {forecastText(QT_TRANSLATE_NOOP("hub::Forecast", "From")),
                         forecastText(QT_TRANSLATE_NOOP("hub::Forecast", "Comes to"))},
            .figures = {1}};
    if (figure.source == ForecastFigure::Source::SetByHub)
        why.rows.push_back({.cells = {forecastText(QT_TRANSLATE_NOOP("hub::Forecast", "set by the hub")),
                                      valueText(figure.name, figure.tenths)}});
    if (figure.past)
        why.rows.push_back(
            {.cells = {forecastText(QT_TRANSLATE_NOOP("hub::Forecast", "the hub's own past, from %1 cases"))
                           .arg(figure.cases),
                       valueText(figure.name, *figure.past)}});
    why.rows.push_back({.cells = {forecastText(QT_TRANSLATE_NOOP("hub::Forecast", "the network's figure")),
                                  valueText(figure.name, figure.network)}});
    return why;
}

Why whyNow(const FactIndex &index, const Forecast &forecast)
{
    Why why{.rule = forecastText(QT_TRANSLATE_NOOP(
                "hub::Forecast",
                "The Work Groups of the year the forecast starts from, whoever leads them, first or second, "
                "each lead counted once, and the schools that take part in them, each school counted once.")),
            .headings = {forecastText(QT_TRANSLATE_NOOP("hub::Forecast", "Group")),
                         forecastText(QT_TRANSLATE_NOOP("hub::Forecast", "Lead")),
                         forecastText(QT_TRANSLATE_NOOP("hub::Forecast", "Second lead")),
                         forecastText(QT_TRANSLATE_NOOP("hub::Forecast", "Schools"))},
            .figures = {3},
            .none = forecastText(QT_TRANSLATE_NOOP("hub::Forecast", "No Work Group is recorded in it."))};
    const auto name = [&index](PersonId id) {
        const Person *person = index.person(id);
        return person == nullptr ? QString{} : fullName(*person);
    };
    for (const WorkGroup &group : index.facts().groups) {
        if (group.year == forecast.from && group.kind == GroupKind::WorkGroup)
            why.rows.push_back({.cells = {group.code, name(group.lead), name(group.secondLead),
                                          QLocale{}.toString(schoolsIn(index, group.id).size())},
                                .type = &recordType<WorkGroup>(),
                                .key = group.id.value()});
    }
    return why;
}

} // namespace hub
