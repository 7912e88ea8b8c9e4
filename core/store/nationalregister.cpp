#include "store/nationalregister.h"

#include "store/registersql.h"
#include "store/store.h"

namespace hub {

namespace registersql {

namespace {

/// Numbers are dealt once in the life of a file, so that undo and redo never meet another load's rows. The
/// fact stands outside the change sets.
qint64 nextNumber(sqlite::Database &database, const QString &fact)
{
    return database.prepared(QStringLiteral("SELECT value FROM file_facts WHERE name = ?")).number(fact) + 1;
}

void keepNumber(sqlite::Database &database, const QString &fact, qint64 number)
{
    database.prepared(QStringLiteral("INSERT OR REPLACE INTO file_facts (name, value) VALUES (?, ?)"))
        .run(fact, QString::number(number));
}

} // namespace

QString searchTable(qint64 generation)
{
    return generation % 2 == 0 ? QStringLiteral("search_register_0") : QStringLiteral("search_register_1");
}

NationalRegister current(Store &store)
{
    const auto records = store.all<NationalRegister>();
    return records.empty() ? NationalRegister{} : records.front();
}

qint64 newGeneration(sqlite::Database &database, const NationalRegister &current)
{
    const QString fact = QStringLiteral("register_generation");
    qint64 generation = nextNumber(database, fact);
    if (current.generation != 0 && searchTable(generation) == searchTable(current.generation))
        ++generation;
    keepNumber(database, fact, generation);
    database.prepared(QStringLiteral("DELETE FROM register_schools WHERE id < ? OR id >= ?"))
        .run(idOf(current.generation, 0), idOf(current.generation + 1, 0));
    const QString table = searchTable(generation);
    database.prepared(QStringLiteral("INSERT INTO %1 (%1) VALUES ('delete-all')").arg(table)).run();
    return generation;
}

qint64 newLinksGeneration(sqlite::Database &database, qint64 current)
{
    const QString fact = QStringLiteral("links_generation");
    const qint64 generation = nextNumber(database, fact);
    keepNumber(database, fact, generation);
    database.prepared(QStringLiteral("DELETE FROM register_links WHERE generation <> ?")).run(current);
    return generation;
}

} // namespace registersql

namespace {

const QString columns = QStringLiteral(
    "id, name, la_code, la_name, phase, type, status, state_funded, trust, street, town, postcode, phone, "
    "website, head_title, head_first_name, head_last_name, easting, northing, pupils, fsm_percent, low_age, "
    "high_age, laestab, ukprn, open_date, close_date");

std::optional<int> numberAt(const sqlite::Statement &row, int column)
{
    const QVariant value = row.value(column);
    return value.isNull() ? std::nullopt : std::optional{value.toInt()};
}

QString digitsAt(const sqlite::Statement &row, int column, int width)
{
    const auto number = numberAt(row, column);
    return number ? QString::number(*number).rightJustified(width, u'0') : QString{};
}

QDate dateAt(const sqlite::Statement &row, int column)
{
    const QVariant value = row.value(column);
    return value.isNull() ? QDate{} : QDate::fromJulianDay(value.toLongLong());
}

School readSchool(const sqlite::Statement &row)
{
    const auto fsm = numberAt(row, 20);
    return {.id = {},
            .urn = QString::number(registersql::urnOf(row.integer(0))),
            .name = row.text(1),
            .laCode = digitsAt(row, 2, 3),
            .laName = row.text(3),
            .phase = static_cast<Phase>(row.integer(4)),
            .type = row.text(5),
            .status = static_cast<SchoolStatus>(row.integer(6)),
            .stateFunded = static_cast<YesNo>(row.integer(7)),
            .trust = row.text(8),
            .street = row.text(9),
            .town = row.text(10),
            .postcode = row.text(11),
            .phone = row.text(12),
            .website = row.text(13),
            .headTitle = row.text(14),
            .headFirstName = row.text(15),
            .headLastName = row.text(16),
            .easting = numberAt(row, 17),
            .northing = numberAt(row, 18),
            .pupils = numberAt(row, 19),
            .fsmPercent = fsm ? std::optional{Tenths{*fsm}} : std::nullopt,
            .lowAge = numberAt(row, 21),
            .highAge = numberAt(row, 22),
            .laestab = digitsAt(row, 23, 7),
            .ukprn = digitsAt(row, 24, 1),
            .openDate = dateAt(row, 25),
            .closeDate = dateAt(row, 26)};
}

bool hasSchools(Store &store, qint64 generation)
{
    return store.database()
               .prepared(
                   QStringLiteral("SELECT EXISTS (SELECT 1 FROM register_schools WHERE id >= ? AND id < ?)"))
               .number(registersql::idOf(generation, 0), registersql::idOf(generation + 1, 0))
        != 0;
}

} // namespace

std::optional<NationalRegister> currentRegister(Store &store)
{
    const NationalRegister current = registersql::current(store);
    return current.generation != 0 && hasSchools(store, current.generation) ? std::optional{current}
                                                                            : std::nullopt;
}

bool isRegisterGone(Store &store)
{
    const NationalRegister current = registersql::current(store);
    return current.generation != 0 && !hasSchools(store, current.generation);
}

std::optional<School> registerSchool(Store &store, const QString &urn)
{
    return store.database()
        .prepared(QStringLiteral("SELECT %1 FROM register_schools WHERE id = ?").arg(columns))
        .row(readSchool, registersql::idOf(registersql::current(store).generation, urn.toInt()));
}

std::vector<School> registerPage(Store &store, int offset, int limit, RegisterSort sort)
{
    const QString order = sort == RegisterSort::Name ? QStringLiteral("name COLLATE NOCASE, id")
        : sort == RegisterSort::Town                 ? QStringLiteral("town COLLATE NOCASE, name, id")
                                                     : QStringLiteral("id");
    // The plus leaves the order to the index that has it.
    const QString id = sort == RegisterSort::Urn ? QStringLiteral("id") : QStringLiteral("+id");
    const qint64 generation = registersql::current(store).generation;
    return store.database()
        .prepared(QStringLiteral("SELECT %1 FROM register_schools WHERE %3 >= ? AND %3 < ? ORDER BY %2 "
                                 "LIMIT ? OFFSET ?")
                      .arg(columns, order, id))
        .rows(readSchool, registersql::idOf(generation, 0), registersql::idOf(generation + 1, 0), limit,
              offset);
}

int registerPlace(Store &store, const QString &urn)
{
    const auto school = registerSchool(store, urn);
    if (!school)
        return -1;
    const qint64 generation = registersql::current(store).generation;
    // The plus leaves the search to the index that has the order.
    return static_cast<int>(
        store.database()
            .prepared(
                QStringLiteral("SELECT count(*) FROM register_schools WHERE +id >= ? AND +id < ? AND name "
                               "COLLATE NOCASE <= ? AND (name COLLATE NOCASE < ? OR id < ?)"))
            .number(registersql::idOf(generation, 0), registersql::idOf(generation + 1, 0), school->name,
                    school->name, registersql::idOf(generation, urn.toInt())));
}

std::vector<std::pair<SchoolStatus, int>> registerStatuses(Store &store)
{
    const qint64 generation = registersql::current(store).generation;
    return store.database()
        .prepared(QStringLiteral("SELECT status, count(*) FROM register_schools WHERE id >= ? AND id < ? "
                                 "GROUP BY status ORDER BY status"))
        .rows(
            [](const sqlite::Statement &row) {
                return std::pair{static_cast<SchoolStatus>(row.integer(0)), static_cast<int>(row.integer(1))};
            },
            registersql::idOf(generation, 0), registersql::idOf(generation + 1, 0));
}

QStringList registerTexts(Store &store, RegisterText text)
{
    const QString column
        = text == RegisterText::Authority ? QStringLiteral("la_name") : QStringLiteral("type");
    const qint64 generation = registersql::current(store).generation;
    const auto found = store.database()
                           .prepared(QStringLiteral("SELECT DISTINCT %1 FROM register_schools WHERE id >= ? "
                                                    "AND id < ? AND %1 <> '' ORDER BY %1 COLLATE NOCASE")
                                         .arg(column))
                           .rows([](const sqlite::Statement &row) { return row.text(0); },
                                 registersql::idOf(generation, 0), registersql::idOf(generation + 1, 0));
    return {found.begin(), found.end()};
}

void forEachRegisterSchool(Store &store, const std::function<void(const School &)> &take)
{
    constexpr int batch = 500;
    const qint64 generation = registersql::current(store).generation;
    sqlite::Statement &next = store.database().prepared(
        QStringLiteral("SELECT %1 FROM register_schools WHERE id > ? AND id < ? ORDER BY id LIMIT ?")
            .arg(columns));
    qint64 after = registersql::idOf(generation, 0);
    while (true) {
        const auto schools = next.rows(readSchool, after, registersql::idOf(generation + 1, 0), batch);
        if (schools.empty())
            return;
        for (const School &school : schools)
            take(school);
        after = registersql::idOf(generation, schools.back().urn.toInt());
    }
}

std::vector<int> registerFsmShares(Store &store, const std::vector<Phase> &phases)
{
    const qint64 generation = registersql::current(store).generation;
    QStringList numbers;
    for (const Phase phase : phases)
        numbers += QString::number(static_cast<int>(phase));
    // The plus leaves the search to the index of shares.
    return store.database()
        .prepared(QStringLiteral("SELECT fsm_percent FROM register_schools WHERE +id >= ? AND +id < ? "
                                 "AND fsm_percent IS NOT NULL AND state_funded = ? AND status IN (?, ?) "
                                 "AND phase IN (%1)")
                      .arg(numbers.join(u',')))
        .rows([](const sqlite::Statement &row) { return static_cast<int>(row.integer(0)); },
              registersql::idOf(generation, 0), registersql::idOf(generation + 1, 0),
              static_cast<int>(YesNo::Yes), static_cast<int>(SchoolStatus::Open),
              static_cast<int>(SchoolStatus::ProposedToClose));
}

std::vector<RegisterLink> registerLinks(Store &store)
{
    return store.database()
        .prepared(QStringLiteral("SELECT urn, link_urn, link_type, established FROM register_links "
                                 "WHERE generation = ? ORDER BY urn, link_urn, link_type"))
        .rows(
            [](const sqlite::Statement &row) {
                return RegisterLink{static_cast<int>(row.integer(0)), static_cast<int>(row.integer(1)),
                                    row.text(2), dateAt(row, 3)};
            },
            registersql::current(store).linksGeneration);
}

} // namespace hub
