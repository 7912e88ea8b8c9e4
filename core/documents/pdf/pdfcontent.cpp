#include "documents/pdf/pdfcontent.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace hub::pdf {

namespace {

/// A run of glyphs that is read as it is drawn, or one group that has to be said in other words.
struct Stretch
{
    size_t from = 0;
    size_t until = 0;
    QString said;
};

std::vector<Stretch> stretchesOf(const GlyphRun &run, const PdfFonts &fonts)
{
    std::vector<Stretch> stretches;
    for (size_t i = 0; i < run.glyphs.size();) {
        size_t next = i + 1;
        while (next < run.glyphs.size() && run.glyphs[next].from == run.glyphs[i].from)
            ++next;
        if (next != i + 1 || !fonts.reads(run, i))
            stretches.push_back({i, next, saidBy(run, i)});
        else if (stretches.empty() || !stretches.back().said.isEmpty())
            stretches.push_back({i, next, {}});
        else
            stretches.back().until = next;
        i = next;
    }
    return stretches;
}

} // namespace

const char *tagOf(NodeRole role)
{
    static constexpr const char *tags[] // in the order of NodeRole
        = {"Artifact", "Artifact", "Artifact", "Document", "Sect",  "H1",    "H2",      "H3",
           "P",        "L",        "LI",       "Lbl",      "LBody", "Table", "Caption", "THead",
           "TBody",    "TR",       "TH",       "TD",       "Link",  "Span",  "Figure"};
    static_assert(std::size(tags) == static_cast<size_t>(NodeRole::Figure) + 1);
    return tags[static_cast<size_t>(role)];
}

PageContent::PageContent(const Scene &scene, const LogicalTree &tree, const PdfFonts &fonts,
                         const PdfImages &images)
    : m_scene{scene}
    , m_tree{tree}
    , m_fonts{fonts}
    , m_images{images}
    , m_marks(tree.pieces.size())
{
}

void PageContent::startPage()
{
    m_stream.clear();
    constexpr qsizetype usually = 1 << 16;
    m_stream.reserve(usually);
    m_fill.reset();
    m_face = -1;
    m_nextMcid = 0;
}

void PageContent::draw(int page)
{
    startPage();
    const auto &items = m_scene.pages[at(page)].items;
    NodeId artifact = -1;
    for (size_t i = 0; i < items.size();) {
        const SceneItem &item = items[i];
        if (isArtifact(m_scene.node(item.node).role)) {
            if (artifact != item.node)
                openArtifact(item.node);
            artifact = item.node;
            drawItem(item, std::nullopt);
            ++i;
            continue;
        }
        artifact = -1;
        const size_t piece = m_nextPiece++;
        const auto end = i + at(m_tree.pieces[piece].itemCount);
        for (; i < end; ++i)
            drawItem(items[i], piece);
        close();
    }
    close();
}

void PageContent::openArtifact(NodeId node)
{
    close();
    const NodeRole role = m_scene.node(node).role;
    m_stream.raw(role == NodeRole::PageHeader       ? "/Artifact <</Type /Pagination /Subtype /Header>> BDC\n"
                     : role == NodeRole::PageFooter ? "/Artifact <</Type /Pagination /Subtype /Footer>> BDC\n"
                                                    : "/Artifact <</Type /Layout>> BDC\n");
    m_isOpen = true;
}

void PageContent::openMark(size_t piece, const QString &said)
{
    auto &marks = m_marks[piece];
    if (m_isOpen && said.isEmpty() && !marks.empty() && marks.back().said.isEmpty())
        return; // goes on
    close();
    marks.push_back({m_nextMcid++, said});
    const char *tag = said.isEmpty() ? tagOf(m_scene.node(m_tree.pieces[piece].node).role) : "Span";
    m_stream.raw("/").raw(tag).raw(" <</MCID ").raw(QByteArray::number(marks.back().mcid));
    if (!said.isEmpty())
        m_stream.raw(" /ActualText <FEFF").raw(hexText(said)).raw(">");
    m_stream.raw(">> BDC\n");
    m_isOpen = true;
}

void PageContent::close()
{
    if (m_isOpen)
        m_stream.raw("EMC\n");
    m_isOpen = false;
}

void PageContent::setFill(Colour fill)
{
    if (m_fill != fill)
        m_stream.colour(fill).raw("rg ");
    m_fill = fill;
}

void PageContent::setFont(int face, double size)
{
    if (m_face != face || m_size != size)
        m_stream.raw("/F").integer(face).number(size).raw("Tf ");
    m_face = face;
    m_size = size;
}

void PageContent::drawItem(const SceneItem &item, std::optional<size_t> piece)
{
    if (const auto *run = std::get_if<GlyphRun>(&item.what)) {
        drawRun(*run, piece);
        return;
    }
    if (piece)
        openMark(*piece, {});
    if (const auto *box = std::get_if<FilledBox>(&item.what))
        drawBox(*box);
    else if (const auto *path = std::get_if<VectorPath>(&item.what))
        drawPath(*path);
    else if (const auto *picture = std::get_if<Picture>(&item.what))
        drawPicture(*picture);
}

void PageContent::drawBox(const FilledBox &box)
{
    setFill(box.fill);
    const double radius = std::min({box.radius, box.rect.width() / 2, box.rect.height() / 2});
    if (radius > 0) {
        drawRounded(box.rect, radius);
        return;
    }
    m_stream.point(box.rect.left(), fromBottom(box.rect.bottom()));
    m_stream.number(box.rect.width()).number(box.rect.height()).raw("re f\n");
}

void PageContent::drawRounded(const QRectF &rect, double radius)
{
    const double inset = radius * 0.4477; // a quarter circle as a Bézier curve, from the corner
    const double left = rect.left();
    const double right = rect.right();
    const double bottom = fromBottom(rect.bottom());
    const double top = fromBottom(rect.top());
    auto &s = m_stream;
    s.point(left + radius, bottom).raw("m ").point(right - radius, bottom).raw("l ");
    s.point(right - inset, bottom).point(right, bottom + inset).point(right, bottom + radius).raw("c ");
    s.point(right, top - radius).raw("l ");
    s.point(right, top - inset).point(right - inset, top).point(right - radius, top).raw("c ");
    s.point(left + radius, top).raw("l ");
    s.point(left + inset, top).point(left, top - inset).point(left, top - radius).raw("c ");
    s.point(left, bottom + radius).raw("l ");
    s.point(left, bottom + inset).point(left + inset, bottom).point(left + radius, bottom).raw("c f\n");
}

void PageContent::drawPath(const VectorPath &path)
{
    if (path.steps.empty() || (!path.fill && !path.stroke))
        return;
    if (path.fill)
        setFill(*path.fill);
    if (path.stroke)
        m_stream.colour(*path.stroke).raw("RG ").number(path.strokeWidth).raw("w ");
    const auto point = [&](QPointF p) { m_stream.point(p.x(), fromBottom(p.y())); };
    for (const PathStep &step : path.steps) {
        if (step.kind == PathStep::Kind::Curve) {
            point(step.firstControl);
            point(step.secondControl);
        }
        if (step.kind != PathStep::Kind::Close)
            point(step.to);
        switch (step.kind) {
        case PathStep::Kind::Move:
            m_stream.raw("m ");
            break;
        case PathStep::Kind::Line:
            m_stream.raw("l ");
            break;
        case PathStep::Kind::Curve:
            m_stream.raw("c ");
            break;
        case PathStep::Kind::Close:
            m_stream.raw("h ");
            break;
        }
    }
    m_stream.raw(path.fill && path.stroke ? "B\n" : path.fill ? "f\n" : "S\n");
}

void PageContent::drawPicture(const Picture &picture)
{
    m_stream.raw("q ").number(picture.rect.width()).raw("0 0 ").number(picture.rect.height());
    m_stream.point(picture.rect.left(), fromBottom(picture.rect.bottom())).raw("cm /");
    m_stream.raw(m_images.nameOf(*picture.image)).raw(" Do Q\n");
}

void PageContent::drawRun(const GlyphRun &run, std::optional<size_t> piece)
{
    if (!piece) {
        drawGlyphs(run, 0, run.glyphs.size());
        return;
    }
    for (const Stretch &stretch : stretchesOf(run, m_fonts)) {
        openMark(*piece, stretch.said);
        drawGlyphs(run, stretch.from, stretch.until);
        if (!stretch.said.isEmpty())
            close();
    }
}

/// Every glyph goes to its own place; where that is where the pen already stands, nothing need be said.
void PageContent::drawGlyphs(const GlyphRun &run, size_t from, size_t until)
{
    if (from == until)
        return;
    const double perThousand = 1000 / run.size;
    double pen = static_cast<double>(run.glyphs[from].x) * perThousand;
    double rise = 0;
    setFill(run.colour);
    m_stream.raw("BT ");
    setFont(run.face, run.size);
    m_stream.raw("1 0 0 1 ");
    m_stream.point(run.origin.x() + static_cast<double>(run.glyphs[from].x), fromBottom(run.origin.y()));
    m_stream.raw("Tm [<");
    for (size_t i = from; i < until; ++i) {
        const PlacedGlyph &glyph = run.glyphs[i];
        if (std::abs(static_cast<double>(glyph.y) - rise) > 1e-4) {
            rise = static_cast<double>(glyph.y);
            m_stream.raw(">] TJ ").number(rise).raw("Ts [<");
        }
        const double place = static_cast<double>(glyph.x) * perThousand;
        if (std::abs(pen - place) > 0.5) {
            m_stream.raw("> ").number(pen - place).raw("<");
            pen = place;
        }
        const PdfFonts::Glyph &drawn = m_fonts.glyph(run.face, glyph.id);
        m_stream.hex(drawn.code);
        pen += drawn.advance;
    }
    m_stream.raw(rise == 0 ? ">] TJ ET\n" : ">] TJ 0 Ts ET\n");
}

} // namespace hub::pdf
