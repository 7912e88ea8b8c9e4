// What reviewers record: judgements of single criteria, and their words on an application as a whole.
#include "actions/contexts.h"
#include "actions/selectionmoves.h"
#include "programmes/editionrecord.h"
#include "store/store.h"

#include <algorithm>

namespace hub {

namespace {

bool saysNothing(const Judgement &judgement)
{
    return judgement.met == YesNo::Unknown && judgement.evidence.isEmpty() && !judgement.score
        && !judgement.secondScore && judgement.formEvidence.isEmpty() && judgement.teacherEvidence.isEmpty()
        && judgement.headEvidence.isEmpty();
}

Result<> knows(Store &store, const Application &application, const QString &criterion)
{
    const auto cohort = store.find(application.cohort);
    const auto record = cohort ? store.find(cohort->programme) : std::nullopt;
    const Result<Edition> edition = record
        ? fromRecord(*record)
        : Result<Edition>{
            Error{.kind = Error::Kind::NotFound, .subject = recordType<ProgrammeEdition>().singularText()}};
    if (!edition)
        return edition.error();
    if (findCriterion(*edition, criterion) != nullptr)
        return {};
    return Error{.kind = Error::Kind::NotFound,
                 .subject = criterion,
                 .message = actionText(QT_TRANSLATE_NOOP("hub::Actions", "%1 has no criterion “%2”."))
                                .arg(edition->code, criterion),
                 .advice = actionText(QT_TRANSLATE_NOOP("hub::Actions", "Nothing was changed."))};
}

QString nameOf(Store &store, const Application &application)
{
    const auto person = store.find(application.person);
    return person ? person->firstName + u' ' + person->lastName : QString{};
}

} // namespace

Result<> recordJudgement(Store &store, const Judgement &judgement)
{
    const auto application = store.find(judgement.application);
    if (!application)
        return Error{.kind = Error::Kind::NotFound, .subject = recordType<Application>().singularText()};
    if (const Result<> known = knows(store, *application, judgement.criterion); !known)
        return known;
    const std::vector<Judgement> all = store.where<Judgement>("application", application->id.value());
    const auto before = std::ranges::find(all, judgement.criterion, &Judgement::criterion);
    const QString what = actionText(QT_TRANSLATE_NOOP("hub::Actions", "Judge %1: %2"))
                             .arg(nameOf(store, *application), judgement.criterion);
    return store.change(what, [&](Writer &writer) -> Result<> {
        Judgement after = judgement;
        if (before != all.end())
            after.id = before->id;
        if (before == all.end() && !saysNothing(after))
            writer.insert(after);
        else if (before != all.end() && saysNothing(after))
            writer.remove(after.id);
        else if (before != all.end() && after != *before)
            writer.update(after);
        return {};
    });
}

Result<> recordReview(Store &store, const Application &said)
{
    const auto before = store.find(said.id);
    if (!before)
        return Error{.kind = Error::Kind::NotFound, .subject = recordType<Application>().singularText()};
    Application after = *before;
    after.strategicFit = said.strategicFit;
    after.lateReason = said.lateReason;
    after.overReason = said.overReason;
    after.exception = said.exception;
    after.firstReviewer = said.firstReviewer;
    after.secondReviewer = said.secondReviewer;
    after.moderation = said.moderation;
    after.feedback = said.feedback;
    if (after == *before)
        return {};
    const QString what = actionText(QT_TRANSLATE_NOOP("hub::Actions", "Review the application of %1"))
                             .arg(nameOf(store, after));
    return store.change(what, [&](Writer &writer) -> Result<> {
        writer.update(after);
        return {};
    });
}

} // namespace hub
