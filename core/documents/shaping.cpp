#include "documents/shaping.h"

#include "documents/substitutions.h"
#include "documents/textruns.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <hb.h>
#include <numeric>

using namespace Qt::StringLiterals;

namespace hub {

namespace {

struct BufferRelease
{
    void operator()(hb_buffer_t *buffer) const { hb_buffer_destroy(buffer); }
};

hb_buffer_t *workBuffer()
{
    static thread_local const std::unique_ptr<hb_buffer_t, BufferRelease> buffer{hb_buffer_create()};
    hb_buffer_reset(buffer.get());
    return buffer.get();
}

void fill(hb_buffer_t *buffer, const TextRun &run)
{
    hb_buffer_set_content_type(buffer, HB_BUFFER_CONTENT_TYPE_UNICODE);
    hb_buffer_set_cluster_level(buffer, HB_BUFFER_CLUSTER_LEVEL_MONOTONE_CHARACTERS);
    hb_buffer_set_flags(buffer, HB_BUFFER_FLAG_REMOVE_DEFAULT_IGNORABLES);
    for (const SourceCharacter &character : run.characters)
        hb_buffer_add(buffer, character.code, static_cast<unsigned>(character.at));
    hb_buffer_set_direction(buffer, (run.level & 1) != 0 ? HB_DIRECTION_RTL : HB_DIRECTION_LTR);
    hb_buffer_set_script(buffer, static_cast<hb_script_t>(run.script));
    hb_buffer_set_language(buffer, hb_language_from_string("en", 2));
}

std::vector<hb_feature_t> featuresOf(const Face &face, const TextRun &run, Figures figures)
{
    std::vector<hb_feature_t> features;
    if (figures == Figures::Tabular)
        features.push_back({HB_TAG('t', 'n', 'u', 'm'), 1, HB_FEATURE_GLOBAL_START, HB_FEATURE_GLOBAL_END});
    if (run.level == 0 && run.script == HB_SCRIPT_LATIN)
        face.substitutions().switchOffIdle(run.characters, features);
    return features;
}

ShapedRun shapeRun(const Fonts &fonts, const TextRun &run, Figures figures)
{
    hb_buffer_t *buffer = workBuffer();
    fill(buffer, run);
    const Face &face = fonts.face(run.face);
    const auto features = featuresOf(face, run, figures);
    hb_shape(face.font(), buffer, features.data(), static_cast<unsigned>(features.size()));

    unsigned count = 0;
    const hb_glyph_info_t *infos = hb_buffer_get_glyph_infos(buffer, &count);
    const hb_glyph_position_t *places = hb_buffer_get_glyph_positions(buffer, &count);
    const float em = 1.0F / static_cast<float>(face.unitsPerEm);
    const auto ems = [em](hb_position_t units) { return static_cast<float>(units) * em; };
    ShapedRun shaped{run.face, run.span, run.level, {}};
    shaped.glyphs.reserve(count);
    for (unsigned i = 0; i < count; ++i)
        shaped.glyphs.push_back({infos[i].codepoint, ems(places[i].x_advance), ems(places[i].x_offset),
                                 ems(places[i].y_offset), static_cast<int>(infos[i].cluster), 0});
    if ((run.level & 1) != 0)
        std::ranges::reverse(shaped.glyphs);
    int until = run.until;
    for (size_t i = shaped.glyphs.size(); i-- > 0;) {
        shaped.glyphs[i].until = until;
        if (i > 0 && shaped.glyphs[i - 1].from != shaped.glyphs[i].from)
            until = shaped.glyphs[i].from;
    }
    return shaped;
}

std::vector<LineBreak> lineBreaks(const QString &text)
{
    std::vector<LineBreak> breaks;
    QTextBoundaryFinder finder{QTextBoundaryFinder::Line, text};
    int last = 0;
    while (finder.toNextBoundary() != -1) {
        const auto at = static_cast<int>(finder.position());
        for (int i = last + 1; i < at;
             ++i) // the finder misses a newline between a number and a currency sign
            if (text.at(i - 1) == u'\n')
                breaks.push_back({i, true});
        breaks.push_back({at, at < text.size() && text.at(at - 1) == u'\n'});
        last = at;
    }
    return breaks;
}

std::vector<double> widthsBefore(const ShapedText &text)
{
    std::vector<double> before(static_cast<size_t>(text.text.size()) + 1, 0.0);
    for (const ShapedRun &run : text.runs)
        for (const ShapedGlyph &glyph : run.glyphs)
            before[static_cast<size_t>(glyph.from) + 1] += static_cast<double>(glyph.advance);
    std::partial_sum(before.begin(), before.end(), before.begin());
    return before;
}

/// Noncharacters, which no text keeps, part the spans and say their styles.
QString keyOf(const std::vector<TextSpan> &spans)
{
    QString key;
    for (const TextSpan &span : spans)
        key += span.text
            + QChar{static_cast<char16_t>(0xFDD0 + static_cast<int>(span.style.face) * 2
                                          + static_cast<int>(span.style.figures))};
    return key;
}

} // namespace

Shaper::Shaper(std::shared_ptr<const Fonts> fonts)
    : m_fonts{std::move(fonts)}
{
}

Shaper::~Shaper() = default;

std::shared_ptr<const ShapedText> Shaper::shape(const std::vector<TextSpan> &spans)
{
    auto &known = m_shaped[keyOf(spans)];
    if (known)
        return known;
    auto shaped = std::make_shared<ShapedText>();
    std::vector<int> ends;
    for (const TextSpan &span : spans) {
        shaped->text += cleanText(span.text);
        ends.push_back(static_cast<int>(shaped->text.size()));
    }
    TextRuns runs = textRuns(*m_fonts, shaped->text, spans, ends);
    shaped->rightToLeft = runs.rightToLeft;
    shaped->missing = std::move(runs.missing);
    for (const TextRun &run : runs.runs)
        shaped->runs.push_back(shapeRun(*m_fonts, run, spans[static_cast<size_t>(run.span)].style.figures));
    shaped->breaks = lineBreaks(shaped->text);
    shaped->before = widthsBefore(*shaped);
    known = std::move(shaped);
    return known;
}

} // namespace hub
