#include "cli/command.h"
#include "cli/contexts.h"
#include "exchange/importprogramme.h"
#include "exchange/newhub.h"
#include "exchange/references.h"
#include "programmes/editiondiff.h"
#include "programmes/editionjson.h"
#include "programmes/editionnames.h"
#include "programmes/editionrecord.h"
#include "programmes/editionwords.h"
#include "programmes/nextedition.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace hub::cli {

namespace {

/// Where a hub's name would stand in the words of a command that goes without one.
const QString ofNoHub = QStringLiteral(":memory:");

Error notShipped(const QString &code)
{
    return {.kind = Error::Kind::NotFound,
            .subject = code,
            .message
            = text(QT_TRANSLATE_NOOP("hub::cli", "No programme “%1” comes with Hubkeeper.")).arg(code),
            .advice = text(QT_TRANSLATE_NOOP("hub::cli",
                                             "“hubkeeper programme list” names those that do; for one of a "
                                             "hub's own, name the hub's file before the code."))};
}

Result<Edition> editionNamed(const Context &context, Store &store, const QString &code)
{
    if (code.isEmpty())
        return usage(text(QT_TRANSLATE_NOOP("hub::cli", "Which programme? Name its code, such as SMS-C10.")));
    const Result<qint64> key = KeyIndex{store, recordType<ProgrammeEdition>()}.find(code);
    if (!key && key.error().kind == Error::Kind::NotFound && context.arguments.at(1) == ofNoHub)
        return notShipped(code);
    if (!key)
        return key.error();
    return fromRecord(*store.find(ProgrammeEditionId{*key}));
}

Result<> listEditions(Context &context, Store &store)
{
    QJsonArray array;
    std::vector<QStringList> rows;
    std::vector<ProgrammeEdition> editions = store.all<ProgrammeEdition>();
    std::sort(editions.begin(), editions.end(), [](const auto &a, const auto &b) { return a.code < b.code; });
    for (const ProgrammeEdition &edition : editions) {
        rows.push_back({edition.code, edition.title, edition.year.toText()});
        array.append(QJsonObject{{QStringLiteral("code"), edition.code},
                                 {QStringLiteral("title"), edition.title},
                                 {QStringLiteral("programme"), edition.family},
                                 {QStringLiteral("academic_year"), edition.year.toText()}});
    }
    if (context.json())
        printJson(context.out, array);
    else
        printTable(context.out,
                   {QStringLiteral("code"), QStringLiteral("title"), QStringLiteral("academic_year")}, rows,
                   70);
    return {};
}

void printYear(QTextStream &out, const ProgrammeYear &year)
{
    out << '\n'
        << text(QT_TRANSLATE_NOOP("hub::cli", "Year %1: %2")).arg(year.number).arg(year.title) << '\n';
    for (const Entitlement &entitlement : year.entitlements)
        out << "  - " << sentence(entitlement) << '\n';
    for (const RequiredEvent &event : year.events)
        out << "  - " << sentence(event) << '\n';
}

Result<> print(Context &context, const Edition &edition)
{
    if (context.json()) {
        context.out << QString::fromUtf8(writeEdition(edition));
        return {};
    }
    QTextStream &out = context.out;
    out << edition.code << "  " << edition.title << "  " << edition.firstYear.toText() << "\n\n"
        << edition.summary << "\n\n";
    for (const Criterion &criterion : edition.criteria)
        out << "  " << criterion.id << " (" << displayName(criterion.level) << "): " << criterion.text
            << '\n';
    for (const ProgrammeYear &year : edition.years)
        printYear(out, year);
    out << '\n';
    for (const KeyDate &date : edition.dates)
        out << "  " << sentence(date) << '\n';
    for (const EditionExpectation &expectation : edition.expectations)
        out << "  " << expectation.text << '\n';
    for (const Funding &funding : edition.funding)
        out << "  " << funding.text << '\n';
    return {};
}

Result<> show(Context &context, Store &store)
{
    const Result<Edition> edition = editionNamed(context, store, context.arguments.at(2));
    return edition ? print(context, *edition) : Result<>{edition.error()};
}

Result<> diff(Context &context, Store &store)
{
    const Result<Edition> a = editionNamed(context, store, context.arguments.at(2));
    const Result<Edition> b = a ? editionNamed(context, store, context.arguments.at(3)) : a;
    if (!b)
        return b.error();
    QJsonArray array;
    QStringList sentences;
    for (const EditionChange &change : differences(*a, *b)) {
        sentences += sentence(change);
        array.append(QJsonObject{{QStringLiteral("label"), change.label},
                                 {QStringLiteral("id"), change.id},
                                 {QStringLiteral("year"), change.year},
                                 {QStringLiteral("sentence"), sentences.last()}});
    }
    if (context.json())
        printJson(context.out, array);
    else if (sentences.isEmpty())
        context.out << text(QT_TRANSLATE_NOOP("hub::cli", "The two editions say the same.")) << '\n';
    else
        context.out << sentences.join(u'\n') << '\n';
    return {};
}

Result<> keep(Context &context, Store &store, const Edition &edition, const QString &source)
{
    Result<ImportPlan> plan = planEdition(store, edition, source);
    if (!plan)
        return plan.error();
    if (source.isEmpty())
        plan->what = text(QT_TRANSLATE_NOOP("hub::cli", "Make the edition %1")).arg(edition.code);
    if (const Result<> done = applyImport(store, *plan); !done)
        return done;
    for (const FileProblem &problem : plan->problems)
        context.say(problem.column + QStringLiteral(": ") + problem.message);
    if (context.json())
        printJson(context.out, plan->toJson());
    else
        context.out << text(QT_TRANSLATE_NOOP("hub::cli", "The hub now keeps %1, %2."))
                           .arg(edition.code, edition.title)
                    << '\n';
    return {};
}

Result<> newEdition(Context &context, Store &store)
{
    const Result<Edition> edition = editionNamed(context, store, context.arguments.at(2));
    if (!edition)
        return edition.error();
    const auto year = AcademicYear::fromText(context.arguments.value(QStringLiteral("year")));
    if (!year)
        return usage(text(QT_TRANSLATE_NOOP("hub::cli", "For which year? Add --year 2026/27.")));
    const Result<Edition> next = nextEdition(*edition, *year);
    if (!next)
        return next.error();
    if (KeyIndex{store, recordType<ProgrammeEdition>()}.find(next->code)) {
        return Error{.kind = Error::Kind::Conflict,
                     .subject = next->code,
                     .message
                     = text(QT_TRANSLATE_NOOP("hub::cli", "The hub keeps %1 already.")).arg(next->code)};
    }
    const bool isOfNoHub = context.arguments.at(1) == ofNoHub;
    return isOfNoHub ? print(context, *next) : keep(context, store, *next, {});
}

Result<> importFile(Context &context, Store &store)
{
    const QString path = context.arguments.at(2);
    const Result<QByteArray> json = readFile(path);
    if (!json)
        return json.error();
    const Result<Edition> edition = readEdition(*json, QFileInfo{path}.fileName());
    return edition ? keep(context, store, *edition, QFileInfo{path}.fileName()) : Result<>{edition.error()};
}

Result<> exportFile(Context &context, Store &store)
{
    const Result<Edition> edition = editionNamed(context, store, context.arguments.at(2));
    if (!edition)
        return edition.error();
    const QString path = context.arguments.at(3);
    if (path.isEmpty())
        return usage(text(QT_TRANSLATE_NOOP("hub::cli", "Where to? Name the file to write.")));
    const Result<> saved = context.dryRun() ? Result<>{} : saveFile(path, writeEdition(*edition));
    if (saved)
        context.out << text(QT_TRANSLATE_NOOP("hub::cli", "Wrote %1 to %2.")).arg(edition->code, path)
                    << '\n';
    return saved;
}

struct Verb
{
    const char *name;
    Result<> (*run)(Context &, Store &);
    qsizetype words; ///< with so many, its own name included, it goes without a hub; 0 for never
};
constexpr Verb verbs[]
    = {{"list", listEditions, 1},      {"show", show, 2},         {"diff", diff, 3},
       {"new-edition", newEdition, 2}, {"import", importFile, 0}, {"export", exportFile, 0}};

/// Without a hub, the editions that come with the program are looked at, in a hub that is kept nowhere.
Result<> runOfNoHub(Context &context, const Verb &verb)
{
    QStringList words = context.arguments.words();
    words.insert(1, ofNoHub);
    context.arguments = context.arguments.withWords(words);
    const auto made = newHub(ofNoHub, {.name = QStringLiteral("-")});
    return made ? verb.run(context, **made) : Result<>{made.error()};
}

Result<> programme(Context &context)
{
    const QString name = context.arguments.at(0);
    const auto *verb = std::find_if(std::begin(verbs), std::end(verbs),
                                    [&name](const Verb &one) { return name == QLatin1String{one.name}; });
    if (verb == std::end(verbs))
        return usage(text(QT_TRANSLATE_NOOP(
            "hub::cli", "“programme” is followed by list, show, diff, new-edition, import or export.")));
    const bool goesWithout = context.arguments.words().size() == verb->words;
    if (goesWithout && !QFileInfo::exists(context.arguments.at(1)))
        return runOfNoHub(context, *verb);
    const auto opened = context.openHub(1);
    return opened ? verb->run(context, **opened) : Result<>{opened.error()};
}

} // namespace

std::vector<Command> programmeCommands()
{
    return {
        {"programme",
         "list|show|diff|new-edition|import|export [HUB] [CODE] [CODE|FILE]",
         QT_TRANSLATE_NOOP("hub::cli",
                           "The hub's programme editions, or without a hub those that come with the program: "
                           "their rules, what changed between two, next year's."),
         "programme diff north.hub PMS-2019 PMS-C11",
         {QStringLiteral("year")},
         programme}};
}

} // namespace hub::cli
