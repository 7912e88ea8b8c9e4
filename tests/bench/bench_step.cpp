// What one edit costs as a named, recorded, reversible step, beside the same edit in a bare SQLite
// transaction with the same durability (write-ahead log, synchronous = FULL): bench_step [EDITS] [FOLDER].
// The two in turn, on the same disk; medians and their ratio.
#include "records/nouns.h"
#include "store/store.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace hub;

namespace {

constexpr int peopleCount = 5000;

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

/// One table of people under bare transactions.
class BareDatabase
{
public:
    explicit BareDatabase(const QString &path)
    {
        m_connection.setDatabaseName(path);
        m_connection.open();
        run(u"PRAGMA journal_mode = WAL"_s);
        run(u"PRAGMA synchronous = FULL"_s);
        run(u"CREATE TABLE people (id INTEGER PRIMARY KEY, first_name TEXT, last_name TEXT, phone TEXT)"_s);
        run(u"BEGIN"_s);
        for (int i = 1; i <= peopleCount; ++i)
            run(u"INSERT INTO people VALUES (%1, 'Amira', 'Khan', '')"_s.arg(i));
        run(u"COMMIT"_s);
        m_update.prepare(u"UPDATE people SET phone = ? WHERE id = ?"_s);
    }
    void edit(int id, const QString &phone)
    {
        run(u"BEGIN IMMEDIATE"_s);
        m_update.bindValue(0, phone);
        m_update.bindValue(1, id);
        m_update.exec();
        run(u"COMMIT"_s);
    }

private:
    void run(const QString &sql) { m_plain.exec(sql); }

    QSqlDatabase m_connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"bare"_s);
    QSqlQuery m_plain{m_connection};
    QSqlQuery m_update{m_connection};
};

Result<std::unique_ptr<Store>> aHub(const QString &path)
{
    auto made = Store::create(path, [](Writer &write) {
        write.insert(HubDetails{.name = u"Bench"_s});
        for (int i = 1; i <= peopleCount; ++i)
            write.insert(Person{.id = PersonId{i}, .firstName = u"Amira"_s, .lastName = u"Khan"_s});
    });
    if (!made)
        return made;
    made->reset();
    return Store::open(path);
}

template<typename Work>
double millisecondsOf(Work work)
{
    QElapsedTimer clock;
    clock.start();
    work();
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

void compare(QTextStream &out, Store &store, BareDatabase &bare, const QString &what, QString Person::*field,
             int edits)
{
    std::vector<double> steps;
    std::vector<double> transactions;
    for (int i = 1; i <= edits; ++i) {
        const int id = i % peopleCount + 1;
        const QString text
            = what.first(3) + QString::number(i); // SQLite does not write what is there already
        Person person = store.find(PersonId{id}).value_or(Person{});
        person.*field = text;
        steps.push_back(millisecondsOf([&] {
            const auto done = store.change(u"Edit"_s, [&person](Writer &write) -> Result<> {
                write.update(person);
                return {};
            });
            if (!done)
                out << "refused\n";
        }));
        transactions.push_back(millisecondsOf([&] { bare.edit(id, text); }));
    }
    out << what << ": median step " << median(steps) << " ms, bare transaction " << median(transactions)
        << " ms, ratio " << median(steps) / median(transactions) << " (at most 2)\n";
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app{argc, argv};
    QTextStream out{stdout};
    const int edits = std::max(1, QCoreApplication::arguments().value(1, u"500"_s).toInt());
    const QTemporaryDir folder{QCoreApplication::arguments().value(2, QDir::tempPath()) + u"/bench-XXXXXX"_s};
    auto store = aHub(folder.filePath(u"bench.hub"_s));
    if (!store)
        return 1;
    BareDatabase bare{folder.filePath(u"bare.db"_s)};
    compare(out, **store, bare, u"a telephone number"_s, &Person::phone, edits);
    compare(out, **store, bare, u"a name, which search indexes"_s, &Person::lastName, edits);
    return 0;
}
