#pragma once

#include "exchange/demo/world.h"
#include "records/payment.h"

#include <memory>

namespace hub::demo {

/// Claims on their way from draft to the bank and, for a few, back: each step is entered in the diary with
/// the moves it makes.
class ClaimsInHand
{
public:
    /// @p name is what the steps call them: "autumn 2025".
    ClaimsInHand(World &world, QString name, std::vector<Payment> claims);

    void prepare(QDate day);
    void submit(QDate day);
    /// Most are approved; some are queried and approved a week later.
    void approve(QDate day);
    /// What is approved goes to finance together.
    void batch(QDate day, const QString &reference);
    void pay(QDate day);
    /// A few are looked into, and once in a while money goes back.
    void sample(QDate day);

private:
    /// Moves those for which @p next tells a status.
    template<typename Next>
    void move(QDate day, const QString &who, const QString &what, const QString &reason, Next next);

    World &m_world;
    QString m_name;
    std::vector<Payment> m_claims;
};

/// What was promised to the schools of a cohort, and what a programme may cost.
void makeCommitments(World &world, const KnownCohort &known);
/// Charges for sessions missed in @p year, found on the registers on @p day.
void makeCharges(World &world, AcademicYear year, QDate day);

} // namespace hub::demo
