#include "exchange/tablepaper.h"

#include "records/fieldtext.h"

namespace hub {

namespace {

constexpr qsizetype mostColumnsOnPaper = 8;

bool isNumber(FieldType type)
{
    return type == FieldType::Integer || type == FieldType::Tenths || type == FieldType::Days
        || type == FieldType::Money;
}

} // namespace

QStringList columnsForPaper(const Table &table)
{
    QStringList columns;
    for (const TableColumn &column : table.columns) {
        const FieldType type = column.field.type;
        const bool isLong = type == FieldType::LongText || type == FieldType::Json;
        if (!isLong && !column.field.is(Restricted) && columns.size() < mostColumnsOnPaper)
            columns += column.name;
    }
    return columns;
}

PaperTable paperTable(const Table &table)
{
    PaperTable paper{.title = table.type->pluralText()};
    paper.title[0] = paper.title.at(0).toUpper();
    for (const TableColumn &column : table.columns)
        paper.columns.push_back({column.label, isNumber(column.field.type)});
    for (const Row &row : table.rows) {
        QStringList cells;
        for (size_t i = 0; i < table.columns.size(); ++i)
            cells += fieldToDisplay(table.columns[i].field, row.values[i]);
        paper.rows.push_back(cells);
    }
    return paper;
}

} // namespace hub
