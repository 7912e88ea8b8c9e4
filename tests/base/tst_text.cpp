#include "base/errortext.h"
#include "base/id.h"
#include "base/textfold.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hub;

class TestText : public QObject
{
    Q_OBJECT
private slots:
    void folding_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("accents go") << u"St Thomas à Becket"_s << u"st thomas a becket"_s;
        QTest::newRow("apostrophes close up") << u"O’Neill's"_s << u"oneills"_s;
        QTest::newRow("hyphens part words") << u"Smith-Hall"_s << u"smith hall"_s;
        QTest::newRow("letters that do not decompose") << u"Łukasz Straße Þór"_s << u"lukasz strasse thor"_s;
        QTest::newRow("runs of other signs are one space") << u" A &  B (C) "_s << u"a b c"_s;
        QTest::newRow("other scripts stay") << u"محمد"_s << u"محمد"_s;
        QTest::newRow("nothing") << u" - "_s << u""_s;
    }

    void folding()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);

        QCOMPARE(folded(text), expected);
    }

    void slips_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<int>("slips");
        QTest::newRow("the same") << u"becket"_s << u"becket"_s << 0;
        QTest::newRow("a letter more") << u"beckett"_s << u"becket"_s << 1;
        QTest::newRow("a letter fewer") << u"thoms"_s << u"thomas"_s << 1;
        QTest::newRow("two exchanged are one slip") << u"tohmas"_s << u"thomas"_s << 1;
        QTest::newRow("a wrong letter") << u"thomes"_s << u"thomas"_s << 1;
        QTest::newRow("more than asked for") << u"alpha"_s << u"omega"_s << 3;
        QTest::newRow("lengths too far apart") << u"a"_s << u"abcdef"_s << 3;
    }

    void slips()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QFETCH(int, slips);

        QCOMPARE(slipsBetween(a, b, 2), slips);
        QCOMPARE(slipsBetween(b, a, 2), slips);
    }

    void everyErrorKindHasWords_data()
    {
        QTest::addColumn<int>("kind");
        for (int kind = 0; kind <= static_cast<int>(Error::Kind::Cancelled); ++kind)
            QTest::addRow("kind %d", kind) << kind;
    }

    void everyErrorKindHasWords()
    {
        QFETCH(int, kind);
        const Error error{static_cast<Error::Kind>(kind), u"north.hub"_s};

        const QString line = oneLine(error);

        QVERIFY(line.endsWith(u'.'));
        QVERIFY(!line.contains(u"%1"_s));
    }

    void anErrorsOwnWordsWin()
    {
        const Error error{Error::Kind::Invalid, u"x"_s, u"Row 3 has no URN."_s, u"The rest is safe."_s};

        QCOMPARE(oneLine(error), u"Row 3 has no URN. The rest is safe."_s);
    }

    void seededKeysRepeat()
    {
        QList<qint64> first;
        QList<qint64> second;
        for (QList<qint64> *keys : {&first, &second}) {
            const SeededKeys seed{7};
            for (int i = 0; i < 100; ++i)
                keys->append(newKey());
        }

        QCOMPARE(first, second);
        QCOMPARE(QSet<qint64>(first.begin(), first.end()).size(), 100);
        QVERIFY(std::all_of(first.begin(), first.end(), [](qint64 key) { return key > 0; }));
        QVERIFY(newKey() != newKey());
    }
};

QTEST_GUILESS_MAIN(TestText)
#include "tst_text.moc"
