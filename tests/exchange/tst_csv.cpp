#include "exchange/csvreader.h"
#include "exchange/csvsheet.h"
#include "exchange/csvwriter.h"
#include "exchange/textdevice.h"

#include <QBuffer>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hub;

namespace {

/// Hands out what it holds a few bytes at a time, so that records straddle every boundary.
class Dripping : public QIODevice
{
public:
    explicit Dripping(QByteArray bytes, qint64 step)
        : m_bytes{std::move(bytes)}
        , m_step{step}
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        const qint64 size = std::min({maxSize, m_step, static_cast<qint64>(m_bytes.size())});
        memcpy(data, m_bytes.constData(), static_cast<size_t>(size));
        m_bytes.remove(0, size);
        return size;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_step;
};

/// Records as text: cells parted by '|', records by '/', strays marked with '!'.
QByteArray drawn(QIODevice &device, char delimiter = ',')
{
    QByteArray out;
    CsvReader reader{device, delimiter};
    while (reader.next()) {
        out += reader.record() > 1 ? "/" : "";
        for (size_t i = 0; i < reader.fields().size(); ++i) {
            out += i > 0 ? "|" : "";
            out += reader.fields()[i].toByteArray();
        }
        out += reader.hasStrayQuote() ? "!" : "";
    }
    return reader.failed() ? "failed" : out;
}

Sheet sheetOf(const QByteArray &bytes)
{
    auto csv = readCsv(bytes, u"test.csv"_s);
    return csv ? csv->sheet : Sheet{};
}

QStringList messages(const Sheet &sheet)
{
    QStringList list;
    for (const FileProblem &problem : sheet.problems)
        list.append(u"%1: %2"_s.arg(problem.row).arg(problem.message));
    return list;
}

} // namespace

class TestCsv : public QObject
{
    Q_OBJECT
private slots:
    void records_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *why, const char *text, const char *expected) {
            QTest::newRow(why) << QByteArray{text} << QByteArray{expected};
        };
        row("nothing at all", "", "");
        row("no line end behind the last record", "a,b\n1,2", "a|b/1|2");
        row("Windows line ends", "a,b\r\n1,2\r\n", "a|b/1|2");
        row("old Macintosh line ends", "a,b\r1,2\r", "a|b/1|2");
        row("mixed line ends", "a\r\nb\nc\rd", "a/b/c/d");
        row("empty cells, first and last", ",x,\n", "|x|");
        row("empty lines are records of one empty cell", "a\n\nb\n", "a//b");
        row("a quoted cell", "\"a\",\"b\"\n", "a|b");
        row("a delimiter inside quotes", "\"a,b\",c\n", "a,b|c");
        row("a line end inside quotes stays in its record", "\"a\r\nb\",c\nd", "a\r\nb|c/d");
        row("two quotes stand for one", "\"say \"\"hi\"\"\",x", "say \"hi\"|x");
        row("nothing but an escaped quote", "\"\"\"\",x", "\"|x");
        row("an empty quoted cell", "\"\",\"\"\n", "|");
        row("quotes inside a plain cell are letters", "5\" pipe,x", "5\" pipe|x");
        row("stray quotes inside a quoted cell are kept", "\"St \"Mary's\" School\",x\n",
            "St \"Mary's\" School|x!");
        row("spaces behind a closing quote are dropped", "\"a\" ,b", "a|b");
        row("a quote never closed costs only its own line", "\"a,b\nc,d\ne,f", "\"a|b!/c|d/e|f");
        row("the same, with good quotes after it", "\"a b\nc\nd\n", "\"a b!/c/d");
        row("a quoted cell at the very end", "a,\"b\"", "a|b");
        row("a delimiter at the very end", "a,", "a|");
    }

    void records()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, expected);

        for (const qint64 step : {1, 2, 3, 7, 1 << 20}) {
            Dripping device{text, step};
            QCOMPARE(drawn(device), expected);
        }
    }

    void manyOpenQuotesDoNotTakeForEver()
    {
        QByteArray text;
        for (int i = 0; i < 200'000; ++i)
            text += "\"open,x\n";
        Dripping device{text, 1 << 20};

        CsvReader reader{device};
        int cells = 0;
        while (reader.next())
            cells += static_cast<int>(reader.fields().size());

        QCOMPARE(cells, 400'000);
    }

    void aLongRecordIsReadWhole()
    {
        const QByteArray note{700'000, 'x'};
        QBuffer device;
        device.setData("a,b\n\"" + note + "\",2\n3,4\n");
        device.open(QIODevice::ReadOnly);

        CsvReader reader{device};

        QVERIFY(reader.next() && reader.next());
        QCOMPARE(reader.fields()[0].size(), note.size());
        QVERIFY(reader.next());
        QCOMPARE(reader.fields()[1].toByteArray(), "4");
    }

    void aFileThatIsOneEndlessLineFails()
    {
        Dripping device{QByteArray{20'000'000, 'x'}, 1 << 24};
        CsvReader reader{device};

        QVERIFY(!reader.next());
        QVERIFY(reader.failed());
    }

    void delimiters_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<char>("delimiter");
        QTest::newRow("commas") << QByteArray{"a,b,c\n1,2,3\n"} << ',';
        QTest::newRow("semicolons with decimal commas") << QByteArray{"a;b;c\n1,5;2,5;x\n"} << ';';
        QTest::newRow("tabs with commas in the text") << QByteArray{"a\tb\tc\nx, y\tz, w\t1\n"} << '\t';
        QTest::newRow("bars") << QByteArray{"a|b\n1|2\n"} << '|';
        QTest::newRow("roles parted by semicolons inside commas")
            << QByteArray{"a,roles,b\n1,x;y;z,2\n2,x;y,3\n"} << ',';
        QTest::newRow("a heading alone") << QByteArray{"urn;name"} << ';';
        QTest::newRow("one column") << QByteArray{"urn\n100000\n"} << ',';
        QTest::newRow("nothing") << QByteArray{} << ',';
    }

    void delimiters()
    {
        QFETCH(QByteArray, text);
        QFETCH(char, delimiter);

        QCOMPARE(sniffDelimiter(text), delimiter);
    }

    void aDeclaredDelimiterIsObeyedAndNoRecord()
    {
        const auto csv = readCsv("sep=|\r\na,b|c\r\n1|2\r\n", u"x"_s);

        QVERIFY(csv);
        QCOMPARE(csv->delimiter, '|');
        QCOMPARE(csv->sheet.headings, (QStringList{u"a,b"_s, u"c"_s}));
        QCOMPARE(csv->sheet.rows.at(0).number, 2);
    }

    void raggedRowsAreReportedByTheirNumber()
    {
        const Sheet sheet = sheetOf("a,b,c\n1,2,3\n1,2\n\"x\ny\",2,3,4\n1,2,3,,\n");

        QCOMPARE(sheet.rows.size(), 4U);
        QCOMPARE(sheet.rows[1].cells, (QStringList{u"1"_s, u"2"_s, QString{}}));
        QCOMPARE(sheet.problems.size(), 2U);
        QCOMPARE(sheet.problems[0].row, 3);
        QCOMPARE(sheet.problems[1].row, 4);
        QVERIFY(sheet.problems[1].message.contains(u"4 cells"_s));
    }

    void blankRowsAreLeftOutAndCounted()
    {
        const Sheet sheet = sheetOf("a,b\r\n\r\n,,\r\n1,2\r\n\r\n\r\n");

        QCOMPARE(sheet.rows.size(), 1U);
        QCOMPARE(sheet.rows[0].number, 4);
        QVERIFY(sheet.problems.empty());
    }

    void strayQuotesAndZeroBytesAreReported()
    {
        const Sheet sheet = sheetOf(QByteArray{"a,b\n\"x\"y\",1\nz\0z,2\n", 18});

        QCOMPARE(sheet.rows.size(), 2U);
        QCOMPARE(sheet.rows[0].cells[0], u"x\"y"_s);
        QCOMPARE(sheet.rows[1].cells[0], u"zz"_s);
        QCOMPARE(messages(sheet).size(), 2);
        QCOMPARE(sheet.problems[0].row, 2);
        QCOMPARE(sheet.problems[1].row, 0);
    }

    void noTableIsAClearError_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray{};
        QTest::newRow("only line ends") << QByteArray{"\r\n\r\n"};
        QTest::newRow("only a mark") << QByteArray{"\xEF\xBB\xBF"};
        QTest::newRow("a picture") << QByteArray{"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0", 22};
        QTest::newRow("a PDF") << QByteArray{"%PDF-1.7\n%abc\n"};
    }

    void noTableIsAClearError()
    {
        QFETCH(QByteArray, bytes);

        const auto csv = readCsv(bytes, u"thing.csv"_s);

        QVERIFY(!csv);
        QVERIFY(csv.error().message.contains(u"thing.csv"_s));
        QVERIFY(!csv.error().advice.isEmpty());
    }

    void utf16StreamsAsUtf8()
    {
        const QString text = u"name,town\nZoë 😀,Łódź\n"_s.repeated(20'000);
        const QByteArray bytes{reinterpret_cast<const char *>(text.utf16()), text.size() * 2};
        TextDevice device{std::make_unique<Dripping>("\xFF\xFE" + bytes, 4097)};

        QByteArray out;
        while (true) {
            const QByteArray part = device.read(1000);
            if (part.isEmpty())
                break;
            out += part;
        }

        QVERIFY(device.isUtf8());
        QCOMPARE(out, text.toUtf8());
    }

    void writingThenReadingLosesNothing_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QByteArray>("written");
        const auto row = [](const char *why, const QString &cell, const char *written) {
            QTest::newRow(why) << cell << QByteArray{written};
        };
        row("plain", u"abc"_s, "abc");
        row("a comma is quoted", u"a,b"_s, "\"a,b\"");
        row("quotes are doubled", u"say \"hi\""_s, "\"say \"\"hi\"\"\"");
        row("a line end is quoted", u"a\nb"_s, "\"a\nb\"");
        row("leading zeros stay", u"0012345"_s, "0012345");
        row("a negative number stays a number", u"-12.50"_s, "-12.50");
        row("a formula is guarded", u"=1+1"_s, "'=1+1");
        row("a phone number is guarded", u"+44 20 7946 0000"_s, "'+44 20 7946 0000");
        row("a lone minus is guarded", u"-"_s, "'-");
        row("minus and words are guarded", u"-1+cmd|' /C calc'!A0"_s, "\"'-1+cmd|' /C calc'!A0\"");
        row("a mention is guarded", u"@maths"_s, "'@maths");
        row("a tab is guarded", u"\tx"_s, "\"'\tx\"");
        row("a guarded text keeps its apostrophe", u"'=1"_s, "''=1");
        row("an apostrophe before a number too", u"'-12"_s, "''-12");
        row("an ordinary apostrophe is left alone", u"'tis"_s, "'tis");
        row("spaces at the ends", u" a "_s, "\" a \"");
        row("letters beyond ASCII", u"Zoë’s"_s, "Zo\xC3\xAB\xE2\x80\x99s");
    }

    void writingThenReadingLosesNothing()
    {
        QFETCH(QString, cell);
        QFETCH(QByteArray, written);
        const Sheet sheet{.name = {},
                          .headings = {u"first"_s, u"second"_s},
                          .rows
                          = {{.number = 2, .cells = {cell, u"x"_s}}, {.number = 3, .cells = {u"y"_s, cell}}},
                          .problems = {}};

        const QByteArray bytes = writeCsv(sheet);
        const Sheet back = sheetOf(bytes);

        QVERIFY2(bytes.contains("\r\n" + written + ",x\r\n"), bytes.constData());
        QCOMPARE(back.headings, sheet.headings);
        QCOMPARE(back.rows, sheet.rows);
        QVERIFY(back.problems.empty());
    }

    void savedFilesAreWholeOrAbsent()
    {
        const QTemporaryDir folder;
        const Sheet sheet{.name = {}, .headings = {u"a"_s}, .rows = {}, .problems = {}};

        QVERIFY(saveCsv(sheet, folder.filePath(u"x.csv"_s)));
        const auto refused = saveCsv(sheet, folder.filePath(u"no/such/x.csv"_s));

        QFile file{folder.filePath(u"x.csv"_s)};
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(),
                 "\xEF\xBB\xBF"
                 "a\r\n");
        QVERIFY(!refused);
    }

    void anyBytesAreReadOrRefused()
    {
        QRandomGenerator random{7};
        const QByteArray alphabet{"\"\"\"\",,,;\n\r\t ab\0\xE9\xFF|=", 19};
        for (int round = 0; round < 3000; ++round) {
            QByteArray bytes;
            const auto length = random.bounded(200);
            for (int i = 0; i < length; ++i)
                bytes += alphabet[random.bounded(static_cast<int>(alphabet.size()))];
            Dripping inSteps{bytes, 1 + round % 5};
            Dripping atOnce{bytes, 1 << 20};

            const auto csv = readCsv(bytes, u"x"_s);

            QCOMPARE(drawn(inSteps), drawn(atOnce));
            QVERIFY(csv || !csv.error().message.isEmpty());
        }
    }

    void speed()
    {
        if (!qEnvironmentVariableIsSet("HUBKEEPER_REGISTER"))
            QSKIP("set HUBKEEPER_REGISTER to a full-size register to measure");
        qint64 cells = 0;

        QBENCHMARK
        {
            QFile file{qEnvironmentVariable("HUBKEEPER_REGISTER")};
            QVERIFY(file.open(QIODevice::ReadOnly | QIODevice::Unbuffered));
            CsvReader reader{file};
            while (reader.next())
                cells += static_cast<qint64>(reader.fields().size());
        }

        QVERIFY(cells > 0);
    }
};

QTEST_APPLESS_MAIN(TestCsv)
#include "tst_csv.moc"
