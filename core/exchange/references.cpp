#include "exchange/references.h"

#include "base/ncpcode.h"
#include "store/store.h"

#include <QCoreApplication>

namespace hub {

namespace {

std::vector<Row> recordsOf(Store &store, const RecordType &type)
{
    return store.rows(type);
}

QString naturalText(const RecordType &type, const Row &row)
{
    const int at = type.naturalKey();
    return at < 0 ? QString{} : row.values[static_cast<size_t>(at)].toString();
}

} // namespace

KeyText::KeyText(Store &store, const RecordType &type)
{
    for (const Row &row : recordsOf(store, type)) {
        const QString text = naturalText(type, row);
        m_texts.insert(row.key, text.isEmpty() ? QString::number(row.key) : text);
    }
}

QString KeyText::of(qint64 key) const
{
    return m_texts.value(key);
}

KeyIndex::KeyIndex(Store &store, const RecordType &type)
    : m_type{type}
{
    for (const Row &row : recordsOf(store, type))
        add(naturalText(type, row), row.key);
}

void KeyIndex::add(const QString &text, qint64 key)
{
    if (!text.isEmpty() && !m_keys.contains(text.toLower(), key))
        m_keys.insert(text.toLower(), key);
    m_numbers.insert(key, true);
}

Result<qint64> KeyIndex::find(const QString &text) const
{
    QList<qint64> found = m_keys.values(text.toLower());
    if (found.isEmpty()) {
        if (const auto ncp = NcpCode::fromText(text))
            found = m_keys.values(ncp->toText().toLower());
    }
    if (found.isEmpty())
        found = m_keys.values(tidyGroupCode(text).toLower());
    if (found.isEmpty() && m_numbers.contains(text.toLongLong()))
        found = {text.toLongLong()};
    if (found.size() == 1)
        return found.first();
    const QString noun = m_type.singularText();
    if (found.isEmpty()) {
        return Error{
            .kind = Error::Kind::NotFound,
            .subject = text,
            .message
            = QCoreApplication::translate("hub::Table", "There is no %1 “%2” in this hub.").arg(noun, text)};
    }
    return Error{.kind = Error::Kind::Conflict,
                 .subject = text,
                 .message = QCoreApplication::translate("hub::Table",
                                                        "“%1” is shared by %2 %3: use the number that the "
                                                        "list shows as id.")
                                .arg(text)
                                .arg(found.size())
                                .arg(m_type.pluralText())};
}

} // namespace hub
