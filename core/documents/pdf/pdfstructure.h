#pragma once

#include "documents/logicaltree.h"
#include "documents/pdf/pdfcontent.h"
#include "documents/pdf/pdfobjects.h"

namespace hub::pdf {

/// Writes the structure tree, the way back from marked content to it, and the links' annotations.
/// @p pages are the page objects, in order; @p marks what PageContent marked.
void writeStructure(QPDF &file, const Scene &scene, const LogicalTree &tree,
                    const std::vector<std::vector<MarkedContent>> &marks, std::vector<Object> &pages);

} // namespace hub::pdf
