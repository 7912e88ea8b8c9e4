#pragma once

#include "records/attendance.h"
#include "records/developmentday.h"
#include "records/event.h"
#include "records/membership.h"
#include "records/session.h"
#include "records/workgroup.h"
#include "rules/paymentchecks.h"

namespace hub {

/// What somebody did on a day, or should have done, and what shows it.
struct WorkedDay
{
    enum class Source {
        Register,       ///< the register of an event has a mark
        DevelopmentDay, ///< a development day, done or evidenced
        Led             ///< they led it
    };

    Source source = Source::Register;
    PersonId person = {};
    QDate date = {};
    Days days = {}; ///< none where they were absent
    QString title = {};
    EventId event = {};
    CohortId cohort = {};
    WorkGroupId group = {};
    Mark mark = Mark::Expected; ///< Register only: the best mark of the event
    DevelopmentStatus status = DevelopmentStatus::Done;

    bool operator==(const WorkedDay &) const = default;
};

/// The registers and records of development that may bear on a payment, in any order.
struct WorkRecords
{
    std::vector<Event> events = {};
    std::vector<Session> sessions = {};
    std::vector<Attendance> marks = {};
    std::vector<DevelopmentDay> developmentDays = {};
    std::vector<WorkGroup> groups = {};
};

/// Those records as days, by date. Heads' parts are no release; cancelled events and development days that
/// are only planned show nothing; what was led counts from the day it was held. A group's session that names
/// nobody was led by the group's lead.
[[nodiscard]] std::vector<WorkedDay> workedDays(const WorkRecords &records, QDate today);

/// By what a payment was promised.
enum class Agreement { None, Commitment, Place, Group };

/// A day, or as much of it as one payment takes up: the rest may show another.
struct EvidenceDay
{
    WorkedDay day = {};
    Days used = {};

    bool operator==(const EvidenceDay &) const = default;
};

/// What one payment rests on: rate, days, register marks, agreement, and where one is missing.
struct EvidenceChain
{
    Payment payment = {};
    ProgrammeEditionId programme = {};
    AcademicYear year = {};
    PaymentRate rate = {};
    std::optional<PaymentLimit> limit = {};
    Agreement agreement = Agreement::None;
    std::optional<Commitment> commitment = {};
    WorkGroupId group = {}; ///< Agreement::Group
    std::vector<EvidenceDay> days = {};
    Days shown = {}; ///< of the days claimed
    std::vector<MoneyFinding> gaps = {};
};

/// What may bear on one payment: of its person, or of the people its school sent to groups.
struct EvidenceSources
{
    std::vector<WorkedDay> worked = {};
    std::vector<Membership> memberships = {}; ///< of the school in groups of the payment's year
};

/// Opens a payment. A day shows one payment only: those claimed earlier take theirs first. Days of a
/// programme's payment are those of its cohorts and development days and, after the first year, those on
/// which the person led work with other schools; where it belongs to no programme, any of the person's, led
/// ones included. A group promises the days of the people who are in it or lead it, and a sum to its schools.
[[nodiscard]] EvidenceChain evidenceOf(const MoneyBook &book, const PlacedPayment &placed,
                                       const EvidenceSources &sources);

/// Days of @p person that no payment takes up yet, by date: what a claim can be made of.
[[nodiscard]] std::vector<EvidenceDay> unclaimedDays(const MoneyBook &book, const PaidPlace &place,
                                                     AcademicYear year, const std::vector<WorkedDay> &worked);

} // namespace hub
