#include "actions/groupwords.h"
#include "actions/matchschools.h"
#include "actions/readfacts.h"
#include "actions/rollover.h"
#include "cli/contexts.h"
#include "cli/report.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <map>

namespace hub::cli {

namespace {

using namespace Qt::StringLiterals;

double inKilometres(std::int64_t metres)
{
    return static_cast<double>(metres) / 1000.0;
}

Result<MatchAsked> askedFrom(const Context &context)
{
    const Result<AcademicYear> year = chosenYear(context);
    const Result<int> most = context.arguments.number(u"max-schools"_s, mostSchools);
    const QString phase = context.arguments.value(u"phase"_s);
    if (!year || !most)
        return year ? most.error() : year.error();
    if (phase != u"primary"_s && phase != u"secondary"_s)
        return usage(
            text(QT_TRANSLATE_NOOP("hub::cli", "Which phase? Give --phase primary or --phase secondary.")));
    if (*most < 1)
        return usage(text(QT_TRANSLATE_NOOP("hub::cli", "A lead takes at least one school.")));
    return MatchAsked{.year = *year,
                      .isPrimary = phase == u"primary"_s,
                      .mostSchools = *most,
                      .withoutOwn = context.arguments.has(u"without-own"_s)};
}

/// The leads with their schools, nearest first; leads without any at the end.
QJsonArray byLead(const Matching &matching, const FactIndex &index)
{
    std::map<PersonId, std::vector<const Match *>> schoolsOf;
    for (const Match &match : matching.matches()) {
        if (!match.lead.isNull())
            schoolsOf[match.lead].push_back(&match);
    }
    QJsonArray rows;
    for (const MatchLead &lead : matching.problem().leads) {
        std::vector<const Match *> &matches = schoolsOf[lead.person];
        std::ranges::sort(matches, {}, [](const Match *match) { return match->metres.value_or(0); });
        QJsonArray schools;
        std::int64_t total = 0;
        for (const Match *match : matches) {
            const School *school = index.school(match->school);
            total += match->metres.value_or(0);
            schools.append(QJsonObject{
                {u"urn"_s, school->urn},
                {u"name"_s, school->name},
                {u"km"_s, match->metres ? QJsonValue{inKilometres(*match->metres)} : QJsonValue{}},
                {u"why"_s, sentence(*match)}});
        }
        const Person *person = index.person(lead.person);
        rows.append(QJsonObject{{u"lead"_s, person == nullptr ? QString{} : fullName(*person)},
                                {u"email"_s, person == nullptr ? QString{} : person->email},
                                {u"schools"_s, schools},
                                {u"total_km"_s, inKilometres(total)}});
    }
    return rows;
}

void printMatching(Context &context, const QJsonArray &rows)
{
    if (context.json()) {
        printJson(context.out, rows);
        return;
    }
    std::vector<QStringList> lines;
    for (const QJsonValue &row : rows) {
        for (const QJsonValue &school : row[u"schools"_s].toArray())
            lines.push_back(
                {row[u"lead"_s].toString(), school[u"urn"_s].toString(), school[u"name"_s].toString(),
                 kilometres(std::llround(school[u"km"_s].toDouble() * 1000)), school[u"why"_s].toString()});
    }
    printTable(context.out, u"lead urn name km why"_s.split(u' '), lines, 50);
}

void sayWhatIsLeft(const Context &context, const Matching &matching, const FactIndex &index)
{
    for (const Match &match : matching.matches()) {
        if (match.why)
            context.say(u"%1: %2"_s.arg(index.school(match.school)->name, sentence(match)));
    }
    for (const MatchLead &lead : matching.problem().leads) {
        const Person *person = index.person(lead.person);
        if (!lead.at && person != nullptr)
            context.say(
                text(QT_TRANSLATE_NOOP("hub::cli", "%1 takes no schools: where they work is not on the map."))
                    .arg(fullName(*person)));
    }
    context.say(text(QT_TRANSLATE_NOOP("hub::cli", "%1 in all; proven: no other arrangement comes to less."))
                    .arg(kilometres(matching.totalMetres())));
}

Result<> match(Context &context)
{
    const Result<MatchAsked> asked = askedFrom(context);
    if (!asked)
        return asked.error();
    const auto opened = context.openHub(0);
    if (!opened)
        return opened.error();
    Store &store = **opened;
    const HubFacts facts = readFacts(store, FactsNeeded::WithoutRegisters);
    const FactIndex index{facts};
    const Matching matching = Matching::solve(matchProblem(index, *asked, matchWishes(store)));
    if (matching.problem().leads.empty() || matching.problem().schools.empty())
        return Error{
            .kind = Error::Kind::Invalid,
            .subject = asked->year.toText(),
            .message
            = text(matching.problem().leads.empty()
                       ? QT_TRANSLATE_NOOP("hub::cli", "There is no lead of that phase in %1.")
                       : QT_TRANSLATE_NOOP("hub::cli", "There is no school of that phase to match in %1."))
                  .arg(asked->year.toText()),
            .advice
            = text(QT_TRANSLATE_NOOP("hub::cli",
                                     "Give people the part of work-group lead, or groups their leads. "
                                     "Nothing was changed."))};
    printMatching(context, byLead(matching, index));
    sayWhatIsLeft(context, matching, index);
    if (!context.arguments.has(u"apply"_s))
        return {};
    const Result<MatchOutcome> done = applyMatching(store, matching, *asked, context.today);
    if (!done)
        return done.error();
    context.say(
        text(QT_TRANSLATE_NOOP("hub::cli",
                               "Schools that joined a group: %1, moved: %2, stayed: %3; groups made: %4."))
            .arg(done->joined)
            .arg(done->moved)
            .arg(done->stayed)
            .arg(done->made));
    return {};
}

QJsonObject toJson(const RolloverLine &line)
{
    static constexpr std::array kinds{"edition", "cohort", "group", "record", "resource", "event", "terms"};
    return {{u"kind"_s, QString::fromLatin1(kinds[static_cast<size_t>(line.what)])},
            {u"from"_s, line.from},
            {u"to"_s, line.to},
            {u"date"_s, line.date.isValid() ? QJsonValue{line.date.toString(Qt::ISODate)} : QJsonValue{}},
            {u"state"_s, line.isThere ? u"there already"_s : u"new"_s}};
}

Result<> rollover(Context &context)
{
    const auto from = AcademicYear::fromText(context.arguments.value(u"from"_s));
    if (!from)
        return usage(text(QT_TRANSLATE_NOOP("hub::cli", "From which academic year? Give --from 2025/26.")));
    const auto opened = context.openHub(0);
    if (!opened)
        return opened.error();
    const RolloverPlan plan = planRollover(**opened, *from);
    QJsonArray rows;
    for (const RolloverLine &line : plan.lines)
        rows.append(toJson(line));
    printRows(context, u"kind from to date state"_s.split(u' '), rows);
    for (const QString &note : plan.notes)
        context.say(note);
    if (plan.lines.empty())
        context.say(
            text(QT_TRANSLATE_NOOP("hub::cli", "There is nothing in %1 to carry on.")).arg(from->toText()));
    if (plan.toMake() == 0)
        return {};
    return applyRollover(**opened, plan);
}

} // namespace

std::vector<Command> matchCommands()
{
    return {{"match",
             "HUB",
             QT_TRANSLATE_NOOP("hub::cli",
                               "Matches schools to leads with the least distance in all; with --apply, puts "
                               "them into the leads' groups."),
             "match north.hub --year 2025/26 --phase primary --max-schools 7",
             {u"year"_s, u"phase"_s, u"max-schools"_s, u"without-own"_s, u"apply"_s},
             match},
            {"rollover",
             "HUB",
             QT_TRANSLATE_NOOP("hub::cli",
                               "Starts the next year: its groups, events, cohorts and terms, without people. "
                               "Can be repeated: nothing is made twice."),
             "rollover north.hub --from 2025/26 --dry-run",
             {u"from"_s},
             rollover}};
}

} // namespace hub::cli
