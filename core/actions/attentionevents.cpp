// What of events and days needs attention.
#include "actions/attentionsources.h"
#include "actions/clashreport.h"
#include "actions/daysreport.h"
#include "actions/dayswords.h"
#include "actions/registers.h"
#include "records/nouns.h"
#include "store/store.h"

#include <algorithm>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysAhead = 30;

} // namespace

std::vector<AttentionRow> missingRegisters(Store &store, QDate today)
{
    const EventPicture picture{readEventFacts(store), {}, AsAt{.day = today}};
    std::vector<AttentionRow> rows;
    for (const RegisterLine &line :
         registerLines(picture, today, {.year = AcademicYear::containing(today)})) {
        if (line.state == RegisterState::Missing || line.state == RegisterState::Partial)
            rows.push_back({&recordType<Event>(), line.event->id.value(), line.event->title,
                            line.event->start.date(), displayName(line.state)});
    }
    std::ranges::stable_sort(rows, std::ranges::greater{}, &AttentionRow::when);
    return rows;
}

std::vector<AttentionRow> clashesAhead(Store &store, QDate today)
{
    const EventPicture picture{readEventFacts(store), {}, AsAt{.day = today}};
    const HubNames names{store};
    std::vector<AttentionRow> rows;
    for (const Clash &clash : clashReport(store, picture, {.from = today}).open) {
        if (clash.date <= today.addDays(daysAhead) && !clash.events.empty())
            rows.push_back({&recordType<Event>(), clash.events.front().value(),
                            sentence(clash, picture.book(), names), clash.date, displayName(clash.kind)});
    }
    std::ranges::stable_sort(rows, {}, &AttentionRow::when);
    return rows;
}

std::vector<AttentionRow> daysShort(Store &store, QDate today)
{
    const EventPicture picture{store, AsAt{.day = today}};
    const HubNames names{store};
    std::vector<AttentionRow> rows;
    for (const PersonDays &days : daysReport(picture, names, {.year = AcademicYear::containing(today)})) {
        for (const KindDays &kind : days.kinds) {
            if (kind.shortBy <= Days{} || !makeUpSuggestions(store, picture, days, kind.kind, 1).empty())
                continue; // there is still a date
            rows.push_back({&recordType<Person>(),
                            days.person.value(),
                            names.person(days.person),
                            {},
                            u"%1: %2"_s.arg(displayName(kind.kind), standingInWords(kind))});
        }
    }
    return rows;
}

} // namespace hub
