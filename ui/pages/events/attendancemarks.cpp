// What the page does to the register on show.
#include "actions/bookings.h"
#include "actions/eventpapers.h"
#include "dialogs/walkindialog.h"
#include "documents/register.h"
#include "models/markgridmodel.h"
#include "models/recordname.h"
#include "pages/events/attendancepage.h"
#include "pages/events/reasonbar.h"
#include "pages/undooffer.h"
#include "records/person.h"
#include "store/store.h"
#include "widgets/markgrid.h"
#include "widgets/sceneoutput.h"

namespace hub {

void AttendancePage::told(const Result<> &done)
{
    if (!done)
        emit failed(done.error());
}

void AttendancePage::mark(Mark mark)
{
    const QModelIndexList cells = m_grid->chosen();
    if (cells.isEmpty())
        return;
    if (mark == Mark::Absent && cells.size() == 1) {
        m_absent = cells.front();
        return m_reason->ask(m_model->nameAt(cells.front().row()));
    }
    write(cells, mark, {});
}

void AttendancePage::write(const QModelIndexList &cells, Mark mark, const QString &reason)
{
    std::vector<MarkEntry> entries;
    for (const QModelIndex &cell : cells) {
        entries.push_back(m_model->entryAt(cell, mark));
        entries.back().reason = reason;
    }
    const Result<> done = entries.size() == 1
        ? markAttendance(m_context.store, m_model->eventId(), entries.front())
        : markAttendance(m_context.store, m_model->eventId(), entries);
    told(done);
    if (done && entries.size() == 1)
        m_grid->moveDown();
}

void AttendancePage::clear()
{
    for (const QModelIndex &cell : m_grid->chosen()) {
        const MarkEntry entry = m_model->entryAt(cell, Mark::Expected);
        if (cell.data(MarkGridModel::MarkRole).toInt() != static_cast<int>(Mark::Expected))
            told(clearMarks(m_context.store, m_model->eventId(), entry.person, entry.session));
    }
}

void AttendancePage::markAllPresent()
{
    const QModelIndex current = m_grid->currentIndex();
    const std::optional<int> session = current.isValid() && m_model->columnCount() > 1
        ? std::optional{current.column() + 1}
        : std::nullopt;
    const Result<int> done = markAll(m_context.store, m_model->eventId(), session, Mark::Present);
    if (!done)
        return emit failed(done.error());
    if (*done == 0)
        emit did(tr("Everybody has a mark already."), {});
    else
        tellWithUndo(*this, m_context.store,
                     tr("Marked present: %L1. Now change the exceptions.").arg(*done));
    m_grid->setFocus(Qt::OtherFocusReason);
}

void AttendancePage::addSomebody()
{
    if (m_model->record() == nullptr)
        return;
    WalkInDialog dialog{m_context.store, this};
    if (dialog.exec() != QDialog::Accepted)
        return;
    const int column = std::max(0, m_grid->currentIndex().column());
    const Result<PersonId> added = addWalkIn(m_context.store, m_model->eventId(), dialog.who(), column + 1);
    if (!added)
        return emit failed(added.error());
    m_grid->setCurrentIndex(m_model->indexOf(*added, column + 1));
    m_grid->setFocus(Qt::OtherFocusReason);
}

void AttendancePage::print()
{
    const Result<EventPapers> papers = eventPapers(m_context.store, m_model->eventId());
    if (!papers)
        return emit failed(papers.error());
    printScene(registerDocument(*papers, RegisterUse::Record), this);
}

void AttendancePage::givePlace()
{
    const Result<PersonId> given = giveNextPlace(m_context.store, m_model->eventId());
    if (!given)
        return emit failed(given.error());
    emit did(tr("%1 has the place now.").arg(m_context.names.of(recordType<Person>(), given->value())), {});
}

void AttendancePage::nextMissing()
{
    const int count = m_list->rowCount();
    const int now = m_list->rowOf(m_model->eventId());
    for (int i = 1; i <= count; ++i) {
        const int row = (now + i) % count;
        const RegisterState state = m_list->stateAt(row);
        if (state == RegisterState::Missing || state == RegisterState::Partial)
            return choose(m_list->at(row));
    }
    if (now >= 0)
        return;
    for (int row = 0; row < count; ++row) {
        if (m_list->stateAt(row) == RegisterState::ToCome)
            return choose(m_list->at(row));
    }
    if (count > 0)
        choose(m_list->at(count - 1));
}

} // namespace hub
