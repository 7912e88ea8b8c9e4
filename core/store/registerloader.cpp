#include "store/registerloader.h"

#include "store/registersql.h"
#include "store/searchindex.h"
#include "store/store.h"

#include <QMap>
#include <QSet>

#include <algorithm>
#include <array>
#include <sqlite3.h>

namespace hub {

namespace {

constexpr int columnCount = 28;
constexpr qsizetype shortestMeant = 3; ///< shorter words are not guessed at

/// A statement of SQLite's own, for rows by the ten thousand: no QVariant and no QString on the way.
class BulkStatement
{
public:
    BulkStatement(sqlite3 *database, const QByteArray &sql)
        : m_database{database}
    {
        check(sqlite3_prepare_v2(database, sql.constData(), -1, &m_statement, nullptr));
    }
    ~BulkStatement() { sqlite3_finalize(m_statement); }
    Q_DISABLE_COPY_MOVE(BulkStatement)

    void number(qint64 value) { sqlite3_bind_int64(m_statement, ++m_at, value); }
    /// 0 stands for nothing.
    void known(int value) { value == 0 ? nothing() : number(value); }
    void optional(std::optional<int> value) { value ? number(*value) : nothing(); }
    void date(QDate value) { value.isValid() ? number(value.toJulianDay()) : nothing(); }
    /// Empty stands for nothing. @p value must last until run().
    void text(QByteArrayView value)
    {
        if (value.isEmpty())
            nothing();
        else
            sqlite3_bind_text(m_statement, ++m_at, value.data(), static_cast<int>(value.size()),
                              SQLITE_STATIC);
    }
    void run()
    {
        const int code = sqlite3_step(m_statement);
        sqlite3_reset(m_statement);
        m_at = 0;
        check(code == SQLITE_DONE ? SQLITE_OK : code);
    }

private:
    void nothing() { sqlite3_bind_null(m_statement, ++m_at); }
    void check(int code) const
    {
        if (code != SQLITE_OK)
            throw sqlite::Failure{code, QString::fromUtf8(sqlite3_errmsg(m_database))};
    }

    sqlite3 *m_database;
    sqlite3_stmt *m_statement = nullptr;
    int m_at = 0;
};

QByteArray insertSchool()
{
    return QByteArray{"INSERT INTO register_schools VALUES (?"} + QByteArray{", ?"}.repeated(columnCount - 1)
        + ')';
}

std::array<QByteArrayView, 9> textsAfterTrust(const RegisterSchool &school)
{
    return {school.trust,   school.street,    school.town,          school.postcode,    school.phone,
            school.website, school.headTitle, school.headFirstName, school.headLastName};
}

/// FNV-1a, 64 bits: stable where Qt's own hashes are seeded and differ between processors.
class Digest
{
public:
    void add(QByteArrayView text)
    {
        for (const char c : text)
            take(static_cast<unsigned char>(c));
        take(0xff); // in no UTF-8 text
    }
    void add(qint64 number)
    {
        for (int shift = 0; shift < 64; shift += 16) {
            take(static_cast<quint64>(number) >> shift & 0xffff);
        }
    }
    void add(std::optional<int> number) { add(qint64{number.value_or(-1)}); }
    [[nodiscard]] qint64 value() const { return static_cast<qint64>(m_hash); }

private:
    void take(quint64 part)
    {
        constexpr quint64 prime = 1099511628211U;
        m_hash = (m_hash ^ part) * prime;
    }
    quint64 m_hash = 14695981039346656037U;
};

bool isPlainLetter(char c)
{
    return c >= 'a' && c <= 'z';
}

void put(Writer &writer, const NationalRegister &current)
{
    if (current.id.isNull())
        writer.insert(current);
    else
        writer.update(current);
}

/// The words of a school, kept until all are there: the index wants the open ones first.
struct WordRow
{
    qint64 rowid;
    qsizetype from;
    qsizetype size;
};

} // namespace

struct RegisterLoader::Private
{
    Private(Writer &forStep, int schools, Progress listener)
        : writer{forStep}
        , progress{std::move(listener)}
        , steps{schools * 2}
        , generation{registersql::newGeneration(forStep.database(), registersql::current(forStep.store()))}
        , insert{forStep.database().handle(), insertSchool()}
    {
    }

    /// One school further.
    void tell() { Writer::tell(progress, ++done, steps); }
    void indexWords();
    void keepVocabulary(const QByteArray &table);

    Writer &writer;
    Progress progress;
    int steps;
    int done = 0;
    qint64 generation;
    BulkStatement insert;
    int count = 0;
    QByteArray texts;
    std::vector<WordRow> words;
};

qint64 digestOf(const RegisterSchool &school)
{
    Digest digest;
    for (const QByteArrayView text : {school.name, school.laName, school.type})
        digest.add(text);
    for (const QByteArrayView text : textsAfterTrust(school))
        digest.add(text);
    for (const int number :
         {school.urn, school.laCode, static_cast<int>(school.phase), static_cast<int>(school.status),
          static_cast<int>(school.stateFunded), school.laestab, school.ukprn})
        digest.add(qint64{number});
    const auto fsm = school.fsmPercent ? std::optional{school.fsmPercent->count} : std::nullopt;
    for (const std::optional<int> number :
         {school.easting, school.northing, school.pupils, fsm, school.lowAge, school.highAge})
        digest.add(number);
    for (const QDate date : {school.openDate, school.closeDate})
        digest.add(date.isValid() ? date.toJulianDay() : 0);
    return digest.value();
}

QHash<int, qint64> registerDigests(Store &store)
{
    const qint64 generation = registersql::current(store).generation;
    const auto rows
        = store.database()
              .prepared(QStringLiteral("SELECT id, digest FROM register_schools WHERE id >= ? AND id < ?"))
              .rows(
                  [](const sqlite::Statement &row) {
                      return std::pair{row.integer(0), row.integer(1)};
                  },
                  registersql::idOf(generation, 0), registersql::idOf(generation + 1, 0));
    QHash<int, qint64> digests;
    digests.reserve(static_cast<qsizetype>(rows.size()));
    for (const auto &[id, digest] : rows)
        digests.insert(registersql::urnOf(id), digest);
    return digests;
}

RegisterLoader::RegisterLoader(Writer &writer)
    : RegisterLoader{writer, 0, {}}
{
}

RegisterLoader::RegisterLoader(Writer &writer, int schools, Progress progress)
    : d{std::make_unique<Private>(writer, schools, std::move(progress))}
{
}

RegisterLoader::~RegisterLoader() = default;

void RegisterLoader::add(const RegisterSchool &school)
{
    BulkStatement &row = d->insert;
    row.number(registersql::idOf(d->generation, school.urn));
    row.text(school.name);
    row.known(school.laCode);
    row.text(school.laName);
    row.number(static_cast<int>(school.phase));
    row.text(school.type);
    row.number(static_cast<int>(school.status));
    row.number(static_cast<int>(school.stateFunded));
    for (const QByteArrayView text : textsAfterTrust(school))
        row.text(text);
    row.optional(school.easting);
    row.optional(school.northing);
    row.optional(school.pupils);
    row.optional(school.fsmPercent ? std::optional{school.fsmPercent->count} : std::nullopt);
    row.optional(school.lowAge);
    row.optional(school.highAge);
    row.known(school.laestab);
    row.known(school.ukprn);
    row.date(school.openDate);
    row.date(school.closeDate);
    row.number(digestOf(school));
    row.run();
    ++d->count;
    const qsizetype from = d->texts.size();
    appendWords(school, d->texts);
    d->words.push_back({registersql::searchRowid(school.urn, school.status), from, d->texts.size() - from});
    d->tell();
}

void RegisterLoader::Private::indexWords()
{
    std::sort(words.begin(), words.end(),
              [](const WordRow &a, const WordRow &b) { return a.rowid < b.rowid; });
    const QByteArray table = registersql::searchTable(generation).toLatin1();
    BulkStatement index{writer.database().handle(), "INSERT INTO " + table + " (rowid, words) VALUES (?, ?)"};
    for (const WordRow &school : words) {
        index.number(school.rowid);
        index.text(QByteArrayView{texts}.sliced(school.from, school.size));
        index.run();
        tell();
    }
    keepVocabulary(table);
}

/// The words made of plain letters alone: a slip in a number is not for the program to guess.
void RegisterLoader::Private::keepVocabulary(const QByteArray &table)
{
    QSet<QByteArrayView> all;
    for (const WordRow &school : words) {
        const QByteArrayView text = QByteArrayView{texts}.sliced(school.from, school.size);
        for (qsizetype from = 0; from < text.size();) {
            const qsizetype space = text.indexOf(' ', from);
            const qsizetype to = space < 0 ? text.size() : space;
            const QByteArrayView word = text.sliced(from, to - from);
            if (word.size() >= shortestMeant && std::all_of(word.begin(), word.end(), isPlainLetter))
                all.insert(word);
            from = to + 1;
        }
    }
    QMap<char, QByteArray> byLetter;
    for (const QByteArrayView word : std::as_const(all))
        (byLetter[word.front()] += word) += ' ';
    writer.database()
        .prepared(QStringLiteral("DELETE FROM search_words WHERE search_table = ?"))
        .run(QString::fromLatin1(table));
    BulkStatement list{writer.database().handle(), "INSERT INTO search_words VALUES (?, ?, ?)"};
    for (auto letter = byLetter.cbegin(); letter != byLetter.cend(); ++letter) {
        list.text(table);
        list.text(QByteArrayView{&letter.key(), 1});
        list.text(letter.value());
        list.run();
    }
}

void RegisterLoader::finish(const QString &source, QDate asAt)
{
    d->indexWords();
    NationalRegister current = registersql::current(d->writer.store());
    current.generation = d->generation;
    current.schools = d->count;
    current.source = source;
    current.asAt = asAt;
    put(d->writer, current);
}

void RegisterLoader::confirm(Writer &writer, const QString &source, QDate asAt)
{
    NationalRegister current = registersql::current(writer.store());
    current.source = source;
    current.asAt = asAt;
    put(writer, current);
}

void loadRegisterLinks(Writer &writer, std::span<const RegisterLink> links)
{
    NationalRegister current = registersql::current(writer.store());
    sqlite::Database &database = writer.database();
    const qint64 generation = registersql::newLinksGeneration(database, current.linksGeneration);
    BulkStatement insert{database.handle(), "INSERT OR IGNORE INTO register_links VALUES (?, ?, ?, ?, ?)"};
    for (const RegisterLink &link : links) {
        const QByteArray type = link.linkType.toUtf8();
        insert.number(generation);
        insert.number(link.urn);
        insert.number(link.linkUrn);
        insert.text(type.isEmpty() ? QByteArrayView{"-"} : QByteArrayView{type});
        insert.date(link.established);
        insert.run();
    }
    current.linksGeneration = generation;
    current.links = static_cast<int>(links.size());
    put(writer, current);
}

} // namespace hub
