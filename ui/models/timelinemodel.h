#pragma once

#include "actions/story.h"

#include <QAbstractTableModel>

namespace hub {

/// What happened with a school or a person, newest first.
class TimelineModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { When, What, Who, ColumnCount };

    explicit TimelineModel(QObject *parent);

    void setEntries(std::vector<StoryEntry> entries);
    [[nodiscard]] const StoryEntry &at(int row) const { return m_entries.at(static_cast<size_t>(row)); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    std::vector<StoryEntry> m_entries;
};

} // namespace hub
