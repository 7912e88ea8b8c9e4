#include "pages/wordlist.h"

#include "models/listproxy.h"
#include "widgets/filterbar.h"
#include "widgets/filterbox.h"
#include "widgets/recordtable.h"

#include <QDate>

namespace hub {

WordList::WordList(const PageContext &context, QAbstractItemModel *model, const WordListSpec &spec,
                   QWidget *parent)
    : ListFrame{context, spec.title, spec.filterHint, parent}
    , m_spec{spec}
    , m_proxy{new ListProxy{model, spec.findRole, spec.sortRole, this}}
{
    table()->setObjectName(spec.name);
    table()->keepChosen(spec.keyRole);
    table()->sortByColumn(-1, Qt::AscendingOrder); // as they were worked out
    table()->setModel(m_proxy);
    addClearCommand();
    addExportCommand();
    m_export = commands().last();
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

void WordList::setNarrowed(int leftOut, const QStringList &conditions)
{
    m_leftOut = leftOut;
    m_conditions = conditions;
    bar()->setHidden(hidden());
}

void WordList::clearFilters()
{
    emit clearing();
    ListFrame::clearFilters();
}

void WordList::count()
{
    if (!m_isRemembering && m_proxy->rowCount() > 0)
        rememberColumns();
    bar()->setHidden(hidden());
    emit counted();
    emit currentChanged();
}

/// Once there are rows, which say how wide the columns are as long as nobody chose.
void WordList::rememberColumns()
{
    m_isRemembering = true;
    table()->rememberColumns(context().settings, m_spec.name);
}

void WordList::resetColumns()
{
    table()->resetColumns();
}

int WordList::hidden() const
{
    return m_leftOut + m_proxy->sourceModel()->rowCount() - m_proxy->rowCount();
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
        typed.sheet.headings << m_proxy->headerData(section, Qt::Horizontal).toString();
        typed.types.push_back(typeOf(section));
    }
    for (int row = 0; row < m_proxy->rowCount(); ++row) {
        SheetRow line{.number = row + 2, .cells = {}};
        for (qsizetype i = 0; i < columns.size(); ++i) {
            const QModelIndex cell = m_proxy->index(row, columns[i]);
            const QVariant order = cell.data(m_spec.sortRole);
            const bool isShown = typed.types[static_cast<size_t>(i)] == ColumnType::Text;
            line.cells << (isShown                                  ? cell.data().toString()
                               : order.typeId() == QMetaType::QDate ? order.toDate().toString(Qt::ISODate)
                                                                    : order.toString());
        }
        typed.sheet.rows.push_back(std::move(line));
    }
    return typed;
}

/// As the first cell that is known has it. What is shown in words stays words, by whatever it is ordered.
ColumnType WordList::typeOf(int section) const
{
    for (int row = 0; row < m_proxy->rowCount(); ++row) {
        const QModelIndex cell = m_proxy->index(row, section);
        switch (cell.data(m_spec.sortRole).typeId()) {
        case QMetaType::QDate:
            return ColumnType::Date;
        case QMetaType::Double:
            return ColumnType::Decimal;
        case QMetaType::Int:
            return cell.data().typeId() == QMetaType::Int ? ColumnType::Integer : ColumnType::Text;
        default:
            if (!cell.data().toString().isEmpty())
                return ColumnType::Text;
        }
    }
    return ColumnType::Text;
}

} // namespace hub
