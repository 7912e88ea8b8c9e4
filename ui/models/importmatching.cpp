#include "models/importmatching.h"

#include "base/textfold.h"
#include "exchange/celltext.h"
#include "exchange/peopleindex.h"
#include "records/fieldtext.h"
#include "records/nouns.h"
#include "store/store.h"

#include <algorithm>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

/// Looks the rows' people up, row by row.
class Matcher
{
public:
    Matcher(Store &store, const Sheet &sheet, const ImportOptions &options, const Alike &alike)
        : m_store{store}
        , m_options{options}
        , m_alike{alike}
        , m_index{store}
    {
        for (const Person &person : store.all<Person>())
            m_byName.insert(folded(person.firstName + u' ' + person.lastName), person.id.value());
        for (qsizetype at = 0; at < sheet.headings.size(); ++at) {
            const QString column = options.map.columns.value(folded(sheet.headings.at(at)));
            if (!column.isEmpty() && !m_places.contains(column))
                m_places.insert(column, at);
        }
    }

    [[nodiscard]] ImportMatch matchOf(const SheetRow &row) const
    {
        const QString name = text(row, u"first_name"_s) + u' ' + text(row, u"last_name"_s);
        const QString email = text(row, u"email"_s);
        ImportMatch match{.row = row.number, .theirs = (name + u' ' + email).trimmed()};
        const std::optional<Person> meant = personMeant(row);
        const bool isCertain = meant && !email.isEmpty()
            && meant->email.compare(email, Qt::CaseInsensitive) == 0
            && folded(meant->firstName + u' ' + meant->lastName) == folded(name);
        if (isCertain)
            return match;
        if (meant)
            match.people.push_back(meant->id.value());
        const auto add = [&match](qint64 person) {
            if (std::ranges::find(match.people, person) == match.people.end())
                match.people.push_back(person);
        };
        for (const qint64 person : m_byName.values(folded(name)))
            add(person);
        for (const LikePerson &like : m_alike.value(row.number))
            add(like.person.value());
        const auto told = m_options.people.constFind(row.number);
        match.isConfirmed = told != m_options.people.constEnd();
        match.chosen = match.isConfirmed ? *told : meant ? meant->id.value() : 0;
        return match;
    }

private:
    [[nodiscard]] QString text(const SheetRow &row, const QString &column) const
    {
        const qsizetype at = m_places.value(column, -1);
        const bool isThere = at >= 0 && at < row.cells.size();
        return cleanedCell(isThere ? row.cells.at(at) : m_options.map.defaults.value(column));
    }

    [[nodiscard]] std::optional<Person> personMeant(const SheetRow &row) const
    {
        const auto schools = m_store.where<School>("urn", text(row, u"school_urn"_s));
        return m_index.match({.firstName = text(row, u"first_name"_s),
                              .lastName = text(row, u"last_name"_s),
                              .email = text(row, u"email"_s),
                              .trn = paddedCode(text(row, u"trn"_s), 7),
                              .school = schools.empty() ? 0 : schools.front().id.value()});
    }

    Store &m_store;
    const ImportOptions &m_options;
    const Alike &m_alike;
    PeopleIndex m_index;
    QMultiHash<QString, qint64> m_byName;
    QHash<QString, qsizetype> m_places; ///< of our columns, among the cells
};

} // namespace

std::vector<ImportMatch> findMatches(Store &store, const Sheet &sheet, const ImportOptions &options,
                                     const Alike &alike)
{
    const Matcher matcher{store, sheet, options, alike};
    std::vector<ImportMatch> matches;
    for (const SheetRow &row : sheet.rows) {
        ImportMatch match = matcher.matchOf(row);
        if (!match.people.empty())
            matches.push_back(std::move(match));
    }
    return matches;
}

} // namespace hub
