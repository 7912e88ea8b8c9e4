#pragma once

#include "models/hubwriter.h"

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace hub {

// What the window has to wait for, without freezing: done on another thread, and back when it is over.
// Nothing can be pressed meanwhile, and a dialog on @p window says what is being done if that takes longer
// than a moment.

/// Has @p work done, which must touch nothing of the window's.
void doAside(QWidget *window, const QString &doing, const std::function<void()> &work);

/// Has @p work done on the hub and the steps announced.
Result<> writeAside(QWidget *window, const QString &doing, Store &store, const HubWriter::Write &work);

} // namespace hub
