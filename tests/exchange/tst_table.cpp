#include "exchange/filternode.h"
#include "exchange/table.h"
#include "exchange/tablefilter.h"
#include "records/nouns.h"
#include "store/store.h"

#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hub;

namespace {

std::unique_ptr<Store> aHub()
{
    return std::move(*Store::create(u":memory:"_s, [](Writer &write) {
        const SchoolId oak = write.insert(School{.urn = u"123456"_s,
                                                 .name = u"St Thomas à Becket"_s,
                                                 .phase = Phase::Primary,
                                                 .pupils = 210,
                                                 .inHub = YesNo::Yes});
        write.insert(School{.urn = u"123457"_s,
                            .name = u"Elm"_s,
                            .phase = Phase::Secondary,
                            .pupils = 1200,
                            .fsmPercent = Tenths{234}});
        write.insert(School{.urn = u"123458"_s, .name = u"Ash"_s, .phase = Phase::Secondary});
        const PersonId amira = write.insert(Person{.firstName = u"Amira"_s,
                                                   .lastName = u"Khan"_s,
                                                   .email = u"a@x.example.org"_s,
                                                   .qts = YesNo::Yes});
        write.insert(Role{.person = amira, .school = oak, .kind = RoleKind::SubjectLeader});
        write.insert(Role{.person = amira, .school = oak, .kind = RoleKind::Specialist});
    }));
}

/// Amira is a specialist of SMS-C10 who missed the launch in March; Ben was there.
std::unique_ptr<Store> aHubWithAttendance()
{
    auto store = aHub();
    const auto filled = store->change(u"Hold a launch"_s, [](Writer &write) -> Result<> {
        const PersonId amira = write.store().all<Person>().front().id;
        const PersonId ben = write.insert(Person{.firstName = u"Ben"_s, .lastName = u"Larkspur"_s});
        const ProgrammeEditionId edition = write.insert(ProgrammeEdition{
            .code = u"SMS-C10"_s, .title = u"Specialists"_s, .year = AcademicYear::starting(2025)});
        const CohortId cohort = write.insert(Cohort{
            .code = u"SMS-C10"_s, .programme = edition, .year = AcademicYear::starting(2025), .places = 4});
        write.insert(Application{.cohort = cohort, .person = amira, .status = ApplicationStatus::Accepted});
        write.insert(Application{.cohort = cohort, .person = ben, .status = ApplicationStatus::Declined});
        const EventId launch = write.insert(Event{.code = u"E1"_s,
                                                  .title = u"Launch"_s,
                                                  .start = *londonTimeFromText(u"2026-03-12T09:00"_s),
                                                  .end = *londonTimeFromText(u"2026-03-12T15:00"_s)});
        write.insert(Attendance{.event = launch, .person = amira, .mark = Mark::Absent});
        write.insert(Attendance{.event = launch, .person = ben, .mark = Mark::Present});
        return {};
    });
    return filled ? std::move(store) : nullptr;
}

QStringList names(const Table &table)
{
    QStringList found;
    const int at = table.indexOf(u"name");
    for (const Row &row : table.rows)
        found += row.values[static_cast<size_t>(at)].toString();
    return found;
}

} // namespace

class TestTable : public QObject
{
    Q_OBJECT
private slots:
    void everyFieldOfEveryNounIsInListsFilesAndJson_data()
    {
        QTest::addColumn<const RecordType *>("type");
        for (const RecordType *type : allRecordTypes())
            QTest::newRow(type->table) << type;
    }

    /// A field is one HUB_FIELD line: whatever stands there appears everywhere without further work.
    void everyFieldOfEveryNounIsInListsFilesAndJson()
    {
        QFETCH(const RecordType *, type);
        auto store = aHub();

        Result<Table> table = loadTable(*store, type->tableText());
        QVERIFY(table);
        if (table->rows.empty()) {
            table->rows.push_back({.key = 1, .values = {}});
            table->rows.back().values.resize(table->columns.size());
        }
        const Sheet sheet = toSheet(*table);
        const QJsonObject json = toJson(*table).first().toObject();

        for (const FieldInfo &field : type->fields) {
            if (field.is(Document))
                continue;
            QVERIFY2(table->indexOf(field.columnText()) >= 0, field.name);
            QVERIFY2(sheet.headings.contains(field.columnText()), field.name);
            QVERIFY2(json.contains(field.columnText()), field.name);
        }
    }

    void referencesAreWrittenByTheirNaturalKeys()
    {
        auto store = aHub();

        const QJsonObject role = toJson(*loadTable(*store, u"roles"_s)).first().toObject();

        QCOMPARE(role.value(u"email"_s).toString(), u"a@x.example.org"_s);
        QCOMPARE(role.value(u"school_urn"_s).toString(), u"123456"_s);
    }

    void aPersonShowsSchoolAndRoles()
    {
        auto store = aHub();

        const QJsonObject person = toJson(*loadTable(*store, u"people"_s)).first().toObject();

        QCOMPARE(person.value(u"school_urn"_s).toString(), u"123456"_s);
        QCOMPARE(person.value(u"roles"_s).toString(), u"specialist;subject leader"_s);
    }

    void filters_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<QStringList>("found");
        const QStringList becket{u"St Thomas à Becket"_s};
        const QStringList elm{u"Elm"_s};
        const QStringList ash{u"Ash"_s};
        QTest::newRow("a choice by its code") << u"phase = primary"_s << becket;
        QTest::newRow("numbers compare as numbers") << u"pupils >= 300"_s << elm;
        QTest::newRow("nothing is neither more nor less") << u"pupils < 300"_s << becket;
        QTest::newRow("contains is blind to accents") << u"name ~ 'thomas a'"_s << becket;
        QTest::newRow("tenths") << u"fsm_percent > 23"_s << elm;
        QTest::newRow("and binds closer than or")
            << u"name = Ash or phase = secondary and pupils > 1"_s << (elm + ash);
        QTest::newRow("brackets") << u"(name = Ash or phase = secondary) and pupils > 1"_s << elm;
        QTest::newRow("not") << u"not (phase = secondary)"_s << becket;
        QTest::newRow("is empty") << u"pupils is empty"_s << ash;
        QTest::newRow("is not empty, with a word in capitals")
            << u"pupils IS NOT EMPTY and phase != primary"_s << elm;
        QTest::newRow("a list") << u"urn in (123457, \"123458\")"_s << (elm + ash);
        QTest::newRow("does not contain") << u"name !~ e"_s << ash;
        QTest::newRow("yes and no") << u"in_hub = yes"_s << becket;
    }

    void filters()
    {
        QFETCH(QString, expression);
        QFETCH(QStringList, found);
        auto store = aHub();

        const Result<Table> table
            = filtered(*sortedBy(*loadTable(*store, u"schools"_s), {u"urn"_s}), expression);

        QVERIFY2(table, table ? "" : qPrintable(table.error().message));
        QCOMPARE(names(*table), found);
    }

    void filtersReadAgainAreTheSame_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"name = Ash", "phase = secondary and (pupils >= 300 or town ~ \"st \")", "not (a = 1 or b = 2)",
              "email is not empty and urn in (1, \"2 3\")", "attendance has no (mark = A and day ~ '\"')"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void filtersReadAgainAreTheSame()
    {
        QFETCH(QString, text);

        const Result<FilterNode> node = parseFilter(text);

        QVERIFY(node);
        QCOMPARE(toText(*node), text);
    }

    void filtersAskAboutWhatBelongsToARow_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<QStringList>("found");
        const QStringList amira{u"Amira"_s};
        const QStringList ben{u"Ben"_s};
        QTest::newRow("a role a person has") << u"role = specialist"_s << amira;
        QTest::newRow("one they do not have") << u"role != specialist"_s << ben;
        QTest::newRow("nothing of the kind") << u"role is empty"_s << ben;
        QTest::newRow("the cohort in which they have a place") << u"cohort = SMS-C10"_s << amira;
        QTest::newRow("no PD Lead and missed March") << u"pd_lead != yes and missed = March"_s << amira;
        QTest::newRow("missed, by day") << u"missed ~ 2026-03-12"_s << amira;
        QTest::newRow("was there") << u"attended = launch"_s << ben;
        QTest::newRow("a column of what refers to it") << u"roles.role = specialist"_s << amira;
        QTest::newRow("through two steps") << u"attendance.event.title = launch"_s << (amira + ben);
        QTest::newRow("one that meets all at once")
            << u"attendance has (mark = A and event.title = launch)"_s << amira;
        QTest::newRow("none that does") << u"attendance has no (mark = A)"_s << ben;
        QTest::newRow("by a gathered column") << u"school_urn = 123456"_s << amira;
    }

    void filtersAskAboutWhatBelongsToARow()
    {
        QFETCH(QString, expression);
        QFETCH(QStringList, found);
        auto store = aHubWithAttendance();
        const auto firstNames = [](const std::vector<Row> &rows) {
            QStringList all;
            for (const Row &row : rows)
                all += row.values.front().toString();
            all.sort();
            return all;
        };

        const Result<Table> table = filtered(*store, *loadTable(*store, u"people"_s), expression);
        const Result<RowFilter> filter = RowFilter::read(*store, recordType<Person>(), expression);

        QVERIFY2(table, table ? "" : qPrintable(table.error().message));
        QCOMPARE(firstNames(table->rows), found);
        std::vector<Row> records = store->rows(recordType<Person>());
        std::erase_if(records, [&filter](const Row &row) { return !filter->accepts(row); });
        QCOMPARE(firstNames(records), found);
    }

    void filtersAskRowsOfTheirColumns_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<QList<qint64>>("found");
        QTest::newRow("nothing asked") << u""_s << QList<qint64>{1, 2, 3};
        QTest::newRow("a text") << u"who ~ AMIRA"_s << QList<qint64>{1};
        QTest::newRow("a figure with a decimal") << u"km > 2.5"_s << QList<qint64>{2};
        QTest::newRow("days in quarters") << u"short >= 0.75"_s << QList<qint64>{1};
        QTest::newRow("between two days") << u"by >= 2026-01-01 and by <= 2026-01-31"_s << QList<qint64>{1};
        QTest::newRow("no day") << u"by is empty"_s << QList<qint64>{3};
        QTest::newRow("either, and not") << u"km < 1 or not by is empty"_s << QList<qint64>{1, 2};
    }

    void filtersAskRowsOfTheirColumns()
    {
        QFETCH(QString, expression);
        QFETCH(QList<qint64>, found);
        const std::vector<TableColumn> columns{
            {u"who"_s, u"Who"_s, {.type = FieldType::Text}},
            {u"km"_s, u"km"_s, {.type = FieldType::Tenths}},
            {u"short"_s, u"Days short"_s, {.type = FieldType::Days}},
            {u"by"_s, u"By"_s, {.type = FieldType::Date}},
        };
        const Row rows[]{{1, {u"Amíra Khan"_s, qint64{25}, qint64{3}, u"2026-01-31"_s}},
                         {2, {u"Ben Larkspur"_s, qint64{26}, qint64{2}, u"2026-02-01"_s}},
                         {3, {u"Cara Wren"_s, QVariant{}, QVariant{}, QVariant{}}}};

        const Result<RowFilter> filter = RowFilter::read(columns, expression);

        QVERIFY2(filter, filter ? "" : qPrintable(filter.error().message));
        QList<qint64> kept;
        for (const Row &row : rows) {
            if (filter->accepts(row))
                kept << row.key;
        }
        QCOMPARE(kept, found);
        QVERIFY(!RowFilter::read(columns, u"email is empty"_s));
    }

    void badFiltersSayWhere_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<QString>("hint");
        QTest::newRow("no such column") << u"colour = red"_s << u"character 1"_s;
        QTest::newRow("no value") << u"pupils >"_s << u"character 9"_s;
        QTest::newRow("an open bracket") << u"(pupils > 1"_s << u"not closed"_s;
        QTest::newRow("words after the end") << u"pupils > 1 town"_s << u"character 12"_s;
        QTest::newRow("a word for a number") << u"pupils > many"_s << u"whole number"_s;
        QTest::newRow("a choice that is none") << u"phase = infant"_s << u"primary"_s;
        QTest::newRow("nothing at all") << u""_s << u"column"_s;
        QTest::newRow("a list that is empty") << u"urn in ()"_s << u"a value should stand here"_s;
        QTest::newRow("nothing of that kind belongs to a school")
            << u"dragons has (name = Smaug)"_s << u"belongs to this one"_s;
    }

    void badFiltersSayWhere()
    {
        QFETCH(QString, expression);
        QFETCH(QString, hint);
        auto store = aHub();

        const Result<Table> table = filtered(*store, *loadTable(*store, u"schools"_s), expression);

        QVERIFY(!table);
        QCOMPARE(table.error().kind, Error::Kind::Invalid);
        QVERIFY2(table.error().message.contains(hint), qPrintable(table.error().message));
    }

    void sortingGoesByMeaning()
    {
        auto store = aHub();

        QCOMPARE(names(*sortedBy(*loadTable(*store, u"schools"_s), {u"-pupils"_s})),
                 (QStringList{u"Elm"_s, u"St Thomas à Becket"_s, u"Ash"_s}));
        QCOMPARE(names(*sortedBy(*loadTable(*store, u"schools"_s), {u"phase"_s, u"name"_s})),
                 (QStringList{u"St Thomas à Becket"_s, u"Ash"_s, u"Elm"_s}));
        QCOMPARE(sortedBy(*loadTable(*store, u"schools"_s), {u"colour"_s}).error().kind,
                 Error::Kind::NotFound);
    }

    void aTableThatIsNoneNamesTheOthers()
    {
        auto store = aHub();

        const auto table = loadTable(*store, u"dragons"_s);

        QCOMPARE(table.error().kind, Error::Kind::NotFound);
        QVERIFY(table.error().advice.contains(u"development-days"_s));
    }
};

QTEST_GUILESS_MAIN(TestTable)
#include "tst_table.moc"
