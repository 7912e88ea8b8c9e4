#include "exchange/filterscope.h"

#include "exchange/references.h"
#include "records/nouns.h"
#include "store/store.h"

#include <algorithm>

namespace hub {

const QHash<qint64, Row> &FilterData::records(const RecordType &type)
{
    m_used.insert(&type);
    const auto known = m_records.find(&type);
    if (known != m_records.end())
        return known->second;
    QHash<qint64, Row> &records = m_records[&type];
    for (Row &row : m_store.rows(type))
        records.insert(row.key, std::move(row));
    return records;
}

const QMultiHash<qint64, const Row *> &FilterData::referrers(const RecordType &type, int field)
{
    const auto place = std::pair{&type, field};
    const auto known = m_referrers.find(place);
    if (known != m_referrers.end())
        return known->second;
    QMultiHash<qint64, const Row *> &referrers = m_referrers[place];
    const QHash<qint64, Row> &all = records(type);
    for (auto row = all.cbegin(); row != all.cend(); ++row)
        referrers.insert(row->values[static_cast<size_t>(field)].toLongLong(), &*row);
    return referrers;
}

const QHash<qint64, QString> &FilterData::keyTexts(const RecordType &type)
{
    const auto known = m_keyTexts.find(&type);
    if (known != m_keyTexts.end())
        return known->second;
    QHash<qint64, QString> &texts = m_keyTexts[&type];
    const int at = type.naturalKey();
    const QHash<qint64, Row> &all = records(type);
    for (auto row = all.cbegin(); row != all.cend(); ++row) {
        const QString text = at < 0 ? QString{} : row->values[static_cast<size_t>(at)].toString();
        texts.insert(row.key(), text.isEmpty() ? QString::number(row.key()) : text);
    }
    return texts;
}

namespace {

const RecordType *nounNamed(const QString &name)
{
    return recordTypeNamed(QString{name}.replace(u'-', u'_'));
}

class RecordScope final : public FilterScope
{
public:
    RecordScope(std::shared_ptr<FilterData> data, const RecordType &type)
        : m_data{std::move(data)}
        , m_type{type}
    {
    }

    [[nodiscard]] std::optional<FilterOperand> operand(const QString &name) override
    {
        for (const TableColumn &column : columnsOf(m_type)) {
            if (column.name == name)
                return column.fieldIndex < 0 ? gathered(name) : ofField(column);
        }
        for (const FilterShortcut &shortcut : filterShortcuts()) {
            if (&shortcut.of() == &m_type && name == QLatin1String{shortcut.name})
                return named(shortcut);
        }
        if (const qsizetype dot = name.indexOf(u'.'); dot > 0)
            return through(name.left(dot), name.mid(dot + 1));
        return name.contains(u':') ? gathered(name) : std::nullopt;
    }

    [[nodiscard]] std::optional<FilterRelation> relation(const QString &name) override
    {
        if (const int field = m_type.indexOf(name); field >= 0 && m_type.fields[size_t(field)].refersTo)
            return forward(field);
        if (const RecordType *other = nounNamed(name)) {
            for (size_t i = 0; i < other->fields.size(); ++i) {
                if (other->fields[i].refersTo && &other->fields[i].refersTo() == &m_type)
                    return backward(*other, static_cast<int>(i));
            }
        }
        return std::nullopt;
    }

private:
    [[nodiscard]] FilterOperand ofField(const TableColumn &column)
    {
        const auto at = static_cast<size_t>(column.fieldIndex);
        const FieldInfo &own = m_type.fields[at];
        if (own.type != FieldType::Reference)
            return {.field = own, .value = [at](const Row &row) { return row.values[at]; }};
        const QHash<qint64, QString> &texts = m_data->keyTexts(own.refersTo());
        return {.field = column.field, .value = [at, &texts, keep = m_data](const Row &row) {
                    return QVariant{texts.value(row.values[at].toLongLong())};
                }};
    }

    /// A column that the table gathers from elsewhere.
    [[nodiscard]] std::optional<FilterOperand> gathered(const QString &name)
    {
        const Result<Table> table = loadTable(m_data->store(), m_type.tableText());
        const int at = table ? table->indexOf(name) : -1;
        if (at < 0)
            return std::nullopt;
        for (const RecordType *noun :
             {&recordType<Role>(), &recordType<School>(), &recordType<Person>(), &recordType<Judgement>()})
            m_data->note(*noun);
        QHash<qint64, QVariant> values;
        for (const Row &row : table->rows)
            values.insert(row.key, row.values[static_cast<size_t>(at)]);
        return FilterOperand{.field = table->columns[static_cast<size_t>(at)].field,
                             .value = [values](const Row &row) { return values.value(row.key); }};
    }

    [[nodiscard]] FilterOperand named(const FilterShortcut &shortcut)
    {
        return {.field = shortcut.field, .values = [values = shortcut.values(*m_data)](const Row &row) {
                    return values.value(row.key);
                }};
    }

    [[nodiscard]] std::optional<FilterOperand> through(const QString &first, const QString &rest)
    {
        const auto step = relation(first);
        auto inner = step ? step->scope->operand(rest) : std::nullopt;
        if (!inner)
            return std::nullopt;
        return FilterOperand{.field = inner->field, .values = [step = *step, inner = *inner](const Row &row) {
                                 std::vector<QVariant> all;
                                 for (const Row *related : step.related(row)) {
                                     if (inner.value) {
                                         all.push_back(inner.value(*related));
                                         continue;
                                     }
                                     const std::vector<QVariant> more = inner.values(*related);
                                     all.insert(all.end(), more.begin(), more.end());
                                 }
                                 return all;
                             }};
    }

    [[nodiscard]] FilterRelation forward(int field)
    {
        const RecordType &other = m_type.fields[static_cast<size_t>(field)].refersTo();
        const QHash<qint64, Row> &all = m_data->records(other);
        return {recordScope(m_data, other), [field, &all](const Row &row) {
                    const auto found = all.constFind(row.values[static_cast<size_t>(field)].toLongLong());
                    return found == all.constEnd() ? std::vector<const Row *>{}
                                                   : std::vector<const Row *>{&*found};
                }};
    }

    [[nodiscard]] FilterRelation backward(const RecordType &other, int field)
    {
        const auto &referrers = m_data->referrers(other, field);
        return {recordScope(m_data, other), [&referrers](const Row &row) {
                    const auto [first, last] = referrers.equal_range(row.key);
                    return std::vector<const Row *>(first, last);
                }};
    }

    std::shared_ptr<FilterData> m_data;
    const RecordType &m_type;
};

} // namespace

std::shared_ptr<FilterScope> recordScope(std::shared_ptr<FilterData> data, const RecordType &type)
{
    return std::make_shared<RecordScope>(std::move(data), type);
}

} // namespace hub
