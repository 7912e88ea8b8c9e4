#include "base/errortext.h"
#include "base/id.h"
#include "base/texteraser.h"
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

    void wordsAreErased_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("left");
        QTest::newRow("a name") << u"Ann Lee rang"_s << u"(gone) rang"_s;
        QTest::newRow("whatever its case") << u"ANN LEE rang"_s << u"(gone) rang"_s;
        QTest::newRow("twice") << u"Ann Lee, Ann Lee"_s << u"(gone), (gone)"_s;
        QTest::newRow("over two lines") << u"Ann\nLee"_s << u"(gone)"_s;
        QTest::newRow("the longest that fits") << u"Ann Lee-Hart rang"_s << u"(gone) rang"_s;
        QTest::newRow("not within another name") << u"Joann Leeds"_s << u"Joann Leeds"_s;
        QTest::newRow("an address") << u"to ann@oak.example.org."_s << u"to (gone)."_s;
        QTest::newRow("beside a number") << u"7 Ann Lee 7"_s << u"7 (gone) 7"_s;
    }

    void wordsAreErased()
    {
        QFETCH(QString, text);
        QFETCH(QString, left);
        const TextEraser eraser{{u"Ann Lee"_s, u"Ann Lee-Hart"_s, u"ann@oak.example.org"_s, u" "_s},
                                u"(gone)"_s};

        QCOMPARE(eraser.finds(text), text != left);
        eraser.erase(text);
        QCOMPARE(text, left);
    }

    void wordsAreErasedWithinJson_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("left");
        QTest::newRow("a text") << "{\"a\":\"Ann Lee\"}"_ba
                                << "{\"a\":\"[gone]\"}"_ba;
        QTest::newRow("after a new line") << "{\"a\":\"x\\nAnn Lee\"}"_ba
                                          << "{\"a\":\"x\\n[gone]\"}"_ba;
        QTest::newRow("in quotes") << "{\"a\":\"\\\"Ann Lee\\\"\"}"_ba
                                   << "{\"a\":\"\\\"[gone]\\\"\"}"_ba;
        QTest::newRow("in a list") << "{\"a\":[1,\"Ann Lee\"]}"_ba
                                   << "{\"a\":[1,\"[gone]\"]}"_ba;
        QTest::newRow("in a document within") << "{\"a\":\"{\\\"b\\\":\\\"x\\\\nAnn Lee\\\"}\"}"_ba
                                              << "{\"a\":\"{\\\"b\\\":\\\"x\\\\n[gone]\\\"}\"}"_ba;
        QTest::newRow("a number stays") << "{\"a\":9007199254740993,\"b\":\"Ann Lee\"}"_ba
                                        << "{\"a\":9007199254740993,\"b\":\"[gone]\"}"_ba;
        QTest::newRow("nobody") << "{\"a\": \"Joann Leeds\"}"_ba
                                << "{\"a\": \"Joann Leeds\"}"_ba;
    }

    void wordsAreErasedWithinJson()
    {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, left);
        const TextEraser eraser{{u"Ann Lee"_s}, u"[gone]"_s};
        QString text = QString::fromUtf8(json);

        QCOMPARE(eraser.eraseJson(text), json != left);
        QCOMPARE(text.toUtf8(), left);
    }

    void withoutWordsNothingIsFound()
    {
        const TextEraser eraser{{u""_s}, u"(gone)"_s};

        QVERIFY(!eraser.finds(u"anything"_s));
        QVERIFY(!eraser.finds({}));
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
