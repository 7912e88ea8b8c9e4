#pragma once

#include "base/londontime.h"
#include "programmes/shippededitions.h"
#include "rules/days.h"

#include <algorithm>

/// A small hub's events, drawn by hand: cohorts, groups, their people, what they came to.
struct EventSample
{
    hub::EventFacts facts = {};
    hub::DaysFacts days = {};
    qint64 last = 100;

    qint64 key() { return ++last; }

    hub::ProgrammeEditionId programme(const QString &code)
    {
        const auto &shipped = hub::shippedEditions();
        const hub::ProgrammeEditionId id{key()};
        days.editions.emplace(id, *std::ranges::find(shipped, code, &hub::Edition::code));
        return id;
    }
    hub::CohortId cohort(const QString &edition, int startYear)
    {
        facts.cohorts.push_back({.id = hub::CohortId{key()},
                                 .code = edition,
                                 .programme = programme(edition),
                                 .year = hub::AcademicYear::starting(startYear)});
        return facts.cohorts.back().id;
    }
    hub::WorkGroupId group(const QString &edition, int startYear)
    {
        facts.groups.push_back({.id = hub::WorkGroupId{key()},
                                .code = edition + QStringLiteral("-01"),
                                .year = hub::AcademicYear::starting(startYear),
                                .programme = programme(edition)});
        return facts.groups.back().id;
    }
    hub::PersonId specialist(hub::CohortId cohort, hub::SchoolId school = {},
                             hub::ApplicationStatus status = hub::ApplicationStatus::Accepted)
    {
        const hub::PersonId person{key()};
        facts.applications.push_back({.id = hub::ApplicationId{key()},
                                      .cohort = cohort,
                                      .person = person,
                                      .school = school,
                                      .status = status});
        return person;
    }
    hub::PersonId member(hub::WorkGroupId group, hub::MemberStatus status, hub::SchoolId school = {})
    {
        const hub::PersonId person{key()};
        facts.members.push_back({.id = hub::MembershipId{key()},
                                 .group = group,
                                 .school = school,
                                 .person = person,
                                 .status = status});
        return person;
    }
    hub::PersonId head(hub::SchoolId school)
    {
        const hub::PersonId person{key()};
        facts.roles.push_back({.id = hub::RoleId{key()},
                               .person = person,
                               .school = school,
                               .kind = hub::RoleKind::Headteacher});
        return person;
    }
    /// An event of @p quarters quarter-days from 9:30 on @p first.
    hub::Event &event(hub::CohortId cohort, QDate first, int quarters,
                      hub::DayKind kind = hub::DayKind::Central)
    {
        const int lastDay = std::max(0, (quarters + 3) / 4 - 1);
        const bool isHalf = quarters <= 2;
        facts.events.push_back({.id = hub::EventId{key()},
                                .code = QStringLiteral("E%1").arg(last),
                                .kind = hub::EventKind::Central,
                                .start = hub::londonTime(first, {9, 30}),
                                .end = hub::londonTime(first.addDays(lastDay), {isHalf ? 12 : 16, 0}),
                                .cohort = cohort,
                                .status = hub::EventStatus::Confirmed,
                                .days = hub::Days::quarters(quarters),
                                .dayKind = kind});
        return facts.events.back();
    }
    void mark(hub::EventId event, hub::PersonId person, hub::Mark mark, std::optional<int> session = {})
    {
        facts.marks.push_back({.id = hub::AttendanceId{key()},
                               .event = event,
                               .person = person,
                               .mark = mark,
                               .session = session});
    }
    hub::Booking &booking(hub::EventId event, hub::PersonId person, hub::BookingState state)
    {
        facts.bookings.push_back(
            {.id = hub::BookingId{key()}, .event = event, .person = person, .state = state});
        return facts.bookings.back();
    }
    void development(hub::PersonId person, QDate day, int quarters, hub::DevelopmentStatus status,
                     const QString &activity = QStringLiteral("own_classroom"))
    {
        days.development.push_back({.id = hub::DevelopmentDayId{key()},
                                    .person = person,
                                    .date = day,
                                    .days = hub::Days::quarters(quarters),
                                    .activity = activity,
                                    .status = status});
    }
};
