#pragma once

#include "records/workgroup.h"
#include "rules/evidence.h"

#include <unordered_map>

namespace hub {

class Store;

/// Opens payments one by one, reading for each only what may bear on it, or all registers at once where many
/// are to be opened. Both references must outlive it, and the hub must not change meanwhile.
class EvidenceFinder
{
public:
    EvidenceFinder(Store &store, const MoneyBook &book, QDate today);

    /// Reads every register now: quicker from about fifty payments on.
    void readAll();

    [[nodiscard]] EvidenceChain chainOf(const PlacedPayment &placed);
    /// What somebody did, by date.
    [[nodiscard]] const std::vector<WorkedDay> &workOf(PersonId person);
    /// The memberships of a school in groups of a year.
    [[nodiscard]] std::vector<Membership> membershipsOf(SchoolId school, AcademicYear year);

private:
    [[nodiscard]] WorkRecords recordsOf(PersonId person);

    Store &m_store;
    const MoneyBook &m_book;
    QDate m_today;
    bool m_hasAll = false;
    std::vector<WorkGroup> m_groups;
    std::unordered_map<qint64, AcademicYear> m_groupYears;
    std::unordered_map<qint64, std::vector<WorkedDay>> m_work;     ///< by person
    std::unordered_map<qint64, std::vector<Membership>> m_members; ///< by school, once all are read
};

} // namespace hub
