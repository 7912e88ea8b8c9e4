#pragma once

#include "documents/shaping.h"

#include <span>

namespace hub {

/// A paragraph as the line breaker sees it. Lengths all in points, or all in ems.
struct Measure
{
    double width = 0;                    ///< of the column
    double hyphen = 0;                   ///< what a hyphen adds to a line
    bool even = false;                   ///< the last line should be as full as the others
    std::span<const double> before = {}; ///< before[i]: how wide the text before character i is
};

/// Where each line ends, chosen over the whole paragraph so that its lines are as evenly full as they can
/// be. The last end is the end of the text. A word wider than the column is broken inside, so that nothing
/// is ever cut off. Empty for an empty text.
[[nodiscard]] std::vector<int> lineEnds(const ShapedText &text, const Measure &measure);

/// The end of what is seen of a line: without the white space before @p end.
[[nodiscard]] int withoutTrailingSpace(const QString &text, int end);

} // namespace hub
