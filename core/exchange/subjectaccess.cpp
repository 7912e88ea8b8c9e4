#include "exchange/subjectaccess.h"

#include "actions/recordsabout.h"
#include "exchange/references.h"
#include "records/fieldtext.h"
#include "store/steps.h"
#include "store/store.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <memory>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace hub {

namespace {

/// Writes records as files have them, references by the name of what they refer to.
class Recorder
{
public:
    explicit Recorder(Store &store)
        : m_store{store}
    {
    }

    QJsonObject object(const RecordType &type, const Row &row)
    {
        QJsonObject object;
        for (size_t i = 0; i < type.fields.size(); ++i) {
            const FieldInfo &field = type.fields[i];
            object.insert(field.columnText(),
                          field.refersTo == nullptr ? fieldToJson(field, row.values[i])
                                                    : QJsonValue{named(field.refersTo(), row.values[i])});
        }
        return object;
    }

private:
    QString named(const RecordType &type, const QVariant &key)
    {
        std::unique_ptr<KeyText> &texts = m_texts[&type];
        if (!texts)
            texts = std::make_unique<KeyText>(m_store, type);
        return key.isNull() ? QString{} : texts->of(key.toLongLong());
    }

    Store &m_store;
    std::unordered_map<const RecordType *, std::unique_ptr<KeyText>> m_texts;
};

void addHistory(Store &store, const RecordType &type, qint64 key, QJsonArray &history)
{
    for (const RecordChange &change : historyOf(store, type, key))
        history.append(QJsonObject{{u"step"_s, change.step.number},
                                   {u"at"_s, change.step.at.toString(Qt::ISODate)},
                                   {u"who"_s, change.step.who},
                                   {u"what"_s, change.step.what},
                                   {u"table"_s, type.tableText().replace(u'_', u'-')},
                                   {u"before"_s, change.row.before},
                                   {u"after"_s, change.row.after}});
}

QString cellOf(const QJsonValue &value)
{
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument{value.toObject()}.toJson(QJsonDocument::Compact));
    return value.toVariant().toString();
}

TypedSheet sheetOf(const QString &name, const QJsonArray &rows)
{
    TypedSheet typed;
    typed.sheet.name = name;
    typed.sheet.headings = rows.first().toObject().keys();
    int number = 1;
    for (const QJsonValue &row : rows) {
        SheetRow cells{++number, {}};
        for (const QString &heading : typed.sheet.headings)
            cells.cells += cellOf(row[heading]);
        typed.sheet.rows.push_back(std::move(cells));
    }
    return typed;
}

} // namespace

Result<QJsonObject> subjectAccess(Store &store, PersonId id, QDate today)
{
    const std::optional<Person> person = store.find(id);
    if (!person)
        return Error{.kind = Error::Kind::NotFound, .subject = recordType<Person>().singularText()};
    Recorder recorder{store};
    QJsonObject records;
    QJsonArray history;
    for (const RecordsAbout &about : recordsAbout(store, id)) {
        QJsonArray rows;
        for (const Row &row : about.rows) {
            rows.append(recorder.object(*about.type, row));
            addHistory(store, *about.type, row.key, history);
        }
        records.insert(about.type->tableText().replace(u'_', u'-'), rows);
    }
    return QJsonObject{{u"person"_s, (person->firstName + u' ' + person->lastName).trimmed()},
                       {u"made_on"_s, today.toString(Qt::ISODate)},
                       {u"records"_s, records},
                       {u"history"_s, history}};
}

std::vector<TypedSheet> subjectAccessSheets(const QJsonObject &pack)
{
    std::vector<TypedSheet> sheets;
    const QJsonObject records = pack.value(u"records"_s).toObject();
    for (auto table = records.begin(); table != records.end(); ++table)
        sheets.push_back(sheetOf(table.key(), table->toArray()));
    const QJsonArray history = pack.value(u"history"_s).toArray();
    if (!history.isEmpty())
        sheets.push_back(sheetOf(u"history"_s, history));
    return sheets;
}

} // namespace hub
