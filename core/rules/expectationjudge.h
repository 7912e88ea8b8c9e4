#pragma once

#include "rules/expectations.h"

namespace hub {

/// Judges one expectation by its rule: met or not, and why. Recorded states and dates are the caller's part.
class ExpectationJudge
{
public:
    ExpectationJudge(const FactIndex &index, const ExpectationsAsked &asked)
        : m_index{index}
        , m_asked{asked}
    {
    }

    struct Verdict
    {
        bool isMet = false;
        ExpectationWhy why = {};
    };
    [[nodiscard]] Verdict judge(const ExpectationLine &line, const Edition &edition, int yearNumber) const;

private:
    [[nodiscard]] Verdict attends(const ExpectationLine &line, const Edition &edition) const;
    [[nodiscard]] Verdict leadsEvent(const ExpectationLine &line, const Edition &edition) const;
    [[nodiscard]] Verdict leadsGroup(const ExpectationLine &line) const;
    [[nodiscard]] Verdict joins(const ExpectationLine &line) const;
    [[nodiscard]] Verdict completesDays(const ExpectationLine &line, int yearNumber) const;
    [[nodiscard]] Verdict sends(const ExpectationLine &line, const Edition &edition) const;

    [[nodiscard]] std::vector<const Event *> required(const ExpectationLine &line,
                                                      const Edition &edition) const;
    [[nodiscard]] bool wasThere(const ExpectationLine &line, const Event &event) const;
    [[nodiscard]] bool isOfProgramme(const WorkGroup &group, const QString &code) const;

    const FactIndex &m_index;
    const ExpectationsAsked &m_asked;
};

} // namespace hub
