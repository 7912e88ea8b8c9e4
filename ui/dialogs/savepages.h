#pragma once

#include "base/result.h"
#include "documents/scene.h"

#include <functional>
#include <vector>

QT_BEGIN_NAMESPACE
class QDateTime;
class QWidget;
QT_END_NAMESPACE

namespace hub {

/// A document to be written.
struct PagesToSave
{
    std::function<Scene()> scene; ///< from plain values: it is laid out on another thread
    QString path;
};

/// Writes each as an accessible PDF without freezing @p window; ends at the first that cannot be written.
[[nodiscard]] Result<> savePages(QWidget *window, const std::vector<PagesToSave> &documents,
                                 const QDateTime &created);

} // namespace hub
