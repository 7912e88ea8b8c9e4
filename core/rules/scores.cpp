#include "rules/scores.h"

#include <cstdlib>

namespace hub {

int Scores::ranking() const
{
    if (first && second)
        return *first + *second;
    return 2 * first.value_or(second.value_or(0));
}

Scores scoresOf(std::span<const Judgement> judgements)
{
    Scores scores;
    for (const Judgement &judgement : judgements) {
        if (judgement.score)
            scores.first = scores.first.value_or(0) + *judgement.score;
        if (judgement.secondScore)
            scores.second = scores.second.value_or(0) + *judgement.secondScore;
        if (!judgement.score || !judgement.secondScore)
            continue;
        const int apart = std::abs(*judgement.score - *judgement.secondScore);
        if (apart > scores.widest) {
            scores.widest = apart;
            scores.widestOn = judgement.criterion;
        }
    }
    return scores;
}

} // namespace hub
