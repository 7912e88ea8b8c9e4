#include "widgets/ownerbox.h"

#include "store/store.h"

#include <QCompleter>

#include <algorithm>

namespace hub {

namespace {

enum OwnerRole { CohortRole = Qt::UserRole, GroupRole };
constexpr int lettersShown = 16;

} // namespace

OwnerBox::OwnerBox(Store &store, Whole whole, AcademicYear from, QWidget *parent)
    : QComboBox{parent}
    , m_store{store}
{
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(lettersShown);
    if (whole == Whole::Offered)
        addItem(tr("The whole hub"));
    const auto latestFirst = [](auto &all) {
        std::ranges::stable_sort(all, [](const auto &a, const auto &b) {
            return std::tuple{b.year, a.code} < std::tuple{a.year, b.code};
        });
    };
    std::vector<Cohort> cohorts = store.all<Cohort>();
    latestFirst(cohorts);
    for (const Cohort &cohort : cohorts)
        add(cohort);
    std::vector<WorkGroup> groups = store.all<WorkGroup>();
    latestFirst(groups);
    for (const WorkGroup &group : groups) {
        if (from.isNull() || group.year >= from)
            add(group);
    }
}

void OwnerBox::add(const Cohort &cohort)
{
    addItem(cohort.title.isEmpty() ? cohort.code : tr("%1: %2").arg(cohort.code, cohort.title));
    setItemData(count() - 1, cohort.id.value(), CohortRole);
}

void OwnerBox::add(const WorkGroup &group)
{
    addItem(tr("%1: %2").arg(group.code, group.title));
    setItemData(count() - 1, group.id.value(), GroupRole);
}

CohortId OwnerBox::cohort() const
{
    return CohortId{currentData(CohortRole).toLongLong()};
}

WorkGroupId OwnerBox::group() const
{
    return WorkGroupId{currentData(GroupRole).toLongLong()};
}

void OwnerBox::choose(CohortId cohort, WorkGroupId group)
{
    const auto place = [&] {
        return !cohort.isNull() ? findData(cohort.value(), CohortRole)
            : !group.isNull()   ? findData(group.value(), GroupRole)
                                : 0;
    };
    if (place() < 0) {
        if (const std::optional<WorkGroup> missing = m_store.find(group))
            add(*missing);
    }
    setCurrentIndex(std::max(0, place()));
}

} // namespace hub
