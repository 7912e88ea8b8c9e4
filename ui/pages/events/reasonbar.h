#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLineEdit;
QT_END_NAMESPACE

namespace hub {

class Label;

/// Asks above the register why somebody is absent. Enter, Escape and leaving all answer, the last two with
/// what is there so far.
class ReasonBar final : public QWidget
{
    Q_OBJECT
public:
    explicit ReasonBar(QWidget *parent);

    void ask(const QString &name);

signals:
    void given(const QString &reason);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void answer();

    Label *m_words;
    QLineEdit *m_edit;
};

} // namespace hub
