#pragma once

#include "pages/pagecontext.h"
#include "records/nouns.h"
#include "shell/page.h"

#include <optional>

QT_BEGIN_NAMESPACE
class QAction;
class QActionGroup;
class QMenu;
class QScrollArea;
class QSplitter;
class QStackedWidget;
QT_END_NAMESPACE

namespace hub {

class AgendaModel;
class CalendarBook;
class CalendarSources;
class CalendarView;
class EventPanel;
class HubWorker;
class Label;
class PageHeader;
class RecordTable;

/// The hub's calendar: year wall, month, week, agenda; events made, found a date for, moved; term dates;
/// calendars in and out.
class CalendarPage final : public Page
{
    Q_OBJECT
public:
    enum View { Year, Month, Week, Agenda, ViewCount };

    CalendarPage(const PageContext &context, QWidget *parent);

    /// A record is an event's key; a part is a day ("2026-03-02") or a view ("year", "month", "week",
    /// "agenda").
    void show(const Place &place) override;
    using Page::show;
    [[nodiscard]] QList<QWidget *> panes() override;

    void setView(View view);
    [[nodiscard]] CalendarView *painted(View view) const;
    [[nodiscard]] EventPanel *panel() const { return m_panel; }
    /// What looks for the clashes of a move.
    [[nodiscard]] HubWorker &worker() const { return *m_worker; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    // The page itself.
    QWidget *makeNavigator();
    QWidget *makeMiddle();
    void makePanel(QWidget *splitter);
    void makeViews();
    void connectView(CalendarView *view);
    void makeActions();
    QAction *makeAction(Icon icon, const QString &words, const QKeySequence &keys,
                        void (CalendarPage::*done)());
    void makeViewActions();
    void makePaneActions(QMenu &menu);
    void goTo(QDate day, EventId event = {});
    void step(int by);
    void follow(QDate day, EventId event);
    void refresh();
    [[nodiscard]] QString periodText() const;
    [[nodiscard]] CalendarView *current() const;

    // What is done on it.
    void newEvent();
    void makeEventOn(QDate day);
    void open(EventId event);
    void move(EventId event, const QDateTime &start);
    void setStatus(EventId event, EventStatus status);
    void findDate();
    void editTerms();
    void importCalendar();
    void exportCalendar();
    void print();
    void sayDone(const QString &sentence);

    PageContext m_context;
    CalendarBook *m_book;
    AgendaModel *m_agenda;
    HubWorker *m_worker;
    QDate m_day;
    EventId m_event;
    View m_view = Year;
    PageHeader *m_header;
    Label *m_period = nullptr;
    CalendarSources *m_sources = nullptr;
    QStackedWidget *m_stack = nullptr;
    RecordTable *m_table = nullptr;
    bool m_isAgendaFitted = false;
    QScrollArea *m_panelPane = nullptr;
    EventPanel *m_panel = nullptr;
    QActionGroup *m_viewActions = nullptr;
    QAction *m_showSources = nullptr;
    QAction *m_showPanel = nullptr;
};

} // namespace hub
