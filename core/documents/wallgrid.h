#pragma once

#include "documents/blocks.h"
#include "documents/wallplanner.h"

namespace hub {

/// Draws the year into @p area of the first page: a table of months by days, events as strips with their
/// names.
void setWallGrid(Blocks &blocks, const WallYear &content, const QRectF &area);

} // namespace hub
