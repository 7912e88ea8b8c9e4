#pragma once

#include "actions/selection.h"
#include "actions/selectiondecision.h"

#include <QAbstractListModel>

#include <functional>

namespace hub {

class Store;
struct Changes;

/// Where cards lie on the ranked list, from the top.
enum class BoardSection { Accepted, Offered, Reserve, Considered, Closed };
[[nodiscard]] BoardSection sectionOf(ApplicationStatus status);

/// The applicants of one cohort as cards, in the order of the ranked list: those with a place, the reserve,
/// those considered by score, those no longer in it. While something is tried, cards stand where they were
/// put, and nothing is written.
class BoardModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        KeyRole = Qt::UserRole, ///< the application's key, as qint64
        StatusRole,             ///< where it stands now or in the trial, as int
    };

    /// @p store must outlive the model.
    BoardModel(Store &store, std::function<QDate()> today, QObject *parent);

    void setCohort(CohortId cohort);
    [[nodiscard]] CohortId cohort() const { return m_cohort; }
    /// Whether there is a cohort and its edition could be read.
    [[nodiscard]] bool isReady() const { return m_isReady; }
    /// Why it is not ready, if there is a cohort.
    [[nodiscard]] const Error &problem() const { return m_problem; }
    [[nodiscard]] const Selection &selection() const { return m_selection; }
    /// The candidate in @p row of the model.
    [[nodiscard]] const Candidate &at(int row) const;
    [[nodiscard]] ApplicationStatus statusOf(int row) const;
    /// Whether the trial has moved it.
    [[nodiscard]] bool isMoved(int row) const;
    [[nodiscard]] int rowOf(ApplicationId application) const;
    /// Its rank among those on the reserve list as shown, from 1; 0 elsewhere.
    [[nodiscard]] int rankOf(int row) const;
    /// "Offered", "late", "over the places" ...: what its card flags besides the verdict.
    [[nodiscard]] QStringList flagsOf(int row) const;

    // --- Trying without saving.

    [[nodiscard]] bool isTrying() const { return m_isTrying; }
    void setTrying(bool trying);
    /// Puts cards there, in the trial; @p rank is the place on the reserve list, from 1.
    void put(const std::vector<ApplicationId> &applications, ApplicationStatus to, std::optional<int> rank);
    [[nodiscard]] Arrangement arrangement() const;
    [[nodiscard]] int movedCount() const;

    // --- Figures.

    /// As things stand, or as they would in the trial.
    [[nodiscard]] const Trial &figures() const { return m_figures; }
    /// As they would if these went there besides: what the meters show while cards are dragged.
    [[nodiscard]] Trial figuresWith(const std::vector<ApplicationId> &applications,
                                    ApplicationStatus to) const;
    /// Cards above the quota line: the places that are not held.
    [[nodiscard]] int aboveLine() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

signals:
    /// Standing or meters are others.
    void figuresChanged();
    void tryingChanged();

private:
    struct Card
    {
        size_t candidate = 0; ///< place in the selection
        ApplicationStatus status = ApplicationStatus::Interest;
    };

    void reload();
    void follow(const Changes &changes);
    void arrange();
    void arrangeReserve();
    void measure();
    [[nodiscard]] QString spoken(int row) const;

    Store &m_store;
    std::function<QDate()> m_today;
    CohortId m_cohort;
    bool m_isReady = false;
    Error m_problem{Error::Kind::NotFound, {}};
    Selection m_selection;
    std::vector<Card> m_cards; ///< in the order shown
    bool m_isTrying = false;
    Trial m_figures;
};

} // namespace hub
