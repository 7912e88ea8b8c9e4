#include "actions/clashreport.h"
#include "actions/daysreport.h"
#include "actions/dayswords.h"
#include "actions/eventneeds.h"
#include "actions/registers.h"
#include "cli/contexts.h"
#include "cli/report.h"
#include "exchange/references.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace hub::cli {

namespace {

using namespace Qt::StringLiterals;

/// What --cohort, --group, --year and --as-at narrow a report to.
struct Narrowed
{
    CohortId cohort = {};
    WorkGroupId group = {};
    AcademicYear year = {};
    AsAt asAt = {};
    bool hasDay = false;
};

template<typename Record>
Result<Id<Record>> named(const Context &context, Store &store, const QString &option)
{
    const QString code = context.arguments.value(option);
    if (code.isEmpty())
        return Id<Record>{};
    const Result<qint64> key = KeyIndex{store, recordType<Record>()}.find(code);
    return key ? Result<Id<Record>>{Id<Record>{*key}} : Result<Id<Record>>{key.error()};
}

Result<Narrowed> narrowed(const Context &context, Store &store)
{
    const Result<CohortId> cohort = named<Cohort>(context, store, u"cohort"_s);
    if (!cohort)
        return cohort.error();
    const Result<WorkGroupId> group = named<WorkGroup>(context, store, u"group"_s);
    if (!group)
        return group.error();
    const Result<AcademicYear> year = chosenYear(context);
    if (!year)
        return year.error();
    const Result<QDate> day = context.arguments.date(u"as-at"_s, context.today);
    if (!day)
        return day.error();
    const bool hasDay = context.arguments.has(u"as-at"_s);
    return Narrowed{.cohort = *cohort,
                    .group = *group,
                    .year = context.arguments.has(u"year"_s) ? *year : AcademicYear{},
                    .asAt = {.day = *day, .lookingBack = hasDay},
                    .hasDay = hasDay};
}

/// The cohort's or group's code.
QString ownerOf(const EventBook &book, CohortId cohort, WorkGroupId group)
{
    const Cohort *ofCohort = book.find(cohort);
    const WorkGroup *ofGroup = book.find(group);
    return ofCohort != nullptr ? ofCohort->code : ofGroup != nullptr ? ofGroup->code : QString{};
}

QJsonObject toJson(const KindDays &kind)
{
    QJsonObject object{{u"kind"_s, FieldTraits<DayKind>::store(kind.kind).toString()},
                       {u"required"_s, kind.required.toNumber()},
                       {u"done"_s, kind.done.toNumber()},
                       {u"booked"_s, kind.booked.toNumber()},
                       {u"provisional"_s, kind.provisional.toNumber()},
                       {u"short"_s, kind.shortBy.toNumber()}};
    if (kind.awaitsAgreement)
        object.insert(u"to_be_agreed"_s, QJsonArray{kind.least.toNumber(), kind.most.toNumber()});
    QJsonArray parts;
    for (const KindDays::Part &part : kind.parts)
        parts.append(QJsonObject{{u"kind"_s, FieldTraits<DayKind>::store(part.kind).toString()},
                                 {u"of"_s, part.of.toNumber()},
                                 {u"done"_s, part.done.toNumber()},
                                 {u"booked"_s, part.booked.toNumber()}});
    if (!parts.isEmpty())
        object.insert(u"includes"_s, parts);
    return object;
}

QJsonObject toJson(const PersonDays &days, const EventBook &book, const HubNames &names)
{
    QJsonArray entitlements;
    for (const KindDays &kind : days.kinds)
        entitlements.append(toJson(kind));
    return {{u"person"_s, names.person(days.person)},
            {u"email"_s, names.email(days.person)},
            {u"cohort"_s, ownerOf(book, days.cohort, days.group)},
            {u"year"_s, days.year.toText()},
            {u"programme_year"_s, days.number},
            {u"entitlements"_s, entitlements},
            {u"complete"_s, days.isComplete()},
            {u"why"_s, QJsonArray::fromStringList(sentences(days, book))}};
}

void printDays(Context &context, const std::vector<PersonDays> &all, const EventBook &book,
               const HubNames &names)
{
    std::vector<QStringList> rows;
    for (const PersonDays &days : all) {
        for (const KindDays &kind : days.kinds)
            rows.push_back({names.person(days.person), ownerOf(book, days.cohort, days.group),
                            days.year.toText(), displayName(kind.kind), kind.required.toText(),
                            kind.done.toText(), kind.booked.toText(), kind.shortBy.toText(),
                            days.why.empty() ? QString{} : sentence(days.why.front(), book)});
    }
    printTable(context.out, u"person cohort year kind required done booked short why"_s.split(u' '), rows,
               60);
}

Result<> days(Context &context, Store &store)
{
    const Result<Narrowed> asked = narrowed(context, store);
    if (!asked)
        return asked.error();
    const EventPicture picture{store, asked->asAt};
    const HubNames names{store};
    const std::vector<PersonDays> all
        = daysReport(picture, names, {.cohort = asked->cohort, .group = asked->group, .year = asked->year});
    if (!context.json()) {
        printDays(context, all, picture.book(), names);
        return {};
    }
    QJsonArray list;
    for (const PersonDays &one : all)
        list.append(toJson(one, picture.book(), names));
    printJson(context.out, list);
    return {};
}

QJsonObject toJson(const RegisterLine &line, const EventBook &book)
{
    return {{u"event"_s, line.event->code},
            {u"title"_s, line.event->title},
            {u"date"_s, line.event->start.date().toString(Qt::ISODate)},
            {u"kind"_s, FieldTraits<EventKind>::store(line.event->kind).toString()},
            {u"status"_s, FieldTraits<EventStatus>::store(line.event->status).toString()},
            {u"cohort"_s, ownerOf(book, line.event->cohort, {})},
            {u"group"_s, ownerOf(book, {}, line.event->group)},
            {u"register"_s, codeOf(line.state)},
            {u"sessions"_s, line.sessions},
            {u"expected"_s, line.people},
            {u"waiting"_s, line.waiting},
            {u"present"_s, line.present},
            {u"late"_s, line.late},
            {u"half"_s, line.half},
            {u"absent"_s, line.absent},
            {u"deputy"_s, line.deputy},
            {u"unmarked"_s, line.unmarked}};
}

Result<> attendance(Context &context, Store &store)
{
    const Result<Narrowed> asked = narrowed(context, store);
    if (!asked)
        return asked.error();
    EventFacts facts = readEventFacts(store);
    if (asked->hasDay)
        std::erase_if(facts.events, [&](const Event &event) { return event.start.date() > asked->asAt.day; });
    const EventPicture picture{std::move(facts), {}, asked->asAt};
    QJsonArray list;
    for (const RegisterLine &line : registerLines(
             picture, asked->asAt.day, {.cohort = asked->cohort, .group = asked->group, .year = asked->year}))
        list.append(toJson(line, picture.book()));
    printRows(context,
              u"event date register sessions expected present late half absent deputy unmarked"_s.split(u' '),
              list);
    return {};
}

QJsonObject toJson(const Clash &clash, const EventBook &book, const HubNames &names)
{
    QJsonArray events;
    for (const EventId id : clash.events) {
        const Event *event = book.find(id);
        events.append(event == nullptr ? QString{} : event->code);
    }
    QJsonArray people;
    for (const PersonId id : clash.people)
        people.append(names.email(id));
    QJsonArray schools;
    for (const SchoolId id : clash.schools)
        schools.append(names.urn(id));
    return {{u"kind"_s, codeOf(clash.kind)},
            {u"date"_s, clash.date.toString(Qt::ISODate)},
            {u"events"_s, events},
            {u"people"_s, people},
            {u"schools"_s, schools},
            {u"why"_s, sentence(clash, book, names)},
            {u"accepted"_s, QJsonValue::Null}};
}

/// --as-at shows what is still ahead on that day; --all those accepted as well.
Result<> clashes(Context &context, Store &store)
{
    const Result<Narrowed> asked = narrowed(context, store);
    if (!asked)
        return asked.error();
    const EventPicture picture{readEventFacts(store), {}, asked->asAt};
    const HubNames names{store};
    const SettledClashes found = clashReport(store, picture,
                                             {.cohort = asked->cohort,
                                              .group = asked->group,
                                              .year = asked->year,
                                              .from = asked->hasDay ? asked->asAt.day : QDate{}});
    QJsonArray list;
    for (const Clash &clash : found.open)
        list.append(toJson(clash, picture.book(), names));
    if (context.arguments.has(u"all"_s)) {
        for (const auto &[clash, decision] : found.accepted) {
            QJsonObject object = toJson(clash, picture.book(), names);
            object.insert(u"accepted"_s, decision.reason);
            list.append(object);
        }
    }
    if (context.json()) {
        printJson(context.out, list);
        return {};
    }
    std::vector<QStringList> rows;
    for (const QJsonValue &clash : list)
        rows.push_back({clash[u"date"_s].toString(), clash[u"kind"_s].toString(), clash[u"why"_s].toString(),
                        clash[u"accepted"_s].toString()});
    printTable(context.out, u"date kind why accepted"_s.split(u' '), rows, 240);
    if (!found.accepted.empty() && !context.arguments.has(u"all"_s))
        context.say(text(QT_TRANSLATE_NOOP("hub::cli",
                                           "Accepted with a reason, and left out: %1. --all shows "
                                           "them."))
                        .arg(found.accepted.size()));
    return {};
}

bool needsAnything(const GuestNeeds &guest)
{
    return !guest.dietary.isEmpty() || !guest.access.isEmpty() || !guest.room.isEmpty()
        || !guest.travel.isEmpty();
}

QJsonObject needsRow(const Event &event, const GuestNeeds &guest)
{
    return {{u"event"_s, event.code},    {u"person"_s, guest.name}, {u"email"_s, guest.email},
            {u"school"_s, guest.school}, {u"role"_s, guest.role},   {u"dietary"_s, guest.dietary},
            {u"access"_s, guest.access}, {u"room"_s, guest.room},   {u"travel"_s, guest.travel}};
}

/// Those who need something at an event still to come, by date.
Result<> needsAhead(Context &context, Store &store)
{
    std::vector<Event> ahead = store.from<Event>("end", context.today.toString(Qt::ISODate));
    std::erase_if(ahead, [](const Event &event) { return event.status == EventStatus::Cancelled; });
    std::ranges::sort(ahead, {}, &Event::start);
    QJsonArray rows;
    for (const Event &event : ahead) {
        const Result<EventNeeds> found = needsOf(store, event.id);
        if (!found)
            return found.error();
        for (const GuestNeeds &guest : found->guests) {
            if (needsAnything(guest))
                rows.append(needsRow(event, guest));
        }
    }
    printRows(context, u"event person school dietary access room travel"_s.split(u' '), rows);
    return {};
}

/// What the host of --event has to know of those who come; without it, of every event still to come.
Result<> needs(Context &context, Store &store)
{
    const Result<EventId> event = named<Event>(context, store, u"event"_s);
    if (!event)
        return event.error();
    if (event->isNull())
        return needsAhead(context, store);
    const Result<EventNeeds> found = needsOf(store, *event);
    if (!found)
        return found.error();
    QJsonArray rows;
    for (const GuestNeeds &guest : found->guests)
        rows.append(needsRow(found->event, guest));
    if (!context.json())
        context.out << catererSummary(*found) << '\n';
    printRows(context, u"person school role dietary access room travel"_s.split(u' '), rows);
    return {};
}

} // namespace

std::vector<Report> eventReports()
{
    return {{"days", days}, {"attendance", attendance}, {"clashes", clashes}, {"needs", needs}};
}

} // namespace hub::cli
