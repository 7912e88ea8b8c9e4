#include "actions/clashreport.h"
#include "actions/saveevents.h"
#include "actions/wallyear.h"
#include "dialogs/eventdialog.h"
#include "dialogs/finddatedialog.h"
#include "dialogs/importcalendardialog.h"
#include "dialogs/termsdialog.h"
#include "documents/wallplanner.h"
#include "exchange/icsfile.h"
#include "models/calendarbook.h"
#include "models/recordname.h"
#include "pages/calendarpage.h"
#include "store/steps.h"
#include "store/store.h"
#include "widgets/eventpanel.h"
#include "widgets/sceneoutput.h"

#include <QFileDialog>
#include <QInputDialog>
#include <QLocale>
#include <QSaveFile>

#include <algorithm>

namespace hub {

using namespace Qt::StringLiterals;

void CalendarPage::undoLast()
{
    if (const Result<Step> undone = undo(m_context.store); !undone)
        emit failed(undone.error());
    m_panel->showClashes({}, {}, {});
}

void CalendarPage::sayDone(const QString &sentence)
{
    emit did(sentence, [this] { undoLast(); });
}

void CalendarPage::newEvent()
{
    makeEventOn(m_day);
}

void CalendarPage::makeEventOn(QDate day)
{
    Event event;
    event.start = londonTime(day, QTime{9, 30});
    event.end = londonTime(day, QTime{15, 30});
    EventDialog dialog{m_context.store, event, this};
    if (dialog.exec() != QDialog::Accepted)
        return;
    sayDone(dialog.outcome());
    goTo(day, dialog.event());
}

void CalendarPage::open(EventId id)
{
    const std::optional<Event> event = m_context.store.find(id);
    if (!event)
        return;
    EventDialog dialog{m_context.store, *event, this};
    if (dialog.exec() == QDialog::Accepted)
        sayDone(dialog.outcome());
}

QStringList CalendarPage::clashesWith(EventId event)
{
    const EventPicture picture{m_context.store, {.day = m_context.today()}};
    const HubNames names{m_context.store};
    QStringList sentences;
    for (const Clash &clash : clashReport(m_context.store, picture).open) {
        if (std::ranges::find(clash.events, event) != clash.events.end())
            sentences << sentence(clash, picture.book(), names);
    }
    return sentences;
}

void CalendarPage::move(EventId event, const QDateTime &start)
{
    const CalendarItem *item = m_book->find(event);
    if (item == nullptr)
        return;
    const QString title = item->title;
    const QStringList before = clashesWith(event);
    if (const Result<> moved = hub::moveEvent(m_context.store, event, start); !moved)
        return emit failed(moved.error());
    const QString what
        = tr("Moved “%1” to %2").arg(title, QLocale{}.toString(start.date(), u"ddd d MMM yyyy"_s));
    m_panel->showClashes(what, before, clashesWith(event));
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
    if (const auto event = m_context.store.find(dialog.event()))
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

/// Asks which events go into a calendar file; nothing where the question is called off.
std::optional<CalendarChoice> CalendarPage::askChoice()
{
    QStringList words{tr("The whole hub")};
    std::vector<CalendarChoice> choices{CalendarChoice{.now = m_context.store.now()}};
    for (const CalendarSource &source : m_book->sources(m_day)) {
        CalendarChoice choice{.now = m_context.store.now()};
        if (source.kind == CalendarSource::Kind::Cohort)
            choice.cohort = CohortId{source.key};
        else if (source.kind == CalendarSource::Kind::Group)
            choice.group = WorkGroupId{source.key};
        else
            continue;
        words << (source.note.isEmpty() ? source.name : tr("%1: %2").arg(source.name, source.note));
        choices.push_back(choice);
    }
    bool isChosen = false;
    const QString chosen
        = QInputDialog::getItem(this, tr("Export the calendar"), tr("Events of"), words, 0, false, &isChosen);
    if (!isChosen)
        return std::nullopt;
    return choices.at(static_cast<size_t>(std::max<qsizetype>(0, words.indexOf(chosen))));
}

void CalendarPage::exportCalendar()
{
    const std::optional<CalendarChoice> choice = askChoice();
    if (!choice)
        return;
    const QString path = QFileDialog::getSaveFileName(this, tr("Export the calendar"), u"calendar.ics"_s,
                                                      tr("Calendars (*.ics)"));
    if (path.isEmpty())
        return;
    QSaveFile file{path};
    const QByteArray bytes = hubCalendar(m_context.store, *choice);
    const bool isSaved
        = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    if (!isSaved)
        return emit failed({.kind = Error::Kind::Io, .subject = path, .detail = file.errorString()});
    emit did(tr("Wrote %1").arg(path), {});
}

void CalendarPage::print()
{
    printScene(wallPlanner(wallYear(m_context.store, AcademicYear::containing(m_day))), this);
}

} // namespace hub
