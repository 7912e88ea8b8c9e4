#include "actions/clashreport.h"
#include "actions/saveevents.h"
#include "actions/wallyear.h"
#include "dialogs/eventdialog.h"
#include "dialogs/exportcalendardialog.h"
#include "dialogs/finddatedialog.h"
#include "dialogs/importcalendardialog.h"
#include "dialogs/termsdialog.h"
#include "documents/wallplanner.h"
#include "models/calendarbook.h"
#include "models/hubworker.h"
#include "pages/calendarpage.h"
#include "pages/undooffer.h"
#include "store/store.h"
#include "widgets/eventpanel.h"
#include "widgets/sceneoutput.h"

#include <QLocale>

#include <algorithm>

namespace hub {

using namespace Qt::StringLiterals;

void CalendarPage::sayDone(const QString &sentence)
{
    const auto takeBack
        = undoOfLast(this, m_context.store, [this](const Error &error) { emit failed(error); });
    emit did(sentence, [this, takeBack] {
        takeBack();
        m_worker->forget();
        m_panel->showClashes({}, {}, {});
    });
}

void CalendarPage::newEvent()
{
    makeEventOn(m_day);
}

void CalendarPage::makeEventOn(QDate day)
{
    const Event event{.kind = EventKind::Central,
                      .start = londonTime(day, QTime{9, 30}),
                      .end = londonTime(day, QTime{15, 30})};
    EventDialog dialog{m_context.store, m_context.names, event, this};
    if (dialog.exec() != QDialog::Accepted)
        return;
    sayDone(dialog.outcome());
    goTo(day, dialog.eventId());
}

void CalendarPage::open(EventId id)
{
    const std::optional<Event> event = m_context.store.find(id);
    if (!event)
        return;
    EventDialog dialog{m_context.store, m_context.names, *event, this};
    if (dialog.exec() == QDialog::Accepted)
        sayDone(dialog.outcome());
}

void CalendarPage::move(EventId event, const QDateTime &start)
{
    const CalendarItem *item = m_book->find(event);
    const std::optional<Event> before = m_context.store.find(event);
    if (item == nullptr || !before)
        return;
    const QString title = item->title;
    if (const Result<> moved = hub::moveEvent(m_context.store, event, start); !moved)
        return emit failed(moved.error());
    const QString what
        = tr("Moved “%1” to %2").arg(title, QLocale{}.toString(start.date(), u"ddd d MMM yyyy"_s));
    m_panel->showLooking(what);
    m_worker->ask([this, event, from = before->start, what](Store &store) -> std::function<void()> {
        const MoveClashes clashes = clashesOfMove(store, event, from);
        return [this, what, clashes] { m_panel->showClashes(what, clashes.before, clashes.now); };
    });
    goTo(start.date(), event);
    sayDone(what);
}

void CalendarPage::setStatus(EventId event, EventStatus status)
{
    const CalendarItem *item = m_book->find(event);
    if (item == nullptr)
        return;
    const QString title = item->title;
    if (const Result<> done = setEventStatus(m_context.store, event, status); !done)
        return emit failed(done.error());
    sayDone(status == EventStatus::Confirmed       ? tr("Confirmed “%1”").arg(title)
                : status == EventStatus::Cancelled ? tr("Cancelled “%1”").arg(title)
                                                   : tr("“%1” is provisional").arg(title));
}

void CalendarPage::findDate()
{
    FindDateDialog dialog{m_context.store, m_context.today(), this};
    if (dialog.exec() != QDialog::Accepted)
        return;
    sayDone(dialog.outcome());
    if (const auto event = m_context.store.find(dialog.eventId()))
        goTo(event->start.date(), event->id);
}

void CalendarPage::editTerms()
{
    TermsDialog dialog{m_context.store, m_context.today(), this};
    dialog.exec();
}

void CalendarPage::importCalendar()
{
    ImportCalendarDialog dialog{m_context.store, m_context.today(), this};
    if (dialog.exec() == QDialog::Accepted)
        sayDone(dialog.outcome());
}

void CalendarPage::exportCalendar()
{
    ExportCalendarDialog dialog{m_context.store, this};
    if (dialog.exec() == QDialog::Accepted)
        emit did(dialog.outcome(), {});
}

void CalendarPage::print()
{
    printScene(wallPlanner(wallYear(m_context.store, AcademicYear::containing(m_day))), this);
}

} // namespace hub
