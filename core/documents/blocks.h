#pragma once

#include "documents/paragraph.h"
#include "documents/theme.h"

#include <QStringList>

namespace hub {

struct ColumnLayout
{
    QString heading = {};
    double share = 1; ///< of the table's width, against the other columns' shares
    Align align = Align::Left;
    Figures figures = Figures::Proportional;
};

/// A table in words. Without column headings it has none; its first column is then what each row is about.
struct TableContent
{
    QString caption = {};
    std::vector<ColumnLayout> columns = {};
    std::vector<QStringList> rows = {}; ///< a newline in a cell begins a new line
    bool firstColumnHeads = true;
    bool lastRowIsTotal = false;
    double leastRow = 0; ///< how tall a row is at least, to be written in
};

struct PanelLook
{
    Colour fill = paper::mist;
    Colour bar = paper::accent;
    double padding = 10;
    double above = 0;
};

/// The parts documents are stacked from. Each takes its place in the logical tree under the parent it is
/// given and comes back as lines that can still be flowed anywhere.
class Blocks
{
public:
    Blocks(Scene &scene, Shaper &shaper, const Theme &theme);

    [[nodiscard]] const Theme &theme() const { return m_theme; }
    [[nodiscard]] Scene &scene() { return m_scene; }
    [[nodiscard]] Shaper &shaper() { return m_shaper; }

    /// Level 1 to 3. Stays with what follows.
    [[nodiscard]] Galley heading(NodeId parent, int level, const QString &text, double width, double above);
    [[nodiscard]] Galley text(NodeId parent, const QString &text, double width, double above);
    [[nodiscard]] Galley text(NodeId parent, const QString &text, const TextStyle &style,
                              const ParagraphFormat &format);
    /// "Label. Text", the label in bold.
    [[nodiscard]] Galley labelled(NodeId parent, const QString &label, const QString &text, double width,
                                  double above);
    [[nodiscard]] Galley list(NodeId parent, const QStringList &items, double width,
                              ListNumbering numbering = ListNumbering::Bullet);
    /// A line that leads somewhere. @p target is a URI; @p description says where it goes.
    [[nodiscard]] Galley link(NodeId parent, const QString &words, const QString &target,
                              const QString &description, double width, double above);
    /// A table whose heading comes again, as an artifact, wherever it goes on in another column or page.
    [[nodiscard]] Galley table(NodeId parent, const TableContent &content, double width, double above);
    /// The content on a tinted ground with a bar at its left; never parted.
    [[nodiscard]] GalleyLine panel(const Galley &content, double width, const PanelLook &look) const;
    /// The room a panel leaves for its content.
    [[nodiscard]] static double panelInside(double width, const PanelLook &look);

    /// Rule, words at the left and "Page 1 of 2" at the right of every page: seen, not read.
    void footers(const QString &words, double margin);

private:
    Scene &m_scene;
    Shaper &m_shaper;
    Theme m_theme;
};

/// A filled box that belongs to no text.
[[nodiscard]] SceneItem artBox(const QRectF &rect, Colour fill, double radius = 0, NodeId owner = pageArt);

/// A galley as items of one line that cannot be parted.
[[nodiscard]] std::vector<SceneItem> stacked(const Galley &galley, QPointF topLeft);

} // namespace hub
