#pragma once

#include "programmes/shippededitions.h"
#include "rules/hubfacts.h"

#include <QTest>

/// Facts put together line by line, with keys as small numbers.
class GroupSample
{
public:
    hub::HubFacts facts;

    GroupSample()
    {
        for (const hub::Edition &edition : hub::shippedEditions())
            facts.editions.emplace(keyOf(edition.code), edition);
    }

    static qint64 keyOf(const QString &code)
    {
        const auto &all = hub::shippedEditions();
        for (size_t i = 0; i < all.size(); ++i) {
            if (all[i].code == code)
                return static_cast<qint64>(i) + 1;
        }
        return 0;
    }

    hub::SchoolId school(qint64 id, hub::Phase phase = hub::Phase::Secondary)
    {
        facts.schools.push_back({.id = hub::SchoolId{id},
                                 .urn = QString::number(100000 + id),
                                 .name = QStringLiteral("School %1").arg(id),
                                 .laCode = QStringLiteral("866"),
                                 .laName = QStringLiteral("Wessex Vale"),
                                 .phase = phase,
                                 .stateFunded = hub::YesNo::Yes,
                                 .inHub = hub::YesNo::Yes});
        return hub::SchoolId{id};
    }
    hub::PersonId person(qint64 id, hub::SchoolId school = {}, hub::RoleKind kind = hub::RoleKind::Teacher)
    {
        facts.people.push_back(
            {.id = hub::PersonId{id}, .firstName = QStringLiteral("Amira"), .lastName = QString::number(id)});
        if (!school.isNull())
            facts.roles.push_back(
                {.id = hub::RoleId{id}, .person = hub::PersonId{id}, .school = school, .kind = kind});
        return hub::PersonId{id};
    }
    hub::CohortId cohort(qint64 id, const char *programme, int year)
    {
        facts.cohorts.push_back({.id = hub::CohortId{id},
                                 .code = QStringLiteral("C%1").arg(id),
                                 .programme = hub::ProgrammeEditionId{keyOf(QString::fromLatin1(programme))},
                                 .year = hub::AcademicYear::starting(year)});
        return hub::CohortId{id};
    }
    void accept(hub::CohortId cohort, hub::PersonId person, hub::SchoolId school)
    {
        facts.applications.push_back({.id = hub::ApplicationId{next()},
                                      .cohort = cohort,
                                      .person = person,
                                      .school = school,
                                      .status = hub::ApplicationStatus::Accepted});
    }
    hub::WorkGroup &group(qint64 id, int year, const char *programme = "")
    {
        facts.groups.push_back({.id = hub::WorkGroupId{id},
                                .code = QStringLiteral("G%1").arg(id),
                                .year = hub::AcademicYear::starting(year),
                                .programme = hub::ProgrammeEditionId{keyOf(QString::fromLatin1(programme))}});
        return facts.groups.back();
    }
    hub::Membership &member(qint64 group, hub::SchoolId school, hub::PersonId person = {},
                            hub::MemberStatus status = hub::MemberStatus::Confirmed)
    {
        facts.members.push_back({.id = hub::MembershipId{next()},
                                 .group = hub::WorkGroupId{group},
                                 .school = school,
                                 .person = person,
                                 .status = status});
        return facts.members.back();
    }
    hub::Event &event(qint64 id, hub::CohortId cohort, hub::EventKind kind, QDate day)
    {
        facts.events.push_back({.id = hub::EventId{id},
                                .kind = kind,
                                .start = QDateTime{day, QTime{9, 0}},
                                .end = QDateTime{day, QTime{15, 0}},
                                .cohort = cohort});
        return facts.events.back();
    }
    void mark(qint64 event, hub::PersonId person, hub::Mark mark,
              hub::AttendanceRole role = hub::AttendanceRole::Participant)
    {
        facts.marks.push_back({.id = hub::AttendanceId{next()},
                               .event = hub::EventId{event},
                               .person = person,
                               .mark = mark,
                               .role = role});
    }

private:
    qint64 next() { return ++m_next; }
    qint64 m_next = 1000;
};
