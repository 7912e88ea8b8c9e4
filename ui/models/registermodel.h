#pragma once

#include "exchange/table.h"
#include "models/hubworker.h"
#include "models/listrows.h"

#include <QAbstractTableModel>
#include <QSet>

#include <unordered_map>
#include <vector>

namespace hub {

class RecordNames;
class Store;
struct Changes;
struct School;

/// The national register as a table: all schools by name, or, while something is typed, those it finds. Only
/// the rows somebody looks at are read, until a list wants to filter or sort: then all of them are, on
/// another thread, and kept.
class RegisterModel final : public QAbstractTableModel, public ListRows
{
    Q_OBJECT
public:
    enum Role { KeyRole = Qt::UserRole }; ///< the URN as a number

    /// Both references must outlive the model.
    RegisterModel(Store &store, RecordNames &names, QObject *parent);

    /// What the register tells of a school, in the order of the table's columns.
    [[nodiscard]] static const std::vector<TableColumn> &columns();

    /// Narrows the table to what @p typed finds; everything where it is empty.
    void find(const QString &typed);
    /// Reads again: another register was loaded.
    void reload();
    /// Brings whether a school is in the hub up to what a step did.
    void follow(const Changes &changes);
    /// Sees to it that all rows will be at hand; finish() waits for them.
    void readAll();
    void finish();
    [[nodiscard]] bool isReading() const { return m_isReading; }

    /// How many schools the register holds, whatever is typed.
    [[nodiscard]] int total() const { return m_total; }
    [[nodiscard]] QString urnAt(int row) const;
    [[nodiscard]] bool isInHub(int row) const { return m_inHub.contains(urnAt(row)); }

    [[nodiscard]] const Row &at(int row) const override;
    [[nodiscard]] QVariant comparable(int row, int column) const override;
    /// What is typed is looked for by find(), in the register's own index.
    [[nodiscard]] QString findText(int) const override { return {}; }
    [[nodiscard]] const FieldInfo *field(int column) const override;
    [[nodiscard]] QVariant stored(int row, int column) const override;
    [[nodiscard]] bool areAtHand() const override { return m_all != nullptr; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] QModelIndexList match(const QModelIndex &start, int role, const QVariant &value, int hits,
                                        Qt::MatchFlags flags) const override;

signals:
    /// All rows are being read, or are there.
    void readingChanged();

private:
    using Rows = std::vector<Row>;

    void take(std::shared_ptr<Rows> rows);
    void lookUp();
    void readHub();
    [[nodiscard]] const Row &found(qint64 urn) const;
    [[nodiscard]] const Row &onPage(int row) const;
    [[nodiscard]] int placeOf(qint64 urn) const;

    Store &m_store;
    RecordNames &m_names;
    int m_total = 0;
    bool m_isReading = false;
    QString m_typed;
    std::vector<qint64> m_found;                               ///< the URNs, while something is typed
    QSet<QString> m_inHub;                                     ///< the URNs of the hub's own schools
    std::shared_ptr<Rows> m_all;                               ///< by name
    std::unordered_map<qint64, int> m_rowOf;                   ///< where each URN is in them
    mutable std::unordered_map<qint64, Row> m_read;            ///< of those found, what was looked at
    mutable std::unordered_map<int, std::vector<Row>> m_pages; ///< by the number of the page
    HubWorker m_worker;
};

} // namespace hub
