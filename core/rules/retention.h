#pragma once

#include "records/nouns.h"

namespace hub {

/// How long records are kept, in years after the last thing that happened.
struct RetentionPeriods
{
    int people = 7;       ///< who took part in something
    int unsuccessful = 2; ///< who applied, and never had a place
    int notes = 3;

    bool operator==(const RetentionPeriods &) const = default;
};

/// What says when somebody was last active.
struct RetentionFacts
{
    std::vector<Person> people = {};
    std::vector<Role> roles = {};
    std::vector<Application> applications = {};
    std::vector<Cohort> cohorts = {};
    std::vector<WorkGroup> groups = {};
    std::vector<Membership> members = {};
    std::vector<Event> events = {};
    std::vector<Attendance> marks = {};
    std::vector<Payment> payments = {};
    std::vector<Note> notes = {};
};

/// Something kept longer than its period.
struct RetentionDue
{
    enum class Kind { Person, Unsuccessful, Note };

    Kind kind = Kind::Person;
    PersonId person = {};
    NoteId note = {};
    QDate last = {}; ///< when something last happened
    QDate due = {};

    bool operator==(const RetentionDue &) const = default;
};

/// The name of somebody who was erased.
[[nodiscard]] QString erasedFirstName();
[[nodiscard]] QString erasedLastName();
/// Whether somebody was erased: nothing is kept but that somebody was there.
[[nodiscard]] bool isErased(const Person &person);

/// What is due to go on @p today, the longest overdue first. Somebody who still works for the hub or heads a
/// school, or of whom nothing dated is known, is never due by themselves; nor is somebody already erased.
[[nodiscard]] std::vector<RetentionDue> retentionDue(const RetentionFacts &facts,
                                                     const RetentionPeriods &periods, QDate today);

} // namespace hub
