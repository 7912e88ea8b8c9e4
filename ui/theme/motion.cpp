#include "theme/motion.h"

#include <QApplication>
#include <QSettings>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView setting{"look/reducedMotion"};

} // namespace

bool isMotionReduced(const QSettings &settings)
{
    return settings.value(setting).toBool();
}

void chooseReducedMotion(QSettings &settings, bool reduced)
{
    settings.setValue(setting, reduced);
    applyMotion(settings);
}

void applyMotion(const QSettings &settings)
{
    static const int usualFlash = QApplication::cursorFlashTime();
    const bool reduced = isMotionReduced(settings);
    // Our own widgets move nothing; what is left is the platform's.
    static const bool usualEffects = QApplication::isEffectEnabled(Qt::UI_General);
    QApplication::setEffectEnabled(Qt::UI_General, usualEffects && !reduced);
    QApplication::setCursorFlashTime(reduced ? 0 : usualFlash);
}

} // namespace hub
