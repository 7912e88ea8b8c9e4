#pragma once

#include "documents/pdf/pdffile.h"
#include "documents/scene.h"

#include <QDateTime>

namespace hub::pdf {

/// What the file says of itself: title, language, dates, the standards it keeps to, its colours. Returns
/// the entries for the catalogue.
[[nodiscard]] QByteArray writeMetadata(File &file, const Scene &scene, const QDateTime &created);

/// Who made what and when, for readers that know no more.
[[nodiscard]] ObjectNumber writeInformation(File &file, const Scene &scene, const QDateTime &created);

} // namespace hub::pdf
