#include "cli/clirunner.h"

#include <QTest>

#include <algorithm>

/// Dates found and calendars sent, as scripts ask for them.
class TestCliPlan : public QObject, private CliRunner
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_hub = path("sample.hub");
        QCOMPARE(run({u"demo"_s, m_hub, u"--today"_s, u"2026-01-15"_s, u"--quiet"_s}).exit, 0);
    }

    void datesAreRankedAndSayWhatTheyCostWhom()
    {
        const Outcome found
            = plan({u"--kind"_s, u"residential"_s, u"--cohort"_s, u"SMS-C10"_s, u"--from"_s, u"2026-02-01"_s,
                    u"--to"_s, u"2026-04-30"_s, u"--days"_s, u"2"_s, u"--limit"_s, u"0"_s});

        QVERIFY2(found.exit == 0, found.err.constData());
        const QJsonArray dates = found.array();
        QCOMPARE(dates.size(), 88); // 89 days, the last of which cannot begin two
        int before = 0;
        for (const QJsonValue &value : dates) {
            const QJsonObject date = value.toObject();
            const QDate start = QDate::fromString(date[u"start"_s].toString(), Qt::ISODate);
            QCOMPARE(QDate::fromString(date[u"end"_s].toString(), Qt::ISODate), start.addDays(1));
            const int score = date[u"score"_s].toInt();
            QVERIFY(score >= before);
            before = score;
            int points = 0;
            for (const QJsonValue &cost : date[u"costs"_s].toArray()) {
                points += cost[u"points"_s].toInt();
                QVERIFY(!cost[u"who"_s].toString().isEmpty());
                QVERIFY(cost[u"why"_s].toString().endsWith(u'.')
                        || cost[u"why"_s].toString().contains(u"km"_s));
            }
            QCOMPARE(points, score);
        }
        const QJsonObject best = dates.first().toObject();
        QVERIFY(QDate::fromString(best[u"start"_s].toString(), Qt::ISODate).dayOfWeek() < Qt::Friday);
        QVERIFY(!best[u"loses_essential"_s].toBool());
    }

    void goodFridayIsSaidToBeABankHoliday()
    {
        const Outcome found = plan({u"--kind"_s, u"central"_s, u"--cohort"_s, u"SMS-C10"_s, u"--from"_s,
                                    u"2026-04-03"_s, u"--to"_s, u"2026-04-03"_s});

        const QJsonArray costs = found.array().first()[u"costs"_s].toArray();
        QVERIFY(std::any_of(costs.begin(), costs.end(), [](const QJsonValue &cost) {
            return cost[u"who"_s].toString() == u"Everybody"_s
                && cost[u"why"_s].toString().contains(u"Good Friday"_s);
        }));
    }

    void aSeriesIsLaidOutTogether()
    {
        const Outcome found = plan({u"--kind"_s, u"residential"_s, u"--cohort"_s, u"SMS-C11"_s, u"--months"_s,
                                    u"2026-11,2027-03,2027-06"_s, u"--spacing"_s, u"80"_s});

        QVERIFY2(found.exit == 0, found.err.constData());
        const QJsonArray dates = found.array();
        QCOMPARE(dates.size(), 3);
        const auto day = [&dates](int place, const QString &which) {
            return QDate::fromString(dates.at(place)[which].toString(), Qt::ISODate);
        };
        QCOMPARE(day(0, u"start"_s).month(), 11);
        QVERIFY(day(0, u"end"_s).daysTo(day(1, u"start"_s)) >= 80);
        QVERIFY(day(1, u"end"_s).daysTo(day(2, u"start"_s)) >= 80);
    }

    void whatCannotBePlannedIsRefused_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("exit");
        QTest::addColumn<QByteArray>("part");
        const QStringList cohort{u"--cohort"_s, u"SMS-C10"_s};
        QTest::newRow("no kind") << cohort << 2 << QByteArray{"--kind"};
        QTest::newRow("for nobody") << QStringList{u"--kind"_s, u"central"_s} << 2 << QByteArray{"--cohort"};
        QTest::newRow("a cohort there is not")
            << QStringList{u"--kind"_s, u"central"_s, u"--cohort"_s, u"XX"_s} << 1 << QByteArray{"XX"};
        QTest::newRow("a window that ends before it begins") << QStringList{u"--kind"_s, u"central"_s,
                                                                            u"--from"_s, u"2026-03-02"_s,
                                                                            u"--to"_s,   u"2026-03-01"_s}
                + cohort << 1 << QByteArray{"before it begins"};
        QTest::newRow("more days than the window has")
            << QStringList{u"--kind"_s, u"central"_s,    u"--from"_s, u"2026-03-02"_s,
                           u"--to"_s,   u"2026-03-03"_s, u"--days"_s, u"3"_s}
                + cohort
            << 1 << QByteArray{"does not fit"};
        QTest::newRow("months that are none")
            << QStringList{u"--kind"_s, u"central"_s, u"--months"_s, u"March"_s} + cohort << 2
            << QByteArray{"--months"};
        QTest::newRow("a series too far apart for its months")
            << QStringList{u"--kind"_s,          u"central"_s,   u"--months"_s,
                           u"2026-03,2026-04"_s, u"--spacing"_s, u"90"_s}
                + cohort
            << 1 << QByteArray{"90 days"};
    }

    void whatCannotBePlannedIsRefused()
    {
        QFETCH(QStringList, options);
        QFETCH(int, exit);
        QFETCH(QByteArray, part);

        const Outcome found = plan(options);

        QCOMPARE(found.exit, exit);
        QVERIFY2(found.err.contains(part), found.err.constData());
    }

    void aPersonsCalendarHasTheirEventsAlone()
    {
        const Outcome people = run({u"list"_s, u"applications"_s, m_hub, u"--where"_s,
                                    u"cohort = SMS-C10 and status = accepted"_s, u"--json"_s});
        const QString email = people.array().first()[u"email"_s].toString();
        QVERIFY(!email.isEmpty());

        const Outcome one = run({u"export"_s, u"ics"_s, m_hub, path("one.ics"), u"--person"_s, email});
        const Outcome all = run({u"export"_s, u"ics"_s, m_hub, path("all.ics")});
        const Outcome again = run({u"import"_s, u"ics"_s, m_hub, path("all.ics"), u"--json"_s});

        QCOMPARE(one.exit, 0);
        QCOMPARE(all.exit, 0);
        const auto events = [](const QByteArray &file) { return file.count("BEGIN:VEVENT"); };
        QVERIFY(events(contents(path("one.ics"))) > 0);
        QVERIFY(events(contents(path("one.ics"))) < events(contents(path("all.ics"))));
        QCOMPARE(again.object()[u"new"_s].toInt() + again.object()[u"updated"_s].toInt(), 0);
        QCOMPARE(again.object()[u"rows"_s].toInt(), static_cast<int>(events(contents(path("all.ics")))));
    }

    void termDatesOfNobodyAreRefused()
    {
        const QString file = write("terms.ics", "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n");

        const Outcome refused = run({u"import"_s, u"terms"_s, m_hub, file});

        QCOMPARE(refused.exit, 2);
        QVERIFY(refused.err.contains("--la"));
    }

private:
    Outcome plan(const QStringList &options) const
    {
        return run(QStringList{u"plan"_s, m_hub, u"--json"_s, u"--today"_s, u"2026-01-15"_s} + options);
    }

    QString m_hub;
};

QTEST_APPLESS_MAIN(TestCliPlan)
#include "tst_cliplan.moc"
