#pragma once

#include <QScreen>
#include <QWidget>

namespace hub {

/// Gives a dialog the size it wants, as far as its screen has room for it: large letters on a small screen
/// leave it whole, and what it holds scrolls.
inline void resizeWithinScreen(QWidget &dialog, QSize wanted)
{
    constexpr int frame = 48; // its title and edges
    const QSize room = dialog.screen()->availableSize() - QSize{frame / 2, frame};
    dialog.resize(wanted.boundedTo(room));
}

} // namespace hub
