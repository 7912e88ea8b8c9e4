#include "documents/sheetblocks.h"
#include "documents/sheetwords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hub {

namespace {

struct SheetYearWords
{
    Q_DECLARE_TR_FUNCTIONS(hub::Sheet)
};

QString provisional(const QString &dates, bool isProvisional)
{
    return isProvisional ? SheetYearWords::tr("%1 (provisional)").arg(dates) : dates;
}

/// "(3 times, 2 days each, in person). What happens there."
QString eventFacts(const RequiredEvent &event)
{
    QStringList facts;
    if (event.count > 1)
        facts += SheetYearWords::tr("%1 times").arg(event.count);
    if (event.daysEach > Days{})
        facts += event.count > 1 ? SheetYearWords::tr("%1 each").arg(words::length(event.daysEach))
                                 : words::length(event.daysEach);
    if (!event.when.empty())
        facts += provisional(words::whenEach(event.when), event.provisional);
    facts += words::mode(event.mode);
    const QString known = SheetYearWords::tr("(%1).", "what is known of an event").arg(facts.join(u", "_s));
    return event.text.isEmpty() ? known : known + u' ' + event.text;
}

} // namespace

void SheetBlocks::addYears()
{
    for (const ProgrammeYear &year : m_edition.years) {
        addHeading(year.title);
        if (!year.text.isEmpty())
            addText(year.text);
        addDays(year);
        if (!year.activities.empty()) {
            QStringList titles;
            for (const Activity &activity : year.activities)
                titles += activity.title;
            addText(SheetYearWords::tr("What counts as development:"));
            m_galley.back().keepWithNext = true;
            addList(titles);
        }
        for (const RequiredEvent &event : year.events)
            append(m_galley, m_blocks.labelled(m_section, event.title, eventFacts(event), m_width, gap(0.5)));
    }
}

/// A table where there is something to compare or to add up, else a line.
void SheetBlocks::addDays(const ProgrammeYear &year)
{
    if (year.entitlements.size() == 1) {
        const Entitlement &days = year.entitlements.front();
        append(m_galley,
               m_blocks.labelled(m_section,
                                 SheetYearWords::tr("%1: %2.", "a kind of day and its number")
                                     .arg(words::kindOfDay(days.kind), words::amount(days)),
                                 days.text, m_width, gap(0.5)));
    }
    if (year.entitlements.size() < 2)
        return;
    TableContent table{.columns = {{SheetYearWords::tr("Days"), 0.3},
                                   {SheetYearWords::tr("What they are for"), 0.5},
                                   {SheetYearWords::tr("Number"), 0.2, Align::Right, Figures::Tabular}}};
    for (const Entitlement &days : year.entitlements) {
        const QString kind = words::kindOfDay(days.kind);
        const bool included = days.includedIn != DayKind::None;
        table.rows.push_back({included ? SheetYearWords::tr("of these, %1").arg(kind.toLower()) : kind,
                              days.text, words::amount(days)});
    }
    const auto required = requirementsOf(year);
    const bool addsUp = required.size() > 1
        && std::ranges::all_of(required, [](const Entitlement &days) { return days.least == days.most; });
    if (addsUp) {
        Days sum;
        for (const Entitlement &days : required)
            sum += days.least;
        table.rows.push_back({SheetYearWords::tr("Together"), {}, sum.toText()});
        table.lastRowIsTotal = true;
    }
    addTable(table);
}

void SheetBlocks::addDates()
{
    TableContent table{.columns = {{.share = 0.45}, {.share = 0.55}}};
    for (const KeyDate &date : m_edition.dates)
        table.rows.push_back({date.title, provisional(words::when(date.when), date.provisional)});
    for (const ProgrammeYear &year : m_edition.years)
        for (const RequiredEvent &event : year.events)
            if (!event.when.empty())
                table.rows.push_back(
                    {event.title, provisional(words::whenEach(event.when), event.provisional)});
    if (!table.rows.empty())
        addTable(table);
}

} // namespace hub
