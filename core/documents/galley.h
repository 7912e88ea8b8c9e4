#pragma once

#include "documents/scene.h"

#include <QRectF>

#include <memory>
#include <vector>

namespace hub {

/// What is drawn again above a table that goes on in the next column; seen, not read twice.
struct RepeatedHead
{
    double height = 0;
    std::vector<SceneItem> items;
};

/// What cannot be parted: a line of text, a row of a table, a panel. Items are placed from its top left
/// corner.
struct GalleyLine
{
    double above = 0; ///< space before it, dropped at the top of a column
    double height = 0;
    bool keepWithNext = false;
    std::vector<SceneItem> items = {};
    std::shared_ptr<const RepeatedHead> head = {}; ///< drawn first where this line begins a column
};

/// Typeset lines not yet cut into columns.
using Galley = std::vector<GalleyLine>;

/// A column of a page.
struct Frame
{
    int page = 0;
    QRectF area;
};

struct Flowed
{
    bool fits = false;
    double bottom = 0; ///< of the lowest line
};

void append(Galley &to, Galley &&more);
void shift(Galley &galley, double dx);
[[nodiscard]] double heightOf(const Galley &galley);

/// Puts the lines one below the other; returns where the last one ends.
double placeAt(Scene &scene, const Galley &galley, int page, QPointF topLeft);

/// Fills the frames in order, parting the lines only where they are not kept together (or where nothing
/// else would do). What does not fit any more is left out, and said.
Flowed flow(Scene &scene, const Galley &galley, const std::vector<Frame> &frames);

/// The same with the frames of the last page no taller than they need to be, so that its columns end level.
Flowed flowBalanced(Scene &scene, const Galley &galley, std::vector<Frame> frames);

/// Whether flow() would leave nothing out.
[[nodiscard]] bool fits(const Galley &galley, const std::vector<Frame> &frames);

/// Fills as many pages as it takes, from page 0. Returns how many.
int flowOnPages(Scene &scene, const Galley &galley, const QRectF &firstPage, const QRectF &otherPages);

} // namespace hub
