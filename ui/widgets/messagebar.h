#pragma once

#include "icons/icons.h"

#include <QFrame>

QT_BEGIN_NAMESPACE
class QPushButton;
class QToolButton;
QT_END_NAMESPACE

namespace hub {

struct Error;
class IconLabel;
class Label;

/// A message above the page it concerns: what happened, what is safe and what to do. It stays until closed
/// and blocks nothing.
class MessageBar final : public QFrame
{
    Q_OBJECT
public:
    enum class Tone { Good, Info, Warning, Failure };

    explicit MessageBar(QWidget *parent);

    void tell(Tone tone, const QString &happened, const QString &advice = {}, const QString &details = {});
    void tell(const Error &error);

    [[nodiscard]] QString happened() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Info;
    IconLabel *m_icon;
    Label *m_happened;
    Label *m_advice;
    QPushButton *m_copy;
    QToolButton *m_close;
    QString m_details;
};

} // namespace hub
