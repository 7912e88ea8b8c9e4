#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace hub {

class Fonts;
struct RasterImage;

struct Colour
{
    quint8 red = 0;
    quint8 green = 0;
    quint8 blue = 0;

    bool operator==(const Colour &) const = default;
};

/// What a part of a document is, to someone who hears it read out. The first three are not read at all.
enum class NodeRole {
    PageArt,
    PageHeader,
    PageFooter,
    Document,
    Section,
    Heading1,
    Heading2,
    Heading3,
    Paragraph,
    List,
    ListItem,
    ListLabel,
    ListBody,
    Table,
    TableCaption,
    TableHead,
    TableBody,
    TableRow,
    HeadingCell,
    DataCell,
    Link,
    Span,
    Figure,
};

using NodeId = int;

/// Every scene has these: three owners for what is only seen, and the root of what is read.
inline constexpr NodeId pageArt = 0;
inline constexpr NodeId pageHeader = 1;
inline constexpr NodeId pageFooter = 2;
inline constexpr NodeId documentRoot = 3;

enum class HeadingScope { None, Column, Row };
enum class ListNumbering { None, Bullet, Decimal };

/// One node of the logical tree. Its place among its siblings is where its first content comes in reading
/// order; a node without content (an empty cell) stands where it was made.
struct SceneNode
{
    NodeRole role = NodeRole::PageArt;
    NodeId parent = -1;
    int order = 0;
    QString alternative = {}; ///< a figure's description, a link's destination in words
    QString target = {};      ///< a link's URI
    HeadingScope scope = HeadingScope::None;
    int columnSpan = 1;
    ListNumbering numbering = ListNumbering::None;
};

/// One glyph of a run, in points from the run's origin, y upwards.
struct PlacedGlyph
{
    quint32 id = 0;
    float x = 0;
    float y = 0;
    float advance = 0;
    int from = 0; ///< the characters it stands for: [from, until) of the run's text
    int until = 0;
};

/// Glyphs of one face and size on one baseline, in the order they are read (right-to-left runs too).
struct GlyphRun
{
    int face = 0; ///< index into Scene::fonts
    double size = 0;
    Colour colour;
    QPointF origin; ///< on the baseline, at the left end
    double width = 0;
    QString text; ///< the whole paragraph's
    std::vector<PlacedGlyph> glyphs;

    [[nodiscard]] QStringView read() const
    {
        return glyphs.empty()
            ? QStringView{}
            : QStringView{text}.mid(glyphs.front().from, glyphs.back().until - glyphs.front().from);
    }
};

struct FilledBox
{
    QRectF rect;
    double radius = 0;
    Colour fill;
};

struct PathStep
{
    enum class Kind { Move, Line, Curve, Close };
    Kind kind = Kind::Close;
    QPointF to;
    QPointF firstControl = {}; ///< Curve only, as the next
    QPointF secondControl = {};
};

struct VectorPath
{
    std::vector<PathStep> steps;
    std::optional<Colour> fill;
    std::optional<Colour> stroke;
    double strokeWidth = 1;
};

struct Picture
{
    QRectF rect;
    std::shared_ptr<const RasterImage> image;
};

/// Something to draw. Items of one node with the same order are one piece of its content.
struct SceneItem
{
    NodeId node = pageArt;
    int order = 0;
    std::variant<GlyphRun, FilledBox, VectorPath, Picture> what;
};

/// Items are drawn in this order, whatever the order they are read in.
struct ScenePage
{
    std::vector<SceneItem> items;
};

/// A document laid out once; the preview, the printer, the accessible PDF and the text export only read it.
/// Lengths are in points, y downwards, from the page's top left corner.
class Scene
{
public:
    Scene();

    QSizeF pageSize{595.276, 841.89};
    QString title;
    QString subject;
    QString author;
    QString language = QStringLiteral("en-GB");
    std::shared_ptr<const Fonts> fonts;
    std::vector<SceneNode> nodes;
    std::vector<ScenePage> pages;
    /// Characters that no face has, each once; a box with a question mark stands in their place.
    std::vector<char32_t> missing;
    bool isSketch = false; ///< only to see how much room the text takes: no glyphs

    NodeId add(NodeId parent, NodeRole role);
    [[nodiscard]] SceneNode &node(NodeId id) { return nodes[static_cast<size_t>(id)]; }
    [[nodiscard]] const SceneNode &node(NodeId id) const { return nodes[static_cast<size_t>(id)]; }
    /// The next place in reading order.
    [[nodiscard]] int nextOrder() { return ++m_lastOrder; }
    void place(int page, SceneItem item);
    void reportMissing(char32_t character);

private:
    int m_lastOrder = 0;
};

/// Moves an item across its page.
void move(SceneItem &item, QPointF by);

/// What an item covers; for text the line's height, not each letter's.
[[nodiscard]] QRectF boundsOf(const SceneItem &item);

[[nodiscard]] inline bool isArtifact(NodeRole role)
{
    return role < NodeRole::Document;
}

} // namespace hub
