#pragma once

#include "base/result.h"
#include "documents/scene.h"

QT_BEGIN_NAMESPACE
class QDateTime;
class QWidget;
QT_END_NAMESPACE

namespace hub {

/// Writes @p scene to @p path as an accessible PDF, whole or not at all.
[[nodiscard]] Result<> writeScenePdf(const Scene &scene, const QString &path, const QDateTime &created);

/// Asks for a printer and prints every page on it.
void printScene(const Scene &scene, QWidget *parent);

} // namespace hub
