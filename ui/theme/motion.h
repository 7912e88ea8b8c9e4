#pragma once

#include <QtGlobal>

QT_BEGIN_NAMESPACE
class QSettings;
QT_END_NAMESPACE

namespace hub {

/// Whether somebody chose that nothing moves, fades or blinks by itself.
[[nodiscard]] bool isMotionReduced(const QSettings &settings);
/// Chooses it, remembers it and makes it so at once.
void chooseReducedMotion(QSettings &settings, bool reduced);
/// Makes it so for the running application, as remembered.
void applyMotion(const QSettings &settings);

} // namespace hub
