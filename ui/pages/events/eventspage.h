#pragma once

#include "icons/icons.h"
#include "pages/pagecontext.h"
#include "records/event.h"
#include "shell/page.h"

#include <optional>

QT_BEGIN_NAMESPACE
class QAction;
class QStackedWidget;
class QTabWidget;
QT_END_NAMESPACE

namespace hub {

class EventForm;
class EventPeoplePanel;
class Label;
class PageHeader;
class RecordList;
class RecordTableModel;

/// Every event of the hub, and the chosen one with its people: made, laid out, copied, confirmed, cancelled.
class EventsPage final : public Page
{
    Q_OBJECT
public:
    EventsPage(const PageContext &context, QWidget *parent);

    /// @p place names an event, or a part of the list.
    void show(const Place &place) override;
    using Page::show;
    [[nodiscard]] QList<QWidget *> panes() override;
    void startFilter() override;

private:
    QAction *add(Icon which, const QString &text, const QKeySequence &keys, void (EventsPage::*work)());
    void makeActions();
    QWidget *makeList();
    QWidget *makeInspector();
    void count();
    void showCurrent();
    void makeNew();
    void alter();
    void ask(const Event &event);
    void layOut();
    void copy();
    void confirm() { setStatus(EventStatus::Confirmed); }
    void provisional() { setStatus(EventStatus::Provisional); }
    void cancel();
    void setStatus(EventStatus status, const QString &reason = {});
    void exportCalendar();
    void keepAsPattern();
    void remove();
    void openRegister();
    void offerUndo(const QString &sentence);
    [[nodiscard]] std::optional<Event> current();

    PageContext m_context;
    RecordTableModel *m_model;
    RecordList *m_list = nullptr;
    PageHeader *m_header;
    QStackedWidget *m_stack;
    QTabWidget *m_tabs = nullptr;
    Label *m_name = nullptr;
    EventForm *m_form = nullptr;
    EventPeoplePanel *m_people = nullptr;
    QAction *m_new = nullptr;
    QAction *m_layOut = nullptr;
    QList<QAction *> m_ofOne; ///< what can be done to the chosen event
};

} // namespace hub
