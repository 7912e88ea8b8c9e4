#pragma once

#include <QtGlobal>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace hub {

/// Has Tab walk @p root as it is laid out, line by line, whatever the order its parts were made in.
void orderTabs(QWidget *root);

} // namespace hub
