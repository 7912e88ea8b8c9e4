#include "store/search.h"

#include "base/textfold.h"
#include "records/fieldtext.h"
#include "records/nouns.h"
#include "store/nationalregister.h"
#include "store/registersql.h"
#include "store/searchindex.h"
#include "store/store.h"

#include <QSet>

#include <algorithm>

namespace hub {

namespace {

using Kind = SearchHit::Kind;

constexpr int enoughPerQuestion = 60; ///< hits read for one way of asking; the best of them are shown

/// How a hit was found, and so how good it is; the register's are a little less so.
enum Rank { ExactName = 0, WholeWords = 2, Beginnings = 3, NearlyTheWords = 8, InRegister = 2 };

struct Candidate
{
    int rank = 0;
    bool isClosed = false;
    SearchHit hit = {};
};

QString joined(const QStringList &parts)
{
    QStringList said;
    for (const QString &part : parts) {
        if (!part.isEmpty())
            said += part;
    }
    return said.join(QStringLiteral(" · "));
}

QString quoted(const QString &word)
{
    return u'"' + word + u'"';
}

QString allOf(const QStringList &words, const QString &ending)
{
    QStringList terms;
    for (const QString &word : words)
        terms += quoted(word) + ending;
    return terms.join(QStringLiteral(" AND "));
}

Kind kindOf(const QString &table)
{
    static const QHash<QString, Kind> kinds{
        {recordType<Person>().tableText(), Kind::Person},
        {recordType<School>().tableText(), Kind::School},
        {recordType<WorkGroup>().tableText(), Kind::Group},
        {recordType<Event>().tableText(), Kind::Event},
        {recordType<Cohort>().tableText(), Kind::Cohort},
        {recordType<ProgrammeEdition>().tableText(), Kind::Programme},
    };
    return kinds.value(table);
}

SearchHit hitOf(const School &school, Kind kind)
{
    return {.kind = kind,
            .key = school.id.value(),
            .urn = school.urn,
            .title = school.name,
            .detail = joined({school.town, school.urn, school.laName})};
}

/// One look into the index.
class Search
{
public:
    Search(Store &store, const SearchOptions &options)
        : m_store{store}
        , m_options{options}
    {
        const auto current = currentRegister(store);
        if (current && wants(Kind::RegisterSchool))
            m_registerTable = registersql::searchTable(current->generation);
    }

    std::vector<SearchHit> run(const QStringList &words)
    {
        const QString whole = QLatin1Char{wholeMark} + words.join(QString{});
        ask(quoted(whole), ExactName);
        ask(allOf(words, {}), WholeWords);
        ask(quoted(whole) + u'*', Beginnings);
        ask(allOf(words, QStringLiteral("*")), Beginnings);
        if (m_found.empty())
            askNearly(words);
        return best();
    }

private:
    [[nodiscard]] bool wants(Kind kind) const
    {
        return m_options.kinds.empty()
            || std::find(m_options.kinds.begin(), m_options.kinds.end(), kind) != m_options.kinds.end();
    }
    [[nodiscard]] QStringList indexes() const
    {
        QStringList tables{QStringLiteral("search_hub")};
        if (!m_registerTable.isEmpty())
            tables += m_registerTable;
        return tables;
    }

    void ask(const QString &match, int rank)
    {
        if (static_cast<int>(m_found.size()) >= enoughPerQuestion)
            return;
        askHub(match, rank);
        if (!m_registerTable.isEmpty())
            askRegister(match, rank + InRegister);
    }

    void askHub(const QString &match, int rank)
    {
        const auto found = m_store.database()
                               .prepared(QStringLiteral("SELECT t.record_table, t.record FROM search_hub f "
                                                        "JOIN search_texts t ON t.id = f.rowid "
                                                        "WHERE search_hub MATCH ? ORDER BY f.rowid LIMIT ?"))
                               .rows(
                                   [](const sqlite::Statement &row) {
                                       return std::pair{row.text(0), row.integer(1)};
                                   },
                                   match, enoughPerQuestion);
        for (const auto &[table, key] : found) {
            const Kind kind = kindOf(table);
            if (wants(kind) && !m_seen.contains({table, key})) {
                m_seen.insert({table, key});
                addRecord(kind, key, rank);
            }
        }
    }

    void askRegister(const QString &match, int rank)
    {
        const auto urns
            = m_store.database()
                  .prepared(QStringLiteral("SELECT rowid FROM %1 WHERE %1 MATCH ? ORDER BY rowid LIMIT ?")
                                .arg(m_registerTable))
                  .rows([](const sqlite::Statement &row) { return registersql::urnOf(row.integer(0)); },
                        match, enoughPerQuestion);
        for (const int urn : urns) {
            if (m_seenUrns.contains(urn))
                continue;
            m_seenUrns.insert(urn);
            const QString text = QString::number(urn);
            if (m_store.rowsWhere(recordType<School>(), "urn", text).empty())
                addRegisterSchool(text, rank);
        }
    }

    void addRegisterSchool(const QString &urn, int rank)
    {
        if (const auto school = registerSchool(m_store, urn))
            m_found.push_back(
                {rank, school->status == SchoolStatus::Closed, hitOf(*school, Kind::RegisterSchool)});
    }

    void addRecord(Kind kind, qint64 key, int rank)
    {
        Candidate candidate{.rank = rank, .hit = {.kind = kind, .key = key}};
        describe(candidate);
        m_found.push_back(candidate);
    }

    void describe(Candidate &candidate)
    {
        SearchHit &hit = candidate.hit;
        switch (hit.kind) {
        case Kind::School:
        case Kind::RegisterSchool: {
            const School school = m_store.find(SchoolId{hit.key}).value_or(School{});
            candidate.isClosed = school.status == SchoolStatus::Closed;
            hit = hitOf(school, Kind::School);
            break;
        }
        case Kind::Person:
            describePerson(hit);
            break;
        case Kind::Group: {
            const WorkGroup group = m_store.find(WorkGroupId{hit.key}).value_or(WorkGroup{});
            hit.title = group.title;
            hit.detail = joined({group.code, group.ncp, group.year.toText()});
            break;
        }
        case Kind::Event: {
            const Event event = m_store.find(EventId{hit.key}).value_or(Event{});
            hit.title = event.title;
            hit.detail = joined({event.code, event.start.date().toString(Qt::ISODate), event.venue});
            break;
        }
        case Kind::Cohort: {
            const Cohort cohort = m_store.find(CohortId{hit.key}).value_or(Cohort{});
            hit.title = cohort.title.isEmpty() ? cohort.code : cohort.title;
            hit.detail = joined({cohort.code, cohort.year.toText()});
            break;
        }
        case Kind::Programme: {
            const auto edition = m_store.find(ProgrammeEditionId{hit.key}).value_or(ProgrammeEdition{});
            hit.title = edition.title;
            hit.detail = joined({edition.code, edition.year.toText()});
            break;
        }
        }
    }

    void describePerson(SearchHit &hit)
    {
        const Person person = m_store.find(PersonId{hit.key}).value_or(Person{});
        hit.title = QStringLiteral("%1 %2").arg(person.firstName, person.lastName);
        QString school;
        for (const Role &role : m_store.where<Role>("person", hit.key)) {
            if (!role.school.isNull() && !role.until.isValid())
                school = m_store.find(role.school).value_or(School{}).name;
        }
        hit.detail = joined({person.email, school});
    }

    // --- Slips of the finger.

    void askNearly(const QStringList &words)
    {
        for (const QString &index : indexes()) {
            QStringList terms;
            for (const QString &word : words) {
                QStringList either{quoted(word) + u'*'};
                for (const QString &other : nearest(index, word))
                    either += quoted(other);
                terms += u'(' + either.join(QStringLiteral(" OR ")) + u')';
            }
            const QString match = terms.join(QStringLiteral(" AND "));
            if (index == m_registerTable)
                askRegister(match, NearlyTheWords + InRegister);
            else
                askHub(match, NearlyTheWords);
        }
    }

    /// The words of an index the fewest slips away from @p word, but not it, which begin with its first
    /// letter. Each word may be somebody's ("Beckett") and the slip still lie in it, where no name has all of
    /// them.
    QStringList nearest(const QString &index, const QString &word)
    {
        const int most = word.size() <= 5 ? 1 : 2;
        const QString first = word.first(1);
        const QString end{QChar{static_cast<char16_t>(first.at(0).unicode() + 1)}};
        const auto candidates
            = m_store.database()
                  .prepared(
                      QStringLiteral("SELECT term FROM %1_words WHERE term >= ? AND term < ?").arg(index))
                  .rows([](const sqlite::Statement &row) { return row.text(0); }, first, end);
        int best = most;
        QStringList found;
        for (const QString &candidate : candidates) {
            const int slips = slipsBetween(word, candidate, best);
            if (slips == 0 || slips > best)
                continue;
            if (slips < best)
                found.clear();
            best = slips;
            found += candidate;
        }
        return found;
    }

    std::vector<SearchHit> best()
    {
        std::stable_sort(m_found.begin(), m_found.end(), [](const Candidate &a, const Candidate &b) {
            return std::pair{a.rank, a.isClosed} < std::pair{b.rank, b.isClosed};
        });
        std::vector<SearchHit> hits;
        for (Candidate &candidate : m_found) {
            if (static_cast<int>(hits.size()) == m_options.limit)
                break;
            hits.push_back(std::move(candidate.hit));
        }
        return hits;
    }

    Store &m_store;
    const SearchOptions &m_options;
    QString m_registerTable;
    std::vector<Candidate> m_found;
    QSet<std::pair<QString, qint64>> m_seen;
    QSet<int> m_seenUrns;
};

} // namespace

std::vector<SearchHit> search(Store &store, const QString &text, const SearchOptions &options)
{
    const QStringList words = searchWords(text);
    if (words.isEmpty() || !store.integrity())
        return {};
    ensureSearch(store.database());
    return Search{store, options}.run(words);
}

} // namespace hub
