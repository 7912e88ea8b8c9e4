#include "documents/blocks.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hub {

namespace {

constexpr double panelBar = 3;

void keepTogether(Galley &galley)
{
    for (GalleyLine &line : galley)
        line.keepWithNext = true;
}

} // namespace

Blocks::Blocks(Scene &scene, Shaper &shaper, const Theme &theme)
    : m_scene{scene}
    , m_shaper{shaper}
    , m_theme{theme}
{
}

Galley Blocks::heading(NodeId parent, int level, const QString &text, double width, double above)
{
    const NodeRole role = level == 1 ? NodeRole::Heading1
        : level == 2                 ? NodeRole::Heading2
                                     : NodeRole::Heading3;
    const TextStyle &style = level == 1 ? m_theme.heading1 : level == 2 ? m_theme.heading2 : m_theme.heading3;
    Galley galley = paragraph(m_scene, m_shaper, {{text, style, m_scene.add(parent, role)}},
                              {.width = width, .even = true, .above = above});
    keepTogether(galley);
    return galley;
}

Galley Blocks::text(NodeId parent, const QString &text, double width, double above)
{
    return this->text(parent, text, m_theme.body, {.width = width, .above = above});
}

Galley Blocks::text(NodeId parent, const QString &text, const TextStyle &style, const ParagraphFormat &format)
{
    return paragraph(m_scene, m_shaper, {{text, style, m_scene.add(parent, NodeRole::Paragraph)}}, format);
}

Galley Blocks::labelled(NodeId parent, const QString &label, const QString &text, double width, double above)
{
    const NodeId node = m_scene.add(parent, NodeRole::Paragraph);
    return paragraph(m_scene, m_shaper, {{label + u' ', m_theme.strong, node}, {text, m_theme.body, node}},
                     {.width = width, .above = above});
}

Galley Blocks::list(NodeId parent, const QStringList &items, double width, ListNumbering numbering)
{
    const NodeId list = m_scene.add(parent, NodeRole::List);
    m_scene.node(list).numbering = numbering;
    const bool decimal = numbering == ListNumbering::Decimal;
    const double indent = m_theme.body.size * (decimal ? 1.8 : 1.15);
    TextStyle mark = decimal ? m_theme.strong : m_theme.body;
    mark.colour = paper::accent;
    Galley galley;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const NodeId item = m_scene.add(list, NodeRole::ListItem);
        const QString label = decimal ? QString::number(i + 1) + u'.' : u"•"_s;
        const Galley labelLine = paragraph(
            m_scene, m_shaper, {{label, mark, m_scene.add(item, NodeRole::ListLabel)}}, {.width = indent});
        Galley body = paragraph(m_scene, m_shaper,
                                {{items.at(i), m_theme.body, m_scene.add(item, NodeRole::ListBody)}},
                                {.width = width - indent, .above = m_theme.body.leading * 0.2 * m_theme.air});
        if (body.empty())
            continue;
        shift(body, indent);
        auto &first = body.front().items;
        first.insert(first.begin(), labelLine.front().items.begin(), labelLine.front().items.end());
        append(galley, std::move(body));
    }
    return galley;
}

Galley Blocks::link(NodeId parent, const QString &words, const QString &target, const QString &description,
                    double width, double above)
{
    const NodeId node = m_scene.add(m_scene.add(parent, NodeRole::Paragraph), NodeRole::Link);
    m_scene.node(node).target = target;
    m_scene.node(node).alternative = description;
    Galley galley
        = paragraph(m_scene, m_shaper, {{words, m_theme.link, node}}, {.width = width, .above = above});
    for (GalleyLine &line : galley) {
        if (line.items.empty())
            continue; // a sketch
        QRectF covered;
        for (const SceneItem &item : line.items)
            covered |= boundsOf(item);
        const double y = line.height - m_theme.link.leading * 0.2;
        line.items.push_back({node, line.items.back().order,
                              FilledBox{{covered.left(), y, covered.width(), 0.7}, 0, m_theme.link.colour}});
    }
    return galley;
}

double Blocks::panelInside(double width, const PanelLook &look)
{
    return width - 2 * look.padding - panelBar;
}

GalleyLine Blocks::panel(const Galley &content, double width, const PanelLook &look) const
{
    GalleyLine line{.above = look.above, .height = heightOf(content) + 2 * look.padding};
    line.items.push_back(artBox({0, 0, width, line.height}, look.fill));
    line.items.push_back(artBox({0, 0, panelBar, line.height}, look.bar));
    auto inside = stacked(content, {look.padding + panelBar, look.padding});
    line.items.insert(line.items.end(), std::make_move_iterator(inside.begin()),
                      std::make_move_iterator(inside.end()));
    return line;
}

void Blocks::footers(const QString &words, double margin)
{
    const double width = m_scene.pageSize.width() - 2 * margin;
    const double top = m_scene.pageSize.height() - 36;
    const int pages = static_cast<int>(m_scene.pages.size());
    for (int page = 0; page < pages; ++page) {
        const QString number
            = QCoreApplication::translate("hub::Blocks", "Page %1 of %2", "at the foot of a printed page")
                  .arg(page + 1)
                  .arg(pages);
        const double numberWidth = textWidth(m_shaper, {number, m_theme.footer, pageFooter});
        m_scene.place(page, artBox({margin, top, width, 0.6}, paper::line, 0, pageFooter));
        placeAt(m_scene,
                paragraph(m_scene, m_shaper, {{words, m_theme.footer, pageFooter}},
                          {.width = width - numberWidth - 12}),
                page, {margin, top + 5});
        placeAt(m_scene,
                paragraph(m_scene, m_shaper, {{number, m_theme.footer, pageFooter}},
                          {.width = width, .align = Align::Right}),
                page, {margin, top + 5});
    }
}

SceneItem artBox(const QRectF &rect, Colour fill, double radius, NodeId owner)
{
    return {owner, 0, FilledBox{rect, radius, fill}};
}

std::vector<SceneItem> stacked(const Galley &galley, QPointF topLeft)
{
    std::vector<SceneItem> items;
    double y = topLeft.y();
    for (size_t i = 0; i < galley.size(); ++i) {
        if (i > 0)
            y += galley[i].above;
        for (SceneItem item : galley[i].items) {
            move(item, {topLeft.x(), y});
            items.push_back(std::move(item));
        }
        y += galley[i].height;
    }
    return items;
}

} // namespace hub
