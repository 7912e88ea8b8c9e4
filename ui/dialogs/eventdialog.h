#pragma once

#include "records/nouns.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
class QDateEdit;
class QGridLayout;
class QLineEdit;
class QTimeEdit;
QT_END_NAMESPACE

namespace hub {

class FormField;
class MessageBar;
class Store;

/// Makes an event, or alters one: what, for whom, when, where. What is wrong is said, and the dialog stays.
class EventDialog final : public QDialog
{
    Q_OBJECT
public:
    /// An event without a key is made, one with a key altered.
    EventDialog(Store &store, const Event &event, QWidget *parent);

    /// The event, after the dialog was accepted.
    [[nodiscard]] EventId event() const { return m_event.id; }
    /// What was done, for the window to say.
    [[nodiscard]] QString outcome() const;

    void accept() override;

private:
    void makeFields(QGridLayout &grid);
    void makeTimes(QGridLayout &grid);
    void fillOwners();
    void fill(const Event &event);
    void followWholeDays();
    void writeInto(Event &event) const;

    Store &m_store;
    Event m_event;
    bool m_isNew;
    MessageBar *m_message;
    QLineEdit *m_title = nullptr;
    FormField *m_titleField = nullptr;
    QComboBox *m_kind = nullptr;
    QComboBox *m_owner = nullptr;
    QComboBox *m_status = nullptr;
    QLineEdit *m_venue = nullptr;
    QDateEdit *m_first = nullptr;
    QDateEdit *m_last = nullptr;
    QTimeEdit *m_from = nullptr;
    QTimeEdit *m_to = nullptr;
    QCheckBox *m_allDay = nullptr;
};

} // namespace hub
