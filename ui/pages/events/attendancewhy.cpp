// Why the figures of registers are what they are.
#include "actions/expectedwhy.h"
#include "models/markgridmodel.h"
#include "models/picturesource.h"
#include "models/recordname.h"
#include "pages/events/attendancepage.h"
#include "pages/explained.h"
#include "records/nouns.h"
#include "rules/hubfacts.h"
#include "widgets/label.h"
#include "widgets/markgrid.h"
#include "widgets/pageheader.h"
#include "widgets/recordtable.h"

#include <QHeaderView>

namespace hub {

void AttendancePage::makeExplanations()
{
    m_header->explainLine([this] {
        return explainedByRows(
            m_header->line(),
            tr("The events of the academic year are counted. A register wants marks when the "
               "event is over and somebody expected has none for one of its sessions."),
            m_table);
    });
    const auto expected = [this](const QString &title, const ExpectedList &list) {
        return explained(title,
                         whyExpected(list,
                                     [this](PersonId person) {
                                         return m_context.names.of(recordType<Person>(), person.value());
                                     }),
                         goer());
    };
    explainWith(m_facts, [this, expected] {
        return m_model->record() == nullptr ? Explanation{} : expected(m_facts->text(), m_model->expected());
    });
    explainCellsWith(m_table, [this, expected](const QModelIndex &cell) {
        const EventId event{cell.data(RegisterListModel::KeyRole).toLongLong()};
        const QString state = cell.siblingAtColumn(RegisterListModel::StateColumn).data().toString();
        const QString title = cell.siblingAtColumn(RegisterListModel::TitleColumn).data().toString();
        return expected(tr("%1: %2", "an event, how far its register has come").arg(title, state),
                        m_source->now()->events().rolls().of(event));
    });
    explainCellsWith(m_grid, [this](const QModelIndex &cell) { return explainSession(cell.column()); });
    QHeaderView *sessions = m_grid->horizontalHeader(); // where the totals stand
    sessions->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(sessions, &QWidget::customContextMenuRequested, this, [this, sessions](const QPoint &where) {
        if (const int column = sessions->logicalIndexAt(where); column >= 0)
            showExplanation(explainSession(column), sessions);
    });
}

Explanation AttendancePage::explainSession(int column)
{
    Explanation why{
        .title = m_model->headerData(column, Qt::Horizontal).toString().replace(u'\n', QStringLiteral(", ")),
        .rule = tr("Here is whoever is marked present, late or half, or sent a deputy; of those "
                   "expected at the session, heads included and leads left out."),
        .headings = {tr("Name"), tr("Mark"), tr("Counted as here")},
        .none = tr("Nobody is expected at it.")};
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex cell = m_model->index(row, column);
        const PersonId person{cell.data(MarkGridModel::PersonRole).toLongLong()};
        if (person.isNull() || !m_model->isExpected(cell))
            continue;
        const bool isHere = isPresent(static_cast<Mark>(cell.data(MarkGridModel::MarkRole).toInt()));
        why.lines.push_back(
            {.cells = {m_model->nameAt(row), cell.data().toString(), isHere ? tr("Yes") : tr("No")},
             .open = [this, person] { emit wants(placeOf(&recordType<Person>(), person.value())); }});
    }
    return why;
}

} // namespace hub
