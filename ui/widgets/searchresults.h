#pragma once

#include "icons/icons.h"

#include <QAbstractListModel>

#include <functional>
#include <vector>

namespace hub {

/// Something the search box found, and how to go there.
struct FoundItem
{
    QString group; ///< "People", "Commands": hits of one group stand together
    QString title;
    QString note = {}; ///< tells hits of the same title apart: a town, a shortcut
    Icon icon = Icon::None;
    std::function<void()> open = {};
};

/// Hits under the headings of their groups. A heading cannot be chosen.
class SearchResults final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { NoteRole = Qt::UserRole, HeadingRole };

    using QAbstractListModel::QAbstractListModel;

    void setHits(std::vector<FoundItem> hits);
    [[nodiscard]] const FoundItem *hitAt(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        QString heading;
        int hit = -1;
    };
    std::vector<FoundItem> m_hits;
    std::vector<Row> m_rows;
};

} // namespace hub
