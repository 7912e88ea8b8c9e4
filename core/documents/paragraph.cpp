#include "documents/paragraph.h"

#include "documents/linebreak.h"

#include <algorithm>
#include <numeric>

namespace hub {

namespace {

/// Part of a run that stands on one line.
struct LinePiece
{
    size_t run = 0;
    size_t firstGlyph = 0;
    size_t endGlyph = 0;
    int level = 0;
    double width = 0;
    double x = 0;
};

double sizeOf(const std::vector<TextSpan> &spans, const ShapedRun &run)
{
    return spans[static_cast<size_t>(run.span)].style.size;
}

/// In points, for spans of different sizes.
std::vector<double> widthsBefore(const ShapedText &text, const std::vector<TextSpan> &spans)
{
    std::vector<double> before(static_cast<size_t>(text.text.size()) + 1, 0.0);
    for (const ShapedRun &run : text.runs)
        for (const ShapedGlyph &glyph : run.glyphs)
            before[static_cast<size_t>(glyph.from) + 1]
                += static_cast<double>(glyph.advance) * sizeOf(spans, run);
    std::partial_sum(before.begin(), before.end(), before.begin());
    return before;
}

bool haveOneSize(const std::vector<TextSpan> &spans)
{
    const double size = spans.front().style.size;
    return std::ranges::all_of(spans, [size](const TextSpan &span) { return span.style.size == size; });
}

/// Rule L2 of the Unicode bidirectional algorithm: from the highest level down, what stands at that level
/// or above is turned round.
std::vector<size_t> visualOrder(const std::vector<LinePiece> &pieces)
{
    std::vector<size_t> order(pieces.size());
    int highest = 0;
    for (size_t i = 0; i < pieces.size(); ++i) {
        order[i] = i;
        highest = std::max(highest, pieces[i].level);
    }
    for (int level = highest; level > 0; --level) {
        const auto isInside = [&](size_t piece) { return pieces[piece].level >= level; };
        for (auto from = order.begin(); from != order.end();) {
            from = std::find_if(from, order.end(), isInside);
            const auto until = std::find_if_not(from, order.end(), isInside);
            std::reverse(from, until);
            from = until;
        }
    }
    return order;
}

class LineSetter
{
public:
    LineSetter(Scene &scene, Shaper &shaper, const std::vector<TextSpan> &spans,
               const ParagraphFormat &format)
        : m_isSketch{scene.isSketch}
        , m_fonts{*shaper.fonts()}
        , m_spans{spans}
        , m_format{format}
        , m_text{shaper.shape(spans)}
    {
        measure();
        const auto tallest
            = std::ranges::max_element(spans, {}, [](const TextSpan &span) { return span.style.leading; });
        const TextStyle &style = tallest->style;
        m_leading = style.leading;
        if (m_isSketch)
            return;
        const Face &face = m_fonts.face(static_cast<int>(style.face));
        m_baseline = m_leading / 2 + style.size * (face.ascent + face.descent) / 2 / face.unitsPerEm;
        for (const char32_t character : m_text->missing)
            scene.reportMissing(character);
        for (size_t i = 0; i < spans.size(); ++i)
            m_orders.push_back(scene.nextOrder());
    }

    Galley set()
    {
        Galley galley;
        if (m_text->text.isEmpty())
            return galley;
        int from = 0;
        for (const int until : lineEnds(*m_text, m_measure)) {
            galley.push_back(m_isSketch ? GalleyLine{.height = m_leading} : line(from, until));
            from = until;
        }
        galley.front().above = m_format.above;
        if (galley.size() > 1) {
            galley.front().keepWithNext = true;
            galley[galley.size() - 2].keepWithNext = true;
        }
        return galley;
    }

private:
    bool m_isSketch;
    const Fonts &m_fonts;
    const std::vector<TextSpan> &m_spans;
    const ParagraphFormat &m_format;
    std::shared_ptr<const ShapedText> m_text;
    double m_unit = 1; ///< of m_measure, in points
    Measure m_measure;
    std::vector<double> m_before; ///< where spans differ in size
    std::vector<int> m_orders;
    double m_leading = 0;
    double m_baseline = 0;

    /// Lines are broken in ems where all is of one size, so that trying another one costs nothing more.
    void measure()
    {
        const double size = m_spans.front().style.size;
        m_unit = haveOneSize(m_spans) ? size : 1;
        if (m_unit != size)
            m_before = widthsBefore(*m_text, m_spans);
        m_measure = {m_format.width / m_unit, 0.4 * size / m_unit, m_format.even,
                     m_before.empty() ? m_text->before : m_before};
    }

    [[nodiscard]] double hyphenWidth() const { return m_measure.hyphen * m_unit; }

    [[nodiscard]] double widthOf(int from, int until) const
    {
        const auto &before = m_measure.before;
        return (before[static_cast<size_t>(until)] - before[static_cast<size_t>(from)]) * m_unit;
    }

    [[nodiscard]] bool endsWithSoftHyphen(int until) const
    {
        return until < m_text->text.size() && m_text->text.at(until - 1) == QChar::SoftHyphen;
    }

    void addPieces(std::vector<LinePiece> &pieces, int from, int until, bool trailing) const
    {
        const int base = m_text->rightToLeft ? 1 : 0;
        for (size_t i = 0; i < m_text->runs.size(); ++i) {
            const ShapedRun &run = m_text->runs[i];
            const auto first = std::ranges::lower_bound(run.glyphs, from, {}, &ShapedGlyph::from);
            const auto end = std::ranges::lower_bound(run.glyphs, until, {}, &ShapedGlyph::from);
            if (first == end)
                continue;
            LinePiece piece{i, static_cast<size_t>(first - run.glyphs.begin()),
                            static_cast<size_t>(end - run.glyphs.begin()), trailing ? base : run.level};
            for (auto glyph = first; glyph != end; ++glyph)
                piece.width += static_cast<double>(glyph->advance) * sizeOf(m_spans, run);
            pieces.push_back(piece);
        }
    }

    [[nodiscard]] GalleyLine line(int from, int until) const
    {
        const int seen = std::max(from, withoutTrailingSpace(m_text->text, until));
        std::vector<LinePiece> pieces;
        const bool oneWay = !m_text->rightToLeft
            && std::ranges::all_of(m_text->runs, [](const ShapedRun &run) { return run.level == 0; });
        addPieces(pieces, from, oneWay ? until : seen, false);
        if (!oneWay)
            addPieces(pieces, seen, until, true);

        const bool hyphen = endsWithSoftHyphen(until) && !pieces.empty();
        const double spare = m_format.width - widthOf(from, seen) - (hyphen ? hyphenWidth() : 0);
        double x = m_format.align == Align::Left ? 0 : m_format.align == Align::Right ? spare : spare / 2;
        if (m_text->rightToLeft) // the space that ends the line stands at its left
            x -= widthOf(seen, until);
        for (const size_t piece : visualOrder(pieces)) {
            pieces[piece].x = x;
            x += pieces[piece].width;
        }

        GalleyLine line{.height = m_leading};
        for (const LinePiece &piece : pieces)
            line.items.push_back(item(piece));
        if (hyphen)
            addHyphen(std::get<GlyphRun>(line.items.back().what), until);
        return line;
    }

    [[nodiscard]] SceneItem item(const LinePiece &piece) const
    {
        const ShapedRun &run = m_text->runs[piece.run];
        const TextSpan &span = m_spans[static_cast<size_t>(run.span)];
        GlyphRun placed{
            run.face, span.style.size, span.style.colour, {piece.x, m_baseline}, piece.width, m_text->text,
            {}};
        placed.glyphs.reserve(piece.endGlyph - piece.firstGlyph);
        const bool leftwards = (run.level & 1) != 0;
        const auto size = static_cast<float>(span.style.size);
        float pen = leftwards ? static_cast<float>(piece.width) : 0;
        for (size_t i = piece.firstGlyph; i < piece.endGlyph; ++i) {
            const ShapedGlyph &glyph = run.glyphs[i];
            const float advance = glyph.advance * size;
            if (leftwards)
                pen -= advance;
            placed.glyphs.push_back(
                {glyph.id, pen + glyph.dx * size, glyph.dy * size, advance, glyph.from, glyph.until});
            if (!leftwards)
                pen += advance;
        }
        return {span.node, m_orders[static_cast<size_t>(run.span)], std::move(placed)};
    }

    void addHyphen(GlyphRun &run, int until) const
    {
        const Face &face = m_fonts.face(run.face);
        const quint32 glyph = face.glyphFor(U'-');
        const auto advance = static_cast<float>(face.advanceOf(glyph) * run.size);
        run.glyphs.push_back({glyph, static_cast<float>(run.width), 0, advance, until - 1, until});
        run.width += static_cast<double>(advance);
    }
};

} // namespace

Galley paragraph(Scene &scene, Shaper &shaper, const std::vector<TextSpan> &spans,
                 const ParagraphFormat &format)
{
    return spans.empty() ? Galley{} : LineSetter{scene, shaper, spans, format}.set();
}

double textWidth(Shaper &shaper, const TextSpan &span)
{
    return shaper.shape({span})->before.back() * span.style.size;
}

double longestWord(Shaper &shaper, const TextSpan &span)
{
    const auto shaped = shaper.shape({span});
    double widest = 0;
    size_t from = 0;
    for (size_t i = 0; i < shaped->before.size(); ++i) {
        const auto at = static_cast<qsizetype>(i);
        if (at < shaped->text.size() && !shaped->text.at(at).isSpace())
            continue;
        widest = std::max(widest, shaped->before[i] - shaped->before[from]);
        from = i + 1;
    }
    return widest * span.style.size;
}

} // namespace hub
