#pragma once

#include "exchange/table.h"

namespace hub {

/// A table as paper shows it: what stands in each cell as a person reads it.
struct PaperTable
{
    struct Column
    {
        QString heading = {};
        bool isNumber = false;
    };

    QString title = {};
    std::vector<Column> columns = {};
    std::vector<QStringList> rows = {};
};

/// What goes onto paper unasked: the first columns that are neither long texts nor in need of special care.
[[nodiscard]] QStringList columnsForPaper(const Table &table);

[[nodiscard]] PaperTable paperTable(const Table &table);

} // namespace hub
