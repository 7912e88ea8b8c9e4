#include "actions/selectiondecision.h"

#include "actions/contexts.h"
#include "actions/eligibilitywords.h"
#include "actions/moveset.h"
#include "actions/selectionreader.h"
#include "actions/selectionwords.h"
#include "records/hubdetails.h"
#include "store/store.h"

#include <QJsonDocument>

#include <algorithm>

namespace hub {

namespace {

Move moveOf(const Placing &placing, const Arrangement &arrangement)
{
    return {.to = placing.to,
            .reason = placing.reason.isEmpty() ? arrangement.reason : placing.reason,
            .overReason = arrangement.overReason,
            .exception = placing.exception,
            .lateReason = placing.lateReason,
            .replyBy = arrangement.replyBy};
}

/// Tries the placings: those that free places before those that take them.
void tryPlacings(MoveSet &set, const Arrangement &arrangement)
{
    for (const bool isTaking : {false, true}) {
        for (const Placing &placing : arrangement.placings) {
            const Candidate *candidate = set.before().find(placing.application);
            if (candidate == nullptr || candidate->application.status == placing.to)
                continue;
            if (takesPlace(placing.to) == isTaking)
                set.move(placing.application, moveOf(placing, arrangement));
        }
    }
    std::vector<ApplicationId> reserves;
    for (const Placing &placing : arrangement.placings) {
        if (placing.to == ApplicationStatus::Reserve)
            reserves.push_back(placing.application);
    }
    set.rankFirst(reserves);
}

DecidedApplicant decided(const Candidate &before, const Candidate &after)
{
    const Application &application = after.application;
    DecidedApplicant applicant{.application = application.id,
                               .name = after.name(),
                               .before = before.application.status,
                               .after = application.status,
                               .reserveRank = application.reserveRank,
                               .verdict = after.eligibility.verdict,
                               .scores = after.scores,
                               .strategicFit = application.strategicFit,
                               .moderation = application.moderation,
                               .reason = application.reason,
                               .lateReason = application.lateReason,
                               .overReason = application.overReason,
                               .exception = application.exception};
    if (after.school) {
        applicant.school = after.school->name;
        applicant.urn = after.school->urn;
        applicant.authority = after.school->laName;
    }
    for (const CriterionFinding &finding : after.eligibility.criteria)
        applicant.criteria.push_back({finding.id, finding.met, whyText(finding)});
    return applicant;
}

Error strangers(const QString &cohort)
{
    return {.kind = Error::Kind::NotFound,
            .subject = cohort,
            .message
            = actionText(QT_TRANSLATE_NOOP("hub::Actions",
                                           "The arrangement names an application that is not one to %1."))
                  .arg(cohort),
            .advice
            = actionText(QT_TRANSLATE_NOOP("hub::Actions", "Load the board again. Nothing was changed."))};
}

QString titleOf(const Arrangement &arrangement, const Cohort &cohort)
{
    return arrangement.title.isEmpty()
        ? actionText(QT_TRANSLATE_NOOP("hub::Actions", "Selection for %1")).arg(cohort.code)
        : arrangement.title;
}

} // namespace

DecisionRecord decisionRecord(const Selection &before, const Selection &after, const Arrangement &arrangement)
{
    DecisionRecord record{.cohort = after.cohort.code,
                          .title = titleOf(arrangement, after.cohort),
                          .edition = after.edition.code,
                          .editionTitle = after.edition.title,
                          .reason = arrangement.reason,
                          .before = before.quota,
                          .after = after.quota,
                          .meters = meterFigures(after.scale, before.meters(), after.meters()),
                          .meterNote = quintileNote(after.scale.quintiles)};
    for (const Criterion &criterion : after.edition.criteria)
        record.rules.push_back({criterion.id, criterion.level, criterion.text});
    for (const Candidate &candidate : after.candidates) {
        const Candidate *earlier = before.find(candidate.application.id);
        record.applicants.push_back(decided(earlier == nullptr ? candidate : *earlier, candidate));
    }
    return record;
}

Result<DecisionOutcome> decide(Store &store, const Arrangement &arrangement, QDate today)
{
    const Result<Selection> selection = readSelection(store, arrangement.cohort, today);
    if (!selection)
        return selection.error();
    for (const Placing &placing : arrangement.placings) {
        if (selection->find(placing.application) == nullptr)
            return strangers(selection->cohort.code);
    }
    const QDateTime now = momentOf(store, today);
    MoveSet set{*selection, now, store.who()};
    tryPlacings(set, arrangement);
    if (!set.refusals().empty())
        return refusalError(set.refusals(), [&](ApplicationId id) { return selection->find(id)->name(); });
    const Selection after = set.after();
    DecisionRecord record = decisionRecord(*selection, after, arrangement);
    const auto hubs = store.all<HubDetails>();
    record.hub = hubs.empty() ? QString{} : hubs.front().name;
    record.at = now;
    record.who = store.who();
    const Decision decision{
        .cohort = after.cohort.id,
        .title = record.title,
        .at = now,
        .who = record.who,
        .edition = record.edition,
        .content = QString::fromUtf8(QJsonDocument{record.toJson()}.toJson(QJsonDocument::Compact))};
    const QString what = actionText(QT_TRANSLATE_NOOP("hub::Actions", "Decide: %1")).arg(record.title);
    return store.change(what, [&](Writer &writer) -> Result<DecisionOutcome> {
        set.write(writer);
        return DecisionOutcome{
            .decision = writer.insert(decision), .standing = after.quota, .notes = set.notes()};
    });
}

Trial tried(const Selection &selection, const Arrangement &arrangement)
{
    std::vector<Application> applications;
    QHash<ApplicationId, ApplicationStatus> wanted;
    for (const Placing &placing : arrangement.placings)
        wanted.insert(placing.application, placing.to);
    Trial trial{.standing = {}, .meters = Meters{selection.scale}};
    for (const Candidate &candidate : selection.candidates) {
        Application application = candidate.application;
        application.status = wanted.value(application.id, application.status);
        if (takesPlace(application.status))
            trial.meters.add(candidate.facts);
        applications.push_back(std::move(application));
    }
    trial.standing = quotaStanding(selection.cohort, applications);
    return trial;
}

} // namespace hub
