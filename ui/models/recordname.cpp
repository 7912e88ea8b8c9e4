#include "models/recordname.h"

#include "models/hubrows.h"
#include "records/fieldtext.h"
#include "store/store.h"

namespace hub {

using namespace Qt::StringLiterals;

namespace {

QString text(const RecordType &type, const Row &row, QStringView field)
{
    const int at = type.indexOf(field);
    return at < 0 ? QString{} : row.values[static_cast<size_t>(at)].toString().trimmed();
}

} // namespace

QString nameOfRow(const RecordType &type, const Row &row)
{
    const QString full
        = u"%1 %2"_s.arg(text(type, row, u"first_name"), text(type, row, u"last_name")).trimmed();
    for (const QString &name : {full, text(type, row, u"name"), text(type, row, u"title")}) {
        if (!name.isEmpty())
            return name;
    }
    if (const int key = type.naturalKey(); key >= 0)
        return fieldToDisplay(type.fields[static_cast<size_t>(key)], row.values[static_cast<size_t>(key)]);
    return type.singularText();
}

RecordNames::RecordNames(Store &store, QObject *parent)
    : QObject{parent}
    , m_store{store}
    , m_rows{new HubRows{store, this}}
{
    connect(&store, &Store::changed, this, &RecordNames::follow);
}

QString RecordNames::of(const RecordType &type, qint64 key)
{
    if (key == 0)
        return {};
    const auto &names = all(type);
    const auto found = names.find(key);
    return found == names.end() ? QString{} : found->second;
}

const std::unordered_map<qint64, QString> &RecordNames::all(const RecordType &type)
{
    const auto known = m_names.find(&type);
    if (known != m_names.end())
        return known->second;
    auto &names = m_names[&type];
    m_rows->each(type, [&](const Row &row) { names.emplace(row.key, nameOfRow(type, row)); });
    return names;
}

void RecordNames::follow(const Changes &changes)
{
    for (const RowChange &change : changes.rows) {
        const auto known = m_names.find(change.type);
        if (known == m_names.end())
            continue;
        if (change.operation == Operation::Delete)
            known->second.erase(change.key);
        else if (const auto row = m_store.row(*change.type, change.key))
            known->second.insert_or_assign(change.key, nameOfRow(*change.type, *row));
    }
    emit changed(changes);
}

} // namespace hub
