#include "exchange/importprogramme.h"

#include "base/id.h"
#include "programmes/editionproblems.h"
#include "programmes/editionrecord.h"
#include "records/nouns.h"
#include "store/store.h"

#include <QCoreApplication>

namespace hub {

namespace {

Error senseless(const Edition &edition, const std::vector<EditionProblem> &problems)
{
    QStringList reasons;
    for (const EditionProblem &problem : problems) {
        if (problem.severity == EditionProblem::Severity::Refuse)
            reasons += problem.place + QStringLiteral(": ") + problem.message;
    }
    return {.kind = Error::Kind::Invalid,
            .subject = edition.code,
            .message = QCoreApplication::translate("hub::Import", "The edition %1 cannot be used. %2")
                           .arg(edition.code, reasons.join(u' ')),
            .advice
            = QCoreApplication::translate("hub::Import", "Correct it in its file. Nothing was imported.")};
}

Error inUse(const Edition &edition, const Cohort &cohort)
{
    return {.kind = Error::Kind::Conflict,
            .subject = edition.code,
            .message = QCoreApplication::translate(
                           "hub::Import", "The cohort %1 runs on %2 as it is, and keeps those rules.")
                           .arg(cohort.code, edition.code),
            .advice = QCoreApplication::translate(
                "hub::Import", "Give the changed edition a code of its own. Nothing was imported.")};
}

} // namespace

Result<ImportPlan> planEdition(Store &store, const Edition &edition, const QString &source)
{
    const std::vector<EditionProblem> problems = problemsOf(edition);
    if (!mayBeUsed(problems))
        return senseless(edition, problems);
    ImportPlan plan{.kind = QStringLiteral("programme"), .source = source};
    for (const EditionProblem &problem : problems)
        plan.problems.push_back({1, problem.place, problem.message});
    ProgrammeEdition record = toRecord(edition);
    const auto known = store.where<ProgrammeEdition>("code", edition.code);
    record.id = known.empty() ? ProgrammeEditionId{newKey()} : known.front().id;
    PlanLine line{.row = 1, .outcome = PlanLine::Outcome::New, .label = edition.code};
    if (!known.empty())
        line.outcome = known.front() == record ? PlanLine::Outcome::Unchanged : PlanLine::Outcome::Updated;
    const auto cohorts = store.where<Cohort>("programme", record.id.value());
    if (line.outcome == PlanLine::Outcome::Updated && !cohorts.empty())
        return inUse(edition, cohorts.front());
    if (line.outcome != PlanLine::Outcome::Unchanged) {
        const bool isNew = line.outcome == PlanLine::Outcome::New;
        line.writes.push_back(
            {&recordType<ProgrammeEdition>(), isNew ? Operation::Insert : Operation::Update, toRow(record)});
    }
    plan.lines.push_back(std::move(line));
    return plan;
}

} // namespace hub
