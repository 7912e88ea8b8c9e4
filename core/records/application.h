#pragma once

#include "records/checks.h"
#include "records/record.h"

namespace hub {

struct Cohort;
struct Person;
struct School;

/// Where an application stands.
enum class ApplicationStatus {
    Interest,
    Applied,
    Eligible,
    Shortlisted,
    Offered,
    Accepted,
    Declined,
    Reserve,
    Rejected,
    Withdrawn,
    Lapsed
};
template<>
struct ChoicesOf<ApplicationStatus>
{
    static constexpr Choice list[] = {{"interest", QT_TRANSLATE_NOOP("hub::Choice", "Interest")},
                                      {"applied", QT_TRANSLATE_NOOP("hub::Choice", "Applied")},
                                      {"eligible", QT_TRANSLATE_NOOP("hub::Choice", "Eligible")},
                                      {"shortlisted", QT_TRANSLATE_NOOP("hub::Choice", "Shortlisted")},
                                      {"offered", QT_TRANSLATE_NOOP("hub::Choice", "Offered")},
                                      {"accepted", QT_TRANSLATE_NOOP("hub::Choice", "Accepted")},
                                      {"declined", QT_TRANSLATE_NOOP("hub::Choice", "Declined")},
                                      {"reserve", QT_TRANSLATE_NOOP("hub::Choice", "Reserve")},
                                      {"rejected", QT_TRANSLATE_NOOP("hub::Choice", "Rejected")},
                                      {"withdrawn", QT_TRANSLATE_NOOP("hub::Choice", "Withdrawn")},
                                      {"lapsed", QT_TRANSLATE_NOOP("hub::Choice", "Lapsed")}};
};

/// One person's application to one cohort.
struct Application
{
    HUB_RECORD(Application, "applications", QT_TRANSLATE_NOOP("hub::Noun", "application"),
               QT_TRANSLATE_NOOP("hub::Noun", "applications"))

    HUB_FIELD(Id<Cohort>, cohort, "cohort", QT_TRANSLATE_NOOP("hub::Field", "Cohort"), Required)
    HUB_FIELD(Id<Person>, person, "person", QT_TRANSLATE_NOOP("hub::Field", "Person"), Required, As{"email"})
    HUB_FIELD(Id<School>, school, "school", QT_TRANSLATE_NOOP("hub::Field", "School"), As{"school_urn"})
    HUB_FIELD(QDateTime, submittedAt, "submitted_at", QT_TRANSLATE_NOOP("hub::Field", "Submitted"))
    HUB_FIELD(ApplicationStatus, status, "status", QT_TRANSLATE_NOOP("hub::Field", "Status"))
    HUB_FIELD(std::optional<int>, reserveRank, "reserve_rank",
              QT_TRANSLATE_NOOP("hub::Field", "Reserve rank"), check::notNegative)
    HUB_FIELD(QDateTime, replyBy, "reply_by", QT_TRANSLATE_NOOP("hub::Field", "Reply by"))
    HUB_FIELD(QString, reason, "reason", QT_TRANSLATE_NOOP("hub::Field", "Reason"), Multiline)
    HUB_FIELD(QString, strategicFit, "strategic_fit", QT_TRANSLATE_NOOP("hub::Field", "Strategic fit"),
              Multiline)

    HUB_RECORD_END
};
using ApplicationId = Id<Application>;

} // namespace hub
