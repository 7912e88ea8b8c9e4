#pragma once

#include "models/eventpeoplemodel.h"
#include "pages/pagecontext.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace hub {

class Label;
class RecordTable;

/// Who comes to an event, what a host has to know, and what can be done about their places.
class EventPeoplePanel final : public QWidget
{
    Q_OBJECT
public:
    EventPeoplePanel(const PageContext &context, QWidget *parent);

    void setEvent(EventId event);

signals:
    void did(const QString &sentence);
    void failed(const hub::Error &error);

private:
    void book();
    void sendDeputyFor();
    void takeOff();
    void putBack();
    void giveNext();
    void showSummary();
    void exportList();
    QWidget *makeButtons();
    void enableButtons();
    [[nodiscard]] PersonId chosen() const;

    PageContext m_context;
    EventPeopleModel *m_model;
    Label *m_summary;
    RecordTable *m_table;
    QPushButton *m_book = nullptr;
    QPushButton *m_deputy = nullptr;
    QPushButton *m_off = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_caterer = nullptr;
    QPushButton *m_export = nullptr;
};

} // namespace hub
