#pragma once

#include "records/nouns.h"

#include <QComboBox>

namespace hub {

class Store;

/// Chooses whom an event is for: the whole hub, a cohort or a group.
class OwnerBox final : public QComboBox
{
    Q_OBJECT
public:
    enum class Whole { Offered, LeftOut };

    /// Cohorts and groups of the latest years come first; those before @p from are left out.
    OwnerBox(Store &store, Whole whole, AcademicYear from, QWidget *parent);

    [[nodiscard]] CohortId cohort() const;
    [[nodiscard]] WorkGroupId group() const;
    /// Chooses one, adding it where it was left out.
    void choose(CohortId cohort, WorkGroupId group);

private:
    void add(const Cohort &cohort);
    void add(const WorkGroup &group);

    Store &m_store;
};

} // namespace hub
