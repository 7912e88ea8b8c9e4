#pragma once

#include "base/result.h"
#include "records/person.h"
#include "records/role.h"

#include <QHash>
#include <QMultiHash>

#include <optional>

namespace hub {

class Store;

/// The hub's people as files mean them: by e-mail, by teacher reference number, by name and school.
class PeopleIndex
{
public:
    explicit PeopleIndex(Store &store);

    /// What a file says of somebody; what is empty is not said.
    struct Description
    {
        QString firstName;
        QString lastName;
        QString email = {};
        QString trn = {};
        qint64 school = 0;
    };

    /// The person described: the one with that e-mail (several people may share a school's mailbox: then the
    /// name decides), else with that TRN, else of that name at that school. Nobody where none fits.
    [[nodiscard]] std::optional<Person> match(const Description &described) const;

    /// The one person an e-mail, or the number a list prints, stands for. NotFound, or Conflict where it is
    /// shared.
    [[nodiscard]] Result<qint64> find(const QString &emailOrNumber) const;

    /// Whether somebody of another name has this e-mail.
    [[nodiscard]] std::optional<Person> otherWithEmail(const QString &email, qint64 than) const;

    void put(const Person &person);
    void put(const Role &role);
    [[nodiscard]] Person at(qint64 key) const { return m_people.value(key); }
    /// The roles of a person that have no end.
    [[nodiscard]] std::vector<Role> openRoles(qint64 person) const;

private:
    QHash<qint64, Person> m_people;
    QHash<qint64, std::vector<Role>> m_roles;
    QMultiHash<QString, qint64> m_byEmail;
    QMultiHash<QString, qint64> m_byTrn;
    QMultiHash<QString, qint64> m_byName;
};

} // namespace hub
