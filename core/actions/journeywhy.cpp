#include "actions/journeywhy.h"

#include "actions/contexts.h"
#include "actions/groupwords.h"
#include "base/longdate.h"
#include "records/nouns.h"

namespace hub {

namespace {

Why whyOf(const QString &rule, const std::vector<JourneyStep> &steps, const FactIndex &index)
{
    Why why{.rule = rule,
            .headings = {journeyText(QT_TRANSLATE_NOOP("hub::Journey", "When")),
                         journeyText(QT_TRANSLATE_NOOP("hub::Journey", "What"))},
            .none = journeyText(QT_TRANSLATE_NOOP("hub::Journey", "Nothing is recorded yet."))};
    for (const JourneyStep &step : steps) {
        Why::Row row{
            .cells = {step.year.isNull() ? longDate(step.date) : step.year.toText(), sentence(step, index)}};
        if (!step.group.isNull()) {
            row.type = &recordType<WorkGroup>();
            row.key = step.group.value();
        } else if (!step.cohort.isNull()) {
            row.type = &recordType<Cohort>();
            row.key = step.cohort.value();
        }
        why.rows.push_back(std::move(row));
    }
    return why;
}

} // namespace

Why whyStage(const FactIndex &index, PersonId person, QDate today)
{
    return whyOf(
        journeyText(QT_TRANSLATE_NOOP(
            "hub::Journey",
            "How far somebody has come is the furthest of what is recorded by today: an application, the "
            "years since a cohort took them, the accreditation as a Professional Development Lead, a "
            "group they lead.")),
        journeyOf(index, person, today), index);
}

Why whyStage(const FactIndex &index, SchoolId school, QDate today)
{
    return whyOf(
        journeyText(QT_TRANSLATE_NOOP(
            "hub::Journey",
            "The stage is the one recorded for the school in the year, else the furthest of the groups it "
            "takes part in. The next follows what it has completed: Development is done once, Sustaining "
            "goes on.")),
        journeyOf(index, school, today), index);
}

} // namespace hub
