#include "models/boardmodel.h"

#include "actions/eligibilitywords.h"
#include "actions/selectionwords.h"
#include "records/nouns.h"
#include "store/store.h"
#include "widgets/label.h"

#include <QLocale>

#include <algorithm>

namespace hub {

using namespace Qt::StringLiterals;

BoardSection sectionOf(ApplicationStatus status)
{
    switch (status) {
    case ApplicationStatus::Accepted:
        return BoardSection::Accepted;
    case ApplicationStatus::Offered:
        return BoardSection::Offered;
    case ApplicationStatus::Reserve:
        return BoardSection::Reserve;
    case ApplicationStatus::Interest:
    case ApplicationStatus::Applied:
    case ApplicationStatus::Eligible:
    case ApplicationStatus::Shortlisted:
        return BoardSection::Considered;
    case ApplicationStatus::Declined:
    case ApplicationStatus::Rejected:
    case ApplicationStatus::Withdrawn:
    case ApplicationStatus::Lapsed:
        return BoardSection::Closed;
    }
    return BoardSection::Closed;
}

BoardModel::BoardModel(Store &store, std::function<QDate()> today, QObject *parent)
    : QAbstractListModel{parent}
    , m_store{store}
    , m_today{std::move(today)}
{
    connect(&store, &Store::changed, this, &BoardModel::follow);
}

void BoardModel::setCohort(CohortId cohort)
{
    m_cohort = cohort;
    const bool wasTrying = std::exchange(m_isTrying, false);
    reload();
    if (wasTrying)
        emit tryingChanged();
}

void BoardModel::reload()
{
    beginResetModel();
    m_cards.clear();
    Result<Selection> read = readSelection(m_store, m_cohort, m_today());
    m_isReady = read.has_value();
    if (m_isReady)
        m_selection = std::move(*read);
    else
        m_problem = read.error();
    if (!m_isReady)
        m_selection = {};
    for (size_t i = 0; i < m_selection.candidates.size(); ++i)
        m_cards.push_back({i, m_selection.candidates[i].application.status});
    arrange();
    arrangeReserve();
    endResetModel();
    measure();
}

/// What is written meanwhile ends a trial only where it touches the cohort's applications.
void BoardModel::follow(const Changes &changes)
{
    static const RecordType *const read[]
        = {&recordType<Application>(),     &recordType<Cohort>(),   &recordType<Judgement>(),
           &recordType<Person>(),          &recordType<School>(),   &recordType<hub::Role>(),
           &recordType<ApplicationMove>(), &recordType<Decision>(), &recordType<ProgrammeEdition>(),
           &recordType<NationalRegister>()};
    if (m_cohort.isNull()
        || std::ranges::none_of(read, [&changes](const RecordType *type) { return changes.touch(*type); }))
        return;
    const bool wasTrying = m_isTrying;
    const std::vector<Placing> kept = wasTrying ? arrangement().placings : std::vector<Placing>{};
    m_isTrying = wasTrying && !changes.touch(recordType<Application>());
    reload();
    if (m_isTrying) {
        for (const Placing &placing : kept)
            put({placing.application}, placing.to, {});
    } else if (wasTrying) {
        emit tryingChanged();
    }
}

void BoardModel::arrange()
{
    std::ranges::stable_sort(
        m_cards, [](const Card &a, const Card &b) { return sectionOf(a.status) < sectionOf(b.status); });
}

/// Those who wait, in the order in which they would be offered a place.
void BoardModel::arrangeReserve()
{
    std::vector<Application> applications;
    for (const Candidate &candidate : m_selection.candidates)
        applications.push_back(candidate.application);
    const std::vector<Application> waiting = reserveList(applications);
    const auto place = [&](const Card &card) {
        return std::ranges::find(waiting, m_selection.candidates[card.candidate].application.id,
                                 &Application::id)
            - waiting.begin();
    };
    const auto isReserve = [](const Card &card) { return card.status == ApplicationStatus::Reserve; };
    const auto first = std::ranges::find_if(m_cards, isReserve);
    const auto last = std::find_if_not(first, m_cards.end(), isReserve);
    std::ranges::stable_sort(first, last, {}, place);
}

void BoardModel::measure()
{
    m_figures
        = m_isTrying ? tried(m_selection, arrangement()) : Trial{m_selection.quota, m_selection.meters()};
    emit figuresChanged();
}

const Candidate &BoardModel::at(int row) const
{
    return m_selection.candidates[m_cards[static_cast<size_t>(row)].candidate];
}

ApplicationStatus BoardModel::statusOf(int row) const
{
    return m_cards[static_cast<size_t>(row)].status;
}

bool BoardModel::isMoved(int row) const
{
    return statusOf(row) != at(row).application.status;
}

int BoardModel::rowOf(ApplicationId application) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (at(row).application.id == application)
            return row;
    }
    return -1;
}

int BoardModel::rankOf(int row) const
{
    if (statusOf(row) != ApplicationStatus::Reserve)
        return 0;
    int rank = 1;
    for (int above = 0; above < row; ++above)
        rank += statusOf(above) == ApplicationStatus::Reserve ? 1 : 0;
    return rank;
}

QStringList BoardModel::flagsOf(int row) const
{
    const Candidate &candidate = at(row);
    QStringList flags;
    if (isMoved(row))
        flags += tr("was %1", "a status").arg(displayName(candidate.application.status));
    if (candidate.isOverdue && statusOf(row) == ApplicationStatus::Offered)
        flags += tr("reply overdue");
    if (!candidate.application.overReason.isEmpty() && takesPlace(statusOf(row)))
        flags += tr("over the places");
    if (candidate.isLate)
        flags += tr("late");
    if (!candidate.elsewhere.empty())
        flags += tr("also in %1", "a cohort").arg(candidate.elsewhere.front().cohort);
    if (!candidate.application.exception.isEmpty())
        flags += tr("exception");
    if (candidate.scores.disagree())
        flags += tr("scores differ");
    return flags;
}

void BoardModel::setTrying(bool trying)
{
    if (trying == m_isTrying)
        return;
    m_isTrying = trying;
    reload();
    emit tryingChanged();
}

void BoardModel::put(const std::vector<ApplicationId> &applications, ApplicationStatus to,
                     std::optional<int> rank)
{
    emit layoutAboutToBeChanged();
    const QModelIndexList old = persistentIndexList();
    std::vector<ApplicationId> keys;
    for (const QModelIndex &index : old)
        keys.push_back(at(index.row()).application.id);
    std::vector<Card> lifted;
    for (const ApplicationId application : applications) {
        const int row = rowOf(application);
        if (row < 0)
            continue;
        Card card = m_cards[static_cast<size_t>(row)];
        card.status = to;
        m_cards.erase(m_cards.begin() + row);
        lifted.push_back(card);
    }
    // To the end of its section, or to its rank on the reserve list.
    auto place = std::ranges::find_if(
        m_cards, [to](const Card &card) { return sectionOf(card.status) > sectionOf(to); });
    if (rank && to == ApplicationStatus::Reserve) {
        const auto first = std::ranges::find(m_cards, ApplicationStatus::Reserve, &Card::status);
        const auto waiting = std::ranges::count(m_cards, ApplicationStatus::Reserve, &Card::status);
        if (first != m_cards.end())
            place = first + std::clamp<qsizetype>(*rank - 1, 0, waiting);
    }
    m_cards.insert(place, lifted.begin(), lifted.end());
    QModelIndexList moved;
    for (const ApplicationId key : keys)
        moved << index(rowOf(key));
    changePersistentIndexList(old, moved);
    emit layoutChanged();
    measure();
}

Arrangement BoardModel::arrangement() const
{
    Arrangement arrangement{.cohort = m_cohort};
    std::vector<ApplicationId> waiting;
    for (int row = 0; row < rowCount(); ++row) {
        if (at(row).application.status == ApplicationStatus::Reserve)
            waiting.push_back(at(row).application.id);
    }
    std::ranges::sort(waiting, {}, [this](ApplicationId id) {
        return m_selection.find(id)->application.reserveRank.value_or(0);
    });
    std::vector<ApplicationId> shown;
    for (int row = 0; row < rowCount(); ++row) {
        if (statusOf(row) == ApplicationStatus::Reserve)
            shown.push_back(at(row).application.id);
    }
    const bool isReordered = shown != waiting;
    for (int row = 0; row < rowCount(); ++row) {
        if (isMoved(row) || (isReordered && statusOf(row) == ApplicationStatus::Reserve))
            arrangement.placings.push_back({.application = at(row).application.id, .to = statusOf(row)});
    }
    return arrangement;
}

int BoardModel::movedCount() const
{
    int count = 0;
    for (int row = 0; row < rowCount(); ++row)
        count += isMoved(row) ? 1 : 0;
    return count;
}

Trial BoardModel::figuresWith(const std::vector<ApplicationId> &applications, ApplicationStatus to) const
{
    Arrangement arrangement{.cohort = m_cohort};
    for (int row = 0; row < rowCount(); ++row) {
        const ApplicationId id = at(row).application.id;
        const bool isLifted = std::ranges::find(applications, id) != applications.end();
        if (isLifted || isMoved(row))
            arrangement.placings.push_back({.application = id, .to = isLifted ? to : statusOf(row)});
    }
    return tried(m_selection, arrangement);
}

int BoardModel::aboveLine() const
{
    return std::max(0, m_selection.cohort.places - m_selection.cohort.held);
}

int BoardModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_cards.size());
}

QString BoardModel::spoken(int row) const
{
    const Candidate &candidate = at(row);
    const QString status
        = rankOf(row) > 0 ? tr("Reserve, rank %L1").arg(rankOf(row)) : displayName(statusOf(row));
    const QString school = candidate.school ? candidate.school->name : tr("no school named");
    return tr("%1, %2. %3. %4", "name, school. status. verdict")
        .arg(candidate.name(), school, status, displayName(candidate.eligibility.verdict));
}

QVariant BoardModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return at(index.row()).name();
    case Qt::AccessibleTextRole:
        return spoken(index.row());
    case Qt::AccessibleDescriptionRole:
    case Qt::ToolTipRole: {
        QStringList words{verdictText(at(index.row()).eligibility)};
        words += flagsOf(index.row());
        const QString said = words.join(u"; "_s);
        return role == Qt::ToolTipRole ? plainToolTip(said) : said;
    }
    case KeyRole:
        return at(index.row()).application.id.value();
    case StatusRole:
        return static_cast<int>(statusOf(index.row()));
    default:
        return {};
    }
}

} // namespace hub
