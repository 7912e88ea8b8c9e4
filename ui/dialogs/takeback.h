#pragma once

#include "store/steps.h"

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace hub {

// Undo and redo as the window asks for them: a step of many records is taken back, or made again, without
// freezing @p window.

/// As undo().
Result<Step> takeBack(QWidget *window, Store &store, qint64 number = 0);
/// As redo().
Result<Step> makeAgain(QWidget *window, Store &store, qint64 number = 0);

} // namespace hub
