#pragma once

#include "icons/icons.h"

#include <QFrame>

QT_BEGIN_NAMESPACE
class QAction;
class QBoxLayout;
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
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    Token m_ink;
    Label *m_text;
    QBoxLayout *m_parts; ///< the buttons beside the words, or below them
    FlowLayout *m_buttons;
};

} // namespace hub
