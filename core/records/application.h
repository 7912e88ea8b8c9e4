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
    /// Why it was taken although it came after the closing time.
    HUB_FIELD(QString, lateReason, "late_reason", QT_TRANSLATE_NOOP("hub::Field", "Accepted late because"),
              Multiline)
    /// Why an offer was made beyond the places; empty where it was not.
    HUB_FIELD(QString, overReason, "over_reason", QT_TRANSLATE_NOOP("hub::Field", "Over the places because"),
              Multiline)
    /// Why somebody whom the criteria do not make eligible is let in all the same.
    HUB_FIELD(QString, exception, "exception", QT_TRANSLATE_NOOP("hub::Field", "Exception because"),
              Multiline)
    HUB_FIELD(QString, firstReviewer, "first_reviewer", QT_TRANSLATE_NOOP("hub::Field", "First reviewer"))
    HUB_FIELD(QString, secondReviewer, "second_reviewer", QT_TRANSLATE_NOOP("hub::Field", "Second reviewer"))
    HUB_FIELD(QString, moderation, "moderation", QT_TRANSLATE_NOOP("hub::Field", "Moderation note"),
              Multiline)
    /// Said to the applicant in a rejection.
    HUB_FIELD(QString, feedback, "feedback", QT_TRANSLATE_NOOP("hub::Field", "Feedback"), Multiline)

    HUB_RECORD_END
};
using ApplicationId = Id<Application>;

} // namespace hub
