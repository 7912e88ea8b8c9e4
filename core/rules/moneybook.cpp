#include "rules/moneybook.h"

#include "programmes/editionrecord.h"

#include <algorithm>

namespace hub {

namespace {

/// What stands in @p all at the places found under @p key.
template<typename Record, typename Places>
std::vector<const Record *> found(const std::vector<Record> &all, const Places &places, qint64 key)
{
    std::vector<size_t> at;
    const auto [begin, end] = places.equal_range(key);
    for (auto place = begin; place != end; ++place)
        at.push_back(place->second);
    std::ranges::sort(at);
    std::vector<const Record *> records;
    for (const size_t place : at)
        records.push_back(&all[place]);
    return records;
}

} // namespace

AcademicYear yearOf(const Payment &payment)
{
    if (!payment.year.isNull())
        return payment.year;
    for (const QDate day : {payment.travelledOn, payment.date, payment.claimedOn}) {
        if (day.isValid())
            return AcademicYear::containing(day);
    }
    return {};
}

MoneyBook::MoneyBook(MoneyRecords records)
    : m_records{std::move(records)}
{
    for (const ProgrammeEdition &edition : m_records.editions)
        m_editions.emplace(edition.id.value(), &edition);
    for (const Cohort &cohort : m_records.cohorts)
        m_cohorts.emplace(cohort.id.value(), &cohort);
    findPlaces();
    for (size_t i = 0; i < m_records.commitments.size(); ++i)
        m_commitmentsBySchool.emplace(m_records.commitments[i].school.value(), i);
    for (size_t i = 0; i < m_records.agreedDays.size(); ++i)
        m_agreementsByPerson.emplace(m_records.agreedDays[i].person.value(), i);
    m_payments.reserve(m_records.payments.size());
    for (const Payment &payment : m_records.payments) {
        m_paymentsBySchool.emplace(payment.school.value(), m_payments.size());
        if (!payment.person.isNull())
            m_paymentsByPerson.emplace(payment.person.value(), m_payments.size());
        m_payments.push_back(placed(payment));
    }
}

void MoneyBook::findPlaces()
{
    for (const Application &application : m_records.applications) {
        const auto cohort = m_cohorts.find(application.cohort.value());
        if (application.status != ApplicationStatus::Accepted || cohort == m_cohorts.end())
            continue;
        m_placesByPerson.emplace(application.person.value(), m_places.size());
        m_placesBySchool.emplace(application.school.value(), m_places.size());
        m_places.push_back({.person = application.person,
                            .school = application.school,
                            .cohort = application.cohort,
                            .programme = cohort->second->programme,
                            .start = cohort->second->year});
    }
}

const Edition *MoneyBook::edition(ProgrammeEditionId id) const
{
    const auto record = m_editions.find(id.value());
    if (record == m_editions.end())
        return nullptr;
    const auto [read, isNew] = m_read.try_emplace(id.value());
    if (isNew) {
        if (Result<Edition> edition = fromRecord(*record->second))
            read->second = std::move(*edition);
    }
    return read->second ? &*read->second : nullptr;
}

QString MoneyBook::programmeCode(ProgrammeEditionId id) const
{
    const auto record = m_editions.find(id.value());
    return record == m_editions.end() ? QString{} : record->second->code;
}

ProgrammeEditionId MoneyBook::programmeOf(CohortId cohort) const
{
    const auto found = m_cohorts.find(cohort.value());
    return found == m_cohorts.end() ? ProgrammeEditionId{} : found->second->programme;
}

std::vector<Entitled> MoneyBook::entitlements(const PaidPlace &place, AcademicYear year) const
{
    const Edition *rules = edition(place.programme);
    if (rules == nullptr)
        return {};
    std::optional<Days> agreed;
    for (const AgreedDays *agreement : agreementsOf(place)) {
        if (!agreed && agreement->year == year && agreement->kind == DayKind::Release)
            agreed = agreement->days;
    }
    return entitlementsIn(*rules, place.programme, year, m_records.rates, agreed);
}

std::vector<const PaidPlace *> MoneyBook::placesOf(PersonId person) const
{
    return found(m_places, m_placesByPerson, person.value());
}

std::vector<const PaidPlace *> MoneyBook::placesOf(SchoolId school) const
{
    return found(m_places, m_placesBySchool, school.value());
}

std::vector<const PlacedPayment *> MoneyBook::paymentsOf(SchoolId school) const
{
    return found(m_payments, m_paymentsBySchool, school.value());
}

std::vector<const PlacedPayment *> MoneyBook::paymentsOf(PersonId person) const
{
    return found(m_payments, m_paymentsByPerson, person.value());
}

std::vector<const Commitment *> MoneyBook::commitmentsOf(SchoolId school) const
{
    return found(m_records.commitments, m_commitmentsBySchool, school.value());
}

std::vector<const AgreedDays *> MoneyBook::agreementsOf(const PaidPlace &place) const
{
    std::vector<const AgreedDays *> agreements
        = found(m_records.agreedDays, m_agreementsByPerson, place.person.value());
    std::erase_if(agreements,
                  [&place](const AgreedDays *agreement) { return agreement->cohort != place.cohort; });
    return agreements;
}

PlacedPayment MoneyBook::placed(const Payment &payment) const
{
    const AcademicYear year = yearOf(payment);
    const QString purpose = purposeKey(payment.purpose);
    return {.payment = &payment,
            .purpose = purpose,
            .programme
            = payment.programme.isNull() ? programmeFor(payment, purpose, year) : payment.programme,
            .year = year};
}

bool MoneyBook::pays(const PaidPlace &place, const QString &purpose, AcademicYear year) const
{
    const Edition *rules = edition(place.programme);
    if (rules == nullptr)
        return false;
    const ProgrammeYear *programmeYear = year.isNull() ? nullptr : yearIn(*rules, year);
    if (programmeYear == nullptr && !year.isNull())
        return false;
    return std::ranges::any_of(rules->funding, [&](const Funding &funding) {
        const bool isThen
            = programmeYear == nullptr || funding.year == 0 || funding.year == programmeYear->number;
        return isThen && purposeKey(funding.purpose) == purpose;
    });
}

ProgrammeEditionId MoneyBook::programmeFor(const Payment &payment, const QString &purpose,
                                           AcademicYear year) const
{
    for (const Commitment *commitment : commitmentsOf(payment.school)) {
        const bool isTheirs = commitment->person.isNull() || commitment->person == payment.person;
        if (isTheirs && purposeKey(commitment->purpose) == purpose
            && (year.isNull() || commitment->year == year))
            return commitment->programme;
    }
    const std::vector<const PaidPlace *> places
        = payment.person.isNull() ? placesOf(payment.school) : placesOf(payment.person);
    for (const PaidPlace *place : places) {
        if (pays(*place, purpose, year))
            return place->programme;
    }
    // A person's own programme, although it says nothing of this purpose (a missed session, a journey).
    for (const PaidPlace *place : places) {
        const Edition *rules = payment.person.isNull() ? nullptr : edition(place->programme);
        if (rules != nullptr && (year.isNull() || yearIn(*rules, year) != nullptr))
            return place->programme;
    }
    return {};
}

} // namespace hub
