#include "store/search.h"

#include "base/textfold.h"
#include "records/nouns.h"
#include "store/nationalregister.h"
#include "store/registersql.h"
#include "store/searchhits.h"
#include "store/searchindex.h"
#include "store/searchquery.h"
#include "store/store.h"

#include <QSet>

#include <algorithm>

namespace hub {

namespace {

using Kind = SearchHit::Kind;
using namespace searchquery;

/// How a hit was found, and so how good it is; the register's are a little less so.
enum Rank { ExactName = 0, WholeWords = 2, Beginnings = 3, NearlyTheWords = 8, InRegister = 2 };

/// Words no longer than this are looked up by their beginnings in the index itself, which keeps these.
constexpr qsizetype indexedBeginning = 3;
/// Above so many words that begin alike, asking for each costs more than asking for their beginning.
constexpr qsizetype mostExpanded = 40;

/// One way of asking an index; nothing to ask where it can have no answer.
struct Question
{
    QString match;
    int rank;
};

/// Something found, not yet described: most of it will not be shown.
struct Candidate
{
    int rank = 0; ///< the less the better
    bool isClosed = false;
    Kind kind = Kind::School;
    qint64 key = 0; ///< of a school of the register, its URN
};

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

const QString hubTable = QStringLiteral("search_hub");

/// One look into the indexes: of the hub's records, and of the register.
class Search
{
public:
    Search(Store &store, const SearchOptions &options)
        : m_store{store}
        , m_options{options}
    {
        const auto current = currentRegister(store);
        if (current && wants(Kind::RegisterSchool)) {
            m_generation = current->generation;
            m_registerTable = registersql::searchTable(m_generation);
        }
    }

    std::vector<SearchHit> run(const QStringList &words)
    {
        if (hasHub())
            askHubFor(words);
        if (hasRegister())
            askRegisterFor(words);
        if (m_found.empty()) {
            if (hasHub())
                askHub({nearly(hubTable, words), NearlyTheWords});
            if (hasRegister())
                askRegister({nearly(m_registerTable, words), NearlyTheWords});
        }
        return best();
    }

private:
    [[nodiscard]] bool wants(Kind kind) const
    {
        return m_options.kinds.empty()
            || std::find(m_options.kinds.begin(), m_options.kinds.end(), kind) != m_options.kinds.end();
    }
    /// Whether anything but the register is asked for.
    [[nodiscard]] bool hasHub() const { return m_options.kinds != std::vector{Kind::RegisterSchool}; }
    [[nodiscard]] bool hasRegister() const { return !m_registerTable.isEmpty(); }

    /// The better questions come first; what they leave no room for need not be asked.
    std::vector<Question> questions(const QString &table, const QStringList &words)
    {
        const QString whole = QLatin1Char{wholeMark} + words.join(QString{});
        std::vector<Question> all{{quoted(whole), ExactName},
                                  {allWhole(words), WholeWords},
                                  {beginning(whole), Beginnings},
                                  {allBeginning(table, words, words.size() - 1), Beginnings}};
        if (words.size() > 1)
            all.push_back({allBeginning(table, words, 0), Beginnings});
        return all;
    }

    /// All words, those from the one at @p from on by their beginnings; nothing where one begins no word.
    QString allBeginning(const QString &table, const QStringList &words, qsizetype from)
    {
        QStringList terms;
        for (qsizetype i = 0; i < words.size(); ++i) {
            terms += i < from ? quoted(words[i]) : begun(table, words[i]);
            if (terms.back().isEmpty())
                return {};
        }
        return terms.join(QStringLiteral(" AND "));
    }

    /// Every school has a word that begins with "scho": gathering those takes the index long, where the two
    /// or three words they are can be followed side by side. Nothing where no word begins so.
    QString begun(const QString &table, const QString &word)
    {
        if (table == hubTable || word.size() <= indexedBeginning || !isPlain(word))
            return orPostcode(word, beginning(word));
        QStringList words;
        for (const QString &known : vocabulary(table, word.first(1))) {
            if (known.startsWith(word))
                words += known;
        }
        if (words.size() > mostExpanded)
            return beginning(word);
        return words.isEmpty() ? QString{} : anyOf(words);
    }

    void askRegisterFor(const QStringList &words)
    {
        const size_t own = m_found.size();
        if (words.size() == 1 && isNumber(words.front()))
            askUrns(words.front());
        for (const Question &question : questions(m_registerTable, words)) {
            if (m_found.size() - own < static_cast<size_t>(m_options.limit))
                askRegister(question);
        }
    }

    void askHubFor(const QStringList &words)
    {
        for (const Question &question : questions(hubTable, words)) {
            if (m_found.size() < static_cast<size_t>(m_options.limit))
                askHub(question);
        }
    }

    void askHub(const Question &question)
    {
        if (question.match.isEmpty())
            return;
        const auto found = m_store.database()
                               .prepared(QStringLiteral("SELECT t.record_table, t.record FROM search_hub f "
                                                        "JOIN search_texts t ON t.id = f.rowid "
                                                        "WHERE search_hub MATCH ? ORDER BY f.rowid LIMIT ?"))
                               .rows(
                                   [](const sqlite::Statement &row) {
                                       return std::pair{row.text(0), row.integer(1)};
                                   },
                                   question.match, room());
        for (const auto &[table, key] : found) {
            const Kind kind = kindOf(table);
            if (!wants(kind) || m_seen.contains({table, key}))
                continue;
            m_seen.insert({table, key});
            m_found.push_back({question.rank, kind == Kind::School && isClosed(key), kind, key});
        }
    }

    bool isClosed(qint64 school)
    {
        return m_store.database()
                   .prepared(QStringLiteral("SELECT status = 'closed' FROM schools WHERE id = ?"))
                   .number(school)
            != 0;
    }

    void askRegister(const Question &question)
    {
        if (question.match.isEmpty())
            return;
        const auto rowids
            = m_store.database()
                  .prepared(QStringLiteral("SELECT rowid FROM %1 WHERE %1 MATCH ? ORDER BY rowid LIMIT ?")
                                .arg(m_registerTable))
                  .rows([](const sqlite::Statement &row) { return row.integer(0); }, question.match, room());
        for (const qint64 rowid : rowids)
            addRegisterSchool(registersql::urnOf(rowid), registersql::isClosedRowid(rowid), question.rank);
    }

    /// The schools whose URN begins with @p digits: their keys say it.
    void askUrns(const QString &digits)
    {
        constexpr qsizetype length = 6;
        if (digits.size() > length)
            return;
        int width = 1;
        for (qsizetype i = digits.size(); i < length; ++i)
            width *= 10;
        const int first = digits.toInt() * width;
        const auto schools = m_store.database()
                                 .prepared(QStringLiteral("SELECT id, status FROM register_schools "
                                                          "WHERE id >= ? AND id < ? ORDER BY id LIMIT ?"))
                                 .rows(
                                     [](const sqlite::Statement &row) {
                                         return std::pair{row.integer(0), row.integer(1)};
                                     },
                                     registersql::idOf(m_generation, first),
                                     registersql::idOf(m_generation, first + width), room());
        const int rank = digits.size() == length ? WholeWords : Beginnings;
        for (const auto &[id, status] : schools)
            addRegisterSchool(registersql::urnOf(id), status == static_cast<int>(SchoolStatus::Closed), rank);
    }

    void addRegisterSchool(int urn, bool isClosed, int rank)
    {
        if (m_seenUrns.contains(urn))
            return;
        m_seenUrns.insert(urn);
        const bool isOwn = wants(Kind::School)
            && m_store.database()
                    .prepared(QStringLiteral("SELECT EXISTS (SELECT 1 FROM schools WHERE urn = ?)"))
                    .number(QString::number(urn))
                != 0;
        if (!isOwn)
            m_found.push_back({rank + InRegister, isClosed, Kind::RegisterSchool, urn});
    }

    /// Rows to read for one question: some are the hub's own or found before.
    [[nodiscard]] int room() const { return m_options.limit + m_options.limit / 2; }

    // --- Slips of the finger.

    /// The words, each by its beginning or by those a slip or two away. Nothing where that asks what was
    /// asked before, or what cannot be answered.
    QString nearly(const QString &table, const QStringList &words)
    {
        QStringList terms;
        bool isNew = false;
        for (const QString &word : words) {
            QStringList either{begun(table, word)};
            either.removeAll(QString{});
            if (const QStringList meant = nearest(table, word); !meant.isEmpty()) {
                either += anyOf(meant);
                isNew = true;
            }
            if (either.isEmpty())
                return {};
            terms += u'(' + either.join(QStringLiteral(" OR ")) + u')';
        }
        return isNew ? terms.join(QStringLiteral(" AND ")) : QString{};
    }

    /// The words of an index the fewest slips away from @p word, but not it, looked for among those that
    /// begin with its first or its second letter. Each word may be somebody's ("Beckett") and the slip still
    /// lie in it, where no name has all of them.
    QStringList nearest(const QString &table, const QString &word)
    {
        if (!isPlain(word))
            return {};
        QStringList candidates = vocabulary(table, word.first(1));
        if (word.size() > 1 && word.at(1) != word.at(0))
            candidates += vocabulary(table, word.sliced(1, 1));
        int best = word.size() <= 5 ? 1 : 2;
        QStringList found;
        for (const QString &candidate : std::as_const(candidates)) {
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

    /// The words of an index that begin with @p letter, read once.
    const QStringList &vocabulary(const QString &table, const QString &letter)
    {
        const QString key = table + letter;
        const auto known = m_vocabulary.constFind(key);
        if (known != m_vocabulary.constEnd())
            return *known;
        return *m_vocabulary.insert(key, table == hubTable ? hubWords(letter) : registerWords(letter));
    }

    QStringList hubWords(const QString &letter)
    {
        const QString end{QChar{static_cast<char16_t>(letter.at(0).unicode() + 1)}};
        const auto words
            = m_store.database()
                  .prepared(QStringLiteral("SELECT term FROM search_hub_words WHERE term >= ? AND term < ?"))
                  .rows([](const sqlite::Statement &row) { return row.text(0); }, letter, end);
        return {words.begin(), words.end()};
    }

    QStringList registerWords(const QString &letter)
    {
        return m_store.database()
            .prepared(QStringLiteral("SELECT words FROM search_words WHERE search_table = ? AND letter = ?"))
            .row([](const sqlite::Statement &row) { return row.text(0); }, m_registerTable, letter)
            .value_or(QString{})
            .split(u' ', Qt::SkipEmptyParts);
    }

    std::vector<SearchHit> best()
    {
        std::stable_sort(m_found.begin(), m_found.end(), [](const Candidate &a, const Candidate &b) {
            return std::pair{a.rank, a.isClosed} < std::pair{b.rank, b.isClosed};
        });
        std::vector<SearchHit> hits;
        for (const Candidate &found : m_found) {
            if (static_cast<int>(hits.size()) == m_options.limit)
                break;
            hits.push_back(hitOf(found));
        }
        return hits;
    }

    SearchHit hitOf(const Candidate &found)
    {
        if (found.kind == Kind::RegisterSchool)
            return m_options.isBare ? SearchHit{.kind = found.kind, .urn = QString::number(found.key)}
                                    : registerSchoolFound(m_store, static_cast<int>(found.key));
        return m_options.isBare ? SearchHit{.kind = found.kind, .key = found.key}
                                : recordFound(m_store, found.kind, found.key);
    }

    Store &m_store;
    const SearchOptions &m_options;
    qint64 m_generation = 0;
    QString m_registerTable;
    std::vector<Candidate> m_found;
    QSet<std::pair<QString, qint64>> m_seen;
    QSet<int> m_seenUrns;
    QHash<QString, QStringList> m_vocabulary;
};

} // namespace

std::vector<SearchHit> search(Store &store, const QString &text, const SearchOptions &options)
{
    const QStringList words = searchWords(text);
    if (words.isEmpty() || store.isKnownDamaged())
        return {};
    if (!isSearchReady(store.database()) && !store.mayWrite()) // it would have to be written
        return {};
    ensureSearch(store.database());
    return Search{store, options}.run(words);
}

} // namespace hub
