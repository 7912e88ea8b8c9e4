#pragma once

#include "actions/attention.h"

namespace hub {

/// As scripts know it: "missing_registers".
[[nodiscard]] QString codeOf(AttentionKind kind);
/// "3 registers are missing".
[[nodiscard]] QString attentionWords(AttentionKind kind, int count);
/// The rule by which something is counted, in a sentence.
[[nodiscard]] QString attentionRule(AttentionKind kind);
/// What the button says that solves or opens it: "Fill the registers".
[[nodiscard]] QString attentionButton(AttentionKind kind);

} // namespace hub
