#include "actions/retention.h"

#include "store/store.h"

#include <QCoreApplication>

namespace hub {

namespace {

constexpr int tenths = 10;
constexpr int longest = 100;

struct Named
{
    const char *name;
    int RetentionPeriods::*years;
};
constexpr Named named[] = {{"retention-people", &RetentionPeriods::people},
                           {"retention-unsuccessful", &RetentionPeriods::unsuccessful},
                           {"retention-notes", &RetentionPeriods::notes}};

std::optional<Assumption> find(Store &store, const char *name)
{
    const auto said = store.where<Assumption>("name", QString::fromLatin1(name));
    return said.empty() ? std::nullopt : std::optional{said.front()};
}

} // namespace

RetentionPeriods retentionPeriods(Store &store)
{
    RetentionPeriods periods;
    for (const Named &one : named) {
        const auto said = find(store, one.name);
        if (said && said->value.count >= tenths)
            periods.*one.years = said->value.count / tenths;
    }
    return periods;
}

Result<> setRetentionPeriods(Store &store, const RetentionPeriods &periods)
{
    for (const Named &one : named) {
        if (periods.*one.years < 1 || periods.*one.years > longest)
            return Error{
                .kind = Error::Kind::Invalid,
                .subject = QString::number(periods.*one.years),
                .message = QCoreApplication::translate(
                    "hub::Privacy", "Records are kept for one year at least, and a hundred at most.")};
    }
    return store.change(QCoreApplication::translate("hub::Privacy", "Set how long records are kept"),
                        [&periods](Writer &writer) -> Result<> {
                            for (const Named &one : named) {
                                const auto said = find(writer.store(), one.name);
                                Assumption assumption
                                    = said.value_or(Assumption{.name = QString::fromLatin1(one.name)});
                                assumption.value = Tenths{periods.*one.years * tenths};
                                if (said)
                                    writer.update(assumption);
                                else
                                    writer.insert(assumption);
                            }
                            return {};
                        });
}

std::vector<RetentionDue> readRetentionDue(Store &store, QDate today)
{
    return retentionDue({.people = store.all<Person>(),
                         .roles = store.all<Role>(),
                         .applications = store.all<Application>(),
                         .cohorts = store.all<Cohort>(),
                         .groups = store.all<WorkGroup>(),
                         .members = store.all<Membership>(),
                         .events = store.all<Event>(),
                         .marks = store.all<Attendance>(),
                         .payments = store.all<Payment>(),
                         .notes = store.all<Note>()},
                        retentionPeriods(store), today);
}

ErasureAsked whatIsDue(const std::vector<RetentionDue> &due)
{
    ErasureAsked asked;
    for (const RetentionDue &one : due) {
        if (one.kind == RetentionDue::Kind::Note)
            asked.notes.push_back(one.note);
        else
            asked.people.push_back(one.person);
    }
    return asked;
}

} // namespace hub
