#include "actions/setplaces.h"

#include "actions/contexts.h"
#include "records/application.h"
#include "store/store.h"

#include <QCoreApplication>

namespace hub {

namespace {

Error cutTooDeep(const Cohort &cohort, const QuotaStanding &standing)
{
    return {.kind = Error::Kind::NeedsReason,
            .subject = cohort.code,
            .message
            = actionText(QT_TRANSLATE_NOOP("hub::Actions",
                                           "%1 would have %2 places, with %3 accepted, %4 offered and %5 "
                                           "held: %6 too many. Who is to move?"))
                  .arg(cohort.code)
                  .arg(standing.places)
                  .arg(standing.accepted)
                  .arg(standing.offered)
                  .arg(standing.held)
                  .arg(standing.over()),
            .advice = actionText(QT_TRANSLATE_NOOP(
                "hub::Actions", "Move somebody first, or give a reason. Nothing was changed."))};
}

QString nameOf(const Cohort &cohort, const QString &reason)
{
    const QString what = QCoreApplication::translate("hub::Actions", "Set %1 to %n place(s), %2 held",
                                                     nullptr, cohort.places)
                             .arg(cohort.code)
                             .arg(cohort.held);
    return reason.isEmpty() ? what : what + QStringLiteral(": ") + reason;
}

} // namespace

Result<QuotaStanding> setPlaces(Store &store, CohortId id, const PlacesChange &change)
{
    const std::optional<Cohort> before = store.find(id);
    if (!before)
        return Error{.kind = Error::Kind::NotFound, .subject = recordType<Cohort>().singularText()};
    Cohort cohort = *before;
    cohort.places = change.places.value_or(cohort.places);
    cohort.held = change.held.value_or(cohort.held);
    const QuotaStanding standing = quotaStanding(cohort, store.where<Application>("cohort", id.value()));
    const bool isTighter = cohort.places - cohort.held < before->places - before->held;
    if (isTighter && standing.over() > 0 && change.reason.isEmpty())
        return cutTooDeep(cohort, standing);
    if (cohort == *before)
        return standing;
    return store.change(nameOf(cohort, change.reason), [&](Writer &writer) -> Result<QuotaStanding> {
        writer.update(cohort);
        return standing;
    });
}

} // namespace hub
