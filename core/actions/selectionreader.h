#pragma once

#include "actions/selection.h"

#include <QHash>

namespace hub {

/// Reads the selection of a cohort, in few queries however many applied. For the verbs of core/actions.
class SelectionReader
{
public:
    SelectionReader(Store &store, QDate today);

    /// Everything but the meters: what the guards of a move need.
    [[nodiscard]] Result<Selection> read(CohortId cohort);
    /// The facts of every candidate, and their scale.
    void addMeters(Selection &selection);

private:
    void addCandidates(Selection &selection);
    [[nodiscard]] std::vector<ApplicationElsewhere> elsewhere(const Selection &selection,
                                                              const Application &application);
    [[nodiscard]] int yearsOf(const Cohort &cohort);
    [[nodiscard]] FsmQuintiles quintilesFor(const Edition &edition);
    [[nodiscard]] QSet<SchoolId> engagedBefore(const Selection &selection);

    Store &m_store;
    QDate m_today;
    QDateTime m_now;
    QHash<CohortId, std::optional<Cohort>> m_cohorts;
    QHash<ProgrammeEditionId, int> m_years;
};

/// The order in which a selection lists its candidates.
void arrange(Selection &selection);

} // namespace hub
