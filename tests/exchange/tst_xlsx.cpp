#include "exchange/sheetfile.h"
#include "exchange/xlsxnumber.h"
#include "exchange/xlsxreader.h"
#include "exchange/xlsxwriter.h"
#include "exchange/zipmaker.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hub;

namespace {

/// A workbook reduced to what the reader looks at; @p rows stands inside <sheetData>.
struct Workbook
{
    QByteArray rows;
    QByteArray strings = {};
    QByteArray styles = {};
    QByteArray properties = {};
    QByteArray secondSheet = {}; ///< rows of a sheet named Second, if any
    QByteArray firstState = {};  ///< attributes of the first sheet
};

std::vector<std::pair<QByteArray, QByteArray>> partsOf(const Workbook &book)
{
    const QByteArray relation
        = "<Relationship Id=\"%1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
          "relationships/%2\" Target=\"%3\"/>";
    const auto related = [&](const char *id, const char *type, const char *target) {
        return QByteArray{relation}.replace("%1", id).replace("%2", type).replace("%3", target);
    };
    const auto worksheet = [](const QByteArray &rows) {
        return "<?xml version=\"1.0\"?><worksheet><sheetData>" + rows + "</sheetData></worksheet>";
    };
    QByteArray sheets = "<sheet name=\"First\" sheetId=\"1\" r:id=\"rId1\" " + book.firstState + "/>";
    if (!book.secondSheet.isEmpty())
        sheets += "<sheet name=\"Second\" sheetId=\"2\" r:id=\"rId2\"/>";
    return {{"_rels/.rels",
             "<Relationships>" + related("rId1", "officeDocument", "xl/workbook.xml") + "</Relationships>"},
            {"xl/workbook.xml",
             "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                 + book.properties + "<sheets>" + sheets + "</sheets></workbook>"},
            {"xl/_rels/workbook.xml.rels",
             "<Relationships>" + related("rId1", "worksheet", "worksheets/sheet1.xml")
                 + related("rId2", "worksheet", "/xl/worksheets/sheet2.xml")
                 + related("rId3", "sharedStrings", "sharedStrings.xml")
                 + related("rId4", "styles", "styles.xml") + "</Relationships>"},
            {"xl/worksheets/sheet1.xml", worksheet(book.rows)},
            {"xl/worksheets/sheet2.xml", worksheet(book.secondSheet)},
            {"xl/sharedStrings.xml", "<sst>" + book.strings + "</sst>"},
            {"xl/styles.xml", "<styleSheet>" + book.styles + "</styleSheet>"}};
}

class TestXlsx : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString made(const Workbook &book)
    {
        const QString path = m_folder.filePath(u"made.xlsx"_s);
        return makeZip(path, partsOf(book)) ? path : QString{};
    }

    QString written(const QByteArray &bytes)
    {
        QFile file{m_folder.filePath(u"file.xls"_s)};
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return file.fileName();
    }

private slots:
    void everyKindOfCellIsRead()
    {
        const auto sheet
            = readXlsx(made({.rows = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" "
                                     "t=\"inlineStr\"><is><t>Mark</t></is></c>"
                                     "<c r=\"C1\" t=\"s\"><v>1</v></c></row>"
                                     "<row r=\"2\"><c r=\"A2\"><v>1E5</v></c><c r=\"B2\" t=\"b\"><v>1</v></c>"
                                     "<c r=\"C2\" t=\"str\"><f>A1&amp;B1</f><v>joined</v></c></row>"
                                     "<row r=\"4\"><c r=\"C4\"><v>0.30000000000000004</v></c></row>"
                                     "<row r=\"5\"><c r=\"A5\" t=\"e\"><v>#N/A</v></c><c "
                                     "r=\"B5\"><f>1+1</f></c><c r=\"C5\"><v>-2.5</v></c>"
                                     "</row>",
                             .strings = "<si><t xml:space=\"preserve\"> Name </t></si>"
                                        "<si><r><t>Rich </t></r><r><rPr><b/></rPr><t>text</t></r><rPh "
                                        "sb=\"0\" eb=\"1\"><t>x</t></rPh></si>"}));

        QVERIFY(sheet);
        QCOMPARE(sheet->name, u"First"_s);
        QCOMPARE(sheet->headings, (QStringList{u"Name"_s, u"Mark"_s, u"Rich text"_s}));
        QCOMPARE(sheet->rows.size(), 3U);
        QCOMPARE(sheet->rows[0].cells, (QStringList{u"100000"_s, u"TRUE"_s, u"joined"_s}));
        QCOMPARE(sheet->rows[1].number, 4);
        QCOMPARE(sheet->rows[1].cells, (QStringList{QString{}, QString{}, u"0.3"_s}));
        QCOMPARE(sheet->rows[2].cells, (QStringList{QString{}, QString{}, u"-2.5"_s}));
        QCOMPARE(sheet->problems.size(), 1U);
        QCOMPARE(sheet->problems[0].row, 5);
        QCOMPARE(sheet->problems[0].column, u"Name"_s);
    }

    void cellsWithoutReferencesFollowOneAnother()
    {
        const auto sheet = readXlsx(made(
            {.rows
             = "<row><c t=\"inlineStr\"><is><t>a</t></is></c><c t=\"inlineStr\"><is><t>b</t></is></c></row>"
               "<row><c><v>1</v></c><c><v>2</v></c></row>"}));

        QVERIFY(sheet);
        QCOMPARE(sheet->headings, (QStringList{u"a"_s, u"b"_s}));
        QCOMPARE(sheet->rows[0].number, 2);
        QCOMPARE(sheet->rows[0].cells, (QStringList{u"1"_s, u"2"_s}));
    }

    void numbers_data()
    {
        QTest::addColumn<QString>("stored");
        QTest::addColumn<int>("id");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *why, const char16_t *stored, int id, const char16_t *code,
                            const char16_t *expected) {
            QTest::newRow(why) << QString::fromUtf16(stored) << id << QString::fromUtf16(code)
                               << QString::fromUtf16(expected);
        };
        row("a whole number with a point", u"5.0", 0, u"", u"5");
        row("with an exponent", u"1.2E+3", 0, u"", u"1200");
        row("a telephone number", u"2072831147", 0, u"", u"2072831147");
        row("small without an exponent", u"1E-7", 0, u"", u"0.0000001");
        row("as Excel shows it", u"17.999999999999998", 0, u"", u"18");
        row("larger than exact", u"1E+20", 0, u"", u"100000000000000000000");
        row("no number", u"abc", 0, u"", u"abc");
        row("nonsense without end", u"1E999", 0, u"", u"1E999");
        row("a built-in date", u"45728", 14, u"", u"2025-03-12");
        row("a built-in date and time", u"45728.5868055556", 22, u"", u"2025-03-12T14:05");
        row("a built-in time", u"0.5868055556", 20, u"", u"14:05");
        row("the time of a date is not shown", u"45728.5868055556", 14, u"", u"2025-03-12");
        row("a custom date", u"45728", 164, u"dd/mm/yyyy;@", u"2025-03-12");
        row("a language before it", u"45728", 164, u"[$-809]dd mmmm yyyy;@", u"2025-03-12");
        row("a month and year", u"45717", 164, u"mmm-yy", u"2025-03-01");
        row("seconds are kept", u"45728.5868171296", 164, u"m/d/yyyy h:mm:ss", u"2025-03-12T14:05:01");
        row("minutes are no months", u"0.5", 164, u"h:mm AM/PM", u"12:00");
        row("elapsed hours", u"1.5", 164, u"[h]:mm", u"36:00");
        row("a quoted word is no date", u"5", 164, u"0 \"days\"", u"5");
        row("a colour is no date", u"5", 164, u"[Red]0.00", u"5");
        row("an escaped letter is no date", u"5", 164, u"0\\d", u"5");
        row("money is no date", u"5.5", 164, u"\"£\"#,##0.00", u"5.5");
        row("a code shown with zeros", u"12345", 164, u"0000000", u"0012345");
        row("general", u"45728", 164, u"General", u"45728");
        row("the day that never was", u"60", 14, u"", u"60");
        row("before time", u"-3", 14, u"", u"-3");
        row("nothing as a date", u"0", 14, u"", u"0");
    }

    void numbers()
    {
        QFETCH(QString, stored);
        QFETCH(int, id);
        QFETCH(QString, code);
        QFETCH(QString, expected);

        QCOMPARE(xlsxNumberText(stored, xlsxNumberFormat(id, code), false), expected);
    }

    void datesOfTheMacintoshCalendar()
    {
        const auto sheet
            = readXlsx(made({.rows = "<row><c t=\"inlineStr\"><is><t>day</t></is></c></row>"
                                     "<row><c s=\"1\"><v>44266</v></c></row>",
                             .styles = "<numFmts><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\"/>"
                                       "</numFmts><cellStyleXfs><xf numFmtId=\"0\"/></cellStyleXfs>"
                                       "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/></cellXfs>",
                             .properties = "<workbookPr date1904=\"1\"/>"}));

        QVERIFY(sheet);
        QCOMPARE(sheet->rows[0].cells, QStringList{u"2025-03-12"_s});
    }

    void sheetsAreChosenByNameOrByContents()
    {
        const QByteArray second = "<row><c t=\"inlineStr\"><is><t>b</t></is></c></row>";
        const QString path = made({.rows = {}, .secondSheet = second});

        QCOMPARE(xlsxSheetNames(path).value(), (QStringList{u"First"_s, u"Second"_s}));
        QCOMPARE(readXlsx(path)->name, u"Second"_s);
        QCOMPARE(readXlsx(path, u"second"_s)->headings, QStringList{u"b"_s});
        QVERIFY(readXlsx(path, u"First"_s)->headings.isEmpty());
        const auto none = readXlsx(path, u"Third"_s);
        QVERIFY(!none && none.error().advice.contains(u"First, Second"_s));
    }

    void hiddenSheetsComeLast()
    {
        const QByteArray row = "<row><c t=\"inlineStr\"><is><t>a</t></is></c></row>";
        const QString path = made({.rows = row, .secondSheet = row, .firstState = "state=\"veryHidden\""});

        QCOMPARE(readXlsx(path)->name, u"Second"_s);
    }

    void strayMarksFarAwayDoNotFillTheMemory()
    {
        const auto sheet
            = readXlsx(made({.rows = "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"XFD1\"><v>9</v></c></row>"
                                     "<row r=\"1048576\"><c r=\"A1048576\"><v>2</v></c>"
                                     "<c r=\"ZZZZZZZZZZ1\"><v>3</v></c><c r=\"F1\"><v>3</v></c></row>"}));

        QVERIFY(sheet);
        QCOMPARE(sheet->headings.size(), 1);
        QCOMPARE(sheet->rows.size(), 1U);
        QCOMPARE(sheet->problems.size(), 1U);
    }

    void whatIsWrittenIsReadBack()
    {
        const QString path = m_folder.filePath(u"out.xlsx"_s);
        const Sheet people{
            .name = u"People [1]"_s,
            .headings = {u"trn"_s, u"name"_s, u"since"_s, u"days"_s, u"paid"_s, u"pupils"_s},
            .rows = {{2, {u"0012345"_s, u"Zoë O’Neill"_s, u"2025-03-12"_s, u"5.5"_s, u"-12.50"_s, u"271"_s}},
                     {3, {u"=1+1"_s, u"two\nlines"_s, u"soon"_s, u"many"_s, QString{}, u"007"_s}},
                     {4,
                      {u"1E5"_s, u" _x0041_ & <b>\t\u0001"_s, QString{}, u"0.25"_s, u"3000"_s,
                       u"1234567890123456789"_s}}},
            .problems = {}};
        const Sheet empty{.name = u"people  1"_s, .headings = {u"only"_s}, .rows = {}, .problems = {}};

        const auto done = writeXlsx({{people,
                                      {ColumnType::Text, ColumnType::Text, ColumnType::Date, ColumnType::Days,
                                       ColumnType::Money, ColumnType::Integer}},
                                     {empty, {}}},
                                    path);
        auto back = readSheet(path);

        QVERIFY(done);
        QVERIFY(back);
        QCOMPARE(sheetNames(path).value(), (QStringList{u"People 1"_s, u"people 1 2"_s}));
        QCOMPARE(back->headings, people.headings);
        back->rows[0].cells[4] = u"-12.50"_s; // the number has no trailing zero
        for (size_t row = 0; row < people.rows.size(); ++row)
            QCOMPARE(back->rows.at(row).cells, people.rows[row].cells);
        QVERIFY(back->problems.empty());
    }

    void aWorkbookThatCannotBeWrittenLeavesNothing()
    {
        const Sheet sheet{
            .name = u"x"_s, .headings = {u"a"_s}, .rows = {{2, {QString{40'000, u'x'}}}}, .problems = {}};
        const QString path = m_folder.filePath(u"refused.xlsx"_s);

        const auto tooLong = writeXlsx({{sheet, {}}}, path);
        const auto noFolder = writeXlsx({}, m_folder.filePath(u"no/such/folder/x.xlsx"_s));

        QVERIFY(!tooLong && !tooLong.error().message.isEmpty());
        QVERIFY(!QFile::exists(path));
        QVERIFY(!noFolder);
    }

    void otherFilesAreRefusedWithAdvice_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("said");
        const QByteArray compound = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
        const auto wide = [](QStringView text) {
            return QByteArray{reinterpret_cast<const char *>(text.utf16()), text.size() * 2};
        };
        QTest::newRow("old Excel") << compound + QByteArray(600, '\0') + wide(u"Workbook") << u"old kind"_s;
        QTest::newRow("a password") << compound + QByteArray(600, '\0') + wide(u"EncryptedPackage")
                                    << u"password"_s;
        QTest::newRow("old Word") << compound + QByteArray(600, '\0') + wide(u"WordDocument") << u"Office"_s;
        QTest::newRow("a web page") << QByteArray{"<html><table><tr><td>1"} << u"web page"_s;
        QTest::newRow("a zip cut short") << QByteArray{"PK\x03\x04xxxx"} << u"damaged"_s;
        QTest::newRow("nothing") << QByteArray{} << u"nothing"_s;
    }

    void otherFilesAreRefusedWithAdvice()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, said);

        const auto sheet = readSheet(written(bytes));

        QVERIFY(!sheet);
        QVERIFY2(sheet.error().message.contains(said), qPrintable(sheet.error().message));
        QVERIFY(!sheet.error().advice.isEmpty());
    }

    void zipsThatAreNoWorkbooksAreNamed()
    {
        const QString path = m_folder.filePath(u"other.zip"_s);

        QVERIFY(makeZip(
            path, {{"content.xml", "<x/>"}, {"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}}));
        QVERIFY(readSheet(path).error().message.contains(u"OpenDocument"_s));
        QVERIFY(makeZip(path, {{"xl/workbook.bin", "x"}}));
        QVERIFY(readSheet(path).error().message.contains(u"xlsb"_s));
        QVERIFY(makeZip(path, {{"letter.txt", "x"}}));
        QVERIFY(readSheet(path).error().message.contains(u"no Excel workbook"_s));
    }

    void csvIsReadWhateverItsName()
    {
        const auto sheet = readSheet(written("a;b\n1;2\n"));

        QVERIFY(sheet);
        QCOMPARE(sheet->rows[0].cells, (QStringList{u"1"_s, u"2"_s}));
    }

    void entitiesDoNotExplode()
    {
        auto parts = partsOf({.rows = "<row><c t=\"inlineStr\"><is><t>&g;</t></is></c></row>"});
        QByteArray bomb = "<!DOCTYPE x [<!ENTITY a \"0123456789\">";
        for (char c = 'b'; c <= 'g'; ++c) {
            const QByteArray inner = '&' + QByteArray(1, static_cast<char>(c - 1)) + ';';
            bomb += "<!ENTITY " + QByteArray(1, c) + " \"" + inner.repeated(10) + "\">";
        }
        parts[3].second.replace("<worksheet>", bomb + "]><worksheet>");
        const QString path = m_folder.filePath(u"bomb.xlsx"_s);
        QVERIFY(makeZip(path, parts));

        const auto sheet = readXlsx(path);

        QVERIFY(!sheet);
        QVERIFY(sheet.error().message.contains(u"damaged"_s));
    }

    void spoiltWorkbooksNeverCrash()
    {
        const QString path
            = made({.rows = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row><row r=\"2\"><c r=\"A2\">"
                            "<v>1</v></c></row>",
                    .strings = "<si><t>a</t></si>",
                    .styles = "<cellXfs><xf numFmtId=\"14\"/></cellXfs>"});
        const auto parts = partsOf({.rows = "<row r=\"1\"><c r=\"A1\" t=\"s\" s=\"99\"><v>0</v></c></row>",
                                    .strings = "<si><t>a</t></si>"});
        QFile file{path};
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        QRandomGenerator random{11};
        for (int round = 0; round < 400; ++round) {
            QString spoilt;
            if (round % 2 == 0) {
                QByteArray bytes = whole;
                for (int i = 0; i < 5; ++i)
                    bytes[random.bounded(static_cast<int>(bytes.size()))]
                        = static_cast<char>(random.bounded(256));
                spoilt = written(
                    round % 4 == 0 ? bytes : bytes.first(random.bounded(static_cast<int>(bytes.size()))));
            } else {
                auto mangled = parts;
                QByteArray &xml
                    = mangled[static_cast<size_t>(random.bounded(static_cast<int>(mangled.size())))].second;
                xml[random.bounded(static_cast<int>(xml.size()))]
                    = static_cast<char>(random.bounded(32, 127));
                spoilt = m_folder.filePath(u"mangled.xlsx"_s);
                QVERIFY(makeZip(spoilt, mangled));
            }

            const auto sheet = readSheet(spoilt);

            QVERIFY(sheet || !sheet.error().message.isEmpty());
        }
    }
};

} // namespace

QTEST_APPLESS_MAIN(TestXlsx)
#include "tst_xlsx.moc"
