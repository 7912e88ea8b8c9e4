#pragma once

#include "documents/logicaltree.h"
#include "documents/pdf/pdfcontent.h"
#include "documents/pdf/pdffile.h"

namespace hub::pdf {

struct Structure
{
    QByteArray catalogueEntries;
    std::vector<QByteArray> annotations; ///< by page: references to them; empty where there are none
};

/// Writes the structure tree, the way back from marked content to it, and the links' annotations. @p pages
/// are the page objects' numbers, in order; @p marks what PageContent marked.
[[nodiscard]] Structure writeStructure(File &file, const Scene &scene, const LogicalTree &tree,
                                       const std::vector<std::vector<MarkedContent>> &marks,
                                       const std::vector<ObjectNumber> &pages);

} // namespace hub::pdf
