#include "pages/listframe.h"

#include "dialogs/exportsheet.h"
#include "records/hubdetails.h"
#include "store/store.h"
#include "theme/hubstyle.h"
#include "widgets/filterbar.h"
#include "widgets/filterbox.h"
#include "widgets/recordtable.h"

#include <QAction>
#include <QVBoxLayout>

namespace hub {

ListFrame::ListFrame(const PageContext &context, QString title, const QString &filterHint, QWidget *parent)
    : QWidget{parent}
    , m_context{context}
    , m_title{std::move(title)}
    , m_bar{new FilterBar{filterHint, this}}
    , m_table{new RecordTable{this}}
{
    m_table->setAccessibleName(m_title);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(measureOf(this, HubStyle::Grid));
    column->addWidget(m_bar);
    column->addWidget(m_table, 1);
    connect(m_bar->box(), &FilterBox::leftDownwards, this, [this] {
        m_table->setFocus(Qt::OtherFocusReason);
        if (!m_table->currentIndex().isValid() && m_table->model()->rowCount() > 0)
            m_table->selectRow(0);
    });
    connect(m_bar, &FilterBar::cleared, this, &ListFrame::clearFilters);
}

QAction *ListFrame::command(Icon which, const QString &text, const QKeySequence &keys,
                            const std::function<void()> &work)
{
    auto *action = new QAction{icon(which), text, this};
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, work);
    m_commands << action;
    return action;
}

void ListFrame::addClearCommand()
{
    command(Icon::None, tr("Show every row"), QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_A},
            [this] { clearFilters(); });
}

void ListFrame::addExportCommand()
{
    command(Icon::Export, tr("Export what is shown…"), QKeySequence{Qt::CTRL | Qt::Key_E},
            [this] { exportRows(); });
}

void ListFrame::addResetCommand()
{
    command(Icon::Refresh, tr("Columns as at first"), {}, [this] { resetColumns(); });
}

void ListFrame::startFilter()
{
    m_bar->box()->setFocus(Qt::ShortcutFocusReason);
    m_bar->box()->selectAll();
}

void ListFrame::clearFilters()
{
    m_bar->box()->clear();
    m_table->setFocus(Qt::OtherFocusReason);
}

void ListFrame::exportRows()
{
    exportSheet(
        sheet(), m_title, [this] { return paper(); }, this);
}

TableReport ListFrame::paper() const
{
    TableReport report = paperOf(sheet(), m_title, m_context.store.now());
    const auto hubs = m_context.store.all<HubDetails>();
    report.hub = hubs.empty() ? QString{} : hubs.front().name;
    report.rows.clear();
    const QList<int> columns = m_table->shownColumns();
    const QAbstractItemModel &rows = *m_table->model();
    for (int row = 0; row < rows.rowCount(); ++row) {
        QStringList cells;
        for (const int section : columns)
            cells << rows.index(row, section).data().toString();
        report.rows.push_back(cells);
    }
    QStringList conditions = filterInWords();
    if (const QString typed = m_bar->box()->text().trimmed(); !typed.isEmpty())
        conditions << tr("has “%1”", "words typed above a list").arg(typed);
    if (hidden() > 0)
        report.filter = tr("%n row(s) (is|are) left out by the filter: %1.", nullptr, hidden())
                            .arg(conditions.join(tr(", and ", "between conditions of a filter")));
    return report;
}

} // namespace hub
