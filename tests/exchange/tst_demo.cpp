#include "exchange/demo/demo.h"
#include "exchange/importplan.h"
#include "exchange/table.h"
#include "records/fieldtext.h"
#include "records/nouns.h"
#include "store/nationalregister.h"
#include "store/steps.h"
#include "store/store.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;
using namespace hub;

namespace {

const QDate someNovember{2025, 11, 22};

std::unique_ptr<Store> aDemo(const DemoOptions &options)
{
    auto made = makeDemo(u":memory:"_s, options);
    return made ? std::move(*made) : nullptr;
}

/// The two-year sample of November 2025, made once for the tests that only look.
Store &theDemo()
{
    static const std::unique_ptr<Store> store = aDemo({.today = someNovember});
    return *store;
}

/// Every row of every table, the history included, as text.
QByteArray dump(Store &store)
{
    QByteArray text;
    // Virtual tables, and what stands behind them, are derived from these.
    const auto tables = store.database()
                            .prepared(u"SELECT name FROM pragma_table_list WHERE type = 'table' AND name NOT "
                                      "LIKE 'sqlite_%' ORDER BY name"_s)
                            .rows([](const sqlite::Statement &row) { return row.text(0); });
    for (const QString &table : tables) {
        text += table.toUtf8() + '\n';
        const auto columns = static_cast<int>(
            store.database().prepared(u"SELECT count(*) FROM pragma_table_info(?)"_s).number(table));
        const auto lines = store.database()
                               .prepared(u"SELECT * FROM \"%1\" ORDER BY 1, 2"_s.arg(table))
                               .rows([columns](const sqlite::Statement &row) {
                                   QByteArray line;
                                   for (int i = 0; i < columns; ++i)
                                       line += row.value(i).toString().toUtf8() + '|';
                                   return line;
                               });
        for (const QByteArray &line : lines)
            text += line + '\n';
    }
    return text;
}

template<typename Record, typename Enum>
std::set<Enum> met(Store &store, Enum Record::*field)
{
    std::set<Enum> found;
    for (const Record &record : store.all<Record>())
        found.insert(record.*field);
    return found;
}

template<typename Enum>
size_t choicesOf()
{
    return std::size(ChoicesOf<Enum>::list);
}

} // namespace

class TestDemo : public QObject
{
    Q_OBJECT
private slots:
    void whatItExportsChangesNothingComingBack_data()
    {
        QTest::addColumn<QString>("table");
        for (const QString &table : importableTables())
            QTest::newRow(qPrintable(table)) << table;
    }

    void whatItExportsChangesNothingComingBack()
    {
        QFETCH(QString, table);
        const Result<Table> out = loadTable(theDemo(), table);
        QVERIFY(out);
        const Result<ImportPlan> plan = planImport(theDemo(), table, toSheet(*out), {.today = someNovember});
        QVERIFY(plan);
        QCOMPARE(plan->lines.size(), out->rows.size());
        QCOMPARE(plan->problems.size(), size_t{0});
        for (const PlanLine &line : plan->lines)
            QVERIFY2(line.outcome == PlanLine::Outcome::Unchanged, qPrintable(line.label));
    }

    void nobodyHasTwoDevelopmentDaysOnOneDate()
    {
        std::set<std::pair<qint64, QDate>> seen;
        for (const DevelopmentDay &day : theDemo().all<DevelopmentDay>())
            QVERIFY(seen.insert({day.person.value(), day.date}).second);
        QVERIFY(!seen.empty());
    }

    void theSameSeedMakesTheSameHub()
    {
        const auto first = aDemo({.seed = 7, .today = someNovember});
        const auto second = aDemo({.seed = 7, .today = someNovember});
        QVERIFY(first && second);

        QVERIFY(dump(*first) == dump(*second));
    }

    void anotherSeedMakesAnotherHub()
    {
        const auto other = aDemo({.seed = 8, .today = someNovember});
        QVERIFY(other);

        QVERIFY(other->all<School>().front().name != theDemo().all<School>().front().name);
    }

    void aBadNumberOfYearsIsRefused()
    {
        const QTemporaryDir dir;
        const auto made = makeDemo(dir.filePath(u"x.hub"_s), {.years = 0});

        QVERIFY(!made);
        QVERIFY(!QFile::exists(dir.filePath(u"x.hub"_s)));
    }

    void anyDayHasAHubToShow_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<int>("years");
        QTest::newRow("before 2025/26: its autumn is shown") << QDate{2024, 3, 1} << 2;
        QTest::newRow("the first days of the year") << QDate{2025, 9, 2} << 1;
        QTest::newRow("the last days of the year") << QDate{2026, 8, 30} << 2;
        QTest::newRow("a year on") << QDate{2026, 11, 22} << 1;
        QTest::newRow("years on, 2025/26 is still in it") << QDate{2029, 2, 14} << 2;
    }

    void anyDayHasAHubToShow()
    {
        QFETCH(QDate, today);
        QFETCH(int, years);

        const auto made = makeDemo(u":memory:"_s, {.years = years, .today = today});

        QVERIFY2(made, made ? "" : qPrintable(made.error().message + made.error().detail));
        const auto cohorts = (*made)->all<Cohort>();
        for (const QString &code : {u"SMS-C10"_s, u"PMS-C11"_s}) {
            const auto found = std::ranges::find(cohorts, code, &Cohort::code);
            QVERIFY(found != cohorts.end());
            QCOMPARE(found->year, AcademicYear::starting(2025));
        }
    }

    void theNumbersAreThoseOfAHub()
    {
        Store &store = theDemo();
        const auto schools = store.all<School>();
        const auto open = std::ranges::count_if(schools, [](const School &school) {
            return school.stateFunded == YesNo::Yes && school.status != SchoolStatus::Closed;
        });
        QVERIFY2(open >= 460 && open <= 540, qPrintable(QString::number(open)));

        for (const int year : {2024, 2025}) {
            const auto groups = store.where<WorkGroup>("academic_year", year);
            QVERIFY2(groups.size() >= 60 && groups.size() <= 90, qPrintable(QString::number(groups.size())));
            std::set<WorkGroupId> ofTheYear;
            for (const WorkGroup &group : groups)
                ofTheYear.insert(group.id);
            const auto members = store.all<Membership>();
            const auto places = std::ranges::count_if(
                members, [&](const Membership &member) { return ofTheYear.contains(member.group); });
            QVERIFY2(places >= 800 && places <= 1300, qPrintable(QString::number(places)));
            const DateRange range = AcademicYear::starting(year).range();
            const auto events = store.all<Event>();
            const auto held = std::ranges::count_if(
                events, [&](const Event &event) { return range.contains(event.start.date()); });
            QVERIFY2(held >= 300 && held <= 500, qPrintable(QString::number(held)));
        }
        const auto steps = history(store);
        QVERIFY2(steps.size() >= 40 && steps.size() <= 200, qPrintable(QString::number(steps.size())));
    }

    void tenYearsAreTenThousandPlaces()
    {
        const auto store = aDemo({.years = 10, .today = someNovember});
        QVERIFY(store);

        const qint64 places = store->count(recordType<Membership>());
        QVERIFY2(places > 9'000 && places < 11'500, qPrintable(QString::number(places)));
        std::map<int, int> groupsInYear;
        for (const WorkGroup &group : store->all<WorkGroup>())
            ++groupsInYear[group.year.startYear()];
        QCOMPARE(groupsInYear.size(), size_t{10});
        for (const auto &[year, count] : groupsInYear)
            QVERIFY2(count >= 60 && count <= 90, qPrintable(u"%1: %2"_s.arg(year).arg(count)));
        QVERIFY(history(*store).size() < 400);
        QCOMPARE(store->database().prepared(u"SELECT count(*) FROM pragma_foreign_key_check"_s).number(), 0);
    }

    void everyRecordPassesItsChecksAndEveryReferenceResolves()
    {
        Store &store = theDemo();

        for (const RecordType *type : allRecordTypes()) {
            for (const Row &row : store.rows(*type)) {
                const Result<> fine = checkFields(*type, row.values);
                QVERIFY2(fine, fine ? "" : qPrintable(fine.error().message));
            }
        }
        QCOMPARE(store.database().prepared(u"SELECT count(*) FROM pragma_foreign_key_check"_s).number(), 0);
    }

    void theNationalRegisterStandsBeside()
    {
        const auto store = aDemo({.national = true, .today = someNovember});
        QVERIFY(store);

        const auto loaded = currentRegister(*store);
        QVERIFY(loaded);
        QVERIFY2(loaded->schools > 49'400 && loaded->schools < 49'600,
                 qPrintable(QString::number(loaded->schools)));
        for (const School &school : store->all<School>())
            QVERIFY2(registerSchool(*store, school.urn), qPrintable(school.urn));
        QVERIFY(registerLinks(*store).size() > 1'000);
        QCOMPARE(store->all<School>().size(), theDemo().all<School>().size());
    }

    void nobodyInItCanBeReached()
    {
        static const QRegularExpression drama{u"^(01632 960\\d{3}|07700 900\\d{3}|)$"_s};
        std::set<QString> addresses;
        int without = 0;
        for (const Person &person : theDemo().all<Person>()) {
            QVERIFY2(drama.match(person.phone).hasMatch(), qPrintable(person.phone));
            without += person.email.isEmpty() ? 1 : 0;
            if (person.email.isEmpty())
                continue;
            QVERIFY2(person.email.endsWith(u".example.org"_s), qPrintable(person.email));
            QVERIFY2(addresses.insert(person.email).second, qPrintable(person.email));
        }
        QVERIFY2(without >= 3 && without <= 60, qPrintable(QString::number(without)));
        for (const School &school : theDemo().all<School>()) {
            QVERIFY2(drama.match(school.phone).hasMatch(), qPrintable(school.phone));
            QVERIFY(school.website.endsWith(u".example.org"_s));
        }
    }

    void noSchoolInItExists()
    {
        QFile file{QStringLiteral(HUBKEEPER_SHARED_DIR "/data/schools_49514.csv")};
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("The list of England's schools is not beside the project.");
        std::set<QString> real;
        while (!file.atEnd())
            real.insert(
                QString::fromUtf8(file.readLine()).section(u',', 1, 1).remove(u'"').trimmed().toLower());

        for (const School &school : theDemo().all<School>())
            QVERIFY2(!real.contains(school.name.toLower()), qPrintable(school.name));
    }

    void everyStatusIsMet()
    {
        Store &store = theDemo();

        QCOMPARE(met(store, &Application::status).size(), choicesOf<ApplicationStatus>());
        QCOMPARE(met(store, &Membership::status).size(), choicesOf<MemberStatus>());
        QCOMPARE(met(store, &Payment::status).size(), choicesOf<PaymentStatus>());
        QCOMPARE(met(store, &Attendance::mark).size(), choicesOf<Mark>());
        QCOMPARE(met(store, &DevelopmentDay::status).size(), choicesOf<DevelopmentStatus>());
        QCOMPARE(met(store, &Event::status).size(), choicesOf<EventStatus>());
        QCOMPARE(met(store, &WorkGroup::kind).size(), choicesOf<GroupKind>());
        QCOMPARE(met(store, &Role::kind).size() + 1,
                 choicesOf<RoleKind>()); // advocates are so in their groups
    }

    void everyProgrammeIsMet()
    {
        Store &store = theDemo();
        std::set<QString> followed;
        const auto follow = [&](ProgrammeEditionId id) {
            if (const auto edition = store.find(id))
                followed.insert(edition->code);
        };
        for (const Cohort &cohort : store.all<Cohort>())
            follow(cohort.programme);
        for (const WorkGroup &group : store.all<WorkGroup>())
            follow(group.programme);

        for (const QString &code :
             {u"SMS-C10"_s, u"STMS-2020"_s, u"PMS-C11"_s, u"PMS-2019"_s, u"SMS-2019"_s, u"NCP25-15"_s})
            QVERIFY2(followed.contains(code), qPrintable(code));
    }

    void noCohortHasMoreSpecialistsThanPlaces()
    {
        Store &store = theDemo();
        std::map<CohortId, int> accepted;
        for (const Application &application : store.all<Application>())
            accepted[application.cohort] += application.status == ApplicationStatus::Accepted ? 1 : 0;

        for (const Cohort &cohort : store.all<Cohort>())
            QVERIFY2(accepted[cohort.id] <= cohort.places, qPrintable(cohort.code));
    }

    void thereIsSomethingToAttendTo()
    {
        Store &store = theDemo();
        const auto applications = store.all<Application>();
        QVERIFY(std::ranges::any_of(applications, [](const Application &application) {
            return application.status == ApplicationStatus::Offered
                && application.replyBy.date() < someNovember;
        }));
        const auto closing = store.where<School>("status", u"open, proposed to close"_s);
        QCOMPARE(closing.size(), size_t{1});
        QVERIFY(!store.where<Membership>("school", closing.front().id.value()).empty());
        std::set<EventId> registered;
        for (const Attendance &mark : store.all<Attendance>())
            registered.insert(mark.event);
        const auto events = store.all<Event>();
        const auto missing = std::ranges::count_if(events, [&](const Event &event) {
            return event.end.date() < someNovember && event.status == EventStatus::Confirmed
                && !registered.contains(event.id);
        });
        QVERIFY2(missing >= 3 && missing <= 8, qPrintable(QString::number(missing)));
    }
};

QTEST_GUILESS_MAIN(TestDemo)
#include "tst_demo.moc"
