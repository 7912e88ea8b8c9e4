#pragma once

#include "records/nouns.h"

#include <optional>

namespace hub {

/// Everything a letter to an applicant, or to somebody followed up, may speak of.
struct LetterContent
{
    LetterKind kind = LetterKind::Offer;
    QDate date = {}; ///< on the letter
    HubDetails hub = {};
    Person person = {};
    std::optional<School> school = {};
    Cohort cohort = {};
    QString programme = {}; ///< the edition's title
    Application application = {};
    QStringList expected = {}; ///< FollowUp: what is still open, a line each
    /// The hub's own wording; the shipped one where it has none.
    std::optional<LetterTemplate> wording = {};
};

/// The letter that an application's status calls for; nothing where it calls for none.
[[nodiscard]] std::optional<LetterKind> letterFor(ApplicationStatus status);

/// Whether a letter of this kind says what is so: an offer may be written again once it is accepted, and
/// only an open offer can be reminded of.
[[nodiscard]] bool suits(LetterKind kind, ApplicationStatus status);

} // namespace hub
