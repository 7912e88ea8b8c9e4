#pragma once

#include <QByteArray>

namespace hub::pdf {

/// The colours all documents are made in: an ICC version 2 display profile of sRGB (IEC 61966-2-1).
[[nodiscard]] QByteArray sRgbProfile();

} // namespace hub::pdf
