#include "actions/forecastwords.h"
#include "actions/readfacts.h"
#include "actions/setassumption.h"
#include "cli/contexts.h"
#include "cli/report.h"
#include "records/assumption.h"

#include <QJsonArray>
#include <QJsonObject>

#include <cmath>

namespace hub::cli {

namespace {

using namespace Qt::StringLiterals;
using Name = ForecastFigure::Name;

Result<Name> figureNamed(const QString &word)
{
    QStringList names;
    for (int at = 0; at < static_cast<int>(Name::Count); ++at) {
        const QString name = QString::fromLatin1(nameOf(static_cast<Name>(at)));
        if (name.compare(QString{word}.replace(u'-', u'_'), Qt::CaseInsensitive) == 0)
            return static_cast<Name>(at);
        names += name;
    }
    return usage(text(QT_TRANSLATE_NOOP("hub::cli", "The forecast has no figure “%1”. It has: %2."))
                     .arg(word, names.join(u", "_s)));
}

/// A figure to be set, in tenths, or taken back.
struct Wanted
{
    Name name;
    std::optional<int> tenths = {};
};

/// What the command line asks to be changed; nothing where it only looks.
Result<std::optional<Wanted>> wantedBy(const Context &context)
{
    const QString word = context.arguments.at(1);
    const QString typed = context.arguments.value(u"set"_s);
    const bool clears = context.arguments.has(u"clear"_s);
    const bool sets = context.arguments.has(u"set"_s);
    if (word.isEmpty() && !sets && !clears)
        return std::optional<Wanted>{};
    if (word.isEmpty() || sets == clears)
        return usage(text(QT_TRANSLATE_NOOP(
            "hub::cli", "Name one figure, and --set its value or --clear it: leave_percent --set 12.")));
    const Result<Name> name = figureNamed(word);
    if (!name)
        return name.error();
    if (clears)
        return std::optional{Wanted{.name = *name}};
    bool isNumber = false;
    const double value = QString{typed}.remove(u'%').trimmed().toDouble(&isNumber);
    if (!isNumber || !std::isfinite(value) || std::abs(value) > 100'000)
        return usage(text(QT_TRANSLATE_NOOP("hub::cli", "“%1” is no number: write 12 or 12.5.")).arg(typed));
    return std::optional{Wanted{.name = *name, .tenths = static_cast<int>(std::lround(value * 10))}};
}

/// The hub's own figures as they are, or in a rehearsal as they would be.
std::vector<Assumption> figuresAfter(const Context &context, Store &store,
                                     const std::optional<Wanted> &wanted)
{
    std::vector<Assumption> all = store.all<Assumption>();
    if (!context.dryRun() || !wanted)
        return all;
    const QString name = QString::fromLatin1(nameOf(wanted->name));
    std::erase_if(all, [&name](const Assumption &one) { return one.name == name; });
    if (wanted->tenths)
        all.push_back({.name = name, .value = Tenths{*wanted->tenths}});
    return all;
}

QString codeOf(ForecastFigure::Source source)
{
    static constexpr std::array codes{"own past", "network", "set"};
    return QString::fromLatin1(codes[static_cast<size_t>(source)]);
}

QJsonObject toJson(const ForecastFigure &figure)
{
    return {{u"name"_s, QString::fromLatin1(nameOf(figure.name))},
            {u"value"_s, figure.value()},
            {u"source"_s, codeOf(figure.source)},
            {u"own_past"_s, figure.past ? QJsonValue{*figure.past / 10.0} : QJsonValue{}},
            {u"cases"_s, figure.cases},
            {u"network"_s, figure.network / 10.0},
            {u"what"_s, sentence(figure)}};
}

Result<> assumptions(Context &context)
{
    const auto opened = context.openHub(0);
    if (!opened)
        return opened.error();
    Store &store = **opened;
    const Result<std::optional<Wanted>> wanted = wantedBy(context);
    if (!wanted)
        return wanted.error();
    if (const std::optional<Wanted> &figure = *wanted) {
        const Result<> set
            = setAssumption(store, figure->name, figure->tenths, context.arguments.value(u"note"_s));
        if (!set)
            return set;
    }
    const HubFacts facts = readFacts(store, FactsNeeded::WithoutRegisters);
    const FactIndex index{facts};
    const Forecast made = forecastFrom(index, context.today, figuresAfter(context, store, *wanted));
    QJsonArray rows;
    for (const ForecastFigure &figure : made.figures)
        rows.append(toJson(figure));
    printRows(context, u"name value source own_past network what"_s.split(u' '), rows);
    context.say(gapSentence(made));
    return {};
}

} // namespace

std::vector<Command> forecastCommands()
{
    return {{"assumptions",
             "HUB [FIGURE]",
             QT_TRANSLATE_NOOP("hub::cli",
                               "Lists the figures the forecast is made with and where each comes from, and "
                               "says the gap. With --set one is fixed for this hub (--note says why), with "
                               "--clear the hub's own past, or the network's figure, counts again."),
             "assumptions north.hub leave_percent --set 12",
             {u"set"_s, u"clear"_s, u"note"_s},
             assumptions}};
}

} // namespace hub::cli
