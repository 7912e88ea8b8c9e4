#include "store/registerloader.h"

#include "store/registersql.h"
#include "store/searchindex.h"
#include "store/store.h"

#include <algorithm>
#include <sqlite3.h>

namespace hub {

namespace {

constexpr int columnCount = 27;

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

/// The words of a school, kept until all are there: the index wants the open ones first.
struct Words
{
    qint64 rowid;
    qsizetype from;
    qsizetype size;
};

} // namespace

struct RegisterLoader::Private
{
    explicit Private(Writer &forStep)
        : writer{forStep}
        , generation{registersql::newGeneration(forStep.database(), registersql::current(forStep.store()))}
        , insert{forStep.database().handle(), insertSchool()}
    {
    }

    void indexWords();

    Writer &writer;
    qint64 generation;
    BulkStatement insert;
    int count = 0;
    QByteArray texts;
    std::vector<Words> words;
};

RegisterLoader::RegisterLoader(Writer &writer)
    : d{std::make_unique<Private>(writer)}
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
    for (const QByteArrayView text :
         {school.trust, school.street, school.town, school.postcode, school.phone, school.website,
          school.headTitle, school.headFirstName, school.headLastName})
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
    row.run();
    ++d->count;
    const qsizetype from = d->texts.size();
    appendWords(school, d->texts);
    d->words.push_back({registersql::searchRowid(school.urn, school.status), from, d->texts.size() - from});
}

void RegisterLoader::Private::indexWords()
{
    std::sort(words.begin(), words.end(), [](const Words &a, const Words &b) { return a.rowid < b.rowid; });
    const QByteArray table = registersql::searchTable(generation).toLatin1();
    BulkStatement index{writer.database().handle(), "INSERT INTO " + table + " (rowid, words) VALUES (?, ?)"};
    for (const Words &school : words) {
        index.number(school.rowid);
        index.text(QByteArrayView{texts}.sliced(school.from, school.size));
        index.run();
    }
}

void RegisterLoader::finish(const QString &source, QDate asAt)
{
    d->indexWords();
    const auto records = d->writer.store().all<NationalRegister>();
    NationalRegister current = records.empty() ? NationalRegister{} : records.front();
    current.generation = d->generation;
    current.schools = d->count;
    current.source = source;
    current.asAt = asAt;
    if (records.empty())
        d->writer.insert(current);
    else
        d->writer.update(current);
}

void loadRegisterLinks(Writer &writer, std::span<const RegisterLink> links)
{
    const auto records = writer.store().all<NationalRegister>();
    NationalRegister current = records.empty() ? NationalRegister{} : records.front();
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
    if (records.empty())
        writer.insert(current);
    else
        writer.update(current);
}

} // namespace hub
