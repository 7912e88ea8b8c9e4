#pragma once

#include "documents/shaping.h"

namespace hub {

/// The colours of all documents: the window's, on paper.
namespace paper {
inline constexpr Colour white{0xFF, 0xFF, 0xFF};
inline constexpr Colour ink{0x14, 0x21, 0x3D};
inline constexpr Colour muted{0x5B, 0x65, 0x78};
inline constexpr Colour mist{0xF1, 0xF5, 0xFA};
inline constexpr Colour line{0xD8, 0xDE, 0xE8};
inline constexpr Colour brand{0x12, 0x32, 0x5B};
inline constexpr Colour accent{0x1F, 0x6F, 0xB2};
inline constexpr Colour amber{0xE8, 0xA3, 0x17};
inline constexpr Colour sand{0xFF, 0xF4, 0xDE};
inline constexpr Colour good{0x1D, 0x7A, 0x46};
inline constexpr Colour warn{0x9A, 0x5B, 0x00};

// A page under a masthead, in points: left and right, the footer's strip, the running head's strip of the
// later pages.
inline constexpr double margin = 42;
inline constexpr double footerRoom = 50;
inline constexpr double runningRoom = 48;
} // namespace paper

/// The sizes a document's parts are set in.
struct Theme
{
    TextStyle title{FaceStyle::Bold, 25, 30, paper::white};
    TextStyle subtitle{FaceStyle::Regular, 13.5, 19, paper::white};
    TextStyle heading1{FaceStyle::Bold, 18, 23, paper::brand};
    TextStyle heading2{FaceStyle::Bold, 13.5, 17.5, paper::brand};
    TextStyle heading3{FaceStyle::SemiBold, 10.4, 14, paper::accent};
    TextStyle body{FaceStyle::Regular, 9.4, 13.4, paper::ink};
    TextStyle strong{FaceStyle::SemiBold, 9.4, 13.4, paper::ink};
    TextStyle quiet{FaceStyle::Italic, 9.4, 13.4, paper::muted};
    TextStyle link{FaceStyle::SemiBold, 9.4, 13.4, paper::accent};
    TextStyle cell{FaceStyle::Regular, 8.6, 11.8, paper::ink};
    TextStyle cellStrong{FaceStyle::SemiBold, 8.6, 11.8, paper::ink};
    TextStyle caption{FaceStyle::SemiBold, 8.8, 12.4, paper::brand};
    TextStyle tag{FaceStyle::SemiBold, 8, 11, paper::white};
    TextStyle footer{FaceStyle::Regular, 7.6, 10, paper::muted};

    double air = 1; ///< factor of the space between blocks, for a page with room to spare

    /// Everything that runs in columns, larger or smaller; title, tags and footer stay as they are.
    [[nodiscard]] Theme scaled(double factor) const;
};

} // namespace hub
