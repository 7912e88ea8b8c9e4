#pragma once

#include "actions/plandates.h"

#include <QDialog>

#include <optional>

QT_BEGIN_NAMESPACE
class QComboBox;
class QDateEdit;
class QGridLayout;
class QPushButton;
class QSpinBox;
class QTableWidget;
QT_END_NAMESPACE

namespace hub {

class Label;
class MessageBar;

/// Finds a date everybody can make: asks for whom and when, shows the best dates with what each costs whom,
/// and makes the provisional event.
class FindDateDialog final : public QDialog
{
    Q_OBJECT
public:
    FindDateDialog(Store &store, QDate today, QWidget *parent);

    void setQuestion(const PlanQuestion &question);
    /// Ranks the dates and shows them. The button does the same.
    void find();
    /// Makes the provisional event on the chosen date.
    void make();
    [[nodiscard]] EventId event() const { return m_event; }
    [[nodiscard]] QString outcome() const { return m_outcome; }

private:
    QWidget *makeQuestion();
    QWidget *makeAnswer();
    void fillOwners();
    [[nodiscard]] PlanQuestion question() const;
    void showDates();
    void showCosts();
    [[nodiscard]] const PlanCandidate *chosen() const;

    Store &m_store;
    QDate m_today;
    std::optional<DatePlan> m_plan;
    EventId m_event;
    QString m_outcome;
    MessageBar *m_message;
    QComboBox *m_kind = nullptr;
    QComboBox *m_owner = nullptr;
    QDateEdit *m_from = nullptr;
    QDateEdit *m_to = nullptr;
    QSpinBox *m_days = nullptr;
    QSpinBox *m_gap = nullptr;
    Label *m_note = nullptr;
    QTableWidget *m_dates = nullptr;
    QTableWidget *m_costs = nullptr;
    QPushButton *m_find = nullptr;
    QPushButton *m_make = nullptr;
};

} // namespace hub
