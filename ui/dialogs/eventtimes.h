#pragma once

#include "records/event.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QDateEdit;
class QTimeEdit;
QT_END_NAMESPACE

namespace hub {

class FormField;

/// When an event is: its first and last day with their hours, or whole days. The last day goes along with the
/// first.
class EventTimes final : public QWidget
{
    Q_OBJECT
public:
    explicit EventTimes(QWidget *parent);

    void show(const Event &event);
    using QWidget::show;
    void writeInto(Event &event) const;
    /// What is wrong with the times, beside the last day.
    void setProblem(const QString &sentence);

signals:
    void changed();

private:
    void followWholeDays();

    QDateEdit *m_first;
    QDateEdit *m_last;
    QTimeEdit *m_from;
    QTimeEdit *m_to;
    QCheckBox *m_allDay;
    FormField *m_lastField = nullptr;
    bool m_isShowing = false;
};

/// A date with a calendar to choose from, wide enough for any.
[[nodiscard]] QDateEdit *makeDayEdit(QWidget *parent, QDate day);

} // namespace hub
