#pragma once

#include "actions/selection.h"

#include <QStringList>

#include <vector>

namespace hub {

class Writer;

/// Moves within one cohort, tried one after another on a selection and then written together: applications,
/// the record of each move, the reserve list without gaps, and the role of specialist. For the verbs of
/// core/actions.
class MoveSet
{
public:
    /// @p now is the moment the moves are dated.
    MoveSet(Selection selection, QDateTime now, QString who);

    /// Tries one move; what stands in its way is kept in refusals() and the move is not made.
    void move(ApplicationId application, Move move);
    /// Puts these reserves first on the list, in this order.
    void rankFirst(const std::vector<ApplicationId> &inOrder);
    /// Puts one reserve at @p rank, from 1.
    void rankAt(ApplicationId application, int rank);

    [[nodiscard]] const std::vector<MoveRefusal> &refusals() const { return m_refusals; }
    [[nodiscard]] const Selection &before() const { return m_before; }
    /// The selection as it stands after the moves made.
    [[nodiscard]] Selection after() const;
    /// The applications moved, as they are after it.
    [[nodiscard]] std::vector<Application> movedOnes() const;
    /// Sentences for the person: who is over, who was let pass, who is next, who has applied elsewhere.
    [[nodiscard]] QStringList notes() const;
    /// Whether a place came free by the moves, and who is next.
    [[nodiscard]] std::optional<FreedPlace> freed() const;

    void write(Writer &writer) const;

private:
    [[nodiscard]] Candidate *candidate(ApplicationId application);
    [[nodiscard]] std::vector<Application> applications() const;
    void keepReserveOrder(ApplicationId application, const Move &move);
    void giveRole(Writer &writer, const Application &application) const;
    void endRole(Writer &writer, const Application &application) const;

    Selection m_before;
    Selection m_after;
    QDateTime m_now;
    QString m_who;
    std::vector<ApplicationId> m_reserve; ///< the list in its order
    std::vector<ApplicationMove> m_moves;
    std::vector<MoveRefusal> m_refusals;
};

} // namespace hub
