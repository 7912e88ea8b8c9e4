#include "theme/look.h"

#include "theme/hubstyle.h"

#include <QApplication>
#include <QFontDatabase>
#include <QSettings>

#include <algorithm>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

constexpr double basePoints = 10.0;

constexpr std::pair<Scheme, const char *> schemeNames[] = {
    {Scheme::Light, "light"},
    {Scheme::Dark, "dark"},
    {Scheme::HighContrast, "high-contrast"},
};

/// The faces that come with the program, loaded once for each application.
void loadBundledFaces()
{
    if (QApplication::instance()->property("hubFaces").toBool())
        return;
    QApplication::instance()->setProperty("hubFaces", true);
    for (const char *face : {"Regular", "Italic", "SemiBold"})
        QFontDatabase::addApplicationFont(u":/fonts/Inter-%1.otf"_s.arg(QLatin1StringView{face}));
}

QFont fontFor(const Look &look)
{
    loadBundledFaces();
    QFont font = QApplication::font();
    if (QFontDatabase::hasFamily(u"Inter"_s))
        font.setFamilies({u"Inter"_s});
    font.setPointSizeF(basePoints * look.textPercent / 100.0);
    // Latin letters side by side as they are: shaping Inter's many alternates for every word on screen takes
    // half the time of a first paint. Scripts that need shaping get it all the same.
    font.setStyleStrategy(QFont::PreferNoShaping);
    font.setHintingPreference(QFont::PreferVerticalHinting);
    return font;
}

} // namespace

void applyLook(const Look &look)
{
    auto *style = new HubStyle{look};
    QApplication::setStyle(style); // which takes it
    QApplication::setPalette(paletteFor(look.scheme));
    QApplication::setFont(fontFor(look));
}

LookChoice::LookChoice(QSettings &settings, QObject *parent)
    : QObject{parent}
    , m_settings{settings}
    , m_system{schemeOf(QApplication::palette())}
    , m_scheme{schemeFromName(settings.value(u"look/scheme"_s).toString())}
{
    m_look.textPercent
        = std::clamp(settings.value(u"look/textPercent"_s, 100).toInt(), leastTextPercent, mostTextPercent);
    m_look.density = settings.value(u"look/compact"_s).toBool() ? Density::Compact : Density::Comfortable;
}

Look LookChoice::look() const
{
    Look look = m_look;
    look.scheme = m_scheme.value_or(m_system);
    return look;
}

void LookChoice::apply() const
{
    applyLook(look());
}

void LookChoice::chooseScheme(std::optional<Scheme> scheme)
{
    m_scheme = scheme;
    save();
}

void LookChoice::chooseTextPercent(int percent)
{
    m_look.textPercent = std::clamp(percent, leastTextPercent, mostTextPercent);
    save();
}

void LookChoice::chooseDensity(Density density)
{
    m_look.density = density;
    save();
}

void LookChoice::save()
{
    m_settings.setValue(u"look/scheme"_s, m_scheme ? nameOf(*m_scheme) : QString{});
    m_settings.setValue(u"look/textPercent"_s, m_look.textPercent);
    m_settings.setValue(u"look/compact"_s, m_look.density == Density::Compact);
    apply();
    emit changed();
}

std::optional<Scheme> schemeFromName(QStringView name)
{
    const auto *found = std::ranges::find_if(
        schemeNames, [name](const auto &entry) { return name == QLatin1StringView{entry.second}; });
    if (found == std::end(schemeNames))
        return {};
    return found->first;
}

QString nameOf(Scheme scheme)
{
    return QLatin1StringView{schemeNames[static_cast<size_t>(scheme)].second};
}

} // namespace hub
