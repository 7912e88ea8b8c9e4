#include "exchange/peopleindex.h"

#include "base/textfold.h"
#include "store/store.h"

#include <QCoreApplication>

#include <algorithm>

namespace hub {

namespace {

QString nameKey(const QString &first, const QString &last)
{
    return folded(first) + u'|' + folded(last);
}

bool sharesAName(const Person &person, const PeopleIndex::Description &described)
{
    if (described.firstName.isEmpty() && described.lastName.isEmpty())
        return true;
    if (folded(person.lastName) == folded(described.lastName)
        || folded(person.firstName) == folded(described.firstName))
        return true;
    const QStringList previous = foldedWords(person.previousNames);
    return previous.contains(folded(described.lastName));
}

template<typename Map>
void putOnce(Map &map, const QString &text, qint64 key)
{
    if (!text.isEmpty() && !map.contains(text, key))
        map.insert(text, key);
}

} // namespace

PeopleIndex::PeopleIndex(Store &store)
{
    for (const Person &person : store.all<Person>())
        put(person);
    for (const Role &role : store.all<Role>())
        put(role);
}

void PeopleIndex::put(const Person &person)
{
    const qint64 key = person.id.value();
    m_people.insert(key, person);
    putOnce(m_byEmail, person.email.toLower(), key);
    putOnce(m_byTrn, person.trn, key);
    putOnce(m_byName, nameKey(person.firstName, person.lastName), key);
}

void PeopleIndex::put(const Role &role)
{
    std::vector<Role> &roles = m_roles[role.person.value()];
    const auto known
        = std::find_if(roles.begin(), roles.end(), [&role](const Role &r) { return r.id == role.id; });
    if (known == roles.end())
        roles.push_back(role);
    else
        *known = role;
}

std::vector<Role> PeopleIndex::openRoles(qint64 person) const
{
    std::vector<Role> roles = m_roles.value(person);
    std::erase_if(roles, [](const Role &role) { return role.until.isValid(); });
    return roles;
}

std::optional<Person> PeopleIndex::match(const Description &described) const
{
    if (!described.email.isEmpty()) {
        QList<qint64> sharing = m_byEmail.values(described.email.toLower());
        sharing.removeIf([&](qint64 key) { return !sharesAName(at(key), described); });
        const auto exact = std::find_if(sharing.begin(), sharing.end(), [&](qint64 key) {
            return nameKey(at(key).firstName, at(key).lastName)
                == nameKey(described.firstName, described.lastName);
        });
        if (exact != sharing.end())
            return at(*exact);
        if (sharing.size() == 1)
            return at(sharing.first());
    }
    if (!described.trn.isEmpty()) {
        const QList<qint64> same = m_byTrn.values(described.trn);
        if (same.size() == 1)
            return at(same.first());
    }
    if (described.school == 0)
        return std::nullopt;
    for (const qint64 key : m_byName.values(nameKey(described.firstName, described.lastName))) {
        const std::vector<Role> roles = openRoles(key);
        const bool isThere = std::any_of(roles.begin(), roles.end(), [&](const Role &role) {
            return role.school.value() == described.school;
        });
        // Somebody with another address, or another TRN, is somebody else of that name.
        const Person person = at(key);
        const bool differs
            = (!described.trn.isEmpty() && !person.trn.isEmpty() && person.trn != described.trn);
        if (isThere && !differs)
            return person;
    }
    return std::nullopt;
}

Result<qint64> PeopleIndex::find(const QString &emailOrNumber) const
{
    const QList<qint64> found = m_byEmail.values(emailOrNumber.toLower());
    if (found.size() == 1)
        return found.first();
    if (found.size() > 1) {
        return Error{.kind = Error::Kind::Conflict,
                     .subject = emailOrNumber,
                     .message = QCoreApplication::translate(
                                    "hub::Table",
                                    "The e-mail “%1” is shared by %2 people: it does not say who "
                                    "is meant. Use the number that the list shows as id.")
                                    .arg(emailOrNumber)
                                    .arg(found.size())};
    }
    if (m_people.contains(emailOrNumber.toLongLong()))
        return emailOrNumber.toLongLong();
    return Error{.kind = Error::Kind::NotFound,
                 .subject = emailOrNumber,
                 .message = QCoreApplication::translate("hub::Table",
                                                        "There is nobody with the e-mail “%1” in this hub.")
                                .arg(emailOrNumber)};
}

std::optional<Person> PeopleIndex::otherWithEmail(const QString &email, qint64 than) const
{
    for (const qint64 key : m_byEmail.values(email.toLower())) {
        if (key != than)
            return at(key);
    }
    return std::nullopt;
}

} // namespace hub
