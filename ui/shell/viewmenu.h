#pragma once

#include <QtGlobal>

QT_BEGIN_NAMESPACE
class QSettings;
QT_END_NAMESPACE

namespace hub {

class LookChoice;
class MainWindow;

/// The commands that choose how the window looks and which language it speaks.
void addViewCommands(MainWindow &window, LookChoice &look, QSettings &settings);

} // namespace hub
