#include "exchange/importlikeness.h"

#include "actions/likenesswords.h"
#include "records/nouns.h"
#include "store/store.h"

#include <QCoreApplication>

#include <memory>

namespace hub {

namespace {

/// Where the line places its newcomer.
SchoolId schoolIn(const PlanLine &line)
{
    for (const PlannedWrite &write : line.writes) {
        if (write.type == &recordType<Role>())
            return fromRow<Role>(write.row).school;
        if (write.type == &recordType<Application>())
            return fromRow<Application>(write.row).school;
    }
    return {};
}

QString nameOf(const Person &person)
{
    const QString name = (person.firstName + u' ' + person.lastName).trimmed();
    return person.email.isEmpty() ? name : QStringLiteral("%1, %2").arg(name, person.email);
}

QString sentenceFor(const Person &newcomer, const Person &here, const std::vector<Likeness> &why)
{
    return QCoreApplication::translate(
               "hub::Import", "%1 %2 may be in the hub already, as %3 (%4). The row makes somebody new.")
        .arg(newcomer.firstName, newcomer.lastName, nameOf(here), likenessWords(why));
}

} // namespace

std::vector<LikePerson> newcomersAlike(Store &store, const ImportPlan &plan, const ImportOptions &options)
{
    std::unique_ptr<DuplicateIndex> index; // made only where somebody is new
    std::vector<LikePerson> alike;
    for (const PlanLine &line : plan.lines) {
        if (options.people.contains(line.row))
            continue;
        for (const PlannedWrite &write : line.writes) {
            if (write.type != &recordType<Person>() || write.operation != Operation::Insert)
                continue;
            if (!index)
                index = std::make_unique<DuplicateIndex>(store.all<Person>(), store.all<Role>(),
                                                         store.all<DistinctPeople>());
            const Person newcomer = fromRow<Person>(write.row);
            for (const PossibleDuplicate &pair : index->like(newcomer, schoolIn(line))) {
                if (const auto here = store.find(pair.second))
                    alike.push_back({line.row, here->id, sentenceFor(newcomer, *here, pair.why)});
            }
        }
    }
    return alike;
}

} // namespace hub
