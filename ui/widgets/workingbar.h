#pragma once

#include <QProgressBar>

namespace hub {

/// A thin bar that runs while something is at work nobody can tell the length of. It keeps its room while it
/// is hidden, so that nothing jumps.
class WorkingBar final : public QProgressBar
{
    Q_OBJECT
public:
    /// @p doing is said of it: "Looking at the rows".
    WorkingBar(const QString &doing, QWidget *parent);
};

} // namespace hub
