#pragma once

#include "documents/logicaltree.h"
#include "documents/pdf/pdfobjects.h"

namespace hub::pdf {

/// Writes a bookmark for each heading, under the heading above it. Nothing for a document without headings.
void writeOutline(QPDF &file, const Scene &scene, const LogicalTree &tree, const std::vector<Object> &pages);

} // namespace hub::pdf
