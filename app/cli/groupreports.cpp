#include "actions/completedays.h"
#include "actions/expectationwords.h"
#include "actions/forecastwords.h"
#include "actions/groupwords.h"
#include "actions/readfacts.h"
#include "cli/contexts.h"
#include "cli/report.h"
#include "exchange/references.h"
#include "rules/composition.h"
#include "rules/expectations.h"
#include "rules/forecast.h"
#include "rules/reach.h"

#include <QJsonArray>
#include <QJsonObject>

namespace hub::cli {

namespace {

using namespace Qt::StringLiterals;

QString urnOf(const FactIndex &index, SchoolId id)
{
    const School *school = index.school(id);
    return school == nullptr ? QString{} : school->urn;
}

template<typename Record>
Result<Id<Record>> chosen(const Context &context, Store &store, const QString &option)
{
    const QString code = context.arguments.value(option);
    if (code.isEmpty())
        return Id<Record>{};
    const Result<qint64> key = KeyIndex{store, recordType<Record>()}.find(code);
    return key ? Result<Id<Record>>{Id<Record>{*key}} : Result<Id<Record>>{key.error()};
}

QJsonObject toJson(const ExpectationLine &line, const FactIndex &index)
{
    const Person *person = index.person(line.person);
    return {{u"who"_s, whoIn(line, index)},
            {u"email"_s, person == nullptr ? QString{} : person->email},
            {u"school_urn"_s, urnOf(index, line.school)},
            {u"cohort_or_group"_s, ownerOf(line, index)},
            {u"expectation"_s, line.expectation->id},
            {u"text"_s, line.expectation->text},
            {u"year"_s, line.year.toText()},
            {u"due"_s, line.due.toString(Qt::ISODate)},
            {u"state"_s, codeOf(line.standing)},
            {u"why"_s, sentence(line.why, index)}};
}

Result<> expectations(Context &context, Store &store)
{
    const Result<AcademicYear> year = chosenYear(context);
    const Result<QDate> day = context.arguments.date(u"as-at"_s, context.today);
    const Result<CohortId> cohort = chosen<Cohort>(context, store, u"cohort"_s);
    const Result<WorkGroupId> group = chosen<WorkGroup>(context, store, u"group"_s);
    if (!year || !day)
        return year ? day.error() : year.error();
    if (!cohort || !group)
        return cohort ? group.error() : cohort.error();
    const HubFacts facts = readFacts(store);
    const FactIndex index{facts};
    const bool isOfOne = !cohort->isNull() || !group->isNull();
    const bool hasYear = context.arguments.has(u"year"_s) || !isOfOne;
    ExpectationsAsked asked{.today = *day, .cohort = *cohort, .group = *group};
    if (hasYear)
        asked.year = context.arguments.has(u"year"_s) ? *year : AcademicYear::containing(*day);
    asked.complete = completeDays(store, facts, asked);
    QJsonArray rows;
    for (const ExpectationLine &line : expectationsOf(index, asked))
        rows.append(toJson(line, index));
    printRows(context, u"who cohort_or_group expectation due state why"_s.split(u' '), rows);
    return {};
}

Result<> reach(Context &context, Store &store)
{
    const Result<QDate> day = context.arguments.date(u"as-at"_s, context.today);
    if (!day)
        return day.error();
    const HubFacts facts = readFacts(store, FactsNeeded::WithoutRegisters);
    const FactIndex index{facts};
    const bool byAuthority = context.arguments.has(u"by-la"_s);
    QJsonArray rows;
    for (const Reach &line : reachOf(index, *day, byAuthority)) {
        QJsonObject row{{u"phase"_s, line.phase},       {u"schools"_s, line.schools},
                        {u"engaged"_s, line.engaged},   {u"completed"_s, line.completed},
                        {u"percent"_s, line.percent()}, {u"completed_percent"_s, line.percentCompleted()}};
        if (byAuthority) {
            row.insert(u"la_code"_s, line.laCode);
            row.insert(u"la_name"_s, line.laName);
        }
        rows.append(row);
    }
    QStringList columns = u"phase schools engaged completed percent completed_percent"_s.split(u' ');
    if (byAuthority)
        columns.insert(1, u"la_name"_s);
    printRows(context, columns, rows);
    return {};
}

Result<> neverEngagedSchools(Context &context, Store &store)
{
    const Result<QDate> day = context.arguments.date(u"as-at"_s, context.today);
    if (!day)
        return day.error();
    const QString phase = context.arguments.value(u"phase"_s);
    if (!phase.isEmpty() && phase != u"primary"_s && phase != u"secondary"_s)
        return usage(text(QT_TRANSLATE_NOOP("hub::cli", "The phase is primary or secondary.")));
    using OfPhase = NeverEngagedAsked::OfPhase;
    NeverEngagedAsked asked{.phase = phase.isEmpty()    ? OfPhase::Any
                                : phase == u"primary"_s ? OfPhase::Primary
                                                        : OfPhase::Secondary,
                            .authority = context.arguments.value(u"la"_s),
                            .trust = context.arguments.value(u"trust"_s)};
    const Result<int> fsm = context.arguments.number(u"fsm"_s, 0);
    if (!fsm)
        return fsm.error();
    if (*fsm > 0)
        asked.leastFsm = Tenths{*fsm * 10};
    const HubFacts facts = readFacts(store, FactsNeeded::WithoutRegisters);
    const FactIndex index{facts};
    QJsonArray rows;
    for (const School *school : neverEngaged(index, *day)) {
        if (!isAsked(*school, asked))
            continue;
        QJsonObject row{{u"school_urn"_s, school->urn},
                        {u"name"_s, school->name},
                        {u"phase"_s, FieldTraits<Phase>::store(school->phase).toString()},
                        {u"la_name"_s, school->laName},
                        {u"trust"_s, school->trust}};
        row.insert(u"fsm_percent"_s,
                   school->fsmPercent ? QJsonValue{school->fsmPercent->count / 10.0} : QJsonValue{});
        rows.append(row);
    }
    printRows(context, u"school_urn name phase la_name fsm_percent trust"_s.split(u' '), rows);
    return {};
}

Result<> workload(Context &context, Store &store)
{
    const Result<AcademicYear> year = chosenYear(context);
    if (!year)
        return year.error();
    const HubFacts facts = readFacts(store, FactsNeeded::WithoutRegisters);
    const FactIndex index{facts};
    QJsonArray rows;
    for (const Workload &load : workloads(index, *year, store.all<LeadCapacity>())) {
        const Person *lead = index.person(load.lead);
        rows.append(QJsonObject{{u"lead"_s, lead == nullptr ? QString{} : fullName(*lead)},
                                {u"email"_s, lead == nullptr ? QString{} : lead->email},
                                {u"academic_year"_s, year->toText()},
                                {u"groups"_s, static_cast<int>(load.groups.size())},
                                {u"schools"_s, static_cast<int>(load.schools.size())},
                                {u"least"_s, std::min(fewestSchools, load.most)},
                                {u"most"_s, load.most},
                                {u"verdict"_s, codeOf(load.verdict())}});
    }
    printRows(context, u"lead email groups schools least most verdict"_s.split(u' '), rows);
    return {};
}

Result<> composition(Context &context, Store &store)
{
    const Result<AcademicYear> year = chosenYear(context);
    const Result<WorkGroupId> group = chosen<WorkGroup>(context, store, u"group"_s);
    if (!year || !group)
        return year ? group.error() : year.error();
    const HubFacts facts = readFacts(store, FactsNeeded::WithoutRegisters);
    const FactIndex index{facts};
    QJsonArray rows;
    for (const WorkGroup &one : facts.groups) {
        if (group->isNull() ? one.year != *year : one.id != *group)
            continue;
        for (const CompositionFinding &finding : compositionOf(index, one, context.today))
            rows.append(QJsonObject{{u"group"_s, one.code},
                                    {u"kind"_s, codeOf(finding)},
                                    {u"school_urn"_s, urnOf(index, finding.school)},
                                    {u"fault"_s, finding.isFault()},
                                    {u"why"_s, sentence(finding, index)}});
    }
    printRows(context, u"group kind school_urn why"_s.split(u' '), rows);
    return {};
}

Result<> forecast(Context &context, Store &store)
{
    const HubFacts facts = readFacts(store, FactsNeeded::WithoutRegisters);
    const FactIndex index{facts};
    const Forecast made = forecastFrom(index, context.today, store.all<Assumption>());
    QJsonArray years;
    for (const ForecastYear &year : made.years) {
        const auto tenth = [](double value) { return std::round(value * 10) / 10; };
        years.append(QJsonObject{{u"academic_year"_s, year.year.toText()},
                                 {u"accepted"_s, tenth(year.accepted)},
                                 {u"new_leads"_s, tenth(year.newLeads)},
                                 {u"leaving"_s, tenth(year.leaving)},
                                 {u"leads"_s, tenth(year.leads)},
                                 {u"groups"_s, tenth(year.groups)},
                                 {u"groups_needed"_s, tenth(year.groupsNeeded)},
                                 {u"gap"_s, tenth(year.gap())}});
    }
    printRows(context,
              u"academic_year accepted new_leads leaving leads groups groups_needed gap"_s.split(u' '),
              years);
    QStringList lines{gapSentence(made)};
    for (const ForecastFigure &figure : made.figures)
        lines += sentence(figure);
    context.say(lines.join(u'\n'));
    return {};
}

} // namespace

std::vector<Report> groupReports()
{
    return {{"expectations", expectations},         {"reach", reach},
            {"never-engaged", neverEngagedSchools}, {"workload", workload},
            {"composition", composition},           {"forecast", forecast}};
}

} // namespace hub::cli
