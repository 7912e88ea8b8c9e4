#pragma once

#include "records/record.h"

#include <QAbstractTableModel>
#include <QStringList>
#include <QVariant>

#include <vector>

namespace hub {

/// One line of a table that is worked out, not kept.
struct Line
{
    qint64 key = 0;                   ///< what the line is about, in the page's own terms
    std::vector<QVariant> cells = {}; ///< as shown
    std::vector<QVariant> sort = {};  ///< by what they are compared, where that differs; else empty
    QString identity = {}; ///< tells it apart also when it is worked out again; empty: its key does
};

/// A table of lines.
class LinesModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role { SortRole = Qt::UserRole, KeyRole, FindRole, IdentityRole };

    LinesModel(const QStringList &headings, QObject *parent);
    /// Headed by what people call @p columns.
    LinesModel(std::span<const FieldInfo> columns, QObject *parent);

    void setLines(std::vector<Line> lines);
    [[nodiscard]] const std::vector<Line> &lines() const { return m_lines; }
    [[nodiscard]] int rowOf(qint64 key) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    QStringList m_headings;
    std::vector<Line> m_lines;
    mutable std::vector<QString> m_find; ///< made when first asked for
};

} // namespace hub
