#include "models/dayslistmodel.h"

#include "actions/dayswords.h"
#include "base/textfold.h"
#include "icons/icons.h"
#include "models/cellrows.h"
#include "models/recordname.h"
#include "records/nouns.h"
#include "widgets/label.h"

#include <algorithm>

namespace hub {

DaysListModel::DaysListModel(RecordNames &names, QObject *parent)
    : QAbstractTableModel{parent}
    , m_names{names}
{
}

void DaysListModel::setDays(std::vector<PersonDays> days, const EventBook &book)
{
    beginResetModel();
    m_days = std::move(days);
    m_programmes.clear();
    for (const PersonDays &one : m_days) {
        const Cohort *cohort = book.find(one.cohort);
        const WorkGroup *group = book.find(one.group);
        m_programmes.push_back(cohort != nullptr ? cohort->code : group != nullptr ? group->code : QString{});
    }
    endResetModel();
}

int DaysListModel::rowOf(const PersonDays &days) const
{
    const auto found = std::ranges::find_if(m_days, [&days](const PersonDays &one) {
        return one.person == days.person && one.cohort == days.cohort && one.group == days.group;
    });
    return found == m_days.end() ? -1 : static_cast<int>(found - m_days.begin());
}

int DaysListModel::rowOf(PersonId person) const
{
    const auto found = std::ranges::find(m_days, person, &PersonDays::person);
    return found == m_days.end() ? -1 : static_cast<int>(found - m_days.begin());
}

int DaysListModel::complete() const
{
    return static_cast<int>(std::ranges::count_if(m_days, &PersonDays::isComplete));
}

int DaysListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_days.size());
}

int DaysListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString DaysListModel::shown(int row, int column) const
{
    const PersonDays &days = at(row);
    switch (column) {
    case NameColumn:
        return m_names.of(recordType<Person>(), days.person.value());
    case SchoolColumn:
        return m_names.of(recordType<School>(), days.school.value());
    case ProgrammeColumn:
        return m_programmes[static_cast<size_t>(row)];
    case StandingColumn: {
        QStringList kinds;
        for (const KindDays &kind : days.kinds)
            kinds << tr("%1 %2 of %3", "a kind of day, done, required")
                         .arg(displayName(kind.kind), kind.done.toText(), kind.required.toText());
        return kinds.join(QStringLiteral(" · "));
    }
    case StateColumn:
        if (days.isComplete())
            return tr("Complete");
        return days.shortBy() > Days{} ? tr("%1 short", "days").arg(days.shortBy().toText())
                                       : tr("On course");
    case ShortColumn:
        return days.shortBy() > Days{} ? days.shortBy().toText() : QString{};
    default:
        return {};
    }
}

QVariant DaysListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PersonDays &days = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shown(index.row(), index.column());
    case Qt::ToolTipRole:
        return plainToolTip(shown(index.row(), index.column()));
    case Qt::DecorationRole:
        if (index.column() != StateColumn)
            return {};
        return days.isComplete()      ? icon(Icon::Good, Token::Good)
            : days.shortBy() > Days{} ? icon(Icon::Warning, Token::Warn)
                                      : icon(Icon::Calendar, Token::Muted);
    case FindRole: {
        QString text;
        for (int column = 0; column < ColumnCount; ++column)
            text += u' ' + folded(shown(index.row(), column));
        return text;
    }
    case KeyRole:
        return QStringLiteral("%1 %2 %3")
            .arg(days.person.value())
            .arg(days.cohort.value())
            .arg(days.group.value());
    case SortRole:
        if (index.column() == StateColumn)
            return days.isComplete() ? -1 : days.shortBy().inQuarters();
        if (index.column() == ShortColumn)
            return days.shortBy() > Days{} ? QVariant{days.shortBy().inQuarters()} : QVariant{};
        return shown(index.row(), index.column());
    default:
        return {};
    }
}

QVariant DaysListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    return fields()[static_cast<size_t>(section)].labelText();
}

std::span<const FieldInfo> DaysListModel::fields()
{
    static constexpr FieldInfo columns[]
        = {cellField("name", QT_TRANSLATE_NOOP("hub::Field", "Name")),
           cellField("state", QT_TRANSLATE_NOOP("hub::Field", "State")),
           cellField("days_done", QT_TRANSLATE_NOOP("hub::Field", "Days done")),
           cellField("cohort_or_group", QT_TRANSLATE_NOOP("hub::Field", "Cohort or group")),
           cellField("school", QT_TRANSLATE_NOOP("hub::Field", "School")),
           cellField("short_by", QT_TRANSLATE_NOOP("hub::Field", "Days short"), FieldType::Days)};
    static_assert(std::size(columns) == ColumnCount);
    return columns;
}

} // namespace hub
