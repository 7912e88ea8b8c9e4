#pragma once

#include "models/wordproxy.h"

#include <QAbstractTableModel>

#include <vector>

namespace hub {

/// One line of a table that is worked out, not kept.
struct Line
{
    qint64 key = 0;                   ///< what the line is about, in the page's own terms
    std::vector<QVariant> cells = {}; ///< as shown
    std::vector<QVariant> sort = {};  ///< by what they are compared, where that differs; else empty
};

/// A table of lines.
class LinesModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role { SortRole = Qt::UserRole, KeyRole, FindRole };

    LinesModel(const QStringList &headings, QObject *parent);

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

/// Sorts lines by what their cells mean, what is not known last, and filters them by words.
class LinesProxy final : public WordProxy
{
    Q_OBJECT
public:
    LinesProxy(LinesModel *source, QObject *parent);

protected:
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;
};

} // namespace hub
