#include "store/search.h"

#include "base/textfold.h"
#include "records/nouns.h"
#include "store/nationalregister.h"
#include "store/registersql.h"
#include "store/searchhits.h"
#include "store/searchindex.h"
#include "store/store.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace hub {

namespace {

using Kind = SearchHit::Kind;

/// How a hit was found, and so how good it is; the register's are a little less so.
enum Rank { ExactName = 0, WholeWords = 2, Beginnings = 3, NearlyTheWords = 8, InRegister = 2 };

/// One way of asking the index.
struct Question
{
    QString match;
    int rank;
};

QString quoted(const QString &word)
{
    return u'"' + word + u'"';
}

QString beginning(const QString &word)
{
    return quoted(word) + u'*';
}

/// A word, or the two halves of a postcode written as one ("bs41qy", or its beginning from "bs41" on).
QString wordOrPostcode(const QString &word, const QString &asked)
{
    static const QRegularExpression postcode{QStringLiteral("^([a-z]{1,2}\\d[a-z\\d]?)(\\d[a-z]{0,2})$")};
    const QRegularExpressionMatch halves = postcode.match(word);
    if (!halves.hasMatch())
        return asked;
    return QStringLiteral("(%1 OR (%2 AND %3))")
        .arg(asked, quoted(halves.captured(1)), beginning(halves.captured(2)));
}

QString allWhole(const QStringList &words)
{
    QStringList terms;
    for (const QString &word : words)
        terms += quoted(word);
    return terms.join(QStringLiteral(" AND "));
}

/// All words, those from the one at @p from on by their beginnings.
QString allBeginning(const QStringList &words, qsizetype from)
{
    QStringList terms;
    for (qsizetype i = 0; i < words.size(); ++i)
        terms += i < from ? quoted(words[i]) : wordOrPostcode(words[i], beginning(words[i]));
    return terms.join(QStringLiteral(" AND "));
}

bool isNumber(const QString &word)
{
    return std::all_of(word.begin(), word.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool hasDigit(const QString &word)
{
    return std::any_of(word.begin(), word.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
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
        const QString whole = QLatin1Char{wholeMark} + words.join(QString{});
        std::vector<Question> questions{{quoted(whole), ExactName},
                                        {allWhole(words), WholeWords},
                                        {beginning(whole), Beginnings},
                                        {allBeginning(words, words.size() - 1), Beginnings}};
        if (words.size() > 1)
            questions.push_back({allBeginning(words, 0), Beginnings});
        askAll(questions, words);
        if (m_found.empty()) {
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
    [[nodiscard]] bool hasRegister() const { return !m_registerTable.isEmpty(); }

    /// The better questions go first; what they leave no room for is not asked.
    void askAll(const std::vector<Question> &questions, const QStringList &words)
    {
        for (const Question &question : questions) {
            if (!isFull())
                askHub(question);
        }
        const size_t own = m_found.size();
        if (hasRegister() && words.size() == 1 && isNumber(words.front()))
            askUrns(words.front());
        for (const Question &question : questions) {
            if (hasRegister() && m_found.size() - own < static_cast<size_t>(m_options.limit))
                askRegister(question);
        }
    }

    [[nodiscard]] bool isFull() const { return m_found.size() >= static_cast<size_t>(m_options.limit); }

    void askHub(const Question &question)
    {
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
            m_found.push_back(recordFound(m_store, kind, key, question.rank));
        }
    }

    void askRegister(const Question &question)
    {
        const auto urns
            = m_store.database()
                  .prepared(QStringLiteral("SELECT rowid FROM %1 WHERE %1 MATCH ? ORDER BY rowid LIMIT ?")
                                .arg(m_registerTable))
                  .rows([](const sqlite::Statement &row) { return registersql::urnOf(row.integer(0)); },
                        question.match, room());
        addRegisterSchools(urns, question.rank);
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
        const auto urns
            = m_store.database()
                  .prepared(QStringLiteral("SELECT id FROM register_schools "
                                           "WHERE id >= ? AND id < ? ORDER BY id LIMIT ?"))
                  .rows([](const sqlite::Statement &row) { return registersql::urnOf(row.integer(0)); },
                        registersql::idOf(m_generation, first),
                        registersql::idOf(m_generation, first + width), room());
        addRegisterSchools(urns, (digits.size() == length ? WholeWords : Beginnings));
    }

    void addRegisterSchools(const std::vector<int> &urns, int rank)
    {
        for (const int urn : urns) {
            if (m_seenUrns.contains(urn))
                continue;
            m_seenUrns.insert(urn);
            const QString text = QString::number(urn);
            const bool isOwn
                = m_store.database()
                      .prepared(QStringLiteral("SELECT EXISTS (SELECT 1 FROM schools WHERE urn = ?)"))
                      .number(text)
                != 0;
            if (const auto school = registerSchool(m_store, text); school && !isOwn)
                m_found.push_back(registerSchoolFound(*school, rank + InRegister));
        }
    }

    /// Rows to read for one question: some are the hub's own or found before.
    [[nodiscard]] int room() const { return m_options.limit + m_options.limit / 2; }

    // --- Slips of the finger.

    /// The words, each by its beginning or, where nothing begins so, by those a slip or two away.
    QString nearly(const QString &table, const QStringList &words)
    {
        QStringList terms;
        for (const QString &word : words) {
            QStringList either{beginning(word)};
            if (!hasDigit(word)) {
                for (const QString &meant : nearest(table, word))
                    either += quoted(meant);
            }
            terms += u'(' + either.join(QStringLiteral(" OR ")) + u')';
        }
        return terms.join(QStringLiteral(" AND "));
    }

    /// The words of an index the fewest slips away from @p word, looked for among those that begin with its
    /// first or its second letter; none where a word of the index begins with it.
    QStringList nearest(const QString &table, const QString &word)
    {
        QStringList candidates = vocabulary(table, word.first(1));
        const bool isBeginning = std::any_of(candidates.begin(), candidates.end(),
                                             [&word](const QString &one) { return one.startsWith(word); });
        if (isBeginning)
            return {};
        if (word.size() > 1 && word.at(1) != word.at(0))
            candidates += vocabulary(table, word.sliced(1, 1));
        int best = word.size() <= 5 ? 1 : 2;
        QStringList found;
        for (const QString &candidate : std::as_const(candidates)) {
            const int slips = slipsBetween(word, candidate, best);
            if (slips > best)
                continue;
            if (slips < best)
                found.clear();
            best = slips;
            found += candidate;
        }
        return found;
    }

    QStringList vocabulary(const QString &table, const QString &letter)
    {
        if (table != hubTable) {
            return m_store.database()
                .prepared(
                    QStringLiteral("SELECT words FROM search_words WHERE search_table = ? AND letter = ?"))
                .row([](const sqlite::Statement &row) { return row.text(0); }, table, letter)
                .value_or(QString{})
                .split(u' ', Qt::SkipEmptyParts);
        }
        const QString end{QChar{static_cast<char16_t>(letter.at(0).unicode() + 1)}};
        const auto words
            = m_store.database()
                  .prepared(QStringLiteral("SELECT term FROM search_hub_words WHERE term >= ? AND term < ?"))
                  .rows([](const sqlite::Statement &row) { return row.text(0); }, letter, end);
        return {words.begin(), words.end()};
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
    qint64 m_generation = 0;
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
