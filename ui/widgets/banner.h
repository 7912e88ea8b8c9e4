#pragma once

#include "icons/icons.h"

#include <QFrame>

QT_BEGIN_NAMESPACE
class QAction;
QT_END_NAMESPACE

namespace hub {

class FlowLayout;
class Label;

/// A state that stays until something is done about it, told above the place it concerns, with the buttons
/// that do it.
class Banner final : public QFrame
{
    Q_OBJECT
public:
    Banner(Icon icon, Token ink, QWidget *parent);

    void setText(const QString &sentence);
    [[nodiscard]] QString text() const;
    /// A button for @p action; it is hidden while the action is.
    void addAction(QAction *action, bool primary = false);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Token m_ink;
    Label *m_text;
    FlowLayout *m_buttons; ///< one below the other where they have no room beside the words
};

} // namespace hub
