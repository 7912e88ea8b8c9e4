// SchoolFinder of formmapping.h: the school somebody meant.
#include "base/textfold.h"
#include "exchange/celltext.h"
#include "exchange/formmapping.h"
#include "store/store.h"

#include <algorithm>

namespace hub {

namespace {

using namespace Qt::StringLiterals;

/// A name as people shorten it: "Oak Primary" for "Oak Primary School".
QString shortName(const QString &name)
{
    QString plain = folded(name);
    if (plain.endsWith(u" school"_s))
        plain.chop(7);
    return plain;
}

QString tight(const QString &postcode)
{
    return folded(postcode).remove(u' ');
}

/// Words that tell no school from another.
bool isCommon(const QString &word)
{
    static const QStringList common{u"school"_s,  u"the"_s,      u"primary"_s,  u"secondary"_s, u"academy"_s,
                                    u"c"_s,       u"of"_s,       u"e"_s,        u"ce"_s,        u"church"_s,
                                    u"england"_s, u"and"_s,      u"high"_s,     u"college"_s,   u"infant"_s,
                                    u"junior"_s,  u"catholic"_s, u"community"_s};
    return common.contains(word);
}

QStringList tellingWords(const QString &name)
{
    QStringList words = foldedWords(name);
    words.removeIf([](const QString &word) { return isCommon(word); });
    return words;
}

bool isAlike(const QString &a, const QString &b)
{
    const int most = std::min(a.size(), b.size()) > 4 ? 1 : 0;
    return slipsBetween(a, b, most) <= most;
}

} // namespace

SchoolFinder::SchoolFinder(Store &store)
{
    for (School &school : store.all<School>()) {
        Known known{.school = std::move(school), .name = {}, .words = {}, .town = {}, .postcode = {}};
        known.name = shortName(known.school.name);
        known.words = tellingWords(known.school.name);
        known.town = folded(known.school.town);
        known.postcode = tight(known.school.postcode);
        m_schools.push_back(std::move(known));
    }
}

std::optional<School> SchoolFinder::find(const SchoolDescription &described) const
{
    const QString urn = paddedCode(described.urn, 1);
    const QString name = shortName(described.name);
    const QString town = folded(described.town);
    const QString postcode = tight(described.postcode);
    std::vector<const Known *> fitting;
    for (const Known &known : m_schools) {
        if (!urn.isEmpty() && known.school.urn == urn)
            return known.school;
        const bool fitsTown = town.isEmpty() || known.town.isEmpty() || known.town == town;
        const bool fitsPostcode
            = postcode.isEmpty() || known.postcode.isEmpty() || known.postcode == postcode;
        if (!name.isEmpty() && known.name == name && fitsTown && fitsPostcode)
            fitting.push_back(&known);
    }
    // One that has closed gives way to the one that bears its name now.
    if (fitting.size() > 1)
        std::erase_if(fitting,
                      [](const Known *known) { return known->school.status == SchoolStatus::Closed; });
    return urn.isEmpty() && fitting.size() == 1 ? std::optional{fitting.front()->school} : std::nullopt;
}

int SchoolFinder::likeness(const Known &known, const SchoolDescription &described) const
{
    int points = 0;
    const QString postcode = tight(described.postcode);
    if (!postcode.isEmpty() && known.postcode == postcode)
        points += 6;
    if (!described.town.isEmpty() && known.town == folded(described.town))
        points += 2;
    if (!described.name.isEmpty() && known.name == shortName(described.name))
        points += 5;
    int shared = 0;
    for (const QString &word : tellingWords(described.name)) {
        const bool isThere = std::ranges::any_of(
            known.words, [&word](const QString &other) { return isAlike(word, other); });
        shared += isThere ? 3 : 0;
    }
    // A town alone makes nobody a candidate.
    const bool isNamed = shared > 0 || points > 2;
    return isNamed ? points + shared : 0;
}

std::vector<School> SchoolFinder::candidates(const SchoolDescription &described, int limit) const
{
    std::vector<std::pair<int, const Known *>> ranked;
    for (const Known &known : m_schools) {
        if (const int points = likeness(known, described); points > 0)
            ranked.emplace_back(points, &known);
    }
    std::ranges::stable_sort(ranked, [](const auto &a, const auto &b) {
        return a.first != b.first ? a.first > b.first : a.second->school.urn < b.second->school.urn;
    });
    std::vector<School> found;
    for (size_t i = 0; i < ranked.size() && i < static_cast<size_t>(limit); ++i)
        found.push_back(ranked[i].second->school);
    return found;
}

QString SchoolFinder::named(const School &school)
{
    return school.town.isEmpty() ? u"%1 (%2)"_s.arg(school.name, school.urn)
                                 : u"%1, %2 (%3)"_s.arg(school.name, school.town, school.urn);
}

} // namespace hub
