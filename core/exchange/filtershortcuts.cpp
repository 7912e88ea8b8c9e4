// What people ask for so often that filters have a name for it.
#include "exchange/filterscope.h"
#include "records/nouns.h"
#include "store/store.h"

#include <QLocale>

#include <algorithm>

namespace hub {

namespace {

using Values = QHash<qint64, std::vector<QVariant>>;

void put(Values &values, qint64 key, const QVariant &value)
{
    std::vector<QVariant> &all = values[key];
    if (!value.toString().isEmpty() && std::find(all.begin(), all.end(), value) == all.end())
        all.push_back(value);
}

Values rolesOfPeople(FilterData &data)
{
    data.note(recordType<Role>());
    Values values;
    for (const Role &role : data.store().all<Role>()) {
        if (!role.until.isValid())
            put(values, role.person.value(), FieldTraits<RoleKind>::store(role.kind));
    }
    return values;
}

Values schoolsOfPeople(FilterData &data)
{
    data.note(recordType<Role>());
    const QHash<qint64, Row> &schools = data.records(recordType<School>());
    const auto name = static_cast<size_t>(recordType<School>().indexOf(u"name"));
    Values values;
    for (const Role &role : data.store().all<Role>()) {
        const auto school = schools.constFind(role.school.value());
        if (!role.until.isValid() && school != schools.constEnd())
            put(values, role.person.value(), school->values[name]);
    }
    return values;
}

/// The cohorts in which somebody has a place, by whom or by where they came from.
template<typename Whose>
Values cohortsBy(FilterData &data, Whose whose)
{
    data.note(recordType<Application>());
    const QHash<qint64, QString> &codes = data.keyTexts(recordType<Cohort>());
    Values values;
    for (const Application &application : data.store().all<Application>()) {
        if (application.status == ApplicationStatus::Accepted)
            put(values, whose(application), codes.value(application.cohort.value()));
    }
    return values;
}

Values cohortsOfPeople(FilterData &data)
{
    return cohortsBy(data, [](const Application &application) { return application.person.value(); });
}

Values cohortsOfSchools(FilterData &data)
{
    return cohortsBy(data, [](const Application &application) { return application.school.value(); });
}

template<typename Whose>
Values groupsBy(FilterData &data, Whose whose)
{
    data.note(recordType<Membership>());
    const QHash<qint64, QString> &codes = data.keyTexts(recordType<WorkGroup>());
    Values values;
    for (const Membership &member : data.store().all<Membership>())
        put(values, whose(member), codes.value(member.group.value()));
    return values;
}

Values groupsOfPeople(FilterData &data)
{
    return groupsBy(data, [](const Membership &member) { return member.person.value(); });
}

Values groupsOfSchools(FilterData &data)
{
    return groupsBy(data, [](const Membership &member) { return member.school.value(); });
}

/// An event by its code, its title, its day, its month, and its month and year: "March" finds it, and so does
/// "2026-03-12".
std::vector<QVariant> wordsFor(const Event &event)
{
    const QDate day = event.start.date();
    const QString month = QLocale{QLocale::English}.monthName(day.month());
    return {event.code,
            event.title,
            day.toString(Qt::ISODate),
            day.toString(QStringLiteral("yyyy-MM")),
            month,
            QStringLiteral("%1 %2").arg(month).arg(day.year())};
}

Values eventsOfPeople(FilterData &data, std::initializer_list<Mark> marks)
{
    data.note(recordType<Attendance>());
    data.note(recordType<Event>());
    QHash<qint64, std::vector<QVariant>> words;
    for (const Event &event : data.store().all<Event>())
        words.insert(event.id.value(), wordsFor(event));
    Values values;
    for (const Attendance &attendance : data.store().all<Attendance>()) {
        if (std::find(marks.begin(), marks.end(), attendance.mark) == marks.end())
            continue;
        for (const QVariant &word : words.value(attendance.event.value()))
            put(values, attendance.person.value(), word);
    }
    return values;
}

Values missedByPeople(FilterData &data)
{
    return eventsOfPeople(data, {Mark::Absent});
}

Values attendedByPeople(FilterData &data)
{
    return eventsOfPeople(data, {Mark::Present, Mark::Late, Mark::Half, Mark::Deputy});
}

FieldInfo text(const char *name)
{
    return {.name = name, .label = name, .column = name, .type = FieldType::Text};
}

} // namespace

const std::vector<FilterShortcut> &filterShortcuts()
{
    const auto kind = [] {
        FieldInfo field = recordType<Role>().fields[static_cast<size_t>(recordType<Role>().indexOf(u"role"))];
        field.optional = true;
        return field;
    };
    static const std::vector<FilterShortcut> all{
        {"role", QT_TRANSLATE_NOOP("hub::Filter", "Role"), &recordType<Person>, kind(), rolesOfPeople},
        {"school", QT_TRANSLATE_NOOP("hub::Filter", "School"), &recordType<Person>, text("school"),
         schoolsOfPeople},
        {"cohort", QT_TRANSLATE_NOOP("hub::Filter", "Has a place in cohort"), &recordType<Person>,
         text("cohort"), cohortsOfPeople},
        {"group", QT_TRANSLATE_NOOP("hub::Filter", "Member of group"), &recordType<Person>, text("group"),
         groupsOfPeople},
        {"missed", QT_TRANSLATE_NOOP("hub::Filter", "Missed (event, month or day)"), &recordType<Person>,
         text("missed"), missedByPeople},
        {"attended", QT_TRANSLATE_NOOP("hub::Filter", "Attended (event, month or day)"), &recordType<Person>,
         text("attended"), attendedByPeople},
        {"cohort", QT_TRANSLATE_NOOP("hub::Filter", "Has somebody in cohort"), &recordType<School>,
         text("cohort"), cohortsOfSchools},
        {"group", QT_TRANSLATE_NOOP("hub::Filter", "Member of group"), &recordType<School>, text("group"),
         groupsOfSchools},
    };
    return all;
}

} // namespace hub
