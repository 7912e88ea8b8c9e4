#include "documents/galley.h"

#include <algorithm>

namespace hub {

namespace {

struct Part
{
    size_t from = 0;
    size_t until = 0;
};

double headHeight(const GalleyLine &line)
{
    return line.head ? line.head->height : 0;
}

/// How many lines from @p from on fill a column. At least one, so that a line taller than any column goes
/// somewhere, unless @p mayBeEmpty.
size_t endOfColumn(const Galley &galley, size_t from, double height, bool mayBeEmpty)
{
    double y = headHeight(galley[from]);
    size_t fitting = from;
    size_t good = from;
    while (fitting < galley.size()) {
        const GalleyLine &line = galley[fitting];
        y += line.height + (fitting == from ? 0 : line.above);
        if (y > height + 0.01)
            break;
        ++fitting;
        if (fitting == galley.size() || !galley[fitting - 1].keepWithNext)
            good = fitting;
    }
    if (good > from)
        return good;
    return fitting > from || mayBeEmpty ? fitting : from + 1;
}

std::vector<Part> split(const Galley &galley, const std::vector<double> &heights)
{
    std::vector<Part> parts;
    size_t from = 0;
    for (const double height : heights) {
        const size_t until = from < galley.size() ? endOfColumn(galley, from, height, true) : from;
        parts.push_back({from, until});
        from = until;
    }
    return parts;
}

/// True where no kept line was parted from its next.
bool partsWell(const Galley &galley, const std::vector<Part> &parts)
{
    if (parts.back().until != galley.size())
        return false;
    return std::ranges::all_of(parts, [&](const Part &part) {
        return part.until == part.from || part.until == galley.size() || !galley[part.until - 1].keepWithNext;
    });
}

double placePart(Scene &scene, const Galley &galley, const Part &part, const Frame &frame)
{
    double y = frame.area.top();
    const auto put = [&](const std::vector<SceneItem> &items) {
        for (SceneItem item : items) {
            move(item, {frame.area.left(), y});
            scene.place(frame.page, std::move(item));
        }
    };
    for (size_t i = part.from; i < part.until; ++i) {
        const GalleyLine &line = galley[i];
        if (i != part.from) {
            y += line.above;
        } else if (line.head) {
            put(line.head->items);
            y += line.head->height;
        }
        put(line.items);
        y += line.height;
    }
    return y;
}

Flowed placeParts(Scene &scene, const Galley &galley, const std::vector<Part> &parts,
                  const std::vector<Frame> &frames)
{
    Flowed flowed{parts.back().until == galley.size(), 0};
    for (size_t i = 0; i < parts.size(); ++i)
        flowed.bottom = std::max(flowed.bottom, placePart(scene, galley, parts[i], frames[i]));
    return flowed;
}

std::vector<double> heightsOf(const std::vector<Frame> &frames)
{
    std::vector<double> heights;
    std::ranges::transform(frames, std::back_inserter(heights),
                           [](const Frame &frame) { return frame.area.height(); });
    return heights;
}

void setLastPageHeight(std::vector<Frame> &frames, double height)
{
    for (Frame &frame : frames)
        if (frame.page == frames.back().page)
            frame.area.setHeight(height);
}

} // namespace

void append(Galley &to, Galley &&more)
{
    to.insert(to.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

void shift(Galley &galley, double dx)
{
    for (GalleyLine &line : galley)
        for (SceneItem &item : line.items)
            move(item, {dx, 0});
}

double heightOf(const Galley &galley)
{
    double height = 0;
    for (size_t i = 0; i < galley.size(); ++i)
        height += galley[i].height + (i == 0 ? 0 : galley[i].above);
    return height;
}

double placeAt(Scene &scene, const Galley &galley, int page, QPointF topLeft)
{
    return placePart(scene, galley, {0, galley.size()}, {page, {topLeft, QSizeF{}}});
}

Flowed flow(Scene &scene, const Galley &galley, const std::vector<Frame> &frames)
{
    return placeParts(scene, galley, split(galley, heightsOf(frames)), frames);
}

bool fits(const Galley &galley, const std::vector<Frame> &frames)
{
    return split(galley, heightsOf(frames)).back().until == galley.size();
}

Flowed flowBalanced(Scene &scene, const Galley &galley, std::vector<Frame> frames)
{
    double tooLow = 0;
    double enough = frames.back().area.height();
    constexpr int halvings = 20; // of a page's height: far below a hundredth of a point
    for (int i = 0; i < halvings; ++i) {
        const double middle = (tooLow + enough) / 2;
        setLastPageHeight(frames, middle);
        if (partsWell(galley, split(galley, heightsOf(frames))))
            enough = middle;
        else
            tooLow = middle;
    }
    setLastPageHeight(frames, enough);
    return flow(scene, galley, frames);
}

int flowOnPages(Scene &scene, const Galley &galley, const QRectF &firstPage, const QRectF &otherPages)
{
    int page = 0;
    for (size_t from = 0; from < galley.size(); ++page) {
        const QRectF &area = page == 0 ? firstPage : otherPages;
        const size_t until = endOfColumn(galley, from, area.height(), false);
        placePart(scene, galley, {from, until}, {page, area});
        from = until;
    }
    return std::max(page, 1);
}

} // namespace hub
