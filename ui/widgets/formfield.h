#pragma once

#include <QWidget>

namespace hub {

class IconLabel;
class Label;

/// A control with its words above it and, when what is in it will not do, why, below it.
class FormField final : public QWidget
{
    Q_OBJECT
public:
    /// Takes @p control as its child and names it for screen readers.
    FormField(const QString &words, QWidget *control, QWidget *parent);

    /// An empty sentence takes the message away.
    void setProblem(const QString &sentence);
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QWidget *control() const { return m_control; }

private:
    QWidget *m_control;
    QWidget *m_problemRow;
    Label *m_problem;
};

} // namespace hub
