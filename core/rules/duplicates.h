#pragma once

#include "records/distinctpeople.h"
#include "records/person.h"
#include "records/role.h"
#include "records/school.h"

#include <QHash>
#include <QSet>

#include <span>
#include <vector>

namespace hub {

/// What two people have in common.
enum class Likeness {
    SameEmail,
    SameTrn,
    SameName,
    SameNameBefore, ///< the name of one is a previous name of the other
    VariantName,    ///< Liz and Elizabeth
    SoundsAlike,    ///< Philips and Phillips
    SameSchool,
};

/// Two people who may be one.
struct PossibleDuplicate
{
    PersonId first = {};
    PersonId second = {};
    std::vector<Likeness> why = {};
    int weight = 0; ///< 100: as good as certain; below 40 is not told
    bool operator==(const PossibleDuplicate &) const = default;
};

/// People looked up by what they may have in common. A different reference number on both sides tells two
/// people apart whatever else is alike.
class DuplicateIndex
{
public:
    DuplicateIndex(std::span<const Person> people, std::span<const Role> roles,
                   std::span<const DistinctPeople> distinct);

    /// Who @p candidate, perhaps not in the hub yet, may be, likeliest first.
    [[nodiscard]] std::vector<PossibleDuplicate> like(const Person &candidate, SchoolId school = {}) const;
    /// Every pair that may be one person, each once, likeliest first.
    [[nodiscard]] std::vector<PossibleDuplicate> pairs() const;

private:
    struct Entry
    {
        Person person;
        QSet<qint64> schools;
    };

    void add(const Entry &entry, int place);
    [[nodiscard]] PossibleDuplicate compare(const Entry &a, const Entry &b) const;
    [[nodiscard]] std::vector<PossibleDuplicate> like(const Entry &entry, int after) const;

    std::vector<Entry> m_people;
    QMultiHash<QString, int> m_places; ///< by e-mail, reference number, sound of each last name
    QSet<std::pair<qint64, qint64>> m_distinct;
};

/// How a name sounds, roughly: names that sound alike have the same. "Philips" and "Phillips" are "fls".
[[nodiscard]] QString soundOf(QStringView name);

/// The name a first name is a common form of, folded: "liz" and "beth" are "elizabeth".
[[nodiscard]] QString fullFirstName(QStringView name);

} // namespace hub
