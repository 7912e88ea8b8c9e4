#pragma once

#include "records/record.h"

#include <QObject>

#include <unordered_map>

namespace hub {

class HubRows;
class Store;
struct Changes;

/// What a person calls a record: "Amira Khan", the name of a school, the title or the code of the rest.
[[nodiscard]] QString nameOfRow(const RecordType &type, const Row &row);

/// The names of records that others refer to, read once for each noun and kept up with the hub.
class RecordNames final : public QObject
{
    Q_OBJECT
public:
    RecordNames(Store &store, QObject *parent);

    /// Empty for the null key and for a record that is gone.
    [[nodiscard]] QString of(const RecordType &type, qint64 key);
    /// Every record of the noun by its name.
    [[nodiscard]] const std::unordered_map<qint64, QString> &all(const RecordType &type);

signals:
    /// The hub changed, and the names have followed.
    void changed(const hub::Changes &changes);

private:
    void follow(const Changes &changes);

    Store &m_store;
    HubRows *m_rows;
    std::unordered_map<const RecordType *, std::unordered_map<qint64, QString>> m_names;
};

} // namespace hub
