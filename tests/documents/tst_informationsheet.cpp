#include "documents/documentchecks.h"
#include "documents/informationsheet.h"
#include "documents/logicaltree.h"
#include "documents/pdf/pdfwriter.h"
#include "programmes/shippededitions.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace hub;
using namespace hub::testing;

namespace {

const PdfOptions options{.created = QDateTime{{2025, 9, 1}, {9, 0}, Qt::UTC}};

HubDetails exampleHub()
{
    HubDetails hub;
    hub.name = u"Example Vale Maths Hub"_s;
    hub.contactName = u"Asha Example"_s;
    hub.email = u"hub@examplevale.example.org"_s;
    hub.phone = u"01632 960 001"_s;
    hub.website = u"www.examplevale.example.org"_s;
    return hub;
}

HubDetails longWindedHub()
{
    HubDetails hub = exampleHub();
    hub.name
        = u"The Maths Hub of Greater Example Vale, Upper Exampleshire and the Borough of Sampleton-on-Sea"_s;
    hub.email
        = u"professional.development.coordinator@greater-example-vale-and-upper-exampleshire.example.org"_s;
    hub.address = u"Example School\nSample Lane\nSampleton\nEX1 2MP"_s;
    return hub;
}

HubDetails silentHub()
{
    HubDetails hub;
    hub.name = u"Example Vale Maths Hub"_s;
    return hub;
}

const Edition &edition(const QString &code)
{
    return *std::ranges::find(shippedEditions(), code, &Edition::code);
}

} // namespace

class TestInformationSheet : public QObject
{
    Q_OBJECT

private slots:
    void everyEditionMakesAnAccessibleSheet_data();
    void everyEditionMakesAnAccessibleSheet();
    void theSheetSaysWhatTheEditionSays_data() { everyEditionMakesAnAccessibleSheet_data(); }
    void theSheetSaysWhatTheEditionSays();
    void placesAreSaidOnlyWhenAsked();
    void daysAreAddedOnlyWhereTheyAddUp();
};

void TestInformationSheet::everyEditionMakesAnAccessibleSheet_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<HubDetails>("hub");
    QTest::addColumn<int>("places");
    for (const Edition &shipped : shippedEditions()) {
        QTest::addRow("%s", qPrintable(shipped.code)) << shipped.code << exampleHub() << 0;
        QTest::addRow("%s, a hub with much to say", qPrintable(shipped.code))
            << shipped.code << longWindedHub() << 30;
        QTest::addRow("%s, a hub without contact", qPrintable(shipped.code))
            << shipped.code << silentHub() << 0;
    }
}

void TestInformationSheet::everyEditionMakesAnAccessibleSheet()
{
    QFETCH(const QString, code);
    QFETCH(const HubDetails, hub);
    QFETCH(const int, places);
    const SheetOptions sheetOptions{.places = places > 0 ? std::optional{places} : std::nullopt};

    const Scene scene = informationSheet(edition(code), hub, sheetOptions);
    QVERIFY(scene.pages.size() <= 2);
    QVERIFY(scene.missing.empty());
    verifyDocument(scene, savedPdf(scene, QTest::currentDataTag()));
}

void TestInformationSheet::theSheetSaysWhatTheEditionSays()
{
    QFETCH(const QString, code);
    QFETCH(const HubDetails, hub);
    const Edition &shipped = edition(code);

    const QString said = readingText(informationSheet(shipped, hub)).simplified();

    const auto says = [&](const QString &text) {
        return said.contains(text.simplified()) ? QString{} : u"not said: "_s + text;
    };
    QCOMPARE(says(shipped.title), QString{});
    QCOMPARE(says(shipped.summary), QString{});
    QCOMPARE(says(shipped.labels.whatIsNew), QString{});
    QCOMPARE(says(hub.name), QString{});
    QCOMPARE(says(hub.email), QString{});
    for (const Criterion &criterion : shipped.criteria)
        QCOMPARE(says(criterion.text), QString{});
    for (const EditionExpectation &expectation : shipped.expectations)
        QCOMPARE(says(expectation.text), QString{});
    for (const Funding &funding : shipped.funding)
        QCOMPARE(says(funding.text), QString{});
    for (const OutcomeGroup &group : shipped.outcomes)
        for (const QString &item : group.items)
            QCOMPARE(says(item), QString{});
    for (const ProgrammeYear &year : shipped.years)
        QCOMPARE(says(year.text), QString{});
    for (const NextStep &step : shipped.nextSteps)
        QCOMPARE(says(step.text), QString{});
}

void TestInformationSheet::placesAreSaidOnlyWhenAsked()
{
    const Edition &shipped = edition(u"SMS-C10"_s);

    QVERIFY(
        readingText(informationSheet(shipped, exampleHub(), {.places = 30})).contains(u"30 in this hub"_s));
    QVERIFY(!readingText(informationSheet(shipped, exampleHub())).contains(u"in this hub"_s));
}

void TestInformationSheet::daysAreAddedOnlyWhereTheyAddUp()
{
    const QString secondary = readingText(informationSheet(edition(u"SMS-C10"_s), exampleHub()));
    const QString primary = readingText(informationSheet(edition(u"PMS-C11"_s), exampleHub()));

    QVERIFY2(secondary.contains(u"Together\n7.5\n"_s), "5.5 central days and 2 in school and hub");
    QVERIFY2(!primary.contains(u"Together"_s), "the residentials lie inside the 15 days");
    QVERIFY(primary.contains(u"14 March 2025, 5 pm"_s));
    QVERIFY(primary.contains(u"November 2025, March 2026 and June 2026 (provisional)"_s));
}

QTEST_APPLESS_MAIN(TestInformationSheet)
#include "tst_informationsheet.moc"
