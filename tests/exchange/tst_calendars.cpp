#include "exchange/bankholidays.h"
#include "exchange/csvsheet.h"
#include "exchange/termdates.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace hub;

namespace {

QByteArray shared(const QString &name)
{
    QFile file{QStringLiteral(HUBKEEPER_SHARED_DIR "/data/") + name};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

Result<TermDates> termDates(const QByteArray &csv)
{
    auto sheet = readCsv(csv, u"terms.csv"_s);
    return sheet ? readTermDates(sheet->sheet, u"terms.csv"_s) : Result<TermDates>{sheet.error()};
}

QStringList told(const TermDates &dates)
{
    QStringList list;
    for (const FileProblem &problem : dates.problems)
        list.append(u"%1 %2"_s.arg(problem.row).arg(problem.column));
    return list;
}

} // namespace

class TestCalendars : public QObject
{
    Q_OBJECT
private slots:
    void theRealBankHolidays()
    {
        const QByteArray json = shared(u"bank_holidays_govuk.json"_s);
        if (json.isEmpty())
            QSKIP("the shared data folder is not beside the project");

        const auto england = readBankHolidays(json, u"x"_s);
        const auto scotland = readBankHolidays(json, u"x"_s, u"scotland"_s);

        QVERIFY(england && scotland);
        QCOMPARE(england->holidays.size(), 140U);
        QCOMPARE(scotland->holidays.size(), 157U);
        QVERIFY(england->problems.empty());
        QCOMPARE(england->holidays.front(),
                 (PublishedHoliday{QDate{2012, 1, 2}, u"New Year’s Day"_s, u"Substitute day"_s}));
        QVERIFY(std::any_of(england->holidays.begin(), england->holidays.end(),
                            [](const PublishedHoliday &holiday) {
                                return holiday.date == QDate{2023, 5, 8}; // the Coronation, once only
                            }));
    }

    void spoiltHolidaysAreReportedOneByOne()
    {
        const auto holidays = readBankHolidays(R"({"events":[{"title":"B","date":"2025-12-26"},{"title":"A"},
            {"date":"2025-01-01"},5,{"title":"A","date":"2025-12-25","notes":"x"}]})",
                                               u"x"_s);

        QVERIFY(holidays);
        QCOMPARE(holidays->holidays.size(), 2U);
        QCOMPARE(holidays->holidays[0].title, u"A"_s);
        QCOMPARE(holidays->problems.size(), 3U);
        QCOMPARE(holidays->problems[1].row, 3);
    }

    void otherFilesAreRefused()
    {
        for (const char *text : {"", "[]", "{}", "not json", R"({"england-and-wales":{"events":5}})"}) {
            const auto holidays = readBankHolidays(text, u"file.json"_s);
            QVERIFY2(!holidays && holidays.error().message.contains(u"file.json"_s), text);
        }
    }

    void theRealTermDates()
    {
        const QByteArray csv = shared(u"term_dates_sample.csv"_s);
        if (csv.isEmpty())
            QSKIP("the shared data folder is not beside the project");

        const auto dates = termDates(csv);

        QVERIFY(dates);
        QCOMPARE(dates->skipped, 0);
        QCOMPARE(told(*dates), QStringList{});
        QCOMPARE(dates->periods.size(), static_cast<size_t>(csv.count('\n') - 1));
        const auto count = [&](TermDateKind kind) {
            return std::count_if(dates->periods.begin(), dates->periods.end(),
                                 [&](const TermPeriod &period) { return period.kind == kind; });
        };
        QCOMPARE(count(TermDateKind::Term), 12);
        QCOMPARE(count(TermDateKind::HalfTerm), 12);
        QCOMPARE(count(TermDateKind::Holiday), 4);
        QCOMPARE(count(TermDateKind::Inset), 15);
    }

    void kinds_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<int>("expected");
        QTest::newRow("a term") << u"Autumn term"_s << int(TermDateKind::Term);
        QTest::newRow("a numbered term") << u"Term 3"_s << int(TermDateKind::Term);
        QTest::newRow("a bare season") << u"Spring"_s << int(TermDateKind::Term);
        QTest::newRow("a half term") << u"Autumn half-term"_s << int(TermDateKind::HalfTerm);
        QTest::newRow("a half-term holiday")
            << u"February half term holiday"_s << int(TermDateKind::HalfTerm);
        QTest::newRow("a holiday") << u"Summer holiday"_s << int(TermDateKind::Holiday);
        QTest::newRow("a break") << u"Easter break"_s << int(TermDateKind::Holiday);
        QTest::newRow("Christmas") << u"Christmas"_s << int(TermDateKind::Holiday);
        QTest::newRow("INSET") << u"INSET day 2"_s << int(TermDateKind::Inset);
        QTest::newRow("training in the autumn term")
            << u"Staff training day (Autumn term)"_s << int(TermDateKind::Inset);
        QTest::newRow("neither") << u"Sports day"_s << -1;
        QTest::newRow("nothing") << u""_s << -1;
    }

    void kinds()
    {
        QFETCH(QString, title);
        QFETCH(int, expected);

        const auto kind = termDateKind(title);

        QCOMPARE(kind ? int(*kind) : -1, expected);
    }

    void headingsVaryAndYearsAreWorkedOut()
    {
        const auto dates = termDates("LA;Term;First day;Last day\r\n"
                                     "887;Autumn term;3 September 2025;19/12/2025\r\n"
                                     "123456;INSET;01/09/2025;\r\n"
                                     "\"Bristol, City of\";Summer term;13/04/2026;2026-07-21\r\n");

        QVERIFY(dates);
        QCOMPARE(dates->problems.size(), 0U);
        QCOMPARE(dates->periods.size(), 3U);
        QCOMPARE(dates->periods[0].owner, (TermOwner{TermOwner::Kind::LaCode, u"887"_s}));
        QCOMPARE(dates->periods[0].year, AcademicYear::starting(2025));
        QCOMPARE(dates->periods[0].start, QDate(2025, 9, 3));
        QCOMPARE(dates->periods[1].owner.kind, TermOwner::Kind::Urn);
        QCOMPARE(dates->periods[1].end, QDate(2025, 9, 1));
        QCOMPARE(dates->periods[2].owner.text, u"Bristol, City of"_s);
        QCOMPARE(dates->periods[2].year, AcademicYear::starting(2025));
    }

    void rowsThatMakeNoSenseAreToldAndLeftOut()
    {
        const auto dates = termDates("school,academic_year,event,start,end\n"
                                     "X,2025/26,Autumn term,2025-12-19,2025-09-02\n"
                                     ",2025/26,Autumn term,2025-09-02,2025-12-19\n"
                                     "X,2025/26,Sports day,2026-07-01,2026-07-01\n"
                                     "X,2025/26,Autumn term,soon,2025-12-19\n"
                                     "X,2025/26,Autumn term,2025-09-02,later\n"
                                     "X,2025/27,Autumn term,2025-09-02,2025-12-19\n"
                                     "X,2025/26,Autumn term,2026-09-02,2026-12-19\n"
                                     "X,2025/26,INSET,2025-08-29,2025-08-29\n");

        QVERIFY(dates);
        QCOMPARE(dates->periods.size(), 1U);
        QCOMPARE(dates->skipped, 7);
        QCOMPARE(told(*dates),
                 (QStringList{u"2 end"_s, u"3 school"_s, u"4 event"_s, u"5 start"_s, u"6 end"_s,
                              u"7 academic_year"_s, u"8 academic_year"_s}));
    }

    void overlapsAreToldAndKept()
    {
        const auto dates = termDates("school,event,start,end\n"
                                     "X,Autumn term,2025-09-02,2025-12-19\n"
                                     "X,Autumn half term,2025-10-27,2025-10-31\n"
                                     "X,INSET,2025-10-24,2025-10-24\n"
                                     "Y,Autumn term,2025-09-02,2025-12-19\n"
                                     "X,Christmas holiday,2025-12-18,2026-01-02\n"
                                     "X,Spring term,2025-12-01,2026-03-27\n");

        QVERIFY(dates);
        QCOMPARE(dates->periods.size(), 6U);
        QCOMPARE(told(*dates), (QStringList{u"7 start"_s, u"6 start"_s, u"7 start"_s}));
        QVERIFY(dates->problems[0].message.contains(u"row 2"_s));
    }

    void aTableWithoutTermDatesIsRefused()
    {
        const auto dates = termDates("first_name,last_name\nA,B\n");

        QVERIFY(!dates);
        QVERIFY(dates.error().message.contains(u"school_or_authority, event, start"_s));
    }
};

QTEST_APPLESS_MAIN(TestCalendars)
#include "tst_calendars.moc"
