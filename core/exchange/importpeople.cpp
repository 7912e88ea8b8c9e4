// The parts of TableImport that concern people: who a row means, and the roles it gives.
#include "base/id.h"
#include "exchange/celltext.h"
#include "exchange/tableimport.h"
#include "records/fieldtext.h"
#include "records/nouns.h"

#include <QCoreApplication>

#include <algorithm>

namespace hub {

namespace {

const FieldInfo &roleField()
{
    const RecordType &type = recordType<Role>();
    return type.fields[static_cast<size_t>(type.indexOf(u"role"))];
}

} // namespace

std::optional<Person> TableImport::matchPerson(const Incoming &incoming, qint64 school) const
{
    if (const auto told = m_options.people.constFind(incoming.number); told != m_options.people.constEnd())
        return *told == 0 ? std::nullopt : std::optional<Person>{m_people->at(*told)};
    return m_people->match({.firstName = incoming.cells.value(QStringLiteral("first_name")),
                            .lastName = incoming.cells.value(QStringLiteral("last_name")),
                            .email = incoming.cells.value(QStringLiteral("email")),
                            .trn = paddedCode(incoming.cells.value(QStringLiteral("trn")), 7),
                            .school = school});
}

bool TableImport::planRoles(const Incoming &incoming, qint64 person, PlanLine &line)
{
    const QString urn = incoming.cells.value(QStringLiteral("school_urn"));
    const QString listed = incoming.cells.value(QStringLiteral("roles"));
    qint64 school = 0;
    if (!urn.isEmpty()) {
        const Result<qint64> found = schoolNamed(urn);
        if (!found) {
            problem(incoming.number, QStringLiteral("school_urn"), found.error().message);
            return false;
        }
        school = *found;
    }
    std::vector<RoleKind> kinds;
    for (const QString &word : listed.split(u';', Qt::SkipEmptyParts)) {
        const Result<QVariant> kind = fieldFromText(roleField(), word);
        if (!kind) {
            problem(incoming.number, QStringLiteral("roles"), kind.error().message);
            return false;
        }
        kinds.push_back(FieldTraits<RoleKind>::read(*kind));
    }
    const std::vector<Role> open = m_people->openRoles(person);
    if (school == 0 && !kinds.empty()) {
        const auto placed
            = std::find_if(open.begin(), open.end(), [](const Role &role) { return !role.school.isNull(); });
        school = placed == open.end() ? 0 : placed->school.value();
    }
    const bool isAtSchool = std::any_of(open.begin(), open.end(),
                                        [school](const Role &role) { return role.school.value() == school; });
    if (kinds.empty() && school != 0 && !isAtSchool)
        kinds.push_back(RoleKind::Teacher);
    const bool moves = school != 0 && !isAtSchool && !open.empty();
    for (const RoleKind kind : kinds)
        giveRole(person, school, kind, moves ? m_options.today : QDate{}, line);
    if (moves)
        endRolesElsewhere(person, school, line);
    return true;
}

void TableImport::giveRole(qint64 person, qint64 school, RoleKind kind, QDate from, PlanLine &line)
{
    for (const Role &role : m_people->openRoles(person)) {
        if (role.kind == kind && role.school.value() == school)
            return;
    }
    const Role role{.id = RoleId{newKey()},
                    .person = PersonId{person},
                    .school = SchoolId{school},
                    .kind = kind,
                    .from = from};
    m_people->put(role);
    line.writes.push_back({&recordType<Role>(), Operation::Insert, toRow(role)});
}

void TableImport::endRolesElsewhere(qint64 person, qint64 school, PlanLine &line)
{
    for (Role role : m_people->openRoles(person)) {
        if (role.school.isNull() || role.school.value() == school)
            continue;
        role.until = m_options.today;
        m_people->put(role);
        line.writes.push_back({&recordType<Role>(), Operation::Update, toRow(role)});
    }
}

} // namespace hub
