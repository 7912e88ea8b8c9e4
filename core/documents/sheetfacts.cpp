#include "documents/sheetblocks.h"
#include "documents/sheetwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hub {

namespace {

struct SheetFactWords
{
    Q_DECLARE_TR_FUNCTIONS(hub::Sheet)
};

using Facts = std::vector<QStringList>;

void addStart(Facts &facts, const Edition &edition)
{
    if (edition.kind != Edition::Kind::Network)
        facts.push_back({SheetFactWords::tr("Starts"), edition.firstYear.toText()});
    else if (edition.network && !edition.network->since.isNull())
        facts.push_back({SheetFactWords::tr("Since"), edition.network->since.toText()});
}

void addLength(Facts &facts, const Edition &edition)
{
    if (edition.years.empty())
        return;
    const bool goesOn = edition.years.back().repeats;
    const int count = static_cast<int>(edition.years.size()) - (goesOn ? 1 : 0);
    const QString length = words::years(count);
    facts.push_back(
        {SheetFactWords::tr("Length"),
         goesOn ? SheetFactWords::tr("%1 of training, then year after year as a specialist").arg(length)
                : length});
}

/// One line for each year that asks for days: "Year One: 7.5".
void addDays(Facts &facts, const Edition &edition)
{
    QStringList lines;
    for (const ProgrammeYear &year : edition.years) {
        QStringList kinds;
        Days sum;
        for (const Entitlement &needed : requirementsOf(year)) {
            kinds += SheetFactWords::tr("%1 %2", "an amount and a kind: 5.5 central days")
                         .arg(words::amount(needed), words::kindOfDay(needed.kind).toLower());
            sum += needed.least;
        }
        if (kinds.isEmpty())
            continue;
        const QString amounts = kinds.size() == 1
            ? kinds.first()
            : SheetFactWords::tr("%1 days: %2").arg(sum.toText(), words::enumeration(kinds));
        lines += edition.years.size() == 1
            ? amounts
            : SheetFactWords::tr("%1: %2", "a year and its days").arg(year.title, amounts);
    }
    if (!lines.isEmpty())
        facts.push_back({SheetFactWords::tr("Days"), lines.join(u'\n')});
}

void addHead(Facts &facts, const Edition &edition)
{
    for (const ProgrammeYear &year : edition.years) {
        for (const RequiredEvent &event : year.events) {
            if (event.headPart == RequiredEvent::HeadPart::None)
                continue;
            const QString part = event.headPart == RequiredEvent::HeadPart::HalfDay
                ? SheetFactWords::tr("Joins the %1 for half a day")
                : SheetFactWords::tr("Joins a part of the %1");
            facts.push_back({SheetFactWords::tr("Headteacher"), part.arg(event.title.toLower())});
            return;
        }
    }
}

void addClosing(Facts &facts, const Edition &edition)
{
    for (const KeyDate &date : edition.dates)
        if (date.id == u"applications_close"_s)
            facts.push_back({date.title, words::when(date.when)});
}

void addMoney(Facts &facts, const Edition &edition)
{
    QStringList lines;
    for (const Funding &funding : edition.funding)
        if (funding.total && funding.days && funding.amount)
            lines += SheetFactWords::tr("%1 for %2 days at %3 in year %4")
                         .arg(funding.total->toDisplay(), funding.days->toText(), funding.amount->toDisplay())
                         .arg(funding.year);
    if (!lines.isEmpty())
        facts.push_back({SheetFactWords::tr("Release"), lines.join(u'\n')});
}

} // namespace

std::vector<QStringList> glanceFacts(const Edition &edition, const SheetOptions &options)
{
    Facts facts;
    facts.push_back({SheetFactWords::tr("For"), words::schools(edition.phase)});
    addStart(facts, edition);
    addLength(facts, edition);
    addDays(facts, edition);
    addHead(facts, edition);
    addMoney(facts, edition);
    addClosing(facts, edition);
    if (options.places)
        facts.push_back(
            {SheetFactWords::tr("Places"), SheetFactWords::tr("%1 in this hub").arg(*options.places)});
    return facts;
}

} // namespace hub
