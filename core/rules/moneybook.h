#pragma once

#include "programmes/edition.h"
#include "records/agreeddays.h"
#include "records/application.h"
#include "records/budget.h"
#include "records/cohort.h"
#include "records/commitment.h"
#include "records/payment.h"
#include "rules/entitlements.h"

#include <unordered_map>
#include <vector>

namespace hub {

/// The records that say what is owed to whom, all of them.
struct MoneyRecords
{
    std::vector<ProgrammeEdition> editions = {};
    std::vector<Cohort> cohorts = {};
    std::vector<Application> applications = {};
    std::vector<AgreedDays> agreedDays = {};
    std::vector<Rate> rates = {};
    std::vector<Commitment> commitments = {};
    std::vector<Payment> payments = {};
    std::vector<Budget> budgets = {};
};

/// Somebody accepted into a cohort, from a school: who a programme pays for.
struct PaidPlace
{
    PersonId person = {};
    SchoolId school = {};
    CohortId cohort = {};
    ProgrammeEditionId programme = {};
    AcademicYear start = {};
};

/// A payment with what it is for: as recorded, or worked out where the record leaves it open.
struct PlacedPayment
{
    const Payment *payment = nullptr;
    QString purpose = {}; ///< as purposeKey() has it
    ProgrammeEditionId programme = {};
    AcademicYear year = {};
};

/// Everything about money, found by what it concerns. Keeps pointers into its own records: it is not copied.
class MoneyBook
{
public:
    explicit MoneyBook(MoneyRecords records);
    Q_DISABLE_COPY(MoneyBook)
    MoneyBook(MoneyBook &&) = default;
    MoneyBook &operator=(MoneyBook &&) = default;
    ~MoneyBook() = default;

    [[nodiscard]] const MoneyRecords &records() const { return m_records; }
    [[nodiscard]] const std::vector<PaidPlace> &places() const { return m_places; }
    [[nodiscard]] const std::vector<PlacedPayment> &payments() const { return m_payments; }

    /// The edition, read when first asked for; null where it cannot be read.
    [[nodiscard]] const Edition *edition(ProgrammeEditionId id) const;
    /// Its code; empty for none.
    [[nodiscard]] QString programmeCode(ProgrammeEditionId id) const;
    [[nodiscard]] ProgrammeEditionId programmeOf(CohortId cohort) const;

    /// What @p place gives in @p year; nothing before and after the programme's years.
    [[nodiscard]] std::vector<Entitled> entitlements(const PaidPlace &place, AcademicYear year) const;
    [[nodiscard]] std::vector<const PaidPlace *> placesOf(PersonId person) const;
    [[nodiscard]] std::vector<const PaidPlace *> placesOf(SchoolId school) const;

    /// Where a payment belongs; it may be one that is not stored yet.
    [[nodiscard]] PlacedPayment placed(const Payment &payment) const;
    [[nodiscard]] std::vector<const PlacedPayment *> paymentsOf(SchoolId school) const;
    [[nodiscard]] std::vector<const PlacedPayment *> paymentsOf(PersonId person) const;
    [[nodiscard]] std::vector<const Commitment *> commitmentsOf(SchoolId school) const;
    /// The days agreed with the person of @p place, in its cohort.
    [[nodiscard]] std::vector<const AgreedDays *> agreementsOf(const PaidPlace &place) const;

private:
    using Places = std::unordered_multimap<qint64, size_t>;

    void findPlaces();
    [[nodiscard]] ProgrammeEditionId programmeFor(const Payment &payment, const QString &purpose,
                                                  AcademicYear year) const;
    [[nodiscard]] bool pays(const PaidPlace &place, const QString &purpose, AcademicYear year) const;

    MoneyRecords m_records;
    std::vector<PaidPlace> m_places;
    std::vector<PlacedPayment> m_payments;
    std::unordered_map<qint64, const ProgrammeEdition *> m_editions;
    std::unordered_map<qint64, const Cohort *> m_cohorts;
    Places m_placesByPerson;
    Places m_placesBySchool;
    Places m_paymentsBySchool;
    Places m_paymentsByPerson;
    Places m_commitmentsBySchool;
    Places m_agreementsByPerson;
    mutable std::unordered_map<qint64, std::optional<Edition>> m_read;
};

/// The academic year a payment belongs to: as recorded, else that of the journey, of its date or of the
/// claim.
[[nodiscard]] AcademicYear yearOf(const Payment &payment);

} // namespace hub
