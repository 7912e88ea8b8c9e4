#pragma once

#include "documents/shaping.h"

namespace hub {

/// A character with its place in the text; what no face has is already replaced.
struct SourceCharacter
{
    char32_t code = 0;
    int at = 0;
};

/// A stretch of characters to shape in one go.
struct TextRun
{
    int face = 0;
    int span = 0;
    int level = 0;
    quint32 script = 0; ///< ISO 15924 as HarfBuzz writes it
    int until = 0;      ///< where it ends in the text
    std::vector<SourceCharacter> characters;
};

struct TextRuns
{
    std::vector<TextRun> runs; ///< in reading order
    bool rightToLeft = false;
    std::vector<char32_t> missing;
};

/// Drops what no document can hold (control characters, noncharacters, half surrogate pairs become a
/// replacement character) and makes every line break a newline.
[[nodiscard]] QString cleanText(const QString &text);

/// Parts a paragraph by span, direction (Unicode bidirectional algorithm), script and the face that has its
/// characters. @p spanEnds holds where each span ends in the text.
[[nodiscard]] TextRuns textRuns(const Fonts &fonts, const QString &text, const std::vector<TextSpan> &spans,
                                const std::vector<int> &spanEnds);

} // namespace hub
