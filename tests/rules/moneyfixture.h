#pragma once

#include "programmes/editionrecord.h"
#include "programmes/shippededitions.h"
#include "rules/evidence.h"
#include "rules/funding.h"

#include <QList>

namespace hub {

using namespace Qt::StringLiterals;

inline constexpr ProgrammeEditionId programmeId{1};
inline constexpr CohortId cohortId{2};
inline constexpr PersonId personId{3};
inline constexpr SchoolId schoolId{4};
inline constexpr AcademicYear firstYear = AcademicYear::starting(2020);

inline Edition shipped(const QString &code)
{
    for (const Edition &edition : shippedEditions()) {
        if (edition.code == code)
            return edition;
    }
    return {};
}

inline Rate rate(const QString &purpose, int pounds, QDate from, QDate until = {}, qint64 id = 1)
{
    return {.id = RateId{id},
            .purpose = purpose,
            .from = from,
            .amount = Money::pounds(pounds),
            .until = until,
            .unit = RateUnit::Day};
}

inline Payment release(const QString &reference, int days, int pounds,
                       PaymentStatus status = PaymentStatus::Submitted)
{
    static qint64 key = 100;
    return {.id = PaymentId{++key},
            .reference = reference,
            .school = schoolId,
            .purpose = u"release"_s,
            .amount = Money::pounds(pounds),
            .person = personId,
            .days = Days::whole(days),
            .status = status,
            .date = QDate{2021, 3, 1}};
}

/// One specialist of STMS-2020, accepted, and what was paid for them.
inline MoneyBook specialist(std::vector<Payment> payments, std::vector<Commitment> commitments = {})
{
    ProgrammeEdition record = toRecord(shipped(u"STMS-2020"_s));
    record.id = programmeId;
    return MoneyBook{
        {.editions = {record},
         .cohorts = {{.id = cohortId, .code = u"STMS-1"_s, .programme = programmeId, .year = firstYear}},
         .applications = {{.cohort = cohortId,
                           .person = personId,
                           .school = schoolId,
                           .status = ApplicationStatus::Accepted}},
         .commitments = std::move(commitments),
         .payments = std::move(payments)}};
}

inline WorkedDay worked(QDate date, Days days, CohortId cohort = cohortId)
{
    return {.person = personId,
            .date = date,
            .days = days,
            .title = u"A day"_s,
            .cohort = cohort,
            .mark = Mark::Present};
}

inline QList<MoneyGap> gapsOf(const std::vector<MoneyFinding> &findings)
{
    QList<MoneyGap> gaps;
    for (const MoneyFinding &finding : findings)
        gaps << finding.gap;
    return gaps;
}

} // namespace hub
