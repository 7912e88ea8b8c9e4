#pragma once

#include "rules/applicationmoves.h"

#include <QFrame>

#include <functional>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QPushButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace hub {

class FormField;
class Label;

/// What somebody says for a move that is allowed only with a reason.
struct Reasons
{
    QString reason = {};
    QString exception = {};
    QString lateReason = {};
};

/// Asks, in place and blocking nothing, why something is to be done that is not the usual course. Enter does
/// it, Escape leaves it.
class ReasonPane final : public QFrame
{
    Q_OBJECT
public:
    explicit ReasonPane(QWidget *parent);

    using Answer = std::function<void(const Reasons &)>;

    /// Asks for what would lift @p kinds. @p sentences say what stands in the way, @p button what is done.
    void ask(const QStringList &sentences, const std::vector<MoveRefusal::Kind> &kinds, const QString &button,
             Answer answer);

signals:
    /// It was answered or left.
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void finish();
    void leave();

    Label *m_sentences;
    QLineEdit *m_reason;
    FormField *m_reasonField;
    QLineEdit *m_exception;
    FormField *m_exceptionField;
    QLineEdit *m_late;
    FormField *m_lateField;
    QPushButton *m_do;
    Answer m_answer;
};

} // namespace hub
