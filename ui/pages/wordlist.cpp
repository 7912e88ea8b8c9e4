#include "pages/wordlist.h"

#include "models/wordproxy.h"
#include "widgets/filterbar.h"
#include "widgets/filterbox.h"
#include "widgets/recordtable.h"

#include <QDate>

namespace hub {

WordList::WordList(const PageContext &context, QAbstractItemModel *model, const WordListSpec &spec,
                   QWidget *parent)
    : ListFrame{context, spec.title, spec.filterHint, parent}
    , m_spec{spec}
    , m_proxy{new WordProxy{model, spec.findRole, this}}
{
    m_proxy->setSortRole(spec.sortRole);
    m_proxy->setSortLocaleAware(true);
    table()->setObjectName(spec.name);
    table()->keepChosen(spec.keyRole);
    table()->sortByColumn(-1, Qt::AscendingOrder); // as they were worked out
    table()->setModel(m_proxy);
    addClearCommand();
    addExportCommand();
    addResetCommand();
    connect(bar()->box(), &QLineEdit::textChanged, this, &WordList::setWords);
    connect(table()->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!table()->isSettling())
            emit currentChanged();
    });
    connect(m_proxy, &QAbstractItemModel::modelReset, this, &WordList::count);
}

void WordList::setWords(const QString &typed)
{
    table()->whileKept([&] { m_proxy->setWords(typed); });
    count();
}

void WordList::count()
{
    bar()->setHidden(hidden());
    emit counted();
    emit currentChanged();
}

void WordList::rememberColumns()
{
    table()->rememberColumns(context().settings, m_spec.name);
}

void WordList::resetColumns()
{
    table()->resetColumns();
}

int WordList::hidden() const
{
    return m_proxy->sourceModel()->rowCount() - m_proxy->rowCount();
}

int WordList::currentRow() const
{
    return rowOf(table()->currentIndex());
}

int WordList::rowOf(const QModelIndex &cell) const
{
    return m_proxy->mapToSource(cell).row();
}

void WordList::select(int row)
{
    const QModelIndex source = m_proxy->sourceModel()->index(row, 0);
    if (!source.isValid())
        return;
    if (!m_proxy->mapFromSource(source).isValid())
        bar()->box()->clear(); // it is there, but hidden
    table()->choose(source.data(m_spec.keyRole));
}

void WordList::next()
{
    if (const int rows = m_proxy->rowCount(); rows > 0)
        table()->setCurrentIndex(m_proxy->index((table()->currentIndex().row() + 1) % rows, 0));
}

TypedSheet WordList::sheet() const
{
    TypedSheet typed;
    typed.sheet.name = title();
    const QList<int> columns = table()->shownColumns();
    for (const int section : columns) {
        const bool isDay = m_proxy->index(0, section).data(m_spec.sortRole).typeId() == QMetaType::QDate;
        typed.sheet.headings << m_proxy->headerData(section, Qt::Horizontal).toString();
        typed.types.push_back(isDay ? ColumnType::Date : ColumnType::Text);
    }
    for (int row = 0; row < m_proxy->rowCount(); ++row) {
        SheetRow line{.number = row + 2, .cells = {}};
        for (const int section : columns) {
            const QModelIndex cell = m_proxy->index(row, section);
            const QVariant order = cell.data(m_spec.sortRole);
            line.cells << (order.typeId() == QMetaType::QDate ? order.toDate().toString(Qt::ISODate)
                                                              : cell.data().toString());
        }
        typed.sheet.rows.push_back(std::move(line));
    }
    return typed;
}

} // namespace hub
