#include "documents/theme.h"

namespace hub {

Theme Theme::scaled(double factor) const
{
    Theme theme = *this;
    for (TextStyle *style : {&theme.heading1, &theme.heading2, &theme.heading3, &theme.body, &theme.strong,
                             &theme.quiet, &theme.link, &theme.cell, &theme.cellStrong, &theme.caption}) {
        style->size *= factor;
        style->leading *= factor;
    }
    return theme;
}

} // namespace hub
