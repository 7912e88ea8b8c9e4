#pragma once

#include "exchange/icsfile.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QComboBox;
class QPushButton;
class QStackedWidget;
QT_END_NAMESPACE

namespace hub {

class FormField;
class HubWorker;
class MessageBar;
class OwnerBox;
class RecordEdit;

/// Writes a calendar file for Outlook and others: of the whole hub, a cohort or group, one person, or one
/// event. The events are gathered on another thread.
class ExportCalendarDialog final : public QDialog
{
    Q_OBJECT
public:
    enum Of { Hub, CohortOrGroup, Person, Event, OfCount };

    ExportCalendarDialog(Store &store, QWidget *parent);

    void choose(CohortId cohort, WorkGroupId group);
    void choose(PersonId person);
    void choose(EventId event);
    /// Writes the file; the dialog closes when it is written.
    void writeTo(const QString &path);
    /// Waits for that.
    void finish();
    [[nodiscard]] QString outcome() const { return m_outcome; }

    void accept() override;

private:
    [[nodiscard]] CalendarChoice choice() const;
    [[nodiscard]] bool check();
    void take(const QByteArray &bytes, const QString &path);

    Store &m_store;
    HubWorker *m_worker;
    QString m_outcome;
    MessageBar *m_message;
    QComboBox *m_of;
    QStackedWidget *m_which;
    OwnerBox *m_owner;
    RecordEdit *m_person;
    RecordEdit *m_event;
    FormField *m_personField;
    FormField *m_eventField;
};

} // namespace hub
