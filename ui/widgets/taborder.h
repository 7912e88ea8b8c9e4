#pragma once

#include <QList>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace hub {

/// Moves the focus on by one stop, or back, through @p parts as they are laid out, line by line, whatever the
/// order they were made in; after the last comes the first. False where there is nowhere to go.
bool focusAlong(const QList<QWidget *> &parts, bool next);

/// Has Tab do so in every dialog from now on: Qt loses buttons of a button box on the way.
void walkDialogs();

} // namespace hub
