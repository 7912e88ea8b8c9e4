#pragma once

#include "base/result.h"
#include "rules/lettercontent.h"

#include <vector>

namespace hub {

class Store;

/// Which letters are wanted.
struct LettersWanted
{
    CohortId cohort = {};
    std::optional<LetterKind> kind = {};           ///< none: to each person the one their status calls for
    std::optional<ApplicationId> application = {}; ///< none: everybody's
    QDate date = {};                               ///< on the letters
};

/// What the letters say, in the order of the people's names, with the hub's own wordings. NotFound without
/// the cohort or the application; Invalid where an application asked for does not stand so that the letter
/// would be true, or where there is no letter to write.
[[nodiscard]] Result<std::vector<LetterContent>> lettersWanted(Store &store, const LettersWanted &wanted);

/// The name of a letter's file, without the folder: "PMS-C11 offer Khan Amira". Safe on every computer.
[[nodiscard]] QString letterFileName(const LetterContent &content);

/// One letter that was made, for the log.
struct MadeLetter
{
    LetterContent content;
    QString subject;
    QString fileName;
};

/// Notes in the document log, as one step, which letters were made for whom. Each gets the next version
/// number of its kind, person and cohort.
[[nodiscard]] Result<> logLetters(Store &store, const std::vector<MadeLetter> &letters);

} // namespace hub
