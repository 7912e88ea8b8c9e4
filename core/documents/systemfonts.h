#pragma once

#include "documents/fonts.h"

namespace hub {

/// The first font of this computer, in the order of its file's name, that has the character and may be
/// embedded in a document. Only fonts with TrueType outlines are taken: others may number their glyphs in a
/// way of their own. Looks through the font folders; the caller remembers the answer.
[[nodiscard]] std::unique_ptr<Face> systemFaceCovering(char32_t character);

} // namespace hub
