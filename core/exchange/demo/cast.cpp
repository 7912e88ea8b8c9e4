#include "exchange/demo/cast.h"

#include "base/textfold.h"
#include "store/writer.h"

#include <array>

using namespace Qt::StringLiterals;

namespace hub::demo {

namespace {

constexpr std::array<QStringView, 6> diets{u"Vegetarian",  u"Vegan",  u"Halal",
                                           u"Gluten free", u"Kosher", u"No nuts"};
constexpr std::array<QStringView, 4> needs{u"Uses a wheelchair: step-free room and parking, please.",
                                           u"Hearing loop, and a seat near the front.",
                                           u"Large-print handouts (16 point).", u"Quiet space for breaks."};

QString domainOf(const School &school)
{
    // The site is https://quillford-regis.example.org; its post goes to the same name.
    return school.website.section(u"//"_s, 1);
}

Person invent(Dice &dice, const InventedName &name, QDate from)
{
    Person person{.id = PersonId{newKey()},
                  .firstName = name.first,
                  .lastName = name.last,
                  .email = {},
                  .title = name.title,
                  .previousNames = name.previous};
    person.qts = dice.chance(94) ? YesNo::Yes : dice.chance(50) ? YesNo::No : YesNo::Unknown;
    if (dice.chance(92))
        person.mathsTeachingSince = from.year() - 2 - dice.between(0, 19);
    if (dice.chance(30))
        person.phone = inventMobile(dice);
    if (dice.chance(55))
        person.trn = u"%1"_s.arg(dice.between(200'000, 2'999'999), 7, 10, QChar{u'0'});
    if (dice.chance(9))
        person.dietary = dice.oneOf(diets).toString();
    if (dice.chance(2))
        person.accessNeeds = dice.oneOf(needs).toString();
    return person;
}

} // namespace

QString Cast::freeAddress(const InventedName &name, const School &school)
{
    const QString local = QString{folded(name.first) + u'.' + folded(name.last)}.remove(u' ');
    const QString domain = domainOf(school);
    for (int attempt = 1;; ++attempt) {
        const QString number = attempt == 1 ? QString{} : QString::number(attempt);
        const QString address = local + number + u'@' + domain;
        if (m_addresses.insert(address).second)
            return address;
    }
}

PersonId Cast::hire(Dice &dice, const School &school, RoleKind kind, QDate from)
{
    return hire(dice, inventPerson(dice), school, kind, from);
}

PersonId Cast::hire(Dice &dice, const InventedName &name, const School &school, RoleKind kind, QDate from)
{
    Person person = invent(dice, name, from);
    // About one in a hundred came from a sign-up sheet without an address: the hub has to ask.
    if (kind != RoleKind::Participant || !dice.chance(2))
        person.email = freeAddress(name, school);
    const PersonId id = person.id;
    const Role role{.id = RoleId{newKey()}, .person = id, .school = school.id, .kind = kind, .from = from};
    m_places.emplace(id, m_members.size());
    m_members.push_back({.person = std::move(person), .role = role});
    return id;
}

void Cast::ensure(Writer &writer, PersonId id)
{
    if (id.isNull())
        return;
    Member &member = m_members[m_places.at(id)];
    if (std::exchange(member.isWritten, true))
        return;
    writer.insert(member.person);
    writer.insert(member.role);
}

} // namespace hub::demo
