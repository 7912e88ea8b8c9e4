#pragma once

#include "documents/letterwording.h"
#include "documents/scene.h"

namespace hub {

/// A letter to an applicant on the hub's own paper: letterhead, date, address, subject, text, signature.
/// Values the wording needs and the hub lacks show as gaps in square brackets; filledIn() says which.
[[nodiscard]] Scene letter(const LetterContent &content);

/// The same letter without paper, for an e-mail.
struct PlainLetter
{
    QString subject;
    QString body; ///< paragraphs parted by empty lines
};
[[nodiscard]] PlainLetter plainLetter(const LetterContent &content);

} // namespace hub
