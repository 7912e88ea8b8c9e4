#pragma once

#include "documents/scene.h"
#include "rules/eventpapers.h"

namespace hub {

/// A certificate of attendance on A4, lying.
[[nodiscard]] Scene certificate(const CertificateContent &content);

} // namespace hub
