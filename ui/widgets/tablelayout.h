#pragma once

#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <functional>

namespace hub {

class RecordTable;

/// How a table is laid out: the columns shown, in order, with their widths, and what it is sorted by. Columns
/// go by name, so that a layout outlives a new field.
struct TableLayout
{
    struct Column
    {
        QString name;
        int width = 0; ///< in hundredths of the row's height, so that it follows the text's size; 0 fits

        bool operator==(const Column &) const = default;
    };
    QList<Column> columns = {};
    QStringList sorting = {}; ///< a minus before a name: downwards

    bool operator==(const TableLayout &) const = default;
};

[[nodiscard]] QJsonObject toJson(const TableLayout &layout);
[[nodiscard]] TableLayout layoutFromJson(const QJsonObject &json);

/// The columns as they stand; @p nameOf gives a section's name. What it is sorted by is left out.
[[nodiscard]] TableLayout layoutOf(const RecordTable &table, const std::function<QString(int)> &nameOf);

/// Shows the columns of @p layout and hides the rest; names that are not there are passed over.
void applyLayout(RecordTable &table, const TableLayout &layout, const std::function<QString(int)> &nameOf);

} // namespace hub
