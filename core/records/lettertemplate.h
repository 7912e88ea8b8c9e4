#pragma once

#include "records/checks.h"
#include "records/record.h"

namespace hub {

/// The letters an applicant may get, and the one that follows up what somebody was expected to do.
enum class LetterKind { Offer, Reserve, Decline, Rejection, Reminder, FollowUp };
template<>
struct ChoicesOf<LetterKind>
{
    static constexpr Choice list[] = {{"offer", QT_TRANSLATE_NOOP("hub::Choice", "Offer")},
                                      {"reserve", QT_TRANSLATE_NOOP("hub::Choice", "Reserve")},
                                      {"decline", QT_TRANSLATE_NOOP("hub::Choice", "Decline")},
                                      {"rejection", QT_TRANSLATE_NOOP("hub::Choice", "Rejection")},
                                      {"reminder", QT_TRANSLATE_NOOP("hub::Choice", "Reminder")},
                                      {"follow-up", QT_TRANSLATE_NOOP("hub::Choice", "Follow-up")}};
};

/// The hub's own wording of a kind of letter; a kind without one has the wording shipped.
struct LetterTemplate
{
    HUB_RECORD(LetterTemplate, "letter_templates", QT_TRANSLATE_NOOP("hub::Noun", "letter template"),
               QT_TRANSLATE_NOOP("hub::Noun", "letter templates"))

    HUB_FIELD(LetterKind, kind, "kind", QT_TRANSLATE_NOOP("hub::Field", "Kind"))
    HUB_FIELD(QString, subject, "subject", QT_TRANSLATE_NOOP("hub::Field", "Subject"), Required)
    /// Paragraphs parted by empty lines, with fields such as {first_name}.
    HUB_FIELD(QString, body, "body", QT_TRANSLATE_NOOP("hub::Field", "Text"), Required, Multiline)

    HUB_RECORD_END
};
using LetterTemplateId = Id<LetterTemplate>;

} // namespace hub
