#include "actions/setassumption.h"

#include "actions/contexts.h"
#include "actions/forecastwords.h"
#include "store/store.h"

namespace hub {

namespace {

Error outOfRange(ForecastFigure::Name name)
{
    return {.kind = Error::Kind::Invalid,
            .subject = QString::fromLatin1(nameOf(name)),
            .message
            = forecastText(isPercent(name)
                               ? QT_TRANSLATE_NOOP("hub::Forecast", "“%1” is between 0 and 100 of a hundred.")
                               : QT_TRANSLATE_NOOP("hub::Forecast", "“%1” cannot be below nought."))
                  .arg(labelOf(name)),
            .advice = forecastText(QT_TRANSLATE_NOOP("hub::Forecast", "Nothing was changed."))};
}

} // namespace

Result<> setAssumption(Store &store, ForecastFigure::Name name, std::optional<int> tenths,
                       const QString &note)
{
    if (tenths && (*tenths < 0 || (isPercent(name) && *tenths > 1000)))
        return outOfRange(name);
    const QString key = QString::fromLatin1(nameOf(name));
    const std::vector<Assumption> kept = store.where<Assumption>("name", key);
    const QString what = tenths
        ? forecastText(QT_TRANSLATE_NOOP("hub::Forecast", "Forecast with %1: %2"))
              .arg(labelOf(name), valueText(name, *tenths))
        : forecastText(QT_TRANSLATE_NOOP("hub::Forecast", "Forecast with the hub’s own past: %1"))
              .arg(labelOf(name));
    return store.change(what, [&](Writer &writer) -> Result<> {
        if (!kept.empty())
            writer.remove(kept.front().id);
        if (tenths)
            writer.insert(Assumption{.name = key, .value = Tenths{*tenths}, .note = note});
        return {};
    });
}

} // namespace hub
