#include "pages/selection/applicationstable.h"

#include "icons/icons.h"
#include "models/applicationsmodel.h"
#include "models/wordproxy.h"
#include "pages/selection/movemanydialog.h"
#include "theme/hubstyle.h"
#include "widgets/actionbutton.h"
#include "widgets/filterbox.h"
#include "widgets/label.h"
#include "widgets/recordtable.h"

#include <QAction>
#include <QSettings>
#include <QVBoxLayout>

namespace hub {

using namespace Qt::StringLiterals;

ApplicationsTable::ApplicationsTable(const PageContext &context, BoardModel &model, QWidget *parent)
    : QWidget{parent}
    , m_context{context}
    , m_model{model}
    , m_rows{new ApplicationsModel{model, this}}
    , m_proxy{new WordProxy{m_rows, ApplicationsModel::FindRole, this}}
    , m_filter{new FilterBox{tr("Filter applications"), this}}
    , m_table{new RecordTable{this}}
    , m_count{new Label{{}, Label::Kind::Small, this, Token::Muted}}
    , m_move{new QAction{icon(Icon::ChevronRight), tr("Move those chosen…"), this}}
{
    const int grid = measureOf(this, HubStyle::Grid);
    m_proxy->setSortRole(ApplicationsModel::SortRole);
    m_proxy->setSortLocaleAware(true);
    m_table->setObjectName(u"applicationsTable"_s);
    m_table->setAccessibleName(tr("Applications"));
    m_table->setModel(m_proxy);
    m_table->sortByColumn(ApplicationsModel::StatusColumn, Qt::AscendingOrder);
    m_isFitted = context.settings.contains(u"tables/selection"_s);
    m_table->rememberColumns(context.settings, u"selection"_s);
    m_table->addAction(m_move);
    m_filter->setMaximumWidth(grid * 50);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(grid * 2, grid, grid, grid);
    column->setSpacing(grid);
    column->addWidget(m_filter);
    column->addWidget(m_table, 1);
    auto *row = new QHBoxLayout;
    row->addWidget(m_count, 1);
    row->addWidget(new ActionButton{m_move, this, true});
    column->addLayout(row);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &typed) {
        m_proxy->setWords(typed);
        showCount();
    });
    connect(m_filter, &FilterBox::leftDownwards, this, [this] {
        m_table->setFocus(Qt::OtherFocusReason);
        if (!m_table->currentIndex().isValid() && m_proxy->rowCount() > 0)
            m_table->selectRow(0);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (!current.isValid())
                    return;
                m_current = current.data(ApplicationsModel::KeyRole).toLongLong();
                emit currentChanged(ApplicationId{current.data(ApplicationsModel::KeyRole).toLongLong()});
            });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ApplicationsTable::showCount);
    connect(m_table, &RecordTable::opened, this, &ApplicationsTable::opened);
    connect(m_move, &QAction::triggered, this, &ApplicationsTable::moveMany);
    connect(&model, &BoardModel::figuresChanged, this, [this] {
        if (!m_isFitted && m_rows->rowCount() > 0) {
            m_isFitted = true;
            m_table->fitColumns();
        }
        choose(ApplicationId{m_current});
        showCount();
    });
    showCount();
}

void ApplicationsTable::startFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

std::vector<ApplicationId> ApplicationsTable::chosen() const
{
    std::vector<ApplicationId> keys;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        keys.emplace_back(index.data(ApplicationsModel::KeyRole).toLongLong());
    return keys;
}

void ApplicationsTable::choose(ApplicationId application)
{
    for (int row = 0; row < m_proxy->rowCount(); ++row) {
        const QModelIndex index = m_proxy->index(row, 0);
        if (index.data(ApplicationsModel::KeyRole).toLongLong() == application.value()
            && index != m_table->currentIndex().siblingAtColumn(0))
            return m_table->setCurrentIndex(index);
    }
}

void ApplicationsTable::showCount()
{
    const auto selected = static_cast<int>(m_table->selectionModel()->selectedRows().size());
    const int hidden = m_rows->rowCount() - m_proxy->rowCount();
    const QString shown = hidden == 0
        ? tr("%L1 shown").arg(m_proxy->rowCount())
        : tr("%L1 shown, %L2 hidden by the filter").arg(m_proxy->rowCount()).arg(hidden);
    m_count->setText(tr("%1, %L2 chosen", "how many are shown").arg(shown).arg(selected));
    m_move->setEnabled(selected > 0 && !m_model.isTrying());
}

void ApplicationsTable::moveMany()
{
    MoveManyDialog dialog{m_context.store, m_model, chosen(), m_context.today(), this};
    if (dialog.exec() == QDialog::Accepted)
        emit moveWanted(dialog.request());
}

} // namespace hub
