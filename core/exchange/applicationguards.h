#pragma once

#include "exchange/importplan.h"
#include "programmes/edition.h"
#include "records/nouns.h"
#include "rules/applicationmoves.h"

#include <QHash>

#include <optional>

namespace hub {

/// What a row of applications would do, for the guards to judge.
struct GuardedRow
{
    std::optional<Application> before; ///< as stored; nothing for a new one
    Application after;                 ///< as the row would have it; the guards mark one that is over
    Person person;
    std::vector<Judgement> judgements; ///< after the row
};

/// The guards of the selection, kept by an import as well: a new application may bring its status as history,
/// but not beyond the places, after the closing time or from a closed school without a reason; one that is
/// there moves only as it might by hand.
class ApplicationGuards
{
public:
    ApplicationGuards(Store &store, QDate today);

    struct Trouble
    {
        QString column;
        QString message;
    };
    /// Nothing where the row may be taken: then what goes with it (the move, the role of specialist) is added
    /// to @p writes, and the places count on.
    [[nodiscard]] std::optional<Trouble> check(GuardedRow &row, std::vector<PlannedWrite> &writes);

    /// Numbers the reserve lists that the rows touched without gaps, in the plan's own writes where it has
    /// them.
    void closeGaps(std::vector<PlanLine> &lines) const;

private:
    struct Round
    {
        Cohort cohort;
        Edition edition;
        QDateTime closing;
        QHash<ApplicationId, Application> applications;
        [[nodiscard]] QuotaStanding standing() const;
    };
    [[nodiscard]] Round *roundOf(CohortId cohort);
    [[nodiscard]] std::optional<Trouble> checkNew(const Round &round, Application &after) const;
    [[nodiscard]] std::optional<Trouble> checkMove(const Round &round, GuardedRow &row) const;
    [[nodiscard]] std::optional<Trouble> checkSchool(const Application &after);
    void addRole(const Round &round, const GuardedRow &row, std::vector<PlannedWrite> &writes);

    Store &m_store;
    QDate m_today;
    QDateTime m_now;
    QHash<CohortId, std::optional<Round>> m_rounds;
};

} // namespace hub
