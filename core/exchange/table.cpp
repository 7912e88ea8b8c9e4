#include "exchange/table.h"

#include "exchange/references.h"
#include "records/fieldtext.h"
#include "records/nouns.h"
#include "store/store.h"

#include <QCollator>
#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>

namespace hub {

namespace {

TableColumn textColumn(const char *name, const char *label, FieldType type = FieldType::Text)
{
    FieldInfo field{.name = name, .label = label, .column = name, .type = type};
    return {QString::fromLatin1(name), QCoreApplication::translate("hub::Field", label), field};
}

TableColumn columnOf(const RecordType &type, int index)
{
    const FieldInfo &field = type.fields[static_cast<size_t>(index)];
    TableColumn column{field.columnText(), field.labelText(), field, index};
    if (field.type == FieldType::Reference)
        column.field.type = FieldType::Text;
    return column;
}

/// Columns of people that their roles tell: the school they are at, and what they are there.
void addRoles(Store &store, Table &table)
{
    const int schoolAt = table.indexOf(u"school_urn");
    const int rolesAt = table.indexOf(u"roles");
    const KeyText urns{store, recordType<School>()};
    QHash<qint64, std::pair<qint64, QStringList>> current;
    for (const Role &role : store.all<Role>()) {
        if (role.until.isValid())
            continue;
        auto &[school, kinds] = current[role.person.value()];
        if (!role.school.isNull())
            school = role.school.value();
        const QString kind = FieldTraits<RoleKind>::store(role.kind).toString();
        if (!kinds.contains(kind))
            kinds += kind;
    }
    for (Row &row : table.rows) {
        const auto found = current.constFind(row.key);
        if (found == current.constEnd())
            continue;
        QStringList kinds = found->second;
        kinds.sort();
        row.values[static_cast<size_t>(schoolAt)] = urns.of(found->first);
        row.values[static_cast<size_t>(rolesAt)] = kinds.join(u';');
    }
}

void addNames(Store &store, Table &table, const std::vector<Row> &records)
{
    QHash<qint64, Person> people;
    for (Person &person : store.all<Person>())
        people.insert(person.id.value(), std::move(person));
    const auto personAt = static_cast<size_t>(table.type->indexOf(u"person"));
    const auto firstAt = static_cast<size_t>(table.indexOf(u"first_name"));
    const auto lastAt = static_cast<size_t>(table.indexOf(u"last_name"));
    for (size_t i = 0; i < records.size(); ++i) {
        const Person person = people.value(records[i].values[personAt].toLongLong());
        table.rows[i].values[firstAt] = person.firstName;
        table.rows[i].values[lastAt] = person.lastName;
    }
}

int columnNamed(Table &table, const QString &name, const QString &label, const FieldInfo &field)
{
    const int at = table.indexOf(name);
    if (at >= 0)
        return at;
    table.columns.push_back({name, label, field});
    for (Row &row : table.rows)
        row.values.emplace_back();
    return static_cast<int>(table.columns.size()) - 1;
}

/// A column for each criterion anybody recorded something about: criterion:qts, evidence:qts, score:qts.
void addJudgements(Store &store, Table &table)
{
    const RecordType &type = recordType<Judgement>();
    const auto fieldOf
        = [&type](QStringView name) { return type.fields[static_cast<size_t>(type.indexOf(name))]; };
    QHash<qint64, size_t> place;
    for (size_t i = 0; i < table.rows.size(); ++i)
        place.insert(table.rows[i].key, i);
    const auto put
        = [&](const Judgement &judgement, const QString &prefix, QStringView field, const QVariant &value) {
              const int column = columnNamed(table, prefix + judgement.criterion,
                                             prefix + judgement.criterion, fieldOf(field));
              const auto row = place.constFind(judgement.application.value());
              if (row != place.constEnd())
                  table.rows[*row].values[static_cast<size_t>(column)] = value;
          };
    for (const Judgement &judgement : store.all<Judgement>()) {
        put(judgement, QStringLiteral("criterion:"), u"met", FieldTraits<YesNo>::store(judgement.met));
        if (!judgement.evidence.isEmpty())
            put(judgement, QStringLiteral("evidence:"), u"evidence", judgement.evidence);
        if (judgement.score)
            put(judgement, QStringLiteral("score:"), u"score", qint64{*judgement.score});
        if (judgement.secondScore)
            put(judgement, QStringLiteral("second_score:"), u"second_score", qint64{*judgement.secondScore});
        if (!judgement.formEvidence.isEmpty())
            put(judgement, QStringLiteral("form_evidence:"), u"form_evidence", judgement.formEvidence);
        if (!judgement.teacherEvidence.isEmpty())
            put(judgement, QStringLiteral("teacher_evidence:"), u"teacher_evidence",
                judgement.teacherEvidence);
        if (!judgement.headEvidence.isEmpty())
            put(judgement, QStringLiteral("head_evidence:"), u"head_evidence", judgement.headEvidence);
    }
}

/// Orders values by what they mean.
class Comparison
{
public:
    Comparison()
    {
        m_collator.setNumericMode(true);
        m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    }

    [[nodiscard]] int operator()(const QVariant &a, const QVariant &b) const
    {
        if (a.isNull() || b.isNull())
            return static_cast<int>(b.isNull()) - static_cast<int>(a.isNull());
        if (a.typeId() == QMetaType::LongLong && b.typeId() == QMetaType::LongLong) {
            const qint64 x = a.toLongLong();
            const qint64 y = b.toLongLong();
            return static_cast<int>(x > y) - static_cast<int>(x < y);
        }
        return m_collator.compare(a.toString(), b.toString());
    }

private:
    QCollator m_collator;
};

struct SortKey
{
    size_t column;
    bool downwards;
};

Error noColumn(const QString &name)
{
    return {.kind = Error::Kind::NotFound,
            .subject = name,
            .message
            = QCoreApplication::translate("hub::Table", "There is no column “%1” in this table.").arg(name)};
}

} // namespace

int Table::indexOf(QStringView column) const
{
    for (size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].name == column)
            return static_cast<int>(i);
    }
    return -1;
}

std::vector<TableColumn> columnsOf(const RecordType &type)
{
    std::vector<TableColumn> columns;
    for (size_t i = 0; i < type.fields.size(); ++i) {
        if (type.fields[i].is(Document))
            continue;
        if (&type == &recordType<Application>() && type.fields[i].columnText() == QStringLiteral("email")) {
            columns.push_back(textColumn("first_name", QT_TRANSLATE_NOOP("hub::Field", "First name")));
            columns.push_back(textColumn("last_name", QT_TRANSLATE_NOOP("hub::Field", "Last name")));
        }
        columns.push_back(columnOf(type, static_cast<int>(i)));
        if (&type == &recordType<Person>() && type.fields[i].columnText() == QStringLiteral("trn")) {
            columns.push_back(textColumn("school_urn", QT_TRANSLATE_NOOP("hub::Field", "School")));
            columns.push_back(textColumn("roles", QT_TRANSLATE_NOOP("hub::Field", "Roles")));
        }
    }
    return columns;
}

Result<Table> loadTable(Store &store, const QString &name)
{
    const RecordType *type = recordTypeNamed(name);
    if (type == nullptr) {
        return Error{.kind = Error::Kind::NotFound,
                     .subject = name,
                     .message
                     = QCoreApplication::translate("hub::Table", "There is no table “%1”.").arg(name),
                     .advice = QCoreApplication::translate("hub::Table", "The tables are: %1.")
                                   .arg(tableNames().join(QStringLiteral(", ")))};
    }
    Table table{type, columnsOf(*type), {}};
    const std::vector<Row> records = store.rows(*type);
    std::vector<std::optional<KeyText>> keys;
    for (const TableColumn &column : table.columns) {
        const FieldInfo *field
            = column.fieldIndex < 0 ? nullptr : &type->fields[static_cast<size_t>(column.fieldIndex)];
        const bool refers = field != nullptr && field->refersTo != nullptr;
        keys.push_back(refers ? std::optional<KeyText>{KeyText{store, field->refersTo()}} : std::nullopt);
    }
    for (const Row &record : records) {
        Row row{.key = record.key};
        row.values.reserve(table.columns.size());
        for (size_t i = 0; i < table.columns.size(); ++i) {
            const int index = table.columns[i].fieldIndex;
            QVariant value = index < 0 ? QVariant{} : record.values[static_cast<size_t>(index)];
            row.values.push_back(keys[i] ? keys[i]->of(value.toLongLong()) : std::move(value));
        }
        table.rows.push_back(std::move(row));
    }
    if (type == &recordType<Person>())
        addRoles(store, table);
    if (type == &recordType<Application>()) {
        addNames(store, table, records);
        addJudgements(store, table);
    }
    return table;
}

QStringList tableNames()
{
    QStringList names;
    for (const RecordType *type : allRecordTypes())
        names += type->tableText().replace(u'_', u'-');
    return names;
}

Result<Table> withColumns(Table table, const QStringList &columns)
{
    Table result{table.type, {}, {}};
    std::vector<size_t> places;
    for (const QString &name : columns) {
        const int at = table.indexOf(name);
        if (at < 0)
            return noColumn(name);
        places.push_back(static_cast<size_t>(at));
        result.columns.push_back(table.columns[places.back()]);
    }
    for (Row &row : table.rows) {
        Row kept{.key = row.key};
        for (const size_t place : places)
            kept.values.push_back(row.values[place]);
        result.rows.push_back(std::move(kept));
    }
    return result;
}

Result<Table> sortedBy(Table table, const QStringList &columns)
{
    std::vector<SortKey> keys;
    for (const QString &name : columns) {
        const bool downwards = name.startsWith(u'-');
        const int at = table.indexOf(downwards ? QStringView{name}.mid(1) : QStringView{name});
        if (at < 0)
            return noColumn(name);
        keys.push_back({static_cast<size_t>(at), downwards});
    }
    const Comparison compare;
    std::stable_sort(table.rows.begin(), table.rows.end(), [&](const Row &a, const Row &b) {
        for (const SortKey &key : keys) {
            const int order = compare(a.values[key.column], b.values[key.column]);
            if (order != 0)
                return key.downwards ? order > 0 : order < 0;
        }
        return false;
    });
    return table;
}

Sheet toSheet(const Table &table)
{
    Sheet sheet;
    sheet.name = table.type->tableText().replace(u'_', u'-');
    for (const TableColumn &column : table.columns)
        sheet.headings += column.name;
    int number = 1;
    for (const Row &row : table.rows) {
        SheetRow cells{++number, {}};
        for (size_t i = 0; i < table.columns.size(); ++i)
            cells.cells += fieldToText(table.columns[i].field, row.values[i]);
        sheet.rows.push_back(std::move(cells));
    }
    return sheet;
}

QJsonArray toJson(const Table &table)
{
    QJsonArray array;
    for (const Row &row : table.rows) {
        QJsonObject object{{QStringLiteral("id"), QString::number(row.key)}};
        for (size_t i = 0; i < table.columns.size(); ++i)
            object.insert(table.columns[i].name, fieldToJson(table.columns[i].field, row.values[i]));
        array.append(object);
    }
    return array;
}

} // namespace hub
