#include "documents/masthead.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace hub {

namespace {

constexpr int ornamentColumns = 3;
constexpr double ornamentTile = 44; // about
constexpr double ornamentWidth = ornamentColumns * ornamentTile;
constexpr double stripeHeight = 4;
constexpr double runningHeight = 26;
constexpr Colour deep{0x1B, 0x44, 0x75};
constexpr Colour lighter{0x27, 0x5A, 0x94};

/// A quarter disc in one corner of a square tile.
VectorPath quarter(QPointF corner, double size, int turn, Colour fill)
{
    const double k = size * 0.5523; // a quarter circle as a Bézier curve
    const double sx = turn == 1 || turn == 2 ? -1 : 1;
    const double sy = turn >= 2 ? -1 : 1;
    const QPointF centre{corner.x() + (sx < 0 ? size : 0), corner.y() + (sy < 0 ? size : 0)};
    const auto at = [&](double x, double y) { return centre + QPointF{sx * x, sy * y}; };
    using Kind = PathStep::Kind;
    return {.steps = {{Kind::Move, centre},
                      {Kind::Line, at(size, 0)},
                      {Kind::Curve, at(0, size), at(size, k), at(k, size)},
                      {Kind::Close, {}}},
            .fill = fill,
            .stroke = {}};
}

/// Quarter discs in a grid down the right edge, three across.
void ornament(Scene &scene, double height)
{
    struct Tile
    {
        int turn;
        Colour fill;
    };
    static constexpr std::array<Tile, 9> pattern{{{0, deep},
                                                  {2, lighter},
                                                  {1, paper::accent},
                                                  {3, lighter},
                                                  {1, paper::amber},
                                                  {0, deep},
                                                  {2, deep},
                                                  {0, paper::accent},
                                                  {3, lighter}}};
    const int rows = std::max(1, static_cast<int>(std::ceil(height / ornamentTile)));
    const double size = height / rows;
    const double left = scene.pageSize.width() - ornamentColumns * size;
    for (int i = 0; i < rows * ornamentColumns; ++i) {
        const Tile &tile = pattern.at(static_cast<size_t>(i) % pattern.size());
        const int row = i / ornamentColumns;
        const QPointF corner{left + (i % ornamentColumns) * size, row * size};
        scene.place(0, {pageArt, 0, quarter(corner, size, tile.turn, tile.fill)});
    }
}

/// Labels as pills, as many rows as they need. Returns the height.
double tagRows(Blocks &blocks, const std::vector<Tag> &tags, double width, std::vector<SceneItem> &items,
               QPointF topLeft)
{
    constexpr double inset = 8;
    constexpr double pill = 17;
    constexpr double gap = 7;
    const TextStyle &style = blocks.theme().tag;
    Scene &scene = blocks.scene();
    const NodeId list = scene.add(documentRoot, NodeRole::List);
    double x = 0;
    double y = 0;
    for (const Tag &tag : tags) {
        const NodeId body = scene.add(scene.add(list, NodeRole::ListItem), NodeRole::ListBody);
        const double most = width - 2 * inset;
        const double textWide = std::min(most, textWidth(blocks.shaper(), {tag.text, style, body}) + 0.5);
        if (x > 0 && x + textWide + 2 * inset > width) {
            x = 0;
            y += pill + gap;
        }
        const Galley words
            = paragraph(scene, blocks.shaper(), {{tag.text, style, body}}, {.width = textWide});
        const double tall = heightOf(words) + pill - style.leading;
        items.push_back(
            artBox({topLeft.x() + x, topLeft.y() + y, textWide + 2 * inset, tall}, tag.fill, 8.5));
        auto texts = stacked(words, {topLeft.x() + x + inset, topLeft.y() + y + (pill - style.leading) / 2});
        items.insert(items.end(), texts.begin(), texts.end());
        x += textWide + 2 * inset + gap;
        y += tall - pill;
    }
    return y + pill;
}

} // namespace

double masthead(Blocks &blocks, const MastheadContent &content, double margin)
{
    Scene &scene = blocks.scene();
    const Theme &theme = blocks.theme();
    const double width = scene.pageSize.width() - margin - ornamentWidth - 24;
    Galley words;
    if (!content.organisation.isEmpty()) {
        TextStyle style = theme.tag;
        style.size = 9.5;
        style.leading = 13;
        style.colour = paper::amber;
        words = blocks.text(documentRoot, content.organisation, style, {.width = width});
    }
    const NodeId title = scene.add(documentRoot, NodeRole::Heading1);
    append(words,
           paragraph(scene, blocks.shaper(), {{content.title, theme.title, title}},
                     {.width = width, .even = true, .above = 5}));
    append(words, blocks.text(documentRoot, content.subtitle, theme.subtitle, {.width = width, .above = 3}));
    TextStyle lead = theme.subtitle;
    lead.size = 10;
    lead.leading = 14.5;
    append(words, blocks.text(documentRoot, content.lead, lead, {.width = width, .above = 6}));

    constexpr double top = 30;
    double bottom = top + heightOf(words);
    std::vector<SceneItem> tags;
    if (!content.tags.empty())
        bottom += 11 + tagRows(blocks, content.tags, width, tags, {margin, bottom + 11});
    const double height = bottom + 20;
    scene.place(0, artBox({0, 0, scene.pageSize.width(), height}, paper::brand));
    ornament(scene, height);
    scene.place(0, artBox({0, height, scene.pageSize.width(), stripeHeight}, paper::amber));
    placeAt(scene, words, 0, {margin, top});
    for (SceneItem &item : tags)
        scene.place(0, std::move(item));
    return height + stripeHeight;
}

double runningHeads(Blocks &blocks, const QString &words, double margin)
{
    Scene &scene = blocks.scene();
    TextStyle style = blocks.theme().tag;
    const double width = scene.pageSize.width();
    for (int page = 1; page < static_cast<int>(scene.pages.size()); ++page) {
        scene.place(page, artBox({0, 0, width, runningHeight}, paper::brand, 0, pageHeader));
        scene.place(page, artBox({0, runningHeight, width, 3}, paper::amber, 0, pageHeader));
        placeAt(
            scene,
            paragraph(scene, blocks.shaper(), {{words, style, pageHeader}}, {.width = width - 2 * margin}),
            page, {margin, (runningHeight - style.leading) / 2});
    }
    return runningHeight + 3;
}

} // namespace hub
