#include "actions/developmentdays.h"

#include "actions/contexts.h"
#include "actions/readfacts.h"
#include "base/longdate.h"
#include "programmes/editionrecord.h"
#include "records/nouns.h"
#include "store/store.h"

#include <algorithm>

namespace hub {

namespace {

Error refusal(const char *subject, const QString &message, const char *advice)
{
    return {.kind = Error::Kind::Invalid,
            .subject = QString::fromLatin1(subject),
            .message = message,
            .advice = developmentText(advice)};
}

/// The edition a cohort keeps and its rules in @p year; null rules where it has none then.
struct CohortYear
{
    Edition edition;
    const ProgrammeYear *rules = nullptr;
};

std::optional<Edition> editionOf(Store &store, const Cohort &cohort)
{
    const std::optional<ProgrammeEdition> record = store.find(cohort.programme);
    Result<Edition> edition
        = record ? fromRecord(*record) : Result<Edition>{Error{.kind = Error::Kind::NotFound, .subject = {}}};
    return edition ? std::optional{*std::move(edition)} : std::nullopt;
}

const ProgrammeYear *rulesIn(const Edition &edition, const Cohort &cohort, AcademicYear year)
{
    const int ahead = year.startYear() - cohort.year.startYear();
    return ahead < 0 ? nullptr : yearIn(edition, edition.firstYear.next(ahead));
}

} // namespace

Result<> checkDevelopmentDay(const DevelopmentDay &day)
{
    constexpr Days week = Days::whole(5);
    if (day.person.isNull() || !day.date.isValid())
        return refusal(
            "date",
            developmentText(
                QT_TRANSLATE_NOOP("hub::Development", "A development day is somebody's, on a day.")),
            QT_TRANSLATE_NOOP("hub::Development", "Say whose it is and when. Nothing was changed."));
    if (day.days <= Days{} || day.days > week)
        return refusal(
            "days",
            developmentText(
                QT_TRANSLATE_NOOP("hub::Development",
                                  "%1 days is not a length for one entry: it is a quarter of a day to "
                                  "five days."))
                .arg(day.days.toText()),
            QT_TRANSLATE_NOOP("hub::Development", "Enter it day by day. Nothing was changed."));
    return {};
}

Result<DevelopmentDayId> recordDevelopmentDay(Store &store, const DevelopmentDay &day)
{
    if (const Result<> fine = checkDevelopmentDay(day); !fine)
        return fine.error();
    const std::optional<DevelopmentDay> before = store.find(day.id);
    const bool isEvidence = before && before->status != DevelopmentStatus::Evidenced
        && day.status == DevelopmentStatus::Evidenced;
    const QString what
        = developmentText(
              isEvidence   ? QT_TRANSLATE_NOOP("hub::Development", "Evidence development of %1 on %2")
                  : before ? QT_TRANSLATE_NOOP("hub::Development", "Change development of %1 on %2")
                           : QT_TRANSLATE_NOOP("hub::Development", "Record development of %1 on %2"))
              .arg(fullName(store, day.person), longDateInEnglish(day.date));
    return store.change(what, [&](Writer &writer) -> Result<DevelopmentDayId> {
        if (day.id.isNull())
            return writer.insert(day);
        writer.update(day);
        return day.id;
    });
}

Result<> withdrawDevelopmentDay(Store &store, DevelopmentDayId id)
{
    const std::optional<DevelopmentDay> day = store.find(id);
    if (!day)
        return Error{.kind = Error::Kind::NotFound, .subject = recordType<DevelopmentDay>().singularText()};
    const QString what
        = developmentText(QT_TRANSLATE_NOOP("hub::Development", "Withdraw development of %1 on %2"))
              .arg(fullName(store, day->person), longDateInEnglish(day->date));
    return store.change(what, [id](Writer &writer) -> Result<> {
        writer.remove(id);
        return {};
    });
}

std::vector<DevelopmentDay> developmentDaysOf(Store &store, PersonId person, AcademicYear year)
{
    std::vector<DevelopmentDay> days = store.where<DevelopmentDay>("person", person.value());
    std::erase_if(days, [year](const DevelopmentDay &day) { return !year.range().contains(day.date); });
    std::ranges::stable_sort(days, {}, &DevelopmentDay::date);
    return days;
}

std::vector<Activity> activitiesFor(Store &store, PersonId person, QDate day)
{
    std::vector<Activity> activities;
    for (const Application &application : store.where<Application>("person", person.value())) {
        const std::optional<Cohort> cohort = store.find(application.cohort);
        if (!cohort || application.status != ApplicationStatus::Accepted)
            continue;
        const std::optional<Edition> edition = editionOf(store, *cohort);
        const ProgrammeYear *rules
            = edition ? rulesIn(*edition, *cohort, AcademicYear::containing(day)) : nullptr;
        if (rules != nullptr)
            activities.insert(activities.end(), rules->activities.begin(), rules->activities.end());
    }
    return activities;
}

QString activityTitle(const std::vector<Activity> &activities, const QString &id)
{
    const auto found = std::ranges::find(activities, id, &Activity::id);
    return found == activities.end() ? QString{id}.replace(u'_', u' ') : found->title;
}

Result<AgreedDaysId> setAgreedDays(Store &store, PersonId person, CohortId cohortId, AcademicYear year,
                                   DayKind kind, Days days, const QString &note)
{
    const std::optional<Cohort> cohort = store.find(cohortId);
    if (!cohort)
        return Error{.kind = Error::Kind::NotFound, .subject = recordType<Cohort>().singularText()};
    const std::optional<Edition> edition = editionOf(store, *cohort);
    const ProgrammeYear *rules = edition ? rulesIn(*edition, *cohort, year) : nullptr;
    const auto isOpen
        = [kind](const Entitlement &one) { return one.kind == kind && one.agreedPerSpecialist; };
    if (rules == nullptr || !std::ranges::any_of(rules->entitlements, isOpen))
        return refusal("academic_year",
                       developmentText(QT_TRANSLATE_NOOP("hub::Development",
                                                         "%1 leaves no number of days to be agreed in "
                                                         "%2."))
                           .arg(cohort->code, year.toText()),
                       QT_TRANSLATE_NOOP("hub::Development", "Choose another year. Nothing was changed."));
    const Entitlement &entitlement = *std::ranges::find_if(rules->entitlements, isOpen);
    if (days < entitlement.least || days > entitlement.most)
        return refusal(
            "days",
            developmentText(QT_TRANSLATE_NOOP("hub::Development", "%1 lets %2 to %3 days be agreed, not %4."))
                .arg(cohort->code, entitlement.least.toText(), entitlement.most.toText(), days.toText()),
            QT_TRANSLATE_NOOP("hub::Development", "Enter a number between. Nothing was changed."));
    AgreedDays agreed{.person = person, .cohort = cohortId, .year = year, .kind = kind};
    for (const AgreedDays &known : store.where<AgreedDays>("person", person.value())) {
        if (known.cohort == cohortId && known.year == year && known.kind == kind)
            agreed = known;
    }
    agreed.days = days;
    agreed.note = note;
    const QString what
        = developmentText(QT_TRANSLATE_NOOP("hub::Development", "Agree %1 days with %2 for %3"))
              .arg(days.toText(), fullName(store, person), year.toText());
    return store.change(what, [&](Writer &writer) -> Result<AgreedDaysId> {
        if (agreed.id.isNull())
            return writer.insert(agreed);
        writer.update(agreed);
        return agreed.id;
    });
}

} // namespace hub
