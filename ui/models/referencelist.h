#pragma once

#include "records/record.h"

#include <QAbstractListModel>
#include <QHash>

namespace hub {

class RecordNames;
class Store;
struct Changes;

/// The records a reference may point to, by name, after a first line that stands for none. Every control that
/// chooses one of a noun shows the same list, so that none has to be filled with thousands of names.
class ReferenceList final : public QAbstractListModel
{
    Q_OBJECT
public:
    /// The list of a noun, made when first asked for. Lives as long as @p names and follows its hub.
    [[nodiscard]] static ReferenceList *of(RecordNames &names, const RecordType &type);

    /// Where a stored reference stands; 0 for none and for what is gone.
    [[nodiscard]] int rowOf(qint64 key) const { return m_rows.value(key, 0); }
    /// The row of that name, whatever its case, or -1.
    [[nodiscard]] int rowNamed(const QString &name) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    /// The name; as Qt::UserRole the key, null in the first row.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Entry
    {
        QByteArray order; ///< what it is sorted by
        QString name;
        qint64 key = 0;
    };

    ReferenceList(RecordNames &names, const RecordType &type);
    void follow(const Changes &changes);
    void add(qint64 key, const QString &name);
    void remove(int row);
    void count(size_t from);

    RecordNames &m_names;
    const RecordType &m_type;
    std::vector<Entry> m_entries; ///< the first stands for none
    QHash<qint64, int> m_rows;    ///< by key
};

} // namespace hub
