#include "store/searchindex.h"

#include "base/textfold.h"
#include "records/nouns.h"
#include "store/recordsql.h"
#include "store/sqlite.h"

#include <algorithm>

namespace hub {

namespace {

/// Raised when wordsOf() comes to give other words, so that indexes made before are made anew.
const QString indexVersion = QStringLiteral("1");

/// Fields searched together; a whole is also found written as one word.
struct Part
{
    std::vector<const char *> fields;
    bool isWhole = false;
};

struct Searched
{
    const RecordType &type;
    std::vector<Part> parts;

    [[nodiscard]] bool uses(const QString &field) const
    {
        return std::any_of(parts.begin(), parts.end(), [&field](const Part &part) {
            return std::any_of(part.fields.begin(), part.fields.end(),
                               [&field](const char *name) { return field == QLatin1String{name}; });
        });
    }
};

const std::vector<Searched> &searchedTypes()
{
    static const std::vector<Searched> types{
        {recordType<Person>(),
         {{{"first_name", "last_name"}, true},
          {{"last_name", "first_name"}, true},
          {{"previous_names"}},
          {{"email"}, true},
          {{"trn"}}}},
        {recordType<School>(),
         {{{"name"}, true}, {{"town"}}, {{"postcode"}, true}, {{"urn"}}, {{"la_name"}}, {{"trust"}}}},
        {recordType<WorkGroup>(), {{{"code"}, true}, {{"title"}, true}, {{"ncp"}, true}, {{"focus"}}}},
        {recordType<Event>(), {{{"event_code"}, true}, {{"title"}, true}, {{"venue"}}}},
        {recordType<Cohort>(), {{{"code"}, true}, {{"title"}, true}}},
        {recordType<ProgrammeEdition>(), {{{"code"}, true}, {{"title"}, true}, {{"family"}}}},
    };
    return types;
}

const Searched *searchedType(const RecordType &type)
{
    for (const Searched &searched : searchedTypes()) {
        if (&searched.type == &type)
            return &searched;
    }
    return nullptr;
}

bool isApostrophe(char c)
{
    return c == '\'' || c == '`';
}

/// As folded(), in UTF-8.
void fold(QByteArrayView text, QByteArray &into)
{
    into.clear();
    for (const char c : text) {
        if (static_cast<unsigned char>(c) >= 0x80) {
            into = folded(QString::fromUtf8(text)).toUtf8();
            return;
        }
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            into += c;
        else if (c >= 'A' && c <= 'Z')
            into += static_cast<char>(c - 'A' + 'a');
        else if (!isApostrophe(c) && !into.isEmpty() && into.back() != ' ')
            into += ' ';
    }
}

QByteArrayView sameWord(QByteArrayView word)
{
    return word == "saint" ? QByteArrayView{"st"} : word;
}

/// Gathers a record's words, each once.
class Gatherer
{
public:
    explicit Gatherer(QByteArray &words)
        : m_words{words}
    {
    }

    void add(QByteArrayView text, bool isWhole = false)
    {
        fold(text, m_folded);
        m_whole = QByteArray{1, wholeMark};
        const QByteArrayView view = m_folded;
        for (qsizetype from = 0; from < view.size();) {
            qsizetype to = view.indexOf(' ', from);
            if (to < 0)
                to = view.size();
            const QByteArrayView word = sameWord(view.sliced(from, to - from));
            append(word);
            if (word.startsWith("ncp") && word.size() > 3)
                append(word.sliced(3));
            m_whole += word;
            from = to + 1;
        }
        if (isWhole && m_whole.size() > 1)
            append(m_whole);
    }

private:
    void append(QByteArrayView word)
    {
        for (const auto &[from, size] : m_places) {
            if (QByteArrayView{m_words}.sliced(from, size) == word)
                return;
        }
        if (!m_words.isEmpty())
            m_words += ' ';
        m_places.emplace_back(m_words.size(), word.size());
        m_words += word;
    }

    QByteArray &m_words;
    QByteArray m_folded;
    QByteArray m_whole;
    std::vector<std::pair<qsizetype, qsizetype>> m_places;
};

struct Entry
{
    qint64 id = 0;
    QString words;
};

void forget(sqlite::Database &database, const RecordType &type, qint64 key)
{
    const auto entry = database
                           .prepared(QStringLiteral(
                               "SELECT id, words FROM search_texts WHERE record_table = ? AND record = ?"))
                           .row(
                               [](const sqlite::Statement &row) {
                                   return Entry{row.integer(0), row.text(1)};
                               },
                               type.tableText(), key);
    if (!entry)
        return;
    database
        .prepared(QStringLiteral("INSERT INTO search_hub (search_hub, rowid, words) VALUES ('delete', ?, ?)"))
        .run(entry->id, entry->words);
    database.prepared(QStringLiteral("DELETE FROM search_texts WHERE id = ?")).run(entry->id);
}

void remember(sqlite::Database &database, const RecordType &type, const Row &row)
{
    const QString words = wordsOf(type, row);
    const qint64 id
        = database.prepared(QStringLiteral("SELECT ifnull(max(id), 0) + 1 FROM search_texts")).number();
    database
        .prepared(
            QStringLiteral("INSERT INTO search_texts (id, record_table, record, words) VALUES (?, ?, ?, ?)"))
        .run(id, type.tableText(), row.key, words);
    database.prepared(QStringLiteral("INSERT INTO search_hub (rowid, words) VALUES (?, ?)")).run(id, words);
}

bool concernsSearch(const Searched &searched, const RowChange &change)
{
    const QStringList columns = change.after.keys();
    return change.operation != Operation::Update
        || std::any_of(columns.begin(), columns.end(),
                       [&searched](const QString &column) { return searched.uses(column); });
}

} // namespace

QStringList searchWords(const QString &text)
{
    QStringList words = foldedWords(text);
    for (QString &word : words) {
        if (word == QStringLiteral("saint"))
            word = QStringLiteral("st");
    }
    return words;
}

QString wordsOf(const RecordType &type, const Row &row)
{
    const Searched *searched = searchedType(type);
    if (searched == nullptr)
        return {};
    QByteArray words;
    Gatherer gatherer{words};
    for (const Part &part : searched->parts) {
        QStringList texts;
        for (const char *field : part.fields)
            texts += row.values[static_cast<size_t>(type.indexOf(QString::fromLatin1(field)))].toString();
        gatherer.add(texts.join(u' ').toUtf8(), part.isWhole);
    }
    return QString::fromUtf8(words);
}

void appendWords(const RegisterSchool &school, QByteArray &words)
{
    QByteArray own;
    Gatherer gatherer{own};
    gatherer.add(school.name, true);
    gatherer.add(school.town);
    gatherer.add(school.postcode);
    words += own;
}

void updateSearch(sqlite::Database &database, std::span<const RowChange> rows)
{
    for (const RowChange &change : rows) {
        const Searched *searched = searchedType(*change.type);
        if (searched == nullptr || !concernsSearch(*searched, change))
            continue;
        if (change.operation != Operation::Insert)
            forget(database, *change.type, change.key);
        if (change.operation == Operation::Delete)
            continue;
        const auto row
            = database.prepared(recordsql::select(*change.type, QStringLiteral("WHERE id = ?")))
                  .row([&](const sqlite::Statement &found) { return recordsql::read(*change.type, found); },
                       change.key);
        if (row)
            remember(database, *change.type, *row);
    }
}

bool isSearchReady(sqlite::Database &database)
{
    const auto version
        = database.prepared(QStringLiteral("SELECT value FROM file_facts WHERE name = 'search_index'"))
              .row([](const sqlite::Statement &row) { return row.text(0); });
    return version == indexVersion;
}

void ensureSearch(sqlite::Database &database)
{
    if (!isSearchReady(database))
        remakeSearch(database);
}

void remakeSearch(sqlite::Database &database)
{
    sqlite::Transaction transaction{database};
    database.run("INSERT INTO search_hub (search_hub) VALUES ('delete-all'); DELETE FROM search_texts");
    for (const Searched &searched : searchedTypes()) {
        const auto rows
            = database.prepared(recordsql::select(searched.type, QStringLiteral("ORDER BY id")))
                  .rows([&](const sqlite::Statement &row) { return recordsql::read(searched.type, row); });
        for (const Row &row : rows)
            remember(database, searched.type, row);
    }
    database
        .prepared(
            QStringLiteral("INSERT OR REPLACE INTO file_facts (name, value) VALUES ('search_index', ?)"))
        .run(indexVersion);
    transaction.commit();
}

} // namespace hub
