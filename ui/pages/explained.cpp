#include "pages/explained.h"

#include "records/nouns.h"
#include "widgets/recordtable.h"

namespace hub {

using namespace Qt::StringLiterals;

Place placeOf(const RecordType *type, qint64 key)
{
    struct Home
    {
        const RecordType *type;
        QString page;
        QString part;
    };
    static const Home homes[]{{&recordType<School>(), u"school"_s, {}},
                              {&recordType<Person>(), u"person"_s, {}},
                              {&recordType<Payment>(), u"funding"_s, u"payments"_s},
                              {&recordType<WorkGroup>(), u"work-groups"_s, {}},
                              {&recordType<Cohort>(), u"selection"_s, {}},
                              {&recordType<Event>(), u"attendance"_s, {}}};
    for (const Home &home : homes) {
        if (home.type == type)
            return {.page = home.page, .record = key, .part = home.part};
    }
    return {};
}

Explanation explained(const QString &title, Why why, const std::function<void(Place)> &go)
{
    Explanation explanation{.title = title,
                            .rule = std::move(why.rule),
                            .headings = std::move(why.headings),
                            .figures = std::move(why.figures),
                            .none = std::move(why.none)};
    explanation.lines.reserve(why.rows.size());
    for (Why::Row &row : why.rows) {
        const Place place = placeOf(row.type, row.key);
        explanation.lines.push_back({.cells = std::move(row.cells)});
        if (!place.page.isEmpty())
            explanation.lines.back().open = [go, place] { go(place); };
    }
    return explanation;
}

Explanation explainedByRows(const QString &title, const QString &rule, RecordTable *table)
{
    Explanation explanation{.title = title, .rule = rule};
    const QList<int> columns = table->shownColumns();
    for (const int column : columns)
        explanation.headings << table->model()->headerData(column, Qt::Horizontal).toString();
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        const QPersistentModelIndex first = table->model()->index(row, columns.value(0));
        QStringList cells;
        for (const int column : columns)
            cells << first.sibling(row, column).data().toString();
        explanation.lines.push_back({.cells = std::move(cells), .open = [table, first] {
                                         table->setCurrentIndex(first);
                                         table->setFocus(Qt::OtherFocusReason);
                                     }});
    }
    return explanation;
}

} // namespace hub
