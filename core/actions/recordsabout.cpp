#include "actions/recordsabout.h"

#include "records/nouns.h"
#include "rules/retention.h"
#include "store/steps.h"
#include "store/store.h"

#include <QJsonObject>

#include <algorithm>
#include <set>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

bool is(const RecordType &type, const RecordType &other)
{
    return &type == &other;
}

/// Free text, and short texts that say something of a person's circumstances.
bool saysSomething(const RecordType &type, const FieldInfo &field)
{
    if (is(type, recordType<Payment>()) || is(type, recordType<Commitment>()))
        return false;
    if (is(type, recordType<Person>()))
        return field.is(Personal);
    static const QStringList told{u"reason"_s, u"room"_s, u"travel"_s, u"title"_s, u"file_name"_s};
    return field.is(Personal) || field.type == FieldType::LongText || told.contains(field.nameText());
}

std::vector<Row> rowsNaming(Store &store, const RecordType &type, PersonId person)
{
    std::vector<Row> rows;
    std::set<qint64> seen;
    for (const FieldInfo &field : type.fields) {
        if (field.refersTo == nullptr || !is(field.refersTo(), recordType<Person>()))
            continue;
        for (Row &row : store.rowsWhere(type, field.name, person.value())) {
            if (seen.insert(row.key).second)
                rows.push_back(std::move(row));
        }
    }
    return rows;
}

/// What names no person itself, but one of their applications.
std::vector<Row> rowsOfApplications(Store &store, const RecordType &type, PersonId person)
{
    std::vector<Row> rows;
    if (!is(type, recordType<Judgement>()) && !is(type, recordType<ApplicationMove>()))
        return rows;
    for (const Application &application : store.where<Application>("person", person.value())) {
        auto own = store.rowsWhere(type, "application", application.id.value());
        std::move(own.begin(), own.end(), std::back_inserter(rows));
    }
    return rows;
}

/// One way somebody was recorded: what their record held at some time.
void addWords(const QJsonObject &held, QStringList &words)
{
    const auto text = [&held](QStringView name) { return held.value(name).toString().trimmed(); };
    const QString first = text(u"first_name");
    const QString last = text(u"last_name");
    if (!first.isEmpty() && !last.isEmpty())
        words += {first + u' ' + last, last + u", "_s + first, last + u' ' + first,
                  first.first(1) + u' ' + last, first.first(1) + u". "_s + last};
    for (const QString &name : text(u"previous_names").split(u';'))
        words += {name.trimmed(), first + u' ' + name.trimmed()};
    words += {text(u"email"), text(u"phone"), text(u"trn")};
}

QJsonObject objectOf(const RecordType &type, const Row &row)
{
    QJsonObject object;
    for (size_t i = 0; i < type.fields.size(); ++i)
        object.insert(type.fields[i].nameText(), QJsonValue::fromVariant(row.values[i]));
    return object;
}

/// Fields a change left alone stand as they were.
void put(QJsonObject &onto, const QJsonObject &change)
{
    for (auto field = change.begin(); field != change.end(); ++field)
        onto.insert(field.key(), *field);
}

/// A bare first name or a short number would be found where nobody meant this person.
bool namesOthersToo(const QString &word)
{
    constexpr qsizetype shortest = 6;
    return !word.contains(u' ') && (word.size() < shortest || std::ranges::none_of(word, [](QChar c) {
                                        return c.isDigit() || c == u'@';
                                    }));
}

} // namespace

std::vector<RecordsAbout> recordsAbout(Store &store, PersonId person)
{
    std::vector<RecordsAbout> all;
    for (const RecordType *type : allRecordTypes()) {
        RecordsAbout about{.type = type, .rows = rowsNaming(store, *type, person)};
        if (is(*type, recordType<Person>())) {
            if (auto own = store.row(*type, person.value()))
                about.rows.push_back(std::move(*own));
        }
        auto further = rowsOfApplications(store, *type, person);
        std::move(further.begin(), further.end(), std::back_inserter(about.rows));
        if (!about.rows.empty())
            all.push_back(std::move(about));
    }
    std::stable_partition(all.begin(), all.end(),
                          [](const RecordsAbout &about) { return is(*about.type, recordType<Person>()); });
    return all;
}

bool isAbout(const RecordType &type, const Row &row, PersonId person)
{
    if (is(type, recordType<Event>()) || is(type, recordType<WorkGroup>()))
        return false; // led by them
    const int at = type.indexOf(u"person");
    return at < 0 || row.values[static_cast<size_t>(at)].toLongLong() == person.value();
}

Emptied emptied(const RecordType &type, Row row)
{
    QStringList fields;
    for (size_t i = 0; i < type.fields.size(); ++i) {
        if (!saysSomething(type, type.fields[i]))
            continue;
        fields += type.fields[i].nameText();
        row.values[i] = u""_s;
    }
    const auto put = [&](QStringView name, const QString &value) {
        row.values[static_cast<size_t>(type.indexOf(name))] = value;
    };
    if (is(type, recordType<Person>())) {
        put(u"first_name", erasedFirstName());
        put(u"last_name", erasedLastName());
    } else if (is(type, recordType<DocumentLog>())) {
        put(u"title", row.values[static_cast<size_t>(type.indexOf(u"kind"))].toString());
    }
    return {std::move(row), fields};
}

QStringList wordsFor(Store &store, PersonId person, std::vector<RecordKey> merged)
{
    const RecordType &type = recordType<Person>();
    std::vector<RecordKey> records = std::move(merged);
    records.push_back({&type, person.value()});
    QStringList words;
    for (const RecordKey &record : records) {
        QJsonObject held;
        for (const RecordChange &change : historyOf(store, type, record.key)) {
            put(held, change.row.before);
            addWords(held, words);
            put(held, change.row.after);
            addWords(held, words);
        }
        if (const auto row = store.row(type, record.key))
            addWords(objectOf(type, *row), words);
    }
    words.removeIf([](const QString &word) { return namesOthersToo(word.trimmed()); });
    words.removeDuplicates();
    return words;
}

} // namespace hub
