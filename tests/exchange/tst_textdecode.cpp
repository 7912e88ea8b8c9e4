#include "exchange/textdecode.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace hub;

class TestTextDecode : public QObject
{
    Q_OBJECT
private slots:
    void encodings_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("encoding");
        QTest::newRow("ASCII") << QByteArray{"abc"} << u"abc"_s << u"ASCII"_s;
        QTest::newRow("UTF-8 with a mark") << QByteArray{"\xEF\xBB\xBF"
                                                         "caf\xC3\xA9"}
                                           << u"café"_s << u"UTF-8"_s;
        QTest::newRow("UTF-8 without") << QByteArray{"caf\xC3\xA9"} << u"café"_s << u"UTF-8"_s;
        QTest::newRow("Windows, with its apostrophe and hard space")
            << QByteArray{"St Mary\x92s\xA0"
                          "caf\xE9"}
            << u"St Mary’s\u00A0café"_s << u"Windows-1252"_s;
        QTest::newRow("Windows, a byte that means nothing")
            << QByteArray{"a\x81"} << u"a\uFFFD"_s << u"Windows-1252"_s;
        QTest::newRow("UTF-16 little end first, mark") << QByteArray{"\xFF\xFE"
                                                                     "a\0\xE9\0",
                                                                     6}
                                                       << u"aé"_s << u"UTF-16"_s;
        QTest::newRow("UTF-16 big end first, mark")
            << QByteArray{"\xFE\xFF\0a\0\xE9", 6} << u"aé"_s << u"UTF-16"_s;
        QTest::newRow("UTF-16 without a mark") << QByteArray{"a\0,\0b\0\n\0", 8} << u"a,b\n"_s << u"UTF-16"_s;
        QTest::newRow("UTF-16 big end first without a mark")
            << QByteArray{"\0a\0,\0b\0\n", 8} << u"a,b\n"_s << u"UTF-16"_s;
        QTest::newRow("UTF-16 cut short") << QByteArray{"\xFF\xFE"
                                                        "a\0b",
                                                        5}
                                          << u"a"_s << u"UTF-16"_s;
    }

    void encodings()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, text);
        QFETCH(QString, encoding);

        const DecodedText decoded = decodeText(bytes);

        QCOMPARE(encodingName(decoded.encoding), encoding);
        QVERIFY(QString::fromUtf8(decoded.utf8).startsWith(text));
    }
};

QTEST_APPLESS_MAIN(TestTextDecode)
#include "tst_textdecode.moc"
