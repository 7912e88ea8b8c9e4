#pragma once

#include "exchange/demo/world.h"
#include "records/judgement.h"

#include <vector>

namespace hub::demo {

/// How far the round has come.
enum class Stage { Applied, Reviewed, Offered, Answered };

/// Thinks up one teacher for each of @p outcomes, from schools that @p known takes.
[[nodiscard]] std::vector<Applicant> inventApplicants(World &world, const KnownCohort &known,
                                                      const std::vector<ApplicationStatus> &outcomes);

/// The application as it stands after @p stage. Offers made on @p offered are to be answered within a
/// fortnight.
[[nodiscard]] Application standing(const Applicant &applicant, Stage stage, QDate offered);

/// What the reviewers wrote of those who did more than show interest: the criteria no rule answers.
[[nodiscard]] std::vector<Judgement> judgementsOf(World &world, const KnownCohort &known);

/// Has the two reviewers of each application agree in writing where their scores are apart.
void moderate(KnownCohort &known, const std::vector<Judgement> &judgements);

/// Work that stores @p applications in place of what is there, with a record of each move among them.
[[nodiscard]] Diary::Work moving(std::vector<Application> applications);

} // namespace hub::demo
