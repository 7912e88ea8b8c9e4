#include "store/searchhits.h"

#include "records/nouns.h"
#include "store/nationalregister.h"
#include "store/store.h"

namespace hub {

namespace {

using Kind = SearchHit::Kind;

QString joined(QStringList parts)
{
    parts.removeAll(QString{});
    return parts.join(QStringLiteral(" · "));
}

template<typename Record>
Record found(Store &store, qint64 key)
{
    return store.find(Id<Record>{key}).value_or(Record{});
}

SearchHit hitOf(const School &school, Kind kind)
{
    return {.kind = kind,
            .key = school.id.value(),
            .urn = school.urn,
            .title = school.name,
            .detail = joined({school.town, school.urn, school.laName})};
}

SearchHit hitOf(Store &store, const Person &person)
{
    QString school;
    for (const Role &role : store.where<Role>("person", person.id.value())) {
        if (!role.school.isNull() && !role.until.isValid())
            school = found<School>(store, role.school.value()).name;
    }
    return {.kind = Kind::Person,
            .key = person.id.value(),
            .title = QStringLiteral("%1 %2").arg(person.firstName, person.lastName),
            .detail = joined({person.email, school})};
}

SearchHit hitOf(const WorkGroup &group)
{
    return {.kind = Kind::Group,
            .key = group.id.value(),
            .title = group.title,
            .detail = joined({group.code, group.ncp, group.year.toText()})};
}

SearchHit hitOf(const Event &event)
{
    return {.kind = Kind::Event,
            .key = event.id.value(),
            .title = event.title,
            .detail = joined({event.code, event.start.date().toString(Qt::ISODate), event.venue})};
}

SearchHit hitOf(const Cohort &cohort)
{
    return {.kind = Kind::Cohort,
            .key = cohort.id.value(),
            .title = cohort.title.isEmpty() ? cohort.code : cohort.title,
            .detail = joined({cohort.code, cohort.year.toText()})};
}

SearchHit hitOf(const ProgrammeEdition &edition)
{
    return {.kind = Kind::Programme,
            .key = edition.id.value(),
            .title = edition.title,
            .detail = joined({edition.code, edition.year.toText()})};
}

} // namespace

SearchHit recordFound(Store &store, Kind kind, qint64 key)
{
    switch (kind) {
    case Kind::Person:
        return hitOf(store, found<Person>(store, key));
    case Kind::Group:
        return hitOf(found<WorkGroup>(store, key));
    case Kind::Event:
        return hitOf(found<Event>(store, key));
    case Kind::Cohort:
        return hitOf(found<Cohort>(store, key));
    case Kind::Programme:
        return hitOf(found<ProgrammeEdition>(store, key));
    case Kind::School:
    case Kind::RegisterSchool:
        break;
    }
    return hitOf(found<School>(store, key), Kind::School);
}

SearchHit registerSchoolFound(Store &store, int urn)
{
    return hitOf(registerSchool(store, QString::number(urn)).value_or(School{}), Kind::RegisterSchool);
}

} // namespace hub
