#include "widgets/searchresults.h"

namespace hub {

void SearchResults::setHits(std::vector<FoundItem> hits)
{
    beginResetModel();
    m_hits = std::move(hits);
    m_rows.clear();
    for (size_t i = 0; i < m_hits.size(); ++i) {
        if (i == 0 || m_hits[i].group != m_hits[i - 1].group)
            m_rows.push_back({.heading = m_hits[i].group});
        m_rows.push_back({.heading = {}, .hit = static_cast<int>(i)});
    }
    endResetModel();
}

const FoundItem *SearchResults::hitAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    const int hit = m_rows[static_cast<size_t>(index.row())].hit;
    return hit < 0 ? nullptr : &m_hits[static_cast<size_t>(hit)];
}

int SearchResults::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant SearchResults::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FoundItem *hit = hitAt(index);
    const QString &heading = m_rows[static_cast<size_t>(index.row())].heading;
    switch (role) {
    case Qt::DisplayRole:
        return hit ? hit->title : heading;
    case Qt::AccessibleTextRole:
        return hit ? QStringList{hit->title, hit->note, hit->group}.join(QStringLiteral(", ")) : heading;
    case Qt::DecorationRole:
        return hit ? icon(hit->icon, Token::Muted) : QIcon{};
    case NoteRole:
        return hit ? hit->note : QString{};
    case HeadingRole:
        return hit == nullptr;
    default:
        return {};
    }
}

Qt::ItemFlags SearchResults::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return hitAt(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                        : Qt::ItemNeverHasChildren;
}

} // namespace hub
