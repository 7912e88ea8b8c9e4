#pragma once

#include "programmes/edition.h"

#include <QString>

#include <vector>

namespace hub {

/// Something about an edition that does not make sense as a programme.
struct EditionProblem
{
    enum class Severity {
        Refuse, ///< nothing can be worked out from it: the edition may not be used
        Warn,   ///< probably a slip, but it may be meant
    };

    Severity severity = Severity::Refuse;
    QString place;   ///< as in the edition's JSON: years[0].events[1].when
    QString message; ///< a whole sentence

    bool operator==(const EditionProblem &) const = default;
};

/// Everything wrong with @p edition, in the order of its file: figures that do not add up, ids used twice,
/// dates out of order or out of the year, references to what is not there. Empty when all is well.
[[nodiscard]] std::vector<EditionProblem> problemsOf(const Edition &edition);

/// Whether an edition with these problems may be used.
[[nodiscard]] bool mayBeUsed(const std::vector<EditionProblem> &problems);

} // namespace hub
