#include "exchange/giasschool.h"

#include <QTest>

using namespace hub;

class TestGiasSchool : public QObject
{
    Q_OBJECT
private slots:
    void stateFunding_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<int>("group");
        QTest::addColumn<YesNo>("expected");
        QTest::newRow("community school") << 1 << 4 << YesNo::Yes;
        QTest::newRow("academy converter") << 34 << 10 << YesNo::Yes;
        QTest::newRow("free school") << 35 << 11 << YesNo::Yes;
        QTest::newRow("further education") << 18 << 1 << YesNo::Yes;
        QTest::newRow("independent") << 11 << 3 << YesNo::No;
        QTest::newRow("independent special, though among the special schools") << 10 << 5 << YesNo::No;
        QTest::newRow("city technology college, though among the independent") << 6 << 3 << YesNo::Yes;
        QTest::newRow("university") << 29 << 2 << YesNo::No;
        QTest::newRow("Welsh") << 30 << 6 << YesNo::No;
        QTest::newRow("secure unit") << 24 << 9 << YesNo::Yes;
        QTest::newRow("British school overseas") << 37 << 9 << YesNo::No;
        QTest::newRow("a type of the future among the academies") << 99 << 10 << YesNo::Yes;
        QTest::newRow("a type of the future among the others") << 99 << 9 << YesNo::No;
        QTest::newRow("nothing told") << 0 << 0 << YesNo::Unknown;
    }

    void stateFunding()
    {
        QFETCH(int, type);
        QFETCH(int, group);
        QFETCH(YesNo, expected);
        GiasSchool school;
        school.typeCode = type;
        school.typeGroupCode = group;

        QCOMPARE(stateFunded(school), expected);
    }

    void phases_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("low");
        QTest::addColumn<int>("high");
        QTest::addColumn<Phase>("expected");
        QTest::newRow("the code is believed") << 2 << 11 << 18 << Phase::Primary;
        QTest::newRow("all-through") << 7 << 3 << 18 << Phase::AllThrough;
        QTest::newRow("middle deemed secondary") << 5 << 9 << 13 << Phase::MiddleDeemedSecondary;
        QTest::newRow("a special school from 3 to 19") << 0 << 3 << 19 << Phase::AllThrough;
        QTest::newRow("a primary unit") << 0 << 5 << 11 << Phase::Primary;
        QTest::newRow("a preparatory school") << 0 << 4 << 13 << Phase::Primary;
        QTest::newRow("a secondary unit") << 0 << 11 << 16 << Phase::Secondary;
        QTest::newRow("from 10 to 18") << 0 << 10 << 18 << Phase::Secondary;
        QTest::newRow("a nursery") << 0 << 2 << 5 << Phase::Nursery;
        QTest::newRow("a college") << 0 << 16 << 99 << Phase::SixteenPlus;
        QTest::newRow("between two: not guessed") << 0 << 9 << 13 << Phase::NotApplicable;
        QTest::newRow("ages not told") << 0 << -1 << -1 << Phase::NotApplicable;
        QTest::newRow("nothing told") << -1 << -1 << -1 << Phase::NotKnown;
        QTest::newRow("no code but ages") << -1 << 5 << 11 << Phase::Primary;
    }

    void phases()
    {
        QFETCH(int, code);
        QFETCH(int, low);
        QFETCH(int, high);
        QFETCH(Phase, expected);
        GiasSchool school;
        school.phaseCode = code;
        school.lowAge = low < 0 ? std::nullopt : std::optional{low};
        school.highAge = high < 0 ? std::nullopt : std::optional{high};

        QCOMPARE(phaseOf(school), expected);
        QCOMPARE(countsAsPrimary(Phase::AllThrough) && countsAsSecondary(Phase::AllThrough), true);
    }
};

QTEST_APPLESS_MAIN(TestGiasSchool)
#include "tst_giasschool.moc"
