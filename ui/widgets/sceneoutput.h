#pragma once

#include "base/result.h"
#include "documents/scene.h"

QT_BEGIN_NAMESPACE
class QDateTime;
class QPrinter;
class QWidget;
QT_END_NAMESPACE

namespace hub {

/// Writes @p scene to @p path as an accessible PDF, whole or not at all.
[[nodiscard]] Result<> writeScenePdf(const Scene &scene, const QString &path, const QDateTime &created);

/// Lets @p printer have the pages of @p scene: their size and the way they lie.
void setUpPrinter(QPrinter &printer, const Scene &scene);

/// Paints every page of @p scene on the printer's paper, as large as fits.
void paintPages(const Scene &scene, QPrinter &printer);

/// Asks for a printer and prints every page on it.
void printScene(const Scene &scene, QWidget *parent);

} // namespace hub
