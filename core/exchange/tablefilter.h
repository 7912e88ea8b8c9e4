#pragma once

#include "base/result.h"
#include "exchange/table.h"

#include <QSet>

#include <functional>
#include <memory>

namespace hub {

class FilterData;
class FilterScope;
class Store;

/// Reads a filter as the filter bar and --where write it and keeps the rows that meet it:
///
///     phase = secondary and (pupils >= 300 or town ~ "st ") and not email is empty
///
/// Comparisons: = != < <= > >= by the column's meaning; ~ and !~ for "contains", blind to case and accents;
/// is empty, is not empty; in (a, b). and binds closer than or. A value with spaces stands in quotes. Invalid
/// says at which place the filter cannot be read, or which value is not of the column's kind.
[[nodiscard]] Result<Table> filtered(Table table, const QString &expression);

/// As above, and a filter may ask about what belongs to a row:
///
///     pd_lead != yes and missed = March                 a shortcut: role, cohort, group, missed, attended
///     person.qts = yes                                  a column of what a row refers to
///     attendance has (mark = A and event.kind = launch) something that refers to the row, all at once
[[nodiscard]] Result<Table> filtered(Store &store, Table table, const QString &expression);

/// A filter over rows one by one, for tables on screen. An empty expression accepts everything.
class RowFilter
{
public:
    /// Accepts everything.
    RowFilter() = default;
    /// Over the records of a noun as the store gives them. The store must outlive the filter.
    [[nodiscard]] static Result<RowFilter> read(Store &store, const RecordType &type,
                                                const QString &expression);
    /// Over rows that hold the values of @p columns in their order.
    [[nodiscard]] static Result<RowFilter> read(const std::vector<TableColumn> &columns,
                                                const QString &expression);

    [[nodiscard]] bool accepts(const Row &row) const { return !m_test || m_test(row); }
    [[nodiscard]] bool isEmpty() const { return !m_test; }
    /// What it read besides the row itself: when records of these change, it has to be read again.
    [[nodiscard]] QSet<const RecordType *> rests() const;

private:
    [[nodiscard]] static Result<RowFilter> read(const QString &expression, FilterScope &scope);

    std::function<bool(const Row &)> m_test;
    std::shared_ptr<FilterData> m_data;
};

/// Something a filter can ask of a row, for building filters by choice.
struct FilterField
{
    QString name;  ///< as the expression writes it
    QString label; ///< for people
    FieldInfo field;
    bool many = false;      ///< several values for one record
    QStringList known = {}; ///< texts it has somewhere, to choose from; any other is as good
};
[[nodiscard]] std::vector<FilterField> filterFields(const RecordType &type);
[[nodiscard]] std::vector<FilterField> filterFields(const std::vector<TableColumn> &columns);

} // namespace hub
