#pragma once

#include "documents/pdf/pdfobjects.h"
#include "documents/scene.h"

#include <QDateTime>

namespace hub::pdf {

/// Writes what the file says of itself: title, language, dates, the standards it keeps to, its colours.
void writeMetadata(QPDF &file, const Scene &scene, const QDateTime &created);

} // namespace hub::pdf
