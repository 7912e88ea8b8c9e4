#pragma once

#include "programmes/edition.h"

#include <QByteArray>

#include <vector>

namespace hub {

/// The editions that come with the program, in the order of their codes. They are patterns: a hub works with
/// its own copy, so that a cohort keeps its rules whatever a later version ships.
[[nodiscard]] const std::vector<Edition> &shippedEditions();

/// The JSON Schema (2020-12) of an edition's file, for people who write one by hand.
[[nodiscard]] QByteArray editionSchema();

} // namespace hub
