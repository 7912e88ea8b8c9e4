#pragma once

#include "documents/logicaltree.h"
#include "documents/pdf/pdffile.h"

namespace hub::pdf {

/// Writes a bookmark for each heading, under the heading above it. Returns the entry for the catalogue,
/// empty for a document without headings.
[[nodiscard]] QByteArray writeOutline(File &file, const Scene &scene, const LogicalTree &tree,
                                      const std::vector<ObjectNumber> &pages);

} // namespace hub::pdf
