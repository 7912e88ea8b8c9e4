#pragma once

#include "documents/scene.h"
#include "rules/eventpapers.h"

#include <vector>

namespace hub {

/// A sheet of labels as sold. Lengths in points, on A4.
struct LabelStock
{
    QString code = {}; ///< as on the packet
    int columns = 1;
    int rows = 1;
    QSizeF label = {};
    QPointF first = {}; ///< the top left corner of the first label
    QSizeF step = {};   ///< from one label to the next, across and down
};

/// The stocks that can be asked for by code; the first is the one taken where none is named.
[[nodiscard]] const std::vector<LabelStock> &labelStocks();

/// How the badges come onto the sheets.
struct BadgeSheet
{
    LabelStock stock = {};
    int startAt = 1;     ///< the first label used of a sheet already begun, counted along the rows
    QPointF offset = {}; ///< where the printer puts everything a little too far
};

/// Name badges on label sheets: the first name large, to be read across a table.
[[nodiscard]] Scene badges(const EventPapers &papers, const BadgeSheet &sheet);

} // namespace hub
