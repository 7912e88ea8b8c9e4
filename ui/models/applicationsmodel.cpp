#include "models/applicationsmodel.h"

#include "actions/eligibilitywords.h"
#include "actions/selectionwords.h"
#include "base/textfold.h"
#include "icons/icons.h"

#include <QLocale>

namespace hub {

using namespace Qt::StringLiterals;

ApplicationsModel::ApplicationsModel(BoardModel &board, QObject *parent)
    : QAbstractTableModel{parent}
    , m_board{board}
{
    connect(&board, &QAbstractItemModel::modelAboutToBeReset, this, &ApplicationsModel::beginResetModel);
    connect(&board, &QAbstractItemModel::modelReset, this, &ApplicationsModel::endResetModel);
    connect(&board, &QAbstractItemModel::layoutChanged, this, [this] {
        beginResetModel();
        endResetModel();
    });
}

int ApplicationsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_board.rowCount();
}

int ApplicationsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ApplicationsModel::shown(int row, int column) const
{
    const Candidate &candidate = m_board.at(row);
    const QLocale locale;
    const auto number
        = [&locale](const std::optional<int> &score) { return score ? locale.toString(*score) : QString{}; };
    const auto time = [&locale](const QDateTime &at) {
        return at.isValid() ? locale.toString(at, QLocale::ShortFormat) : QString{};
    };
    switch (column) {
    case NameColumn:
        return candidate.name();
    case SchoolColumn:
        return candidate.school ? candidate.school->name : QString{};
    case StatusColumn: {
        const QString status = displayName(m_board.statusOf(row));
        const int rank = m_board.rankOf(row);
        return rank > 0 ? tr("%1, rank %L2").arg(status).arg(rank) : status;
    }
    case VerdictColumn:
        return displayName(candidate.eligibility.verdict);
    case FirstScoreColumn:
        return number(candidate.scores.first);
    case SecondScoreColumn:
        return number(candidate.scores.second);
    case SubmittedColumn:
        return time(candidate.application.submittedAt);
    case ReplyByColumn:
        return time(candidate.application.replyBy);
    case FlagsColumn:
        return m_board.flagsOf(row).join(u", "_s);
    default:
        return {};
    }
}

QVariant ApplicationsModel::comparable(int row, int column) const
{
    const Candidate &candidate = m_board.at(row);
    switch (column) {
    case StatusColumn:
        return row; // the order of the ranked list
    case FirstScoreColumn:
        return candidate.scores.first.value_or(-1);
    case SecondScoreColumn:
        return candidate.scores.second.value_or(-1);
    case SubmittedColumn:
        return candidate.application.submittedAt;
    case ReplyByColumn:
        return candidate.application.replyBy;
    case VerdictColumn:
        return static_cast<int>(candidate.eligibility.verdict);
    default:
        return shown(row, column);
    }
}

QVariant ApplicationsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    switch (role) {
    case Qt::DisplayRole:
        return shown(row, index.column());
    case Qt::DecorationRole:
        if (index.column() != VerdictColumn)
            return {};
        switch (m_board.at(row).eligibility.verdict) {
        case Verdict::Eligible:
            return icon(Icon::Good, Token::Good);
        case Verdict::NotEligible:
            return icon(Icon::Bad, Token::Bad);
        case Verdict::CannotTell:
            return icon(Icon::Help, Token::Warn);
        }
        return {};
    case SortRole:
        return comparable(row, index.column());
    case KeyRole:
        return m_board.at(row).application.id.value();
    case FindRole: {
        QString text;
        for (int column = 0; column < ColumnCount; ++column)
            text += u' ' + folded(shown(row, column));
        return text;
    }
    default:
        return {};
    }
}

QVariant ApplicationsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Name");
    case SchoolColumn:
        return tr("School");
    case StatusColumn:
        return tr("Status");
    case VerdictColumn:
        return tr("Verdict");
    case FirstScoreColumn:
        return tr("1st score");
    case SecondScoreColumn:
        return tr("2nd score");
    case SubmittedColumn:
        return tr("Applied");
    case ReplyByColumn:
        return tr("Reply by");
    default:
        return tr("To note");
    }
}

} // namespace hub
