#include "exchange/giasreader.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hub;

namespace {

QString shared(const QString &name)
{
    return QStringLiteral(HUBKEEPER_SHARED_DIR "/data/") + name;
}

struct Told
{
    int urn = 0;
    QString name;
    QString street;
    QString phone;
    QString headLastName;
    GiasSchool codes; ///< its texts are no longer valid
};

struct Outcome
{
    std::vector<Told> schools;
    QStringList problems;
    int skipped = 0;
    bool opened = false;
    Error error;

    [[nodiscard]] const Told &school(int urn) const
    {
        static const Told none;
        const auto found
            = std::find_if(schools.begin(), schools.end(), [&](const Told &t) { return t.urn == urn; });
        return found == schools.end() ? none : *found;
    }
};

Outcome readAll(const QString &path)
{
    Outcome outcome;
    auto reader = GiasReader::open(path);
    if (!reader) {
        outcome.error = reader.error();
        return outcome;
    }
    outcome.opened = true;
    while (reader->next()) {
        const GiasSchool &school = reader->school();
        outcome.schools.push_back({.urn = school.urn,
                                   .name = QString::fromUtf8(school.name),
                                   .street = QString::fromUtf8(school.street),
                                   .phone = QString::fromUtf8(school.phone),
                                   .headLastName = QString::fromUtf8(school.headLastName),
                                   .codes = school});
    }
    outcome.skipped = reader->skipped();
    for (const FileProblem &problem : reader->problems())
        outcome.problems.append(u"%1 %2"_s.arg(problem.row).arg(problem.column));
    outcome.error = reader->failure().value_or(Error{});
    return outcome;
}

class TestGias : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString written(const QByteArray &bytes, const QString &name = u"results.csv"_s)
    {
        QFile file{m_folder.filePath(name)};
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return file.fileName();
    }

private slots:
    void realFiles_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("columns");
        QTest::addColumn<int>("schools");
        QTest::addColumn<int>("skipped");
        QTest::addColumn<int>("problems");
        QTest::newRow("2018: ten ragged rows")
            << u"gias_120col_2018_real_sample.csv"_s << 120 << 9 << 10 << 10;
        QTest::newRow("2019") << u"gias_133col_2019_real_sample.csv"_s << 133 << 4 << 0 << 0;
        QTest::newRow("Windows-1252") << u"gias_133col_cp1252_sample.csv"_s << 133 << 3 << 0 << 0;
        QTest::newRow("2025") << u"gias_139col_2025_sample.csv"_s << 139 << 2 << 0 << 0;
        QTest::newRow("as Excel saved it") << u"gias_140col_real_sample.csv"_s << 140 << 41 << 0 << 0;
        QTest::newRow("a school without a name") << u"gias_bad_row_cp1252.csv"_s << 133 << 0 << 1 << 1;
        QTest::newRow("the zip; its last row is shifted, which shows in Easting")
            << u"gias_results_zip_shape.zip"_s << 139 << 5 << 0 << 1;
    }

    void realFiles()
    {
        QFETCH(QString, file);
        if (!QFile::exists(shared(file)))
            QSKIP("the shared data folder is not beside the project");
        QFETCH(int, columns);
        QFETCH(int, schools);
        QFETCH(int, skipped);
        QFETCH(int, problems);

        auto reader = GiasReader::open(shared(file));
        QVERIFY(reader);
        while (reader->next()) { }

        QVERIFY(!reader->failure());
        QCOMPARE(reader->columnCount(), columns);
        QCOMPARE(reader->schools(), schools);
        QCOMPARE(reader->skipped(), skipped);
        QCOMPARE(reader->problemCount(), problems);
    }

    void anExcelCopyIsPutRight()
    {
        if (!QFile::exists(shared(u"gias_140col_real_sample.csv"_s)))
            QSKIP("the shared data folder is not beside the project");

        const Outcome outcome = readAll(shared(u"gias_140col_real_sample.csv"_s));
        const Told &aldgate = outcome.school(100000);
        const Told &saintAloysius = outcome.school(100037);

        QCOMPARE(aldgate.name, u"The Aldgate School"_s);
        QCOMPARE(aldgate.phone, u"02072831147"_s);
        QCOMPARE(laestab(aldgate.codes), "2013614");
        QCOMPARE(aldgate.codes.fsmPercent->count, 181);
        QCOMPARE(aldgate.codes.pupils, 271);
        QCOMPARE(aldgate.codes.lastChanged, QDate(2024, 2, 9));
        QCOMPARE(aldgate.codes.ukprn, 10079319);
        QCOMPARE(aldgate.codes.easting, 533498);
        QCOMPARE(stateFunded(aldgate.codes), YesNo::Yes);
        QVERIFY2(!saintAloysius.codes.openDate.isValid(), "1 January 1900 is a placeholder");
        QCOMPARE(saintAloysius.codes.closeDate, QDate(2019, 12, 31));
        QVERIFY(!isOpen(saintAloysius.codes));
        QCOMPARE(stateFunded(outcome.school(100001).codes), YesNo::No);
        QCOMPARE(phaseOf(outcome.school(100001).codes), Phase::AllThrough); // 7 to 18, phase not applicable
    }

    void windowsLettersBecomeUtf8()
    {
        if (!QFile::exists(shared(u"gias_133col_cp1252_sample.csv"_s)))
            QSKIP("the shared data folder is not beside the project");

        const Outcome outcome = readAll(shared(u"gias_133col_cp1252_sample.csv"_s));

        QVERIFY(outcome.school(126416).name.startsWith(u"St Thomas à Becket"_s));
    }

    void theWholeRegister()
    {
        if (!qEnvironmentVariableIsSet("HUBKEEPER_REGISTER"))
            QSKIP("set HUBKEEPER_REGISTER to a full-size register to measure");

        QBENCHMARK
        {
            auto reader = GiasReader::open(qEnvironmentVariable("HUBKEEPER_REGISTER"));
            QVERIFY(reader);
            while (reader->next()) { }
            QVERIFY(!reader->failure());
            QCOMPARE(reader->problemCount(), 0);
            QCOMPARE(reader->schools(), 49514);
        }
    }

    void columnsAreFoundByName()
    {
        const QString path = written("EstablishmentName;Something new;urn;Postcode;TelephoneNum\r\n"
                                     "Example Primary School;x;123456;EX1 1MP;1632960001\r\n");

        auto reader = GiasReader::open(path);

        QVERIFY(reader);
        QVERIFY(reader->next());
        QCOMPARE(reader->school().urn, 123456);
        QCOMPARE(reader->school().postcode.toByteArray(), "EX1 1MP");
        QCOMPARE(reader->school().phone.toByteArray(), "01632960001");
        QCOMPARE(reader->ignoredColumns(), QStringList{u"Something new"_s});
        QVERIFY(reader->missingColumns().contains(u"LA (code)"_s));
        QVERIFY(!reader->next());
        QVERIFY(!reader->failure());
    }

    void everyEncodingIsRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QString text = u"URN,EstablishmentName\r\n123456,St Zoë’s\r\n"_s;
        QByteArray windows = text.toUtf8();
        windows.replace("\xC3\xAB", "\xEB").replace("\xE2\x80\x99", "\x92");
        const QByteArray utf16{reinterpret_cast<const char *>(text.utf16()), text.size() * 2};
        QTest::newRow("UTF-8") << text.toUtf8();
        QTest::newRow("UTF-8 with a mark") << "\xEF\xBB\xBF" + text.toUtf8();
        QTest::newRow("Windows-1252") << windows;
        QTest::newRow("UTF-16 with a mark") << "\xFF\xFE" + utf16;
        QTest::newRow("UTF-16 without") << utf16;
    }

    void everyEncodingIsRead()
    {
        QFETCH(QByteArray, bytes);

        const Outcome outcome = readAll(written(bytes));

        QCOMPARE(outcome.school(123456).name, u"St Zoë’s"_s);
    }

    void badRowsAreReportedAndLeftOut()
    {
        const Outcome outcome = readAll(written("URN,EstablishmentName,OpenDate,NumberOfPupils,Street\r\n"
                                                "100001,Good,01-09-2001,200,Not applicable\r\n"
                                                ",No number,,,\r\n"
                                                "100002,,,,\r\n"
                                                "100003,Short,01-09-2001\r\n"
                                                "100004,Long,,,,x\r\n"
                                                "100005,Comma at the end,,,,\r\n"
                                                "100001,Again,,,\r\n"
                                                "12,Short number,,,\r\n"
                                                "\r\n"
                                                ",,,,\r\n"
                                                "100006,Odd cells,31-02-2001,many,\"1 Street\r\nLane\"\r\n"
                                                "100007,Suppressed,01-01-1900,..,Does not apply\r\n"));

        QCOMPARE(outcome.schools.size(), 4U);
        QCOMPARE(outcome.skipped, 6);
        QCOMPARE(outcome.problems,
                 (QStringList{u"3 URN"_s, u"4 EstablishmentName"_s, u"5 "_s, u"6 "_s, u"8 URN"_s, u"9 URN"_s,
                              u"12 OpenDate"_s, u"12 NumberOfPupils"_s}));
        QCOMPARE(outcome.school(100001).street, QString{});
        QVERIFY(!outcome.school(100006).codes.pupils);
        QVERIFY(!outcome.school(100007).codes.pupils);
        QVERIFY(!outcome.school(100007).codes.openDate.isValid());
    }

    void otherFilesAreRefusedByName_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("said");
        QTest::newRow("empty") << QByteArray{} << u"URN, EstablishmentName"_s;
        QTest::newRow("a list of people") << QByteArray{"first_name,last_name\nA,B\n"} << u"URN"_s;
        QTest::newRow("no name") << QByteArray{"URN,Town\n100000,X\n"} << u"EstablishmentName"_s;
        QTest::newRow("a broken zip") << QByteArray{"PK\x03\x04 and nothing more"} << u"unpacked"_s;
        QTest::newRow("a picture") << QByteArray{"\x89PNG\r\n\x1a\n\0\0", 10} << u"URN"_s;
    }

    void otherFilesAreRefusedByName()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, said);

        const Outcome outcome = readAll(written(bytes));

        QVERIFY(!outcome.opened);
        QVERIFY2(outcome.error.message.contains(said), qPrintable(outcome.error.message));
        QVERIFY(!outcome.error.advice.isEmpty());
    }

    void theLinksFileIsRecognised()
    {
        const Outcome outcome = readAll(written("URN,LinkURN,LinkName,LinkType,LinkEstablishedDate\n"));

        QVERIFY(outcome.error.advice.contains(u"links"_s));
    }

    void aFileCutShortOrSpoiltNeverCrashes()
    {
        const QString zip = shared(u"gias_results_zip_shape.zip"_s);
        const QString csv = shared(u"gias_140col_real_sample.csv"_s);
        if (!QFile::exists(zip))
            QSKIP("the shared data folder is not beside the project");
        QRandomGenerator random{3};
        for (const QString &path : {zip, csv}) {
            QFile file{path};
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray whole = file.readAll();
            for (int round = 0; round < 150; ++round) {
                QByteArray bytes = whole.first(random.bounded(static_cast<int>(whole.size())));
                if (round % 2 == 1) {
                    bytes = whole;
                    for (int i = 0; i < 20; ++i)
                        bytes[random.bounded(static_cast<int>(bytes.size()))]
                            = static_cast<char>(random.bounded(256));
                }

                const Outcome outcome = readAll(written(bytes));

                QVERIFY(outcome.opened || !outcome.error.message.isEmpty());
            }
        }
    }

    void namesServeWhereCodesAreMissing()
    {
        auto reader = GiasReader::open(written(
            "URN,EstablishmentName,EstablishmentStatus (name),PhaseOfEducation (name),"
            "TypeOfEstablishment (name),EstablishmentTypeGroup (name)\r\n"
            "100001,Example,\"Open, but proposed to close\",Secondary,Academy converter,Academies\r\n"));

        QVERIFY(reader && reader->next());
        QCOMPARE(statusOf(reader->school()), SchoolStatus::ProposedToClose);
        QVERIFY(isOpen(reader->school()));
        QCOMPARE(phaseOf(reader->school()), Phase::Secondary);
        QCOMPARE(reader->school().typeCode, 34);
        QCOMPARE(stateFunded(reader->school()), YesNo::Yes);
    }
};

} // namespace

QTEST_APPLESS_MAIN(TestGias)
#include "tst_gias.moc"
