#include "actions/forecastwords.h"

#include "actions/contexts.h"

#include <QLocale>

#include <cmath>

namespace hub {

namespace {

using Name = ForecastFigure::Name;

} // namespace

bool isPercent(ForecastFigure::Name name)
{
    return name == Name::CompletePercent || name == Name::AccreditPercent || name == Name::LeadPercent
        || name == Name::LeavePercent;
}

QString gapSentence(const Forecast &forecast)
{
    if (forecast.years.empty())
        return {};
    const ForecastYear &last = forecast.years.back();
    const auto whole = [](double value) { return QLocale{}.toString(static_cast<int>(std::lround(value))); };
    const QString head
        = forecastText(
              QT_TRANSLATE_NOOP("hub::Forecast",
                                "By %1 the hub would have %2 leads for %3 groups, where %4 are needed"))
              .arg(last.year.toText(), whole(last.leads), whole(last.groups), whole(last.groupsNeeded));
    const auto gap = static_cast<int>(std::lround(last.gap()));
    if (gap <= 0)
        return forecastText(QT_TRANSLATE_NOOP("hub::Forecast", "%1: enough.")).arg(head);
    const QString text
        = forecastText(QT_TRANSLATE_NOOP("hub::Forecast", "%1: %2 too few.")).arg(head).arg(gap);
    return text + QLatin1Char{' '}
    + forecastText(QT_TRANSLATE_NOOP("hub::Forecast", "Accepting %1 more a year would close the gap."))
          .arg(forecast.moreToAccept);
}

QString labelOf(ForecastFigure::Name name)
{
    static constexpr std::array<const char *, static_cast<size_t>(Name::Count)> labels{
        QT_TRANSLATE_NOOP("hub::Forecast", "Specialists accepted a year"),
        QT_TRANSLATE_NOOP("hub::Forecast", "Of these, complete the first year"),
        QT_TRANSLATE_NOOP("hub::Forecast", "Of these, become PD Leads"),
        QT_TRANSLATE_NOOP("hub::Forecast", "Of these, lead a group"),
        QT_TRANSLATE_NOOP("hub::Forecast", "Leads who stop within a year"),
        QT_TRANSLATE_NOOP("hub::Forecast", "Groups to a lead"),
        QT_TRANSLATE_NOOP("hub::Forecast", "Schools to a group"),
        QT_TRANSLATE_NOOP("hub::Forecast", "Places schools want a year")};
    return forecastText(labels[static_cast<size_t>(name)]);
}

QString valueText(ForecastFigure::Name name, int tenths)
{
    const QString number = QLocale{}.toString(tenths / 10.0, 'f', tenths % 10 == 0 ? 0 : 1);
    return isPercent(name) ? number + QStringLiteral(" %") : number;
}

QString sourceText(const ForecastFigure &figure)
{
    switch (figure.source) {
    case ForecastFigure::Source::OwnPast:
        return forecastText(QT_TRANSLATE_NOOP("hub::Forecast", "the hub's own past, from %1 cases"))
            .arg(figure.cases);
    case ForecastFigure::Source::SetByHub:
        return forecastText(QT_TRANSLATE_NOOP("hub::Forecast", "set by the hub"));
    case ForecastFigure::Source::Network:
        break;
    }
    return figure.cases == 0
        ? forecastText(QT_TRANSLATE_NOOP("hub::Forecast", "the network's figure"))
        : forecastText(
              QT_TRANSLATE_NOOP("hub::Forecast", "the network's figure; the hub has too few cases (%1)"))
              .arg(figure.cases);
}

QString sentence(const ForecastFigure &figure)
{
    return forecastText(QT_TRANSLATE_NOOP("hub::Forecast", "%1: %2 (%3)."))
        .arg(labelOf(figure.name), valueText(figure.name, figure.tenths), sourceText(figure));
}

} // namespace hub
