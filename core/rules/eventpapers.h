#pragma once

#include "records/event.h"
#include "records/person.h"
#include "records/school.h"

#include <QStringList>

#include <vector>

namespace hub {

/// Somebody on a register.
struct RegisterPerson
{
    PersonId person = {};
    SchoolId school = {};
    QString firstName = {};
    QString lastName = {};
    QString schoolName = {};
    QString role = {};      ///< as what they come; empty for a participant
    QStringList marks = {}; ///< for each half-day, in words; "–" where they are not expected
    Days attended = {};     ///< what their own marks are worth
};

/// What the papers of an event say, in plain values: register, sign-in sheet, badges, certificates.
struct EventPapers
{
    QString hub = {};
    QString signedBy = {}; ///< the hub's contact
    QString title = {};
    QString code = {};
    QString when = {};
    QString venue = {};
    QString status = {};                     ///< a sentence where it is provisional or cancelled
    QStringList halfDays = {};               ///< what each is called, day and hour in two lines
    std::vector<RegisterPerson> people = {}; ///< by last name
    QStringList waiting = {};                ///< names, the next one first
};

/// The sign for a half-day at which somebody is not expected.
inline constexpr char16_t notExpected = u'–';

/// What a certificate says.
struct CertificateContent
{
    PersonId person = {};
    SchoolId school = {};
    QString hub = {};
    QString name = {};
    QString schoolName = {};
    QString title = {}; ///< what it was for: an event, a programme's year
    QString when = {};
    QString days = {}; ///< "2 days"; empty where no days were counted
    QString signedBy = {};
    QString date = {};   ///< on which it is given
    QString number = {}; ///< under which the hub can find it again
};

} // namespace hub
