#include "widgets/tablelayout.h"

#include "theme/hubstyle.h"
#include "widgets/recordtable.h"

#include <QHeaderView>
#include <QJsonArray>

namespace hub {

using namespace Qt::StringLiterals;

QJsonObject toJson(const TableLayout &layout)
{
    QJsonArray columns;
    for (const TableLayout::Column &column : layout.columns)
        columns.append(QJsonObject{{u"name"_s, column.name}, {u"width"_s, column.width}});
    return {{u"columns"_s, columns}, {u"sort"_s, QJsonArray::fromStringList(layout.sorting)}};
}

TableLayout layoutFromJson(const QJsonObject &json)
{
    TableLayout layout;
    for (const QJsonValue &value : json.value(u"columns"_s).toArray())
        layout.columns << TableLayout::Column{value[u"name"_s].toString(), value[u"width"_s].toInt()};
    for (const QJsonValue &value : json.value(u"sort"_s).toArray())
        layout.sorting << value.toString();
    return layout;
}

TableLayout layoutOf(const RecordTable &table, const std::function<QString(int)> &nameOf)
{
    TableLayout layout;
    const QHeaderView *header = table.horizontalHeader();
    const int unit = qMax(1, measureOf(&table, HubStyle::RowHeight));
    for (int place = 0; place < header->count(); ++place) {
        const int section = header->logicalIndex(place);
        if (!header->isSectionHidden(section))
            layout.columns << TableLayout::Column{nameOf(section),
                                                  qRound(header->sectionSize(section) * 100.0 / unit)};
    }
    return layout;
}

void applyLayout(RecordTable &table, const TableLayout &layout, const std::function<QString(int)> &nameOf)
{
    QHeaderView *header = table.horizontalHeader();
    QHash<QString, int> sections;
    for (int section = 0; section < header->count(); ++section)
        sections.insert(nameOf(section), section);
    const int unit = measureOf(&table, HubStyle::RowHeight);
    int place = 0;
    QList<int> shown;
    for (const TableLayout::Column &column : layout.columns) {
        const int section = sections.value(column.name, -1);
        if (section < 0 || shown.contains(section))
            continue;
        shown << section;
        header->moveSection(header->visualIndex(section), place++);
        header->setSectionHidden(section, false);
        if (column.width > 0)
            header->resizeSection(section, qRound(column.width * unit / 100.0));
    }
    if (shown.isEmpty())
        return;
    for (int section = 0; section < header->count(); ++section) {
        if (!shown.contains(section))
            header->setSectionHidden(section, true);
    }
}

} // namespace hub
