#pragma once

#include "actions/copyevent.h"
#include "records/person.h"

#include <QDialog>

#include <optional>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QListWidget;
QT_END_NAMESPACE

namespace hub {

class FormField;
class MessageBar;
class RecordEdit;
class RecordNames;

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

/// Asks for one of the hub's people, found by typing and told from others of the same name by school and
/// e-mail.
class ChoosePersonDialog final : public QDialog
{
    Q_OBJECT
public:
    ChoosePersonDialog(Store &store, const QString &question, QWidget *parent);

    void accept() override;
    [[nodiscard]] PersonId person() const;

private:
    RecordEdit *m_person;
    FormField *m_field;
};

/// Asks for one of the hub's people, found by typing; nobody where it is cancelled.
[[nodiscard]] std::optional<PersonId> choosePerson(Store &store, const QString &question, QWidget *parent);

} // namespace hub
