#include "actions/selectionmoves.h"

#include "actions/contexts.h"
#include "actions/moveset.h"
#include "actions/selectionreader.h"
#include "actions/selectionwords.h"
#include "programmes/editionrecord.h"
#include "store/store.h"

#include <QCoreApplication>

#include <algorithm>

namespace hub {

namespace {

Error notFound(const RecordType &type)
{
    return {.kind = Error::Kind::NotFound, .subject = type.singularText()};
}

Move moveOf(const MoveRequest &request, int nth)
{
    Move move{.to = request.to,
              .reason = request.reason,
              .overReason = request.reason,
              .exception = request.exception,
              .lateReason = request.lateReason,
              .replyBy = request.replyBy};
    if (request.rank)
        move.rank = *request.rank + nth;
    return move;
}

/// The request tried, cohort by cohort.
Result<std::vector<MoveSet>> tried(Store &store, const MoveRequest &request, QDate today)
{
    std::vector<CohortId> cohorts;
    std::vector<MoveSet> sets;
    SelectionReader reader{store, today};
    const QDateTime now = momentOf(store, today);
    int nth = 0;
    for (const ApplicationId id : request.applications) {
        const auto application = store.find(id);
        if (!application)
            return notFound(recordType<Application>());
        auto known = std::ranges::find(cohorts, application->cohort);
        if (known == cohorts.end()) {
            Result<Selection> selection = reader.read(application->cohort);
            if (!selection)
                return selection.error();
            sets.emplace_back(std::move(*selection), now, store.who());
            cohorts.push_back(application->cohort);
            known = cohorts.end() - 1;
        }
        sets[static_cast<size_t>(known - cohorts.begin())].move(id, moveOf(request, nth++));
    }
    return sets;
}

std::vector<MoveRefusal> refusalsIn(const std::vector<MoveSet> &sets)
{
    std::vector<MoveRefusal> all;
    for (const MoveSet &set : sets)
        all.insert(all.end(), set.refusals().begin(), set.refusals().end());
    return all;
}

QString nameIn(const std::vector<MoveSet> &sets, ApplicationId application)
{
    for (const MoveSet &set : sets) {
        if (const Candidate *candidate = set.before().find(application))
            return candidate->name();
    }
    return {};
}

QString stepName(const std::vector<MoveSet> &sets, const MoveRequest &request)
{
    const QString status = displayName(request.to).toLower();
    const QString cohort = sets.front().before().cohort.code;
    if (request.applications.size() > 1)
        return actionText(QT_TRANSLATE_NOOP("hub::Actions", "Move %1 applications to “%2”"))
            .arg(request.applications.size())
            .arg(status);
    const QString name = nameIn(sets, request.applications.front());
    if (request.to == ApplicationStatus::Offered)
        return actionText(QT_TRANSLATE_NOOP("hub::Actions", "Offer %1 a place in %2")).arg(name, cohort);
    return actionText(QT_TRANSLATE_NOOP("hub::Actions", "Move %1 to “%2” for %3")).arg(name, status, cohort);
}

MoveOutcome outcomeOf(const std::vector<MoveSet> &sets)
{
    MoveOutcome outcome{.standing = sets.front().after().quota, .freed = sets.front().freed()};
    for (const MoveSet &set : sets) {
        const std::vector<Application> moved = set.movedOnes();
        outcome.moved.insert(outcome.moved.end(), moved.begin(), moved.end());
        outcome.notes += set.notes();
    }
    return outcome;
}

Error cameLate(const QString &cohort, const QDateTime &closing)
{
    return {.kind = Error::Kind::NeedsReason,
            .subject = cohort,
            .message
            = actionText(QT_TRANSLATE_NOOP("hub::Actions",
                                           "Applications to %1 closed at %2, and this one came later."))
                  .arg(cohort, momentText(closing)),
            .advice = actionText(QT_TRANSLATE_NOOP(
                "hub::Actions", "Give a reason for taking it late, or leave it out. Nothing was changed."))};
}

Result<> mayApply(Store &store, const Cohort &cohort, const Application &application)
{
    const auto record = store.find(cohort.programme);
    const Result<Edition> edition = record ? fromRecord(*record) : notFound(recordType<ProgrammeEdition>());
    if (!edition)
        return edition.error();
    for (const Application &other : store.where<Application>("person", application.person.value())) {
        if (other.cohort == cohort.id)
            return Error{.kind = Error::Kind::Conflict,
                         .subject = cohort.code,
                         .message = actionText(QT_TRANSLATE_NOOP("hub::Actions",
                                                                 "This person has applied to %1 already."))
                                        .arg(cohort.code),
                         .advice = actionText(QT_TRANSLATE_NOOP(
                             "hub::Actions", "Change that application instead. Nothing was changed."))};
    }
    const QDateTime closing = closingTime(*edition);
    const bool isInterest = application.status == ApplicationStatus::Interest;
    if (!isInterest && isLate(application, closing) && application.lateReason.isEmpty())
        return cameLate(cohort.code, closing);
    const auto school = store.find(application.school);
    if (school && openOn(*school, application.submittedAt.date()).met == YesNo::No)
        return Error{.kind = Error::Kind::Invalid,
                     .subject = school->urn,
                     .message = actionText(QT_TRANSLATE_NOOP("hub::Actions", "%1 (%2) is not open."))
                                    .arg(school->name, school->urn),
                     .advice = actionText(QT_TRANSLATE_NOOP(
                         "hub::Actions", "Choose the school that took its place. Nothing was changed."))};
    return {};
}

} // namespace

Result<MoveOutcome> moveApplications(Store &store, const MoveRequest &request, QDate today)
{
    const Result<std::vector<MoveSet>> sets = tried(store, request, today);
    if (!sets)
        return sets.error();
    if (sets->empty())
        return MoveOutcome{};
    const std::vector<MoveRefusal> refused = refusalsIn(*sets);
    if (!refused.empty())
        return refusalError(refused, [&](ApplicationId id) { return nameIn(*sets, id); });
    return store.change(stepName(*sets, request), [&](Writer &writer) -> Result<MoveOutcome> {
        for (const MoveSet &set : *sets)
            set.write(writer);
        MoveOutcome outcome = outcomeOf(*sets);
        if (request.feedback.isEmpty())
            return outcome;
        for (Application &application : outcome.moved) {
            application.feedback = request.feedback;
            writer.update(application);
        }
        return outcome;
    });
}

std::vector<MoveRefusal> refusalsOf(Store &store, const MoveRequest &request, QDate today)
{
    const Result<std::vector<MoveSet>> sets = tried(store, request, today);
    return sets ? refusalsIn(*sets) : std::vector<MoveRefusal>{};
}

Result<> reorderReserve(Store &store, ApplicationId id, int rank)
{
    const auto application = store.find(id);
    if (!application)
        return notFound(recordType<Application>());
    SelectionReader reader{store, store.now().date()};
    const Result<Selection> selection = reader.read(application->cohort);
    if (!selection)
        return selection.error();
    const QString name = selection->find(id)->name();
    if (application->status != ApplicationStatus::Reserve || rank < 1 || rank > selection->quota.reserve)
        return Error{.kind = Error::Kind::Invalid,
                     .subject = name,
                     .message
                     = QCoreApplication::translate("hub::Actions",
                                                   "%1 cannot be put at rank %2 of the reserve list, which "
                                                   "has %n applicant(s).",
                                                   nullptr, selection->quota.reserve)
                           .arg(name)
                           .arg(rank),
                     .advice = actionText(QT_TRANSLATE_NOOP("hub::Actions", "Nothing was changed."))};
    MoveSet set{*selection, {}, {}};
    set.rankAt(id, rank);
    const QString what
        = actionText(QT_TRANSLATE_NOOP("hub::Actions", "Put %1 at rank %2 of the reserve list of %3"))
              .arg(name)
              .arg(rank)
              .arg(selection->cohort.code);
    return store.change(what, [&set](Writer &writer) -> Result<> {
        set.write(writer);
        return {};
    });
}

Result<Application> applyForPlace(Store &store, const NewApplication &wanted, QDate today)
{
    const auto cohort = store.find(wanted.cohort);
    const auto person = store.find(wanted.person);
    if (!cohort || !person)
        return notFound(cohort ? recordType<Person>() : recordType<Cohort>());
    const Application application{.cohort = wanted.cohort,
                                  .person = wanted.person,
                                  .school = wanted.school,
                                  .submittedAt = wanted.submittedAt.isValid() ? wanted.submittedAt
                                                                              : momentOf(store, today),
                                  .status = wanted.status,
                                  .strategicFit = wanted.strategicFit,
                                  .lateReason = wanted.lateReason};
    if (const Result<> may = mayApply(store, *cohort, application); !may)
        return may.error();
    const QString what
        = actionText(QT_TRANSLATE_NOOP("hub::Actions", "Record the application of %1 %2 to %3"))
              .arg(person->firstName, person->lastName, cohort->code);
    return store.change(what, [&](Writer &writer) -> Result<Application> {
        Application stored = application;
        stored.id = writer.insert(application);
        return stored;
    });
}

} // namespace hub
