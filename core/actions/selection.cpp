#include "actions/selection.h"

#include "actions/selectionreader.h"
#include "base/londontime.h"
#include "store/store.h"

#include <algorithm>

namespace hub {

QString Candidate::name() const
{
    return person.firstName + u' ' + person.lastName;
}

const Candidate *Selection::find(ApplicationId application) const
{
    const auto found = std::ranges::find_if(candidates, [application](const Candidate &candidate) {
        return candidate.application.id == application;
    });
    return found == candidates.end() ? nullptr : &*found;
}

Meters Selection::meters() const
{
    Meters meters{scale};
    for (const Candidate &candidate : candidates) {
        if (takesPlace(candidate.application.status))
            meters.add(candidate.facts);
    }
    return meters;
}

Result<Selection> readSelection(Store &store, CohortId cohort, QDate today)
{
    SelectionReader reader{store, today};
    Result<Selection> selection = reader.read(cohort);
    if (selection)
        reader.addMeters(*selection);
    return selection;
}

std::vector<Cohort> cohortsWithSelection(Store &store)
{
    std::vector<Cohort> cohorts = store.all<Cohort>();
    std::ranges::sort(cohorts, [](const Cohort &a, const Cohort &b) {
        return a.year != b.year ? a.year > b.year : a.code < b.code;
    });
    return cohorts;
}

QDateTime momentOf(const Store &store, QDate today)
{
    const auto now = londonTimeFromText(toStoredText(store.now()));
    return londonTime(today, now ? now->time() : QTime{0, 0});
}

std::vector<PendingOffer> pendingOffers(Store &store, QDate today, int days)
{
    const QDateTime now = momentOf(store, today);
    std::vector<PendingOffer> offers;
    const QVariant offered = FieldTraits<ApplicationStatus>::store(ApplicationStatus::Offered);
    for (const Application &application : store.where<Application>("status", offered)) {
        if (!application.replyBy.isValid() || application.replyBy.date() > today.addDays(days))
            continue;
        const auto person = store.find(application.person);
        const auto cohort = store.find(application.cohort);
        offers.push_back({.application = application,
                          .person = person ? person->firstName + u' ' + person->lastName : QString{},
                          .cohort = cohort ? cohort->code : QString{},
                          .isOverdue = isOverdue(application, now)});
    }
    std::ranges::sort(offers, [](const PendingOffer &a, const PendingOffer &b) {
        return a.application.replyBy < b.application.replyBy;
    });
    return offers;
}

} // namespace hub
