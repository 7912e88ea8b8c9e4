#include "actions/saveevents.h"
#include "base/londontime.h"
#include "dialogs/eventdialog.h"
#include "dialogs/eventdialogs.h"
#include "dialogs/exportcalendardialog.h"
#include "pages/events/eventspage.h"
#include "pages/recordlist.h"
#include "pages/undooffer.h"
#include "store/store.h"

#include <QInputDialog>

namespace hub {

using namespace Qt::StringLiterals;

void EventsPage::offerUndo(const QString &sentence)
{
    tellWithUndo(*this, m_context.store, sentence);
}

void EventsPage::makeNew()
{
    const QDate day = m_context.today().addDays(14);
    ask({.kind = EventKind::Central, .start = londonTime(day, {9, 30}), .end = londonTime(day, {15, 30})});
}

void EventsPage::alter()
{
    if (const std::optional<Event> event = current())
        ask(*event);
}

void EventsPage::ask(const Event &event)
{
    EventDialog dialog{m_context.store, m_context.names, event, this};
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_list->select(dialog.eventId().value());
    offerUndo(dialog.outcome());
}

void EventsPage::layOut()
{
    LayOutDialog dialog{m_context.store, m_context.names, this};
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (dialog.made() == 0)
        return emit did(tr("Every event the programme requires is there already."), {});
    offerUndo(tr("Laid out %n event(s)", nullptr, dialog.made()));
}

void EventsPage::copy()
{
    const std::optional<Event> event = current();
    if (!event)
        return;
    CopyEventDialog dialog{m_context.store, *event, this};
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_list->select(dialog.made().value());
    offerUndo(tr("Copied “%1”").arg(event->title));
}

void EventsPage::setStatus(EventStatus status, const QString &reason)
{
    const std::optional<Event> event = current();
    if (!event || event->status == status)
        return;
    if (const Result<> done = setEventStatus(m_context.store, event->id, status, reason); !done)
        return emit failed(done.error());
    offerUndo(status == EventStatus::Confirmed ? tr("Confirmed “%1”").arg(event->title)
                  : status == EventStatus::Cancelled
                  ? tr("Cancelled “%1”; it is kept with its people").arg(event->title)
                  : tr("“%1” is provisional").arg(event->title));
}

void EventsPage::cancel()
{
    const std::optional<Event> event = current();
    if (!event)
        return;
    bool isGiven = false;
    const QString reason
        = QInputDialog::getText(this, tr("Cancel “%1”").arg(event->title),
                                tr("Why? It stands in the history."), QLineEdit::Normal, {}, &isGiven);
    if (isGiven)
        setStatus(EventStatus::Cancelled, reason);
}

void EventsPage::exportCalendar()
{
    const std::optional<Event> event = current();
    if (!event)
        return;
    ExportCalendarDialog dialog{m_context.store, this};
    dialog.choose(event->id);
    if (dialog.exec() == QDialog::Accepted)
        emit did(dialog.outcome(), {});
}

void EventsPage::keepAsPattern()
{
    const std::optional<Event> event = current();
    if (!event)
        return;
    bool isGiven = false;
    const QString name
        = QInputDialog::getText(this, tr("Keep as a pattern"), tr("What is the pattern called?"),
                                QLineEdit::Normal, event->title, &isGiven);
    if (!isGiven)
        return;
    const auto done = saveTemplate(m_context.store, event->id, name);
    if (!done)
        return emit failed(done.error());
    offerUndo(tr("Kept the pattern “%1”").arg(name));
}

void EventsPage::remove()
{
    const std::optional<Event> event = current();
    if (!event)
        return;
    if (const Result<> done = removeEvent(m_context.store, event->id); !done)
        return emit failed(done.error());
    offerUndo(tr("Deleted “%1”").arg(event->title));
}

void EventsPage::openRegister()
{
    if (const std::optional<Event> event = current())
        emit wants({.page = u"attendance"_s, .record = event->id.value()});
}

} // namespace hub
