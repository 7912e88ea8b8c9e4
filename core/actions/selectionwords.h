#pragma once

#include "actions/selection.h"
#include "base/result.h"
#include "rules/applicationmoves.h"
#include "rules/decisionrecord.h"

#include <QStringList>

#include <functional>

namespace hub {

/// "Shortlisted"
[[nodiscard]] QString displayName(ApplicationStatus status);

/// "5 pm on 14 March 2025", in London.
[[nodiscard]] QString momentText(const QDateTime &moment);

/// Why a move is refused, in a sentence that begins with who: "Amira Khan: no place is free; ...".
[[nodiscard]] QString refusalText(const MoveRefusal &refusal, const QString &name);

/// All refusals as one error; @p nameOf gives an applicant's name.
[[nodiscard]] Error refusalError(const std::vector<MoveRefusal> &refusals,
                                 const std::function<QString(ApplicationId)> &nameOf);

/// "1 place is free in PMS-C11. Next on the reserve list is Amira Khan, rank 1."
[[nodiscard]] QString freedText(const FreedPlace &freed, const QString &cohort, const QString &name);

/// The same person's applications elsewhere as a warning; empty where there are none.
[[nodiscard]] QString elsewhereText(const Candidate &candidate);

/// The meters as figures with their labels, before and after; kinds in the order of MeterFigure::Kind.
[[nodiscard]] std::vector<MeterFigure> meterFigures(const MeterScale &scale, const Meters &before,
                                                    const Meters &after);
/// On what the fifths of free school meals rest: "By the 16,800 open schools of the national register ...".
[[nodiscard]] QString quintileNote(const FsmQuintiles &quintiles);

/// Each figure's rule in a sentence, for "Explain".
[[nodiscard]] QString explanation(MeterFigure::Kind kind);
/// "Free is places less held, offered and accepted, and never below 0 ...".
[[nodiscard]] QString quotaExplanation();

} // namespace hub
