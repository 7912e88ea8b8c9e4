#pragma once

#include "base/result.h"
#include "documents/scene.h"

#include <QByteArray>
#include <QDateTime>

namespace hub {

struct PdfOptions
{
    QDateTime created; ///< written into the file; the same scene and date make the same bytes
};

/// Writes a scene as a tagged PDF that keeps to PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2). Fails on
/// a bug only, or where memory runs out; nothing is written to disk.
[[nodiscard]] Result<QByteArray> writePdf(const Scene &scene, const PdfOptions &options);

} // namespace hub
