#pragma once

#include "models/listrows.h"
#include "models/recordname.h"
#include "store/changes.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QIcon>

#include <functional>
#include <unordered_map>
#include <vector>

namespace hub {

/// A column that is not a field of the record itself, such as the school a person works at.
struct DerivedColumn
{
    QString title;
    std::function<QString(qint64 key)> text;
    FieldInfo field = {};                             ///< of a sum or a count; order gives its values
    QString name = {};                                ///< what a layout calls it
    std::function<QVariant(qint64 key)> order = {};   ///< what it compares by; its text where empty
    std::function<QIcon(qint64 key)> decoration = {}; ///< a sign beside the text
};

/// A sum or a count, whose values @p value gives as they would be stored.
[[nodiscard]] DerivedColumn figureColumn(const QString &title, FieldType type,
                                         const std::function<QVariant(qint64 key)> &value);

/// The records of one noun as a table: its fields are the columns, read once and then followed row by row as
/// steps change them.
class RecordTableModel final : public QAbstractTableModel, public ListRows
{
    Q_OBJECT
public:
    enum Role {
        SortRole = Qt::UserRole, ///< compares as a person expects: days by date, choices in their order
        KeyRole,                 ///< the record's key, as qint64
        FindRole,                ///< folded text of the whole row
    };

    /// @p where keeps only some of the records; all when empty. Both references must outlive the model.
    RecordTableModel(Store &store, const RecordType &type, RecordNames &names,
                     std::vector<DerivedColumn> derived = {}, std::function<bool(const Row &)> where = {},
                     QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    [[nodiscard]] const RecordType &type() const { return m_type; }
    [[nodiscard]] const Row &at(int row) const override { return m_rows.at(static_cast<size_t>(row)); }
    /// The row of the record with @p key, or -1.
    [[nodiscard]] int rowOf(qint64 key) const;
    /// The column of the field called @p name in the store, or -1.
    [[nodiscard]] int columnOf(QStringView name) const;
    /// The name of the column's field in the store; empty for a derived one.
    [[nodiscard]] QString nameOf(int column) const;
    /// What a layout calls a derived column; empty for a field, and where it has no name.
    [[nodiscard]] QString derivedName(int column) const;
    [[nodiscard]] QVariant comparable(int row, int column) const override;
    [[nodiscard]] QVariant alignment(size_t column) const;
    [[nodiscard]] QString findText(int row) const override;
    [[nodiscard]] const FieldInfo *field(int column) const override;
    [[nodiscard]] QVariant stored(int row, int column) const override;
    /// Makes the texts of findText() bit by bit while nothing else is to be done.
    void prepareToFind();
    /// What the derived columns rest on has changed.
    void deriveAgain();
    /// Which records are kept rests on something that has changed.
    void readAgain();

private:
    void follow(const Changes &changes);
    void apply(const RowChange &change);
    void reload();
    void remove(int row);
    void prepareSome();
    /// What the derived columns show of a record.
    [[nodiscard]] const QStringList &derived(qint64 key) const;
    [[nodiscard]] QString shown(int row, int column) const;
    [[nodiscard]] QVariant decoration(int row, int column) const;

    Store &m_store;
    const RecordType &m_type;
    RecordNames &m_names;
    std::vector<DerivedColumn> m_derived;
    std::function<bool(const Row &)> m_where;
    std::vector<int> m_columns; ///< index of the field of each column; the derived columns follow
    std::vector<Row> m_rows;
    std::unordered_map<qint64, int> m_rowOf;
    mutable std::vector<QString> m_find;               ///< made when first asked for
    mutable QHash<qint64, QStringList> m_derivedTexts; ///< by key, made when first looked at
    int m_prepared = 0;                                ///< up to which row prepareToFind() has come
};

} // namespace hub
