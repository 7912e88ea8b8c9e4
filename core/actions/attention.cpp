#include "actions/attention.h"

#include "actions/attentionsources.h"
#include "actions/completedays.h"
#include "actions/expectationwords.h"
#include "actions/readfacts.h"
#include "records/nouns.h"
#include "rules/duplicates.h"
#include "rules/retention.h"
#include "store/steps.h"
#include "store/store.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysBetweenBackups = 7;
constexpr int daysToReply = 7;
constexpr int daysOfRegisterNews = 30;
constexpr int likelyDuplicate = 75; // the same name alone is not enough to be asked about every morning

using Rows = std::vector<AttentionRow>;

QString nameOf(const Person &person)
{
    return u"%1 %2"_s.arg(person.firstName, person.lastName).trimmed();
}

Rows offers(Store &store, QDate from, QDate until)
{
    Rows rows;
    for (const Application &application : store.where<Application>("status", u"offered"_s)) {
        const QDate day = application.replyBy.date();
        const auto person = store.find(application.person);
        const auto cohort = store.find(application.cohort);
        if (day.isValid() && (!from.isValid() || day >= from) && day <= until && person && cohort)
            rows.push_back(
                {&recordType<Application>(), application.id.value(), nameOf(*person), day, cohort->code});
    }
    std::ranges::sort(rows, {}, &AttentionRow::when);
    return rows;
}

/// Schools with somebody in a cohort or group of this year or a later one.
QSet<qint64> busySchools(Store &store, QDate today)
{
    const AcademicYear year = AcademicYear::containing(today);
    QSet<qint64> schools;
    for (const Cohort &cohort : store.all<Cohort>()) {
        if (cohort.year.startYear() + 1 < year.startYear())
            continue; // programmes run for years
        for (const Application &application : store.where<Application>("cohort", cohort.id.value())) {
            if (application.status == ApplicationStatus::Accepted && !application.school.isNull())
                schools.insert(application.school.value());
        }
    }
    for (const WorkGroup &group : store.all<WorkGroup>()) {
        if (group.year.startYear() < year.startYear())
            continue;
        for (const Membership &member : store.where<Membership>("group", group.id.value()))
            schools.insert(member.school.value());
    }
    return schools;
}

Rows schoolsChanging(Store &store, QDate today)
{
    Rows rows;
    const QSet<qint64> busy = busySchools(store, today);
    for (const SchoolStatus status : {SchoolStatus::Closed, SchoolStatus::ProposedToClose}) {
        for (const School &school : store.where<School>("status", FieldTraits<SchoolStatus>::store(status))) {
            if (busy.contains(school.id.value()))
                rows.push_back(
                    {&recordType<School>(), school.id.value(), school.name, school.closeDate, school.urn});
        }
    }
    return rows;
}

/// What a change of a school's row in the register comes to; empty where it is nothing to be told of.
QString registerNote(const RowChange &change)
{
    const QString status = u"status"_s;
    const QString successors = u"successor_urns"_s;
    if (const QString urns = change.after.value(successors).toString(); !urns.isEmpty())
        return QCoreApplication::translate("hub::Attention", "Continued as %1").arg(urns);
    if (!change.after.contains(status))
        return {};
    for (const Choice &choice : ChoicesOf<SchoolStatus>::list) {
        if (change.after.value(status).toString() == QLatin1StringView{choice.code})
            return choice.text();
    }
    return {};
}

Rows registerChanges(Store &store, QDate today)
{
    const auto registers = store.all<NationalRegister>();
    if (registers.empty())
        return {};
    const auto &type = recordType<NationalRegister>();
    const auto imports = historyOf(store, type, registers.front().id.value());
    if (imports.empty() || imports.back().step.at.date().daysTo(today) > daysOfRegisterNews)
        return {};
    Rows rows;
    for (const RowChange &change : rowsOf(store, imports.back().step)) {
        if (change.type != &recordType<School>() || change.operation != Operation::Update)
            continue;
        const QString note = registerNote(change);
        const auto school = note.isEmpty() ? std::nullopt : store.find(SchoolId{change.key});
        if (school)
            rows.push_back({&recordType<School>(), change.key, school->name, school->closeDate, note});
    }
    std::ranges::sort(rows, {}, &AttentionRow::name);
    return rows;
}

Rows expectationsOverdue(Store &store, QDate today)
{
    const HubFacts facts = readFacts(store);
    const FactIndex index{facts};
    ExpectationsAsked asked{.today = today, .year = AcademicYear::containing(today)};
    asked.complete = completeDays(store, facts, asked);
    Rows rows;
    for (const ExpectationLine &line : expectationsOf(index, asked)) {
        if (line.standing != Standing::Overdue)
            continue;
        const bool ofPerson = !line.person.isNull();
        rows.push_back({ofPerson ? &recordType<Person>() : &recordType<School>(),
                        ofPerson ? line.person.value() : line.school.value(), whoIn(line, index), line.due,
                        u"%1: %2"_s.arg(ownerOf(line, index), sentence(line.why, index))});
    }
    std::ranges::stable_sort(rows, {}, &AttentionRow::when);
    return rows;
}

std::vector<Role> rolesHeld(Store &store, QDate today)
{
    std::vector<Role> roles = store.all<Role>();
    std::erase_if(roles, [today](const Role &role) {
        return !DateRange{role.from, role.until}.contains(today);
    });
    return roles;
}

Rows peopleWithoutEmail(Store &store, QDate today)
{
    QSet<qint64> active;
    for (const Role &role : rolesHeld(store, today))
        active.insert(role.person.value());
    Rows rows;
    for (const Person &person : store.where<Person>("email", u""_s)) {
        if (active.contains(person.id.value()) && !isErased(person))
            rows.push_back({&recordType<Person>(), person.id.value(), nameOf(person), {}, {}});
    }
    return rows;
}

Rows possibleDuplicates(Store &store)
{
    const auto people = store.all<Person>();
    const auto roles = store.all<Role>();
    const auto distinct = store.all<DistinctPeople>();
    QHash<qint64, QString> names;
    for (const Person &person : people)
        names.insert(person.id.value(), nameOf(person));
    Rows rows;
    for (const PossibleDuplicate &pair : DuplicateIndex{people, roles, distinct}.pairs()) {
        if (pair.weight < likelyDuplicate)
            break; // the likeliest stand first
        rows.push_back({&recordType<Person>(),
                        pair.first.value(),
                        names.value(pair.first.value()),
                        {},
                        names.value(pair.second.value())});
    }
    return rows;
}

Rows backupDue(Store &store, QDate today)
{
    const QDateTime last = QDateTime::fromString(store.fact(u"last_backup"_s), Qt::ISODate);
    if (last.isValid() && last.date().daysTo(today) < daysBetweenBackups)
        return {};
    return {{.name = QCoreApplication::translate("hub::Attention", "This hub"), .when = last.date()}};
}

} // namespace

std::vector<AttentionKind> attentionKinds()
{
    std::vector<AttentionKind> kinds;
    for (int kind = 0; kind <= static_cast<int>(AttentionKind::BackupDue); ++kind)
        kinds.push_back(static_cast<AttentionKind>(kind));
    return kinds;
}

std::vector<AttentionRow> attentionRows(Store &store, AttentionKind kind, QDate today)
{
    switch (kind) {
    case AttentionKind::MissingRegisters:
        return missingRegisters(store, today);
    case AttentionKind::OffersOverdue:
        return offers(store, {}, today.addDays(-1));
    case AttentionKind::OffersDue:
        return offers(store, today, today.addDays(daysToReply));
    case AttentionKind::SchoolsChanging:
        return schoolsChanging(store, today);
    case AttentionKind::RegisterChanges:
        return registerChanges(store, today);
    case AttentionKind::PossibleDuplicates:
        return possibleDuplicates(store);
    case AttentionKind::PeopleWithoutEmail:
        return peopleWithoutEmail(store, today);
    case AttentionKind::BackupDue:
        return backupDue(store, today);
    case AttentionKind::ExpectationsOverdue:
        return expectationsOverdue(store, today);
    case AttentionKind::Clashes:
        return clashesAhead(store, today);
    case AttentionKind::DaysShort:
        return daysShort(store, today);
    }
    return {};
}

} // namespace hub
