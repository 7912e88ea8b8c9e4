#pragma once

#include "documents/galley.h"
#include "documents/shaping.h"

namespace hub {

enum class Align { Left, Centre, Right };

struct ParagraphFormat
{
    double width = 0;
    Align align = Align::Left;
    bool even = false; ///< lines of about the same length, as in a heading
    double above = 0;  ///< space before it, dropped at the top of a column
};

/// Sets a paragraph of one or more spans in lines. The spans' nodes own the glyphs; characters that no face
/// has are reported to the scene; for a sketch the lines have their heights only. Lines are kept together so
/// that neither a first nor a last line stands alone. No lines for an empty text.
[[nodiscard]] Galley paragraph(Scene &scene, Shaper &shaper, const std::vector<TextSpan> &spans,
                               const ParagraphFormat &format);

/// How wide the text is on one line.
[[nodiscard]] double textWidth(Shaper &shaper, const TextSpan &span);
/// How wide its widest word is.
[[nodiscard]] double longestWord(Shaper &shaper, const TextSpan &span);

} // namespace hub
