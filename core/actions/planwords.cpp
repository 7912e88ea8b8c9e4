#include "actions/contexts.h"
#include "actions/eventpicture.h"
#include "actions/plandates.h"
#include "base/capital.h"
#include "store/store.h"

#include <QLocale>

#include <algorithm>
#include <map>

namespace hub {

namespace {

QString dayText(QDate day)
{
    return QLocale{}.toString(day, QStringLiteral("ddd d MMM"));
}

QString schoolName(const PlanCost &cost, const PlanWish &wish)
{
    const auto school = std::ranges::find(wish.schools, cost.school, &School::id);
    return school == wish.schools.end() ? QString{} : school->name;
}

/// What several costs of one reason are, counted.
const char *counted(PlanReason reason)
{
    switch (reason) {
    case PlanReason::Weekend:
        return QT_TRANSLATE_NOOP("hub::Plan", "a weekend");
    case PlanReason::BankHoliday:
        return QT_TRANSLATE_NOOP("hub::Plan", "a bank holiday");
    case PlanReason::NoSchool:
        return QT_TRANSLATE_NOOP("hub::Plan", "no school: %1");
    case PlanReason::TrainingDay:
        return QT_TRANSLATE_NOOP("hub::Plan", "training day: %1");
    case PlanReason::OtherEvent:
        return QT_TRANSLATE_NOOP("hub::Plan", "something else on: %1");
    case PlanReason::ProvisionalEvent:
        return QT_TRANSLATE_NOOP("hub::Plan", "something provisional on: %1");
    case PlanReason::TooClose:
        return QT_TRANSLATE_NOOP("hub::Plan", "too close to another of its kind");
    case PlanReason::TermEdge:
        return QT_TRANSLATE_NOOP("hub::Plan", "first or last day of term: %1");
    case PlanReason::NextToEvent:
        return QT_TRANSLATE_NOOP("hub::Plan", "out on the day before or after: %1");
    case PlanReason::TermsNotKnown:
        return QT_TRANSLATE_NOOP("hub::Plan", "term dates not known: %1");
    case PlanReason::LongJourney:
        break;
    }
    return QT_TRANSLATE_NOOP("hub::Plan", "a long journey: %1");
}

} // namespace

QString whoOf(const PlanCost &cost, const PlanWish &wish, const HubNames &names)
{
    if (!cost.person.isNull())
        return names.person(cost.person);
    const QString school = schoolName(cost, wish);
    return school.isEmpty() ? planText(QT_TRANSLATE_NOOP("hub::Plan", "Everybody")) : school;
}

PlanWords::PlanWords(Store &store)
{
    for (const Event &event : store.all<Event>())
        m_events.insert(event.id.value(), event.title);
    for (const BankHoliday &holiday : store.all<BankHoliday>())
        m_holidays.insert(holiday.id.value(), holiday.title);
    for (const TermDate &date : store.all<TermDate>())
        m_terms.insert(date.id.value(), date.title);
}

QString PlanWords::why(const PlanCost &cost, const PlanWish &wish) const
{
    const QString day = dayText(cost.day);
    const QString event = m_events.value(cost.event.value());
    const QString school = schoolName(cost, wish);
    const QString term
        = m_terms.value(cost.term.value(), planText(QT_TRANSLATE_NOOP("hub::Plan", "holiday")));
    switch (cost.reason) {
    case PlanReason::Weekend:
        return planText(QT_TRANSLATE_NOOP("hub::Plan", "%1 is a weekend.")).arg(day);
    case PlanReason::BankHoliday:
        return planText(QT_TRANSLATE_NOOP("hub::Plan", "%1 is a bank holiday: %2."))
            .arg(day, m_holidays.value(cost.holiday.value()));
    case PlanReason::NoSchool:
        return planText(QT_TRANSLATE_NOOP("hub::Plan", "%1 has no school on %2: %3.")).arg(school, day, term);
    case PlanReason::TrainingDay:
        return planText(QT_TRANSLATE_NOOP("hub::Plan", "%1 has a training day on %2.")).arg(school, day);
    case PlanReason::OtherEvent:
        return planText(QT_TRANSLATE_NOOP("hub::Plan", "Expected at “%1” on %2.")).arg(event, day);
    case PlanReason::ProvisionalEvent:
        return planText(QT_TRANSLATE_NOOP("hub::Plan", "Expected at “%1” on %2, which is provisional."))
            .arg(event, day);
    case PlanReason::TooClose:
        return planText(QT_TRANSLATE_NOOP("hub::Plan", "Less than %1 days from “%2”."))
            .arg(wish.leastGap)
            .arg(event);
    case PlanReason::TermEdge:
        return planText(QT_TRANSLATE_NOOP("hub::Plan", "%2 is the first or last day of term at %1."))
            .arg(school, day);
    case PlanReason::NextToEvent:
        return planText(QT_TRANSLATE_NOOP("hub::Plan", "Out for “%1” on %2 as well.")).arg(event, day);
    case PlanReason::TermsNotKnown:
        return planText(QT_TRANSLATE_NOOP("hub::Plan", "The term dates of %1 on %2 are not known."))
            .arg(school, day);
    case PlanReason::LongJourney:
        break;
    }
    return planText(QT_TRANSLATE_NOOP("hub::Plan", "%1 km from %2 to the venue."))
        .arg(cost.kilometres)
        .arg(school);
}

QString PlanWords::summary(const PlanCandidate &candidate)
{
    std::map<PlanReason, int> counts;
    int essential = 0;
    for (const PlanCost &cost : candidate.costs) {
        ++counts[cost.reason];
        essential += cost.preventsEssential ? 1 : 0;
    }
    if (counts.empty())
        return planText(QT_TRANSLATE_NOOP("hub::Plan", "Costs nobody anything"));
    QStringList parts;
    if (essential > 0)
        parts << planText(QT_TRANSLATE_NOOP("hub::Plan", "essential and cannot come: %1")).arg(essential);
    for (const auto &[reason, count] : counts) {
        QString part = planText(counted(reason));
        parts << (part.contains(QStringLiteral("%1")) ? part.arg(count) : part);
    }
    return withCapital(parts.join(QStringLiteral("; ")));
}

QString codeOf(PlanReason reason)
{
    constexpr const char *codes[] = {"weekend",       "bank-holiday",      "no-school",   "training-day",
                                     "other-event",   "provisional-event", "too-close",   "term-edge",
                                     "next-to-event", "terms-not-known",   "long-journey"};
    return QString::fromLatin1(codes[static_cast<size_t>(reason)]);
}

} // namespace hub
