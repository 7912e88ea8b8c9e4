#include "widgets/actionbutton.h"

#include "theme/hubstyle.h"
#include "widgets/label.h"

#include <QAction>

namespace hub {

using namespace Qt::StringLiterals;

ActionButton::ActionButton(QAction *action, QWidget *parent, bool primary)
    : QPushButton{parent}
    , m_action{action}
    , m_primary{primary}
{
    setAutoDefault(false);
    if (primary)
        makePrimary(this);
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, this, &ActionButton::follow);
    follow();
}

void ActionButton::follow()
{
    setText(m_action->text());
    if (!m_primary)
        setIcon(m_action->icon());
    setEnabled(m_action->isEnabled());
    setVisible(m_action->isVisible());
    const QString keys = m_action->shortcut().toString(QKeySequence::NativeText);
    const QString words = m_action->iconText();
    setToolTip(plainToolTip(keys.isEmpty() ? words : u"%1 (%2)"_s.arg(words, keys)));
    setAccessibleName(words);
}

} // namespace hub
