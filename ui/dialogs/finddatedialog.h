#pragma once

#include "actions/eventpicture.h"
#include "actions/plandates.h"
#include "actions/saveevents.h"

#include <QDialog>

#include <optional>

QT_BEGIN_NAMESPACE
class QProgressBar;
class QPushButton;
class QTableWidget;
QT_END_NAMESPACE

namespace hub {

class FindDateQuestion;
class HubWorker;
class Label;
class MessageBar;

/// Finds a date everybody can make, or the dates of a series together: asks for whom and when, shows the best
/// dates with what each costs whom, and makes the provisional events. The days are weighed on another thread.
class FindDateDialog final : public QDialog
{
    Q_OBJECT
public:
    FindDateDialog(Store &store, QDate today, QWidget *parent);

    [[nodiscard]] FindDateQuestion &question() { return *m_question; }
    void setQuestion(const PlanQuestion &question);
    /// Begins to rank the dates, which are shown when that is done. The button does the same.
    void find();
    /// Waits until they are.
    void finish();
    /// Makes the provisional event on the chosen date, or the whole series in one step.
    void make();
    /// The event made, the first of a series.
    [[nodiscard]] EventId eventId() const { return m_event; }
    [[nodiscard]] QString outcome() const { return m_outcome; }

private:
    /// What came of the last search, with the words for it.
    struct Found
    {
        DatePlan plan;
        HubNames names;
        PlanWords words;
        PlanQuestion asked;
        bool isSeries = false;
    };
    QWidget *makeQuestion();
    QWidget *makeAnswer();
    void take(const Result<Found> &found);
    void showDates();
    void showCosts();
    void showBusy(bool isBusy);
    [[nodiscard]] const PlanCandidate *chosen() const;
    [[nodiscard]] QString note() const;
    [[nodiscard]] EventDraft draftFor(const PlanCandidate &date, int number) const;

    Store &m_store;
    HubWorker *m_worker;
    std::optional<Found> m_found;
    EventId m_event;
    QString m_outcome;
    MessageBar *m_message;
    FindDateQuestion *m_question;
    Label *m_note = nullptr;
    QTableWidget *m_dates = nullptr;
    QTableWidget *m_costs = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_find = nullptr;
    QPushButton *m_make = nullptr;
};

} // namespace hub
