#include "documents/blocks.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace hub {

namespace {

constexpr double padding = 3.6;
constexpr double gutter = 5; // at either side of a cell's text
constexpr double rule = 0.6;
constexpr double tallRow = 160;  // above this a row may be parted between its lines
constexpr size_t shortTable = 7; // up to this many rows stay on one page

struct RowLook
{
    std::optional<Colour> fill;
    Colour rule = paper::line;
    double least = 0; ///< height
};

class TableSetter
{
public:
    TableSetter(Blocks &blocks, const TableContent &content, double width, NodeId table)
        : m_blocks{blocks}
        , m_content{content}
        , m_width{width}
        , m_table{table}
    {
        const double shares
            = std::transform_reduce(content.columns.begin(), content.columns.end(), 0.0, std::plus<>{},
                                    [](const ColumnLayout &column) { return column.share; });
        for (const ColumnLayout &column : content.columns)
            m_inside.push_back(column.share / shares * width - 2 * gutter);
        widenForWords();
        double x = 0;
        for (const double inside : m_inside) {
            m_left.push_back(x + gutter);
            x += inside + 2 * gutter;
        }
    }

    Galley set(double above)
    {
        Galley galley;
        if (!m_content.caption.isEmpty())
            galley = caption();
        if (hasHeadings())
            append(galley, heading(galley.empty() ? 0 : 3));
        const NodeId body = scene().add(m_table, NodeRole::TableBody);
        for (size_t i = 0; i < m_content.rows.size(); ++i)
            append(galley, bodyRow(body, i));
        if (!galley.empty())
            galley.front().above = above;
        return galley;
    }

private:
    Blocks &m_blocks;
    const TableContent &m_content;
    double m_width;
    NodeId m_table;
    std::vector<double> m_left;
    std::vector<double> m_inside;
    std::shared_ptr<const RepeatedHead> m_head;

    /// A column too narrow for its longest word takes room from those that have it to spare.
    void widenForWords()
    {
        std::vector<double> spare;
        double lacking = 0;
        double toSpare = 0;
        for (size_t i = 0; i < m_inside.size(); ++i) {
            spare.push_back(m_inside[i] - longestWordOf(i));
            (spare.back() < 0 ? lacking : toSpare) += std::abs(spare.back());
        }
        if (lacking == 0 || lacking > toSpare)
            return; // nothing to mend, or no table can hold these words whole
        for (size_t i = 0; i < m_inside.size(); ++i)
            m_inside[i] -= spare[i] < 0 ? spare[i] : spare[i] / toSpare * lacking;
    }

    [[nodiscard]] double longestWordOf(size_t column) const
    {
        const ColumnLayout &layout = m_content.columns[column];
        const auto widthIn = [&](const QString &text, TextStyle style) {
            style.figures = layout.figures;
            return longestWord(m_blocks.shaper(), {text, style});
        };
        double widest = widthIn(layout.heading, m_blocks.theme().cellStrong);
        for (size_t row = 0; row < m_content.rows.size(); ++row)
            widest = std::max(
                widest,
                widthIn(m_content.rows[row].value(static_cast<qsizetype>(column)), styleOf(row, column)));
        return widest + 0.1;
    }

    [[nodiscard]] bool isTotal(size_t row) const
    {
        return m_content.lastRowIsTotal && row + 1 == m_content.rows.size();
    }

    [[nodiscard]] const TextStyle &styleOf(size_t row, size_t column) const
    {
        const bool isStrong = isTotal(row) || (column == 0 && m_content.firstColumnHeads);
        return isStrong ? m_blocks.theme().cellStrong : m_blocks.theme().cell;
    }

    [[nodiscard]] Scene &scene() const { return m_blocks.scene(); }

    [[nodiscard]] bool hasHeadings() const
    {
        return std::ranges::any_of(m_content.columns,
                                   [](const ColumnLayout &column) { return !column.heading.isEmpty(); });
    }

    Galley caption()
    {
        const NodeId node = scene().add(m_table, NodeRole::TableCaption);
        Galley galley = paragraph(scene(), m_blocks.shaper(),
                                  {{m_content.caption, m_blocks.theme().caption, node}}, {.width = m_width});
        for (GalleyLine &line : galley)
            line.keepWithNext = true;
        return galley;
    }

    [[nodiscard]] Galley cell(size_t column, const QString &text, TextStyle style, NodeId node) const
    {
        style.figures = m_content.columns[column].figures;
        return paragraph(scene(), m_blocks.shaper(), {{text, style, node}},
                         {.width = m_inside[column], .align = m_content.columns[column].align});
    }

    [[nodiscard]] std::vector<Galley> headingCells(NodeId row) const
    {
        TextStyle style = m_blocks.theme().cellStrong;
        style.colour = paper::white;
        std::vector<Galley> cells;
        for (size_t i = 0; i < m_content.columns.size(); ++i) {
            NodeId node = pageHeader;
            if (row != pageHeader) {
                node = scene().add(row, NodeRole::HeadingCell);
                scene().node(node).scope = HeadingScope::Column;
            }
            cells.push_back(cell(i, m_content.columns[i].heading, style, node));
        }
        return cells;
    }

    Galley heading(double above)
    {
        const RowLook look{paper::brand, paper::brand};
        const NodeId head = scene().add(m_table, NodeRole::TableHead);
        Galley galley = row(headingCells(scene().add(head, NodeRole::TableRow)), look, pageArt);
        galley.front().above = above;
        for (GalleyLine &line : galley)
            line.keepWithNext = true;

        const Galley again = row(headingCells(pageHeader), look, pageHeader);
        m_head = std::make_shared<RepeatedHead>(RepeatedHead{heightOf(again), stacked(again, {0, 0})});
        return galley;
    }

    Galley bodyRow(NodeId body, size_t index)
    {
        const NodeId node = scene().add(body, NodeRole::TableRow);
        const bool last = index + 1 == m_content.rows.size();
        const QStringList &texts = m_content.rows[index];
        std::vector<Galley> cells;
        for (size_t i = 0; i < m_content.columns.size(); ++i) {
            const bool heads = i == 0 && m_content.firstColumnHeads;
            const NodeId cellNode = scene().add(node, heads ? NodeRole::HeadingCell : NodeRole::DataCell);
            if (heads)
                scene().node(cellNode).scope = HeadingScope::Row;
            cells.push_back(cell(i, texts.value(static_cast<qsizetype>(i)), styleOf(index, i), cellNode));
        }
        RowLook look{.fill = {}, .least = m_content.leastRow};
        if (isTotal(index) || (hasHeadings() && index % 2 == 1))
            look.fill = paper::mist;
        Galley galley = row(cells, look, pageArt);
        for (GalleyLine &line : galley)
            line.head = m_head;
        const bool staysWithNext
            = m_content.rows.size() <= shortTable || index == 0 || index + 2 == m_content.rows.size();
        galley.back().keepWithNext = !last && staysWithNext;
        return galley;
    }

    /// Cells side by side: one line, or for a very tall row one for each line of text, so that it can go on
    /// in the next column.
    [[nodiscard]] Galley row(const std::vector<Galley> &cells, const RowLook &look, NodeId artOwner) const
    {
        size_t lines = 1;
        double height = m_blocks.theme().cell.leading;
        for (const Galley &cellLines : cells) {
            lines = std::max(lines, cellLines.size());
            height = std::max(height, heightOf(cellLines));
        }
        if (height <= tallRow)
            return {slice(cells, 0, lines, look, artOwner)};
        Galley galley;
        for (size_t i = 0; i < lines; ++i)
            galley.push_back(slice(cells, i, i + 1, look, artOwner));
        return galley;
    }

    [[nodiscard]] GalleyLine slice(const std::vector<Galley> &cells, size_t from, size_t until,
                                   const RowLook &look, NodeId artOwner) const
    {
        size_t lines = 1;
        for (const Galley &cellLines : cells)
            lines = std::max(lines, cellLines.size());
        const double top = from == 0 ? padding : 0;
        double height = std::max(m_blocks.theme().cell.leading, look.least - 2 * padding);
        std::vector<SceneItem> texts;
        for (size_t i = 0; i < cells.size(); ++i) {
            const Galley &whole = cells[i];
            const auto first = whole.begin() + static_cast<qsizetype>(std::min(from, whole.size()));
            const auto end = whole.begin() + static_cast<qsizetype>(std::min(until, whole.size()));
            const Galley part{first, end};
            height = std::max(height, heightOf(part));
            auto items = stacked(part, {m_left[i], top});
            texts.insert(texts.end(), std::make_move_iterator(items.begin()),
                         std::make_move_iterator(items.end()));
        }
        const bool isEnd = until == lines;
        GalleyLine line{.height = top + height + (isEnd ? padding : 0)};
        if (look.fill)
            line.items.push_back(artBox({0, 0, m_width, line.height}, *look.fill, 0, artOwner));
        if (isEnd)
            line.items.push_back(artBox({0, line.height - rule, m_width, rule}, look.rule, 0, artOwner));
        line.items.insert(line.items.end(), std::make_move_iterator(texts.begin()),
                          std::make_move_iterator(texts.end()));
        return line;
    }
};

} // namespace

Galley Blocks::table(NodeId parent, const TableContent &content, double width, double above)
{
    const NodeId table = m_scene.add(parent, NodeRole::Table);
    return TableSetter{*this, content, width, table}.set(above);
}

} // namespace hub
