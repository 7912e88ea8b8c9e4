#include "pages/wordlist.h"

#include "base/textfold.h"
#include "widgets/filterbar.h"
#include "widgets/filterbox.h"
#include "widgets/recordtable.h"

#include <QSet>

#include <algorithm>

namespace hub {

namespace {

/// The texts of a column, each once and in order; none where they are too many or too long to choose from.
QStringList textsOf(const CellRows &cells, size_t column, int rows)
{
    constexpr qsizetype most = 200;
    constexpr qsizetype longest = 60; // a sentence is looked into, not chosen
    QSet<QString> texts;
    for (int row = 0; row < rows; ++row) {
        const QString text = cells.at(row).values[column].toString();
        texts << text;
        if (texts.size() > most || text.size() > longest)
            return {};
    }
    texts.remove({});
    QStringList known = texts.values();
    std::ranges::sort(known, {}, &sortText);
    return known;
}

} // namespace

WordList::WordList(const PageContext &context, QAbstractItemModel *model, const WordListSpec &spec,
                   QWidget *parent)
    : ListFrame{context, spec.list, parent}
    , m_cells{*model, spec.fields, spec.roles}
    , m_keyRole{spec.keyRole}
{
    for (const FieldInfo &field : spec.fields)
        m_columns.push_back({field.columnText(), field.labelText(), field});
    setRows(model, m_cells, spec.keyRole);
    addFilterCommands();
    addLayoutCommands();
    begin();
}

std::vector<FilterField> WordList::fields() const
{
    return filterFields(m_columns);
}

std::vector<FilterField> WordList::fieldsToChoose() const
{
    std::vector<FilterField> all = fields();
    for (size_t column = 0; column < all.size(); ++column) {
        if (all[column].field.type == FieldType::Text)
            all[column].known = textsOf(m_cells, column, proxy()->sourceModel()->rowCount());
    }
    return all;
}

Result<RowFilter> WordList::readFilter(const QString &expression) const
{
    return RowFilter::read(m_columns, expression);
}

QString WordList::columnName(int section) const
{
    return m_columns[static_cast<size_t>(section)].name;
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

int WordList::hidden() const
{
    return m_leftOut + ListFrame::hidden();
}

QStringList WordList::filterInWords() const
{
    return ListFrame::filterInWords() + m_conditions;
}

int WordList::currentRow() const
{
    return rowOf(table()->currentIndex());
}

int WordList::rowOf(const QModelIndex &cell) const
{
    return proxy()->mapToSource(cell).row();
}

void WordList::select(int row)
{
    const QModelIndex source = proxy()->sourceModel()->index(row, 0);
    if (!source.isValid())
        return;
    if (!proxy()->mapFromSource(source).isValid()) {
        bar()->box()->clear(); // it is there, but hidden
        setFilter({});
    }
    table()->choose(source.data(m_keyRole));
}

void WordList::next()
{
    if (const int rows = proxy()->rowCount(); rows > 0)
        table()->setCurrentIndex(proxy()->index((table()->currentIndex().row() + 1) % rows, 0));
}

} // namespace hub
