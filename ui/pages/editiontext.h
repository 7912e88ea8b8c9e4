#pragma once

#include "programmes/edition.h"

#include <QString>

namespace hub {

/// An edition in full, as rich text of headings and lists whose colours are left to whoever shows it.
[[nodiscard]] QString editionHtml(const Edition &edition);

} // namespace hub
