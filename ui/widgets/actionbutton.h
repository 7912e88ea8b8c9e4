#pragma once

#include <QPushButton>

namespace hub {

/// A push button that is an action: its words, icon, tool tip, and whether it can be used. The action keeps
/// its shortcut; the button adds none of its own.
class ActionButton final : public QPushButton
{
    Q_OBJECT
public:
    ActionButton(QAction *action, QWidget *parent, bool primary = false);

private:
    void follow();

    QAction *m_action;
    bool m_primary;
};

} // namespace hub
