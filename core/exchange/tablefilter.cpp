#include "exchange/tablefilter.h"

#include "exchange/filtertest.h"
#include "store/store.h"

#include <QCoreApplication>

#include <algorithm>

namespace hub {

namespace {

/// The rows of a table, by its columns and, where there is a hub, by what belongs to its records.
class TableScope final : public FilterScope
{
public:
    explicit TableScope(const std::vector<TableColumn> &columns)
        : m_columns{columns}
    {
    }
    TableScope(const Table &table, std::shared_ptr<FilterData> data)
        : m_columns{table.columns}
        , m_type{table.type}
        , m_data{std::move(data)}
    {
        if (m_data)
            m_records = recordScope(m_data, *m_type);
    }

    [[nodiscard]] std::optional<FilterOperand> operand(const QString &name) override
    {
        const auto column = std::ranges::find(m_columns, name, &TableColumn::name);
        if (column != m_columns.end()) {
            const auto at = static_cast<size_t>(column - m_columns.begin());
            return FilterOperand{.field = column->field,
                                 .value = [at](const Row &row) { return row.values[at]; }};
        }
        auto own = m_records ? m_records->operand(name) : std::nullopt;
        if (!own)
            return std::nullopt;
        FilterOperand operand{.field = own->field};
        if (own->value)
            operand.value
                = [record = recordOf(), own = own->value](const Row &row) { return own(*record(row)); };
        else
            operand.values
                = [record = recordOf(), own = own->values](const Row &row) { return own(*record(row)); };
        return operand;
    }

    [[nodiscard]] std::optional<FilterRelation> relation(const QString &name) override
    {
        auto own = m_records ? m_records->relation(name) : std::nullopt;
        if (own) {
            own->related
                = [record = recordOf(), own = own->related](const Row &row) { return own(*record(row)); };
        }
        return own;
    }

private:
    /// The record that a row of the table shows.
    [[nodiscard]] std::function<const Row *(const Row &)> recordOf()
    {
        return [&all = m_data->records(*m_type), keep = m_data](const Row &row) {
            return &*all.constFind(row.key);
        };
    }

    const std::vector<TableColumn> &m_columns;
    const RecordType *m_type = nullptr;
    std::shared_ptr<FilterData> m_data;
    std::shared_ptr<FilterScope> m_records;
};

Result<Table> keepMatching(Table table, const QString &expression, std::shared_ptr<FilterData> data)
{
    const Result<FilterNode> node = parseFilter(expression);
    if (!node)
        return node.error();
    if (node->isEmpty())
        return unreadableFilter(0, QString{},
                                QT_TRANSLATE_NOOP("hub::Filter", "the name of a column should stand here."));
    TableScope scope{table, std::move(data)};
    const Result<FilterTest> test = testOf(*node, scope);
    if (!test)
        return test.error();
    std::erase_if(table.rows, [&test](const Row &row) { return !(*test)(row); });
    return table;
}

} // namespace

Result<Table> filtered(Table table, const QString &expression)
{
    return keepMatching(std::move(table), expression, nullptr);
}

Result<Table> filtered(Store &store, Table table, const QString &expression)
{
    return keepMatching(std::move(table), expression, std::make_shared<FilterData>(store));
}

Result<RowFilter> RowFilter::read(Store &store, const RecordType &type, const QString &expression)
{
    const auto data = std::make_shared<FilterData>(store);
    Result<RowFilter> filter = read(expression, *recordScope(data, type));
    if (filter)
        filter->m_data = data;
    return filter;
}

Result<RowFilter> RowFilter::read(const std::vector<TableColumn> &columns, const QString &expression)
{
    TableScope scope{columns};
    return read(expression, scope);
}

Result<RowFilter> RowFilter::read(const QString &expression, FilterScope &scope)
{
    RowFilter filter;
    const Result<FilterNode> node = parseFilter(expression);
    if (!node)
        return node.error();
    if (node->isEmpty())
        return filter;
    const Result<FilterTest> test = testOf(*node, scope);
    if (!test)
        return test.error();
    filter.m_test = *test;
    return filter;
}

QSet<const RecordType *> RowFilter::rests() const
{
    return m_data ? m_data->used() : QSet<const RecordType *>{};
}

std::vector<FilterField> filterFields(const std::vector<TableColumn> &columns)
{
    std::vector<FilterField> fields;
    for (const TableColumn &column : columns) {
        if (!column.field.is(Restricted))
            fields.push_back({column.name, column.label, column.field});
    }
    return fields;
}

std::vector<FilterField> filterFields(const RecordType &type)
{
    std::vector<FilterField> fields = filterFields(columnsOf(type));
    for (const FilterShortcut &shortcut : filterShortcuts()) {
        if (&shortcut.of() == &type)
            fields.push_back({QString::fromLatin1(shortcut.name),
                              QCoreApplication::translate("hub::Filter", shortcut.label), shortcut.field,
                              true});
    }
    return fields;
}

} // namespace hub
