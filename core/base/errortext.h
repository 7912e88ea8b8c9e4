#pragma once

#include "base/result.h"

namespace hub {

/// An error in a person's words: what happened, and what is safe and what to do.
struct ErrorText
{
    QString happened;
    QString advice;
};

/// The one place where an error's kind becomes sentences. What the error brings itself is kept.
[[nodiscard]] ErrorText describe(const Error &error);

/// Both sentences in one line, for a terminal or a log.
[[nodiscard]] QString oneLine(const Error &error);

} // namespace hub
