#pragma once

#include "base/result.h"
#include "records/record.h"

#include <QHash>
#include <QMultiHash>

namespace hub {

class Store;

/// How files write references to a noun: by its natural key.
class KeyText
{
public:
    KeyText(Store &store, const RecordType &type);

    /// The key's text; empty for no reference. A person without an e-mail, or a noun without a natural key,
    /// is written by the number of the record.
    [[nodiscard]] QString of(qint64 key) const;

private:
    QHash<qint64, QString> m_texts;
};

/// The records of a noun by what files call them.
class KeyIndex
{
public:
    KeyIndex(Store &store, const RecordType &type);

    void add(const QString &text, qint64 key);

    /// The record called @p text (its natural key in any case, or the number that lists print). NotFound, or
    /// Conflict where several share the name.
    [[nodiscard]] Result<qint64> find(const QString &text) const;

private:
    const RecordType &m_type;
    QMultiHash<QString, qint64> m_keys;
    QHash<qint64, bool> m_numbers;
};

} // namespace hub
