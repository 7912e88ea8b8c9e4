#include "models/clashlistmodel.h"

#include "base/textfold.h"
#include "icons/icons.h"
#include "models/cellrows.h"
#include "widgets/label.h"

#include <QLocale>

namespace hub {

ClashListModel::ClashListModel(QObject *parent)
    : QAbstractTableModel{parent}
{
}

void ClashListModel::setClashes(const SettledClashes &clashes, bool withAccepted, const EventBook &book,
                                const HubNames &names)
{
    beginResetModel();
    m_entries.clear();
    for (const Clash &clash : clashes.open)
        m_entries.push_back({clash, sentence(clash, book, names), std::nullopt});
    if (withAccepted) {
        for (const auto &[clash, decision] : clashes.accepted)
            m_entries.push_back({clash, sentence(clash, book, names), decision.reason});
    }
    endResetModel();
}

std::optional<QString> ClashListModel::acceptedAt(int row) const
{
    return m_entries[static_cast<size_t>(row)].accepted;
}

int ClashListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int ClashListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ClashListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_entries[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == DateColumn ? QLocale{}.toString(entry.clash.date, u"ddd d MMM yyyy")
            : index.column() == KindColumn  ? displayName(entry.clash.kind)
                                            : entry.what;
    case Qt::ToolTipRole:
        return plainToolTip(entry.what);
    case Qt::DecorationRole:
        if (index.column() != KindColumn)
            return {};
        return entry.accepted ? icon(Icon::Check, Token::Good) : icon(Icon::Warning, Token::Warn);
    case SortRole:
        return index.column() == DateColumn ? QVariant{entry.clash.date} : index.data();
    case KeyRole:
        return entry.clash.date.toString(Qt::ISODate) + u' ' + entry.what;
    case FindRole:
        return QString{u' ' + folded(displayName(entry.clash.kind) + u' ' + entry.what)};
    default:
        return {};
    }
}

QVariant ClashListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    return fields()[static_cast<size_t>(section)].labelText();
}

std::span<const FieldInfo> ClashListModel::fields()
{
    static constexpr FieldInfo columns[]
        = {cellField("date", QT_TRANSLATE_NOOP("hub::Field", "Date"), FieldType::Date),
           cellField("kind", QT_TRANSLATE_NOOP("hub::Field", "Kind")),
           cellField("what", QT_TRANSLATE_NOOP("hub::Field", "What clashes"))};
    static_assert(std::size(columns) == ColumnCount);
    return columns;
}

} // namespace hub
