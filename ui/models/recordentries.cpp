#include "models/recordentries.h"

#include "base/longdate.h"
#include "base/textfold.h"
#include "records/nouns.h"
#include "store/store.h"

#include <QHash>

#include <algorithm>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

std::vector<RecordEntry> sorted(std::vector<RecordEntry> entries)
{
    std::vector<std::pair<QByteArray, size_t>> order; // by what each is looked up under, made once
    for (size_t i = 0; i < entries.size(); ++i)
        order.emplace_back(sortText(entries[i].label), i);
    std::ranges::sort(order);
    std::vector<RecordEntry> inOrder;
    inOrder.reserve(entries.size());
    for (const auto &[text, at] : order)
        inOrder.push_back(std::move(entries[at]));
    return inOrder;
}

/// The name of the school somebody is at: by their latest role.
QHash<qint64, QString> schoolsOfPeople(Store &store)
{
    QHash<qint64, QString> names;
    for (const School &school : store.all<School>())
        names.insert(school.id.value(), school.name);
    std::vector<Role> roles = store.all<Role>();
    std::ranges::stable_sort(roles, [](const Role &a, const Role &b) {
        return std::pair{a.until.isNull(), a.from} < std::pair{b.until.isNull(), b.from};
    });
    QHash<qint64, QString> schools;
    for (const Role &role : roles) {
        if (const QString name = names.value(role.school.value()); !name.isEmpty())
            schools.insert(role.person.value(), name); // the latest stays
    }
    return schools;
}

QString joined(QStringList parts)
{
    parts.removeAll(QString{});
    return parts.join(u", "_s);
}

} // namespace

std::vector<RecordEntry> peopleEntries(Store &store)
{
    const QHash<qint64, QString> schools = schoolsOfPeople(store);
    std::vector<RecordEntry> entries;
    for (const Person &person : store.all<Person>()) {
        const QString name = QString{person.firstName + u' ' + person.lastName}.simplified();
        entries.push_back({.name = name,
                           .label = joined({name, schools.value(person.id.value()), person.email}),
                           .key = person.id.value()});
    }
    return sorted(std::move(entries));
}

std::vector<RecordEntry> schoolEntries(Store &store)
{
    std::vector<RecordEntry> entries;
    for (const School &school : store.all<School>())
        entries.push_back({.name = school.name,
                           .label = joined({school.name, school.town, school.urn}),
                           .key = school.id.value()});
    return sorted(std::move(entries));
}

std::vector<RecordEntry> eventEntries(Store &store)
{
    std::vector<Event> events = store.all<Event>();
    std::ranges::stable_sort(events, [](const Event &a, const Event &b) { return a.start > b.start; });
    std::vector<RecordEntry> entries;
    for (const Event &event : events)
        entries.push_back({.name = event.title,
                           .label = joined({event.title, longDate(event.start.date()), event.code}),
                           .key = event.id.value()});
    return entries;
}

} // namespace hub
