#include "rules/duplicates.h"

#include "base/textfold.h"
#include "rules/retention.h"

#include <algorithm>

namespace hub {

namespace {

constexpr int leastWeight = 40;

struct Weight
{
    Likeness likeness;
    int weight;
};
constexpr Weight weights[] = {
    {Likeness::SameEmail, 90},      {Likeness::SameTrn, 100},    {Likeness::SameName, 55},
    {Likeness::SameNameBefore, 55}, {Likeness::VariantName, 40}, {Likeness::SoundsAlike, 25},
    {Likeness::SameSchool, 25},
};

bool sameText(const QString &a, const QString &b)
{
    return !a.isEmpty() && a.compare(b, Qt::CaseInsensitive) == 0;
}

/// The last names somebody has or had: "Khan", and of "Amira Patel; Patel-Hughes" both last words.
QStringList lastNames(const Person &person)
{
    QStringList all{folded(person.lastName)};
    for (const QString &name : person.previousNames.split(u';', Qt::SkipEmptyParts)) {
        const QStringList words = foldedWords(name);
        if (!words.isEmpty())
            all << words.last();
    }
    all.removeAll(QString{});
    return all;
}

bool endsAlike(const QStringList &names, const QStringList &others)
{
    return std::ranges::any_of(names, [&others](const QString &name) { return others.contains(name); });
}

bool soundsAlike(const QStringList &names, const QStringList &others)
{
    QStringList sounds;
    for (const QString &other : others)
        sounds << soundOf(other);
    return std::ranges::any_of(names,
                               [&sounds](const QString &name) { return sounds.contains(soundOf(name)); });
}

/// What the names have in common, or nothing.
std::vector<Likeness> namesAlike(const Person &a, const Person &b)
{
    const QString firstA = folded(a.firstName);
    const QString firstB = folded(b.firstName);
    const bool sameFirst = firstA == firstB;
    const bool variant = !sameFirst && fullFirstName(firstA) == fullFirstName(firstB);
    if (!sameFirst && !variant)
        return {};
    std::vector<Likeness> why;
    if (folded(a.lastName) == folded(b.lastName))
        why.push_back(variant ? Likeness::VariantName : Likeness::SameName);
    else if (endsAlike(lastNames(a), lastNames(b)))
        why = variant ? std::vector{Likeness::SameNameBefore, Likeness::VariantName}
                      : std::vector{Likeness::SameNameBefore};
    else if (soundsAlike(lastNames(a), lastNames(b)))
        why = {Likeness::SoundsAlike};
    return why;
}

std::pair<qint64, qint64> pairOf(PersonId a, PersonId b)
{
    return std::minmax(a.value(), b.value());
}

} // namespace

DuplicateIndex::DuplicateIndex(std::span<const Person> people, std::span<const Role> roles,
                               std::span<const DistinctPeople> distinct)
{
    QHash<qint64, QSet<qint64>> schools;
    for (const Role &role : roles) {
        if (!role.school.isNull())
            schools[role.person.value()].insert(role.school.value());
    }
    m_people.reserve(people.size());
    for (const Person &person : people) {
        if (isErased(person))
            continue; // they are all called the same
        m_people.push_back({person, schools.value(person.id.value())});
        add(m_people.back(), static_cast<int>(m_people.size()) - 1);
    }
    for (const DistinctPeople &pair : distinct)
        m_distinct.insert(pairOf(pair.first, pair.second));
}

void DuplicateIndex::add(const Entry &entry, int place)
{
    const Person &person = entry.person;
    if (!person.email.isEmpty())
        m_places.insert(person.email.toLower(), place);
    if (!person.trn.isEmpty())
        m_places.insert(u'#' + person.trn, place);
    for (const QString &name : lastNames(person))
        m_places.insert(u'~' + soundOf(name), place);
}

PossibleDuplicate DuplicateIndex::compare(const Entry &a, const Entry &b) const
{
    PossibleDuplicate pair{.first = a.person.id, .second = b.person.id};
    const bool sameTrn = sameText(a.person.trn, b.person.trn);
    if (!sameTrn && !a.person.trn.isEmpty() && !b.person.trn.isEmpty())
        return pair;
    if (sameTrn)
        pair.why.push_back(Likeness::SameTrn);
    if (sameText(a.person.email, b.person.email))
        pair.why.push_back(Likeness::SameEmail);
    for (const Likeness likeness : namesAlike(a.person, b.person))
        pair.why.push_back(likeness);
    if (!pair.why.empty() && a.schools.intersects(b.schools))
        pair.why.push_back(Likeness::SameSchool);
    for (const Likeness likeness : pair.why)
        pair.weight += std::ranges::find(weights, likeness, &Weight::likeness)->weight;
    pair.weight = std::min(100, pair.weight);
    return pair;
}

std::vector<PossibleDuplicate> DuplicateIndex::like(const Entry &entry, int after) const
{
    QSet<int> places;
    const auto look = [&](const QString &key) {
        for (auto [at, end] = m_places.equal_range(key); at != end; ++at)
            places.insert(*at);
    };
    if (!entry.person.email.isEmpty())
        look(entry.person.email.toLower());
    if (!entry.person.trn.isEmpty())
        look(u'#' + entry.person.trn);
    for (const QString &name : lastNames(entry.person))
        look(u'~' + soundOf(name));
    std::vector<PossibleDuplicate> found;
    for (const int place : places) {
        const Entry &other = m_people[static_cast<size_t>(place)];
        if (place <= after || other.person.id == entry.person.id
            || m_distinct.contains(pairOf(entry.person.id, other.person.id)))
            continue;
        PossibleDuplicate pair = compare(entry, other);
        if (pair.weight >= leastWeight)
            found.push_back(std::move(pair));
    }
    return found;
}

namespace {

void sortByWeight(std::vector<PossibleDuplicate> &pairs)
{
    std::ranges::sort(pairs, [](const PossibleDuplicate &a, const PossibleDuplicate &b) {
        return std::tuple{-a.weight, a.first.value(), a.second.value()}
        < std::tuple{-b.weight, b.first.value(), b.second.value()};
    });
}

} // namespace

std::vector<PossibleDuplicate> DuplicateIndex::like(const Person &candidate, SchoolId school) const
{
    Entry entry{.person = candidate, .schools = {}};
    if (!school.isNull())
        entry.schools.insert(school.value());
    std::vector<PossibleDuplicate> found = like(entry, -1);
    sortByWeight(found);
    return found;
}

std::vector<PossibleDuplicate> DuplicateIndex::pairs() const
{
    std::vector<PossibleDuplicate> all;
    for (size_t place = 0; place < m_people.size(); ++place) {
        for (PossibleDuplicate &pair : like(m_people[place], static_cast<int>(place)))
            all.push_back(std::move(pair));
    }
    sortByWeight(all);
    return all;
}

} // namespace hub
