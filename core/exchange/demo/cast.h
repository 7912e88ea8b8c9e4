#pragma once

#include "exchange/demo/dice.h"
#include "exchange/demo/names.h"
#include "records/person.h"
#include "records/role.h"
#include "records/school.h"

#include <map>
#include <set>
#include <vector>

namespace hub {
class Writer;
}

namespace hub::demo {

/// Everybody of the sample hub. People are thought up when something needs them and reach the file with the
/// first step that mentions them.
class Cast
{
public:
    /// Thinks up somebody who is @p kind at @p school from @p from on.
    PersonId hire(Dice &dice, const School &school, RoleKind kind, QDate from);
    /// The same for somebody whose name is known.
    PersonId hire(Dice &dice, const InventedName &name, const School &school, RoleKind kind, QDate from);

    [[nodiscard]] const Person &operator[](PersonId id) const { return m_members[m_places.at(id)].person; }
    /// For changes before the person has reached the file.
    [[nodiscard]] Person &edit(PersonId id) { return m_members[m_places.at(id)].person; }

    /// Sees to it that @p id, with the roles of the first day, is in the file. Nothing for the null id.
    void ensure(Writer &writer, PersonId id);

private:
    struct Member
    {
        Person person;
        Role role;
        bool isWritten = false;
    };
    [[nodiscard]] QString freeAddress(const InventedName &name, const School &school);

    std::vector<Member> m_members;
    std::map<PersonId, size_t> m_places;
    std::set<QString> m_addresses;
};

} // namespace hub::demo
