#pragma once

#include "actions/copyevent.h"
#include "records/person.h"

#include <QDialog>

#include <optional>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QLineEdit;
class QListWidget;
QT_END_NAMESPACE

namespace hub {

class MessageBar;
class RecordNames;

/// Asks for a new event: what, when, for whom; perhaps after a pattern.
class NewEventDialog final : public QDialog
{
    Q_OBJECT
public:
    NewEventDialog(Store &store, RecordNames &names, QDate day, QWidget *parent);

    void accept() override;
    /// The event made.
    [[nodiscard]] EventId made() const { return m_made; }

private:
    [[nodiscard]] Result<EventDraft> draft() const;

    Store &m_store;
    MessageBar *m_message;
    QComboBox *m_pattern;
    QLineEdit *m_title;
    QComboBox *m_kind;
    QDateTimeEdit *m_start;
    QDateTimeEdit *m_end;
    QComboBox *m_cohort;
    QComboBox *m_group;
    EventId m_made;
};

/// Shows what a cohort's edition requires, on which days, and makes what is not there yet.
class LayOutDialog final : public QDialog
{
    Q_OBJECT
public:
    LayOutDialog(Store &store, RecordNames &names, QWidget *parent);

    void accept() override;
    [[nodiscard]] int made() const { return m_made; }

private:
    void preview();
    [[nodiscard]] CohortId cohort() const;

    Store &m_store;
    MessageBar *m_message;
    QComboBox *m_cohort;
    QListWidget *m_events;
    int m_made = 0;
};

/// Asks when the copy of an event begins and what goes into it.
class CopyEventDialog final : public QDialog
{
    Q_OBJECT
public:
    CopyEventDialog(Store &store, const Event &event, QWidget *parent);

    void accept() override;
    [[nodiscard]] EventId made() const { return m_made; }

private:
    Store &m_store;
    EventId m_event;
    MessageBar *m_message;
    QDateTimeEdit *m_start;
    QCheckBox *m_owner;
    QCheckBox *m_venue;
    QCheckBox *m_sessions;
    QCheckBox *m_heads;
    QCheckBox *m_lead;
    QCheckBox *m_capacity;
    QCheckBox *m_bookings;
    EventId m_made;
};

/// Asks for one of the hub's people, found by typing; nobody where it is cancelled.
[[nodiscard]] std::optional<PersonId> choosePerson(Store &store, const QString &question, QWidget *parent);

} // namespace hub
