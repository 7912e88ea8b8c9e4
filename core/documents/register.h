#pragma once

#include "documents/scene.h"
#include "rules/eventpapers.h"

namespace hub {

enum class RegisterUse {
    Record, ///< the marks there are
    SignIn, ///< room for a signature in their place
};

/// Everybody on an event's list by name, with a column for each half-day.
[[nodiscard]] Scene registerDocument(const EventPapers &papers, RegisterUse use);

} // namespace hub
