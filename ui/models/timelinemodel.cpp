#include "models/timelinemodel.h"

#include "base/textfold.h"
#include "icons/icons.h"
#include "models/recordtablemodel.h"
#include "widgets/label.h"

#include <QLocale>

namespace hub {

namespace {

struct KindLook
{
    Icon icon;
    const char *name;
};

KindLook lookOf(StoryEntry::Kind kind)
{
    switch (kind) {
    case StoryEntry::Kind::Note:
        return {Icon::Edit, QT_TRANSLATE_NOOP("hub::TimelineModel", "Note")};
    case StoryEntry::Kind::Event:
        return {Icon::Calendar, QT_TRANSLATE_NOOP("hub::TimelineModel", "Event")};
    case StoryEntry::Kind::Payment:
        return {Icon::Funding, QT_TRANSLATE_NOOP("hub::TimelineModel", "Payment")};
    case StoryEntry::Kind::Document:
        return {Icon::Documents, QT_TRANSLATE_NOOP("hub::TimelineModel", "Document")};
    case StoryEntry::Kind::Change:
        break;
    }
    return {Icon::History, QT_TRANSLATE_NOOP("hub::TimelineModel", "Change")};
}

} // namespace

TimelineModel::TimelineModel(QObject *parent)
    : QAbstractTableModel{parent}
{
}

void TimelineModel::setEntries(std::vector<StoryEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int TimelineModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const StoryEntry &entry = at(index.row());
    const KindLook look = lookOf(entry.kind);
    if (role == Qt::DecorationRole && index.column() == What)
        return icon(look.icon, Token::Muted);
    if (role == Qt::ToolTipRole)
        return plainToolTip(entry.text);
    if (role == RecordTableModel::FindRole)
        return QString{u' ' + folded(tr(look.name) + u' ' + entry.text + u' ' + entry.who)};
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case When:
        return QLocale{}.toString(entry.at.toLocalTime().date(), QLocale::ShortFormat);
    case What:
        return tr("%1: %2", "kind, what").arg(tr(look.name), QString{entry.text}.replace(u'\n', u' '));
    default:
        return entry.who;
    }
}

QVariant TimelineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    const QString headings[]{tr("When"), tr("What"), tr("Who or how")};
    return headings[section];
}

} // namespace hub
