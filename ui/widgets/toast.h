#pragma once

#include <QFrame>

#include <functional>

QT_BEGIN_NAMESPACE
class QPushButton;
class QTimer;
QT_END_NAMESPACE

namespace hub {

class Label;

/// Says at the foot of its parent what has just been done, offers to take it back, and goes away by itself;
/// it takes no focus, and stays while the mouse or the focus is on it.
class Toast final : public QFrame
{
    Q_OBJECT
public:
    explicit Toast(QWidget *parent);

    /// @p undo may be empty: then nothing is offered.
    void tell(const QString &sentence, std::function<void()> undo = {});

    [[nodiscard]] QString sentence() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void settle();

    Label *m_words;
    QPushButton *m_undoButton;
    QTimer *m_timer;
    std::function<void()> m_undo;
};

} // namespace hub
