#pragma once

#include "actions/eventsessions.h"
#include "forms/fieldeditor.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QComboBox;
class QGridLayout;
class QLineEdit;
class QTabWidget;
QT_END_NAMESPACE

namespace hub {

class EventTimes;
class FormField;
class MessageBar;
class OwnerBox;
class SessionsEdit;

/// Makes an event, perhaps after a pattern, or alters one: what, for whom, when, where, its sessions and what
/// they are worth. What does not hold together is said beside its field while it is typed, and the dialog
/// stays until it does.
class EventDialog final : public QDialog
{
    Q_OBJECT
public:
    /// An event without a key is made, one with a key altered.
    EventDialog(Store &store, RecordNames &names, const Event &event, QWidget *parent);
    ~EventDialog() override;
    Q_DISABLE_COPY_MOVE(EventDialog)

    /// The event, after the dialog was accepted.
    [[nodiscard]] EventId eventId() const { return m_event.id; }
    /// What was done, for the window to say.
    [[nodiscard]] QString outcome() const;

    void accept() override;

private:
    struct Line
    {
        int field = 0;
        FieldEditor editor;
        FormField *frame = nullptr;
    };
    QWidget *makeEventTab();
    QWidget *makeSessionsTab();
    QWidget *scrolled(QWidget *pane);
    FormField *addLine(const char *name, QWidget *pane);
    void addPatterns(QGridLayout &grid, QWidget *pane);
    void followPattern();
    void fill(const EventDraft &draft);
    /// What is in the fields; says beside a field that it cannot be read, and @p isRead is then false.
    [[nodiscard]] EventDraft draft(bool *isRead = nullptr);
    void follow();
    [[nodiscard]] bool check(const EventDraft &draft);
    void showFirstProblem();

    Store &m_store;
    RecordNames &m_names;
    Event m_event;
    bool m_isNew;
    bool m_isFilling = false;
    MessageBar *m_message;
    QTabWidget *m_tabs;
    QComboBox *m_pattern = nullptr;
    QLineEdit *m_title = nullptr;
    FormField *m_titleField = nullptr;
    OwnerBox *m_owner = nullptr;
    EventTimes *m_times = nullptr;
    SessionsEdit *m_sessions = nullptr;
    FormField *m_daysField = nullptr;
    std::vector<Line> m_lines;
};

} // namespace hub
