#include "rules/claims.h"
#include "rules/moneyfixture.h"
#include "rules/travel.h"

#include <QTest>

using namespace hub;

class TestMoney : public QObject
{
    Q_OBJECT
private slots:
    void venuesAreFoundOnTheMap_data();
    void venuesAreFoundOnTheMap();
    void milesAreThereAndBack();
    void everyMoveOfAPayment_data();
    void everyMoveOfAPayment();
    void theRateOfADay_data();
    void theRateOfADay();
    void gapsAndOverlapsAreFound_data();
    void gapsAndOverlapsAreFound();
    void entitlementsComeOutToThePenny_data();
    void entitlementsComeOutToThePenny();
    void daysAgreedLimitWhatIsOpen();
    void partsOfADayArePaidInParts_data();
    void partsOfADayArePaidInParts();
    void journeysAreClaimedWithinThreeMonths_data();
    void journeysAreClaimedWithinThreeMonths();
    void aWeeksNoticeSavesTheCharge_data();
    void aWeeksNoticeSavesTheCharge();
};

void TestMoney::everyMoveOfAPayment_data()
{
    QTest::addColumn<PaymentStatus>("from");
    QTest::addColumn<QString>("allowed"); // one letter for each status: y, r (with a reason), or a dot
    using enum PaymentStatus;
    QTest::newRow("a draft is handed in") << Draft << u".y....."_s;
    QTest::newRow("what is handed in is approved, queried or given back") << Submitted << u"r.yr..."_s;
    QTest::newRow("what is approved is paid, unless a doubt comes up") << Approved << u"...ry.."_s;
    QTest::newRow("a query is answered, or the claim made anew") << Queried << u"yyy...."_s;
    QTest::newRow("what is paid is sampled or taken back") << Paid << u".....yr"_s;
    QTest::newRow("a sample is in order, or money goes back") << Sampled << u"....y.r"_s;
    QTest::newRow("taken back by mistake it is paid after all, or more is taken back")
        << ClawedBack << u"....r.r"_s;
}

void TestMoney::everyMoveOfAPayment()
{
    QFETCH(PaymentStatus, from);
    QFETCH(QString, allowed);

    QString found;
    for (size_t to = 0; to < std::size(ChoicesOf<PaymentStatus>::list); ++to) {
        const PaymentStep step = paymentStep(from, static_cast<PaymentStatus>(to));
        found += step == PaymentStep::No ? u'.' : step == PaymentStep::Yes ? u'y' : u'r';
    }

    QCOMPARE(found, allowed);
    QCOMPARE(nextStatuses(from).size(), static_cast<size_t>(7 - allowed.count(u'.')));
}

void TestMoney::theRateOfADay_data()
{
    QTest::addColumn<QString>("purpose");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("pounds"); // 0 for none
    QTest::addColumn<RateReason>("reason");
    using enum RateReason;
    QTest::newRow("two rates run in one year, by purpose")
        << u"outreach"_s << QDate{2025, 11, 1} << 350 << OfEveryProgramme;
    QTest::newRow("the programme's own goes first")
        << u"release"_s << QDate{2025, 11, 1} << 220 << OfTheProgramme;
    QTest::newRow("where the programme has none, the one for all")
        << u"release"_s << QDate{2024, 11, 1} << 200 << OfEveryProgramme;
    QTest::newRow("on its first day") << u"outreach"_s << QDate{2025, 9, 1} << 350 << OfEveryProgramme;
    QTest::newRow("the day before it begins") << u"outreach"_s << QDate{2025, 8, 31} << 0 << NoneThatDay;
    QTest::newRow("on the day it ends, where nothing else begins")
        << u"outreach"_s << QDate{2026, 8, 31} << 350 << OfEveryProgramme;
    QTest::newRow("after it ended") << u"outreach"_s << QDate{2026, 9, 1} << 0 << NoneThatDay;
    QTest::newRow("on the day it ends the next begins")
        << u"cover"_s << QDate{2025, 1, 1} << 110 << OfEveryProgramme;
    QTest::newRow("a purpose however spelled")
        << u"Work Group"_s << QDate{2025, 1, 1} << 1000 << OfEveryProgramme;
    QTest::newRow("two at once: the later, and it is said")
        << u"twice"_s << QDate{2025, 6, 1} << 2 << Several;
    QTest::newRow("a purpose without rates") << u"lunch"_s << QDate{2025, 1, 1} << 0 << NoneForThePurpose;
}

void TestMoney::theRateOfADay()
{
    QFETCH(QString, purpose);
    QFETCH(QDate, day);
    std::vector<Rate> rates{rate(u"release"_s, 200, {2020, 9, 1}),
                            rate(u"release"_s, 220, {2025, 9, 1}),
                            rate(u"outreach"_s, 350, {2025, 9, 1}, {2026, 8, 31}),
                            rate(u"cover"_s, 100, {2024, 1, 1}, {2025, 1, 1}),
                            rate(u"cover"_s, 110, {2025, 1, 1}),
                            rate(u"work-group"_s, 1000, {2020, 9, 1}),
                            rate(u"twice"_s, 1, {2025, 1, 1}),
                            rate(u"twice"_s, 2, {2025, 5, 1})};
    rates[1].programme = programmeId;

    const RateAnswer answer = rateOn(rates, purpose, programmeId, day);

    QTEST(answer.rate ? static_cast<int>(answer.rate->amount.inPence() / 100) : 0, "pounds");
    QTEST(answer.reason, "reason");
}

void TestMoney::gapsAndOverlapsAreFound_data()
{
    using Rates = std::vector<Rate>;
    QTest::addColumn<Rates>("rates");
    QTest::addColumn<QString>("found");
    const auto two = [](QDate firstUntil, QDate secondFrom) {
        return Rates{rate(u"release"_s, 200, {2024, 9, 1}, firstUntil, 1),
                     rate(u"release"_s, 210, secondFrom, {}, 2)};
    };
    QTest::newRow("one ends on the day the next begins") << two({2025, 9, 1}, {2025, 9, 1}) << QString{};
    QTest::newRow("the last day is written, as offices do") << two({2025, 8, 31}, {2025, 9, 1}) << QString{};
    QTest::newRow("a month without") << two({2025, 8, 1}, {2025, 9, 1}) << u"gap 2025-08-02 2025-09-01"_s;
    QTest::newRow("a month of both") << two({2025, 10, 1}, {2025, 9, 1})
                                     << u"overlap 2025-09-01 2025-10-01"_s;
    QTest::newRow("neither ends") << two({}, {2025, 9, 1}) << u"overlap 2025-09-01 "_s;
    QTest::newRow("two purposes may run at once")
        << Rates{rate(u"release"_s, 200, {2024, 9, 1}), rate(u"outreach"_s, 350, {2024, 9, 1})} << QString{};
    Rates covered{rate(u"release"_s, 200, {2024, 9, 1}, {2025, 1, 1}, 1),
                  rate(u"release"_s, 210, {2025, 4, 1}, {}, 2), rate(u"release"_s, 190, {2020, 9, 1}, {}, 3)};
    covered[0].programme = covered[1].programme = programmeId;
    QTest::newRow("the rate for all fills a programme's gap") << covered << QString{};
}

void TestMoney::gapsAndOverlapsAreFound()
{
    QFETCH(std::vector<Rate>, rates);
    QFETCH(QString, found);

    QStringList words;
    for (const RateFinding &finding : rateFindings(rates))
        words << u"%1 %2 %3"_s.arg(finding.kind == RateFinding::Kind::Gap ? u"gap"_s : u"overlap"_s,
                                   finding.days.from.toString(Qt::ISODate),
                                   finding.days.until.toString(Qt::ISODate));

    QCOMPARE(words.join(u"; "_s), found);
}

void TestMoney::entitlementsComeOutToThePenny_data()
{
    QTest::addColumn<QString>("edition");
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("purpose");
    QTest::addColumn<QString>("most"); // empty: nothing limits it
    QTest::addColumn<Entitled::Basis>("basis");
    QTest::newRow("STMS year one: 15 at £200")
        << u"STMS-2020"_s << 2020 << u"release"_s << u"3000.00"_s << Entitled::Basis::Edition;
    QTest::newRow("STMS year two: 15 at £350")
        << u"STMS-2020"_s << 2021 << u"release"_s << u"5250.00"_s << Entitled::Basis::Edition;
    QTest::newRow("STMS: £2,000 to each department")
        << u"STMS-2020"_s << 2021 << u"department"_s << u"2000.00"_s << Entitled::Basis::Edition;
    QTest::newRow("STMS: travel at cost")
        << u"STMS-2020"_s << 2020 << u"travel"_s << QString{} << Entitled::Basis::AtCost;
    QTest::newRow("PMS-C11: 15 days at the hub's rate")
        << u"PMS-C11"_s << 2025 << u"release"_s << u"3045.00"_s << Entitled::Basis::Rate;
    QTest::newRow("PMS-C11 later: up to 37 days")
        << u"PMS-C11"_s << 2026 << u"release"_s << u"7511.00"_s << Entitled::Basis::Rate;
}

void TestMoney::entitlementsComeOutToThePenny()
{
    QFETCH(QString, edition);
    QFETCH(int, year);
    QFETCH(QString, purpose);
    QFETCH(QString, most);
    const std::vector<Rate> rates{rate(u"release"_s, 203, {2025, 9, 1})};

    const auto all = entitlementsIn(shipped(edition), programmeId, AcademicYear::starting(year), rates);

    const auto found = std::ranges::find(all, purpose, &Entitled::purpose);
    QVERIFY(found != all.end());
    QCOMPARE(found->most ? found->most->toText() : QString{}, most);
    QTEST(found->basis, "basis");
}

void TestMoney::daysAgreedLimitWhatIsOpen()
{
    const std::vector<Rate> rates{rate(u"release"_s, 200, {2025, 9, 1})};

    const auto all = entitlementsIn(shipped(u"PMS-C11"_s), programmeId, AcademicYear::starting(2026), rates,
                                    Days::whole(20));

    QCOMPARE(all.front().days, Days::whole(20));
    QCOMPARE(all.front().most, Money::pounds(4000));
}

void TestMoney::partsOfADayArePaidInParts_data()
{
    QTest::addColumn<qint64>("each");
    QTest::addColumn<int>("quarters");
    QTest::addColumn<qint64>("pence");
    QTest::newRow("fifteen days at £200") << qint64{20000} << 60 << qint64{300000};
    QTest::newRow("a quarter of £350") << qint64{35000} << 1 << qint64{8750};
    QTest::newRow("half a penny goes up") << qint64{33} << 2 << qint64{17};
    QTest::newRow("no days") << qint64{20000} << 0 << qint64{0};
}

void TestMoney::partsOfADayArePaidInParts()
{
    QFETCH(qint64, each);
    QFETCH(int, quarters);

    QTEST(forDays(Money::pence(each), Days::quarters(quarters)).inPence(), "pence");
    QCOMPARE(forMiles(Money::pence(45), Tenths{124}).inPence(), 558); // 12.4 miles
}

void TestMoney::journeysAreClaimedWithinThreeMonths_data()
{
    QTest::addColumn<QDate>("travelled");
    QTest::addColumn<QDate>("claimed");
    QTest::addColumn<bool>("isLate");
    QTest::newRow("the same week") << QDate{2025, 11, 10} << QDate{2025, 11, 14} << false;
    QTest::newRow("on the last day") << QDate{2025, 11, 10} << QDate{2026, 2, 10} << false;
    QTest::newRow("a day after it") << QDate{2025, 11, 10} << QDate{2026, 2, 11} << true;
    QTest::newRow("three months from a 30th end with February")
        << QDate{2025, 11, 30} << QDate{2026, 3, 1} << true;
}

void TestMoney::journeysAreClaimedWithinThreeMonths()
{
    QFETCH(QDate, travelled);
    QFETCH(QDate, claimed);
    QFETCH(bool, isLate);
    Payment journey = release(u"T1"_s, 0, 9);
    journey.purpose = u"travel"_s;
    journey.days = {};
    journey.amount = Money::pounds(9);
    journey.miles = Tenths{200};
    journey.travelledOn = travelled;
    journey.claimedOn = claimed;
    MoneyRecords records;
    records.rates = {
        {.purpose = u"travel"_s, .from = {2025, 1, 1}, .amount = Money::pence(45), .unit = RateUnit::Mile}};
    records.payments = {journey};
    const MoneyBook book{std::move(records)};

    const QList<MoneyGap> gaps = gapsOf(checkPayment(book, book.payments().front()));

    QCOMPARE(gaps, isLate ? QList{MoneyGap::AfterLimit} : QList<MoneyGap>{});
}

void TestMoney::aWeeksNoticeSavesTheCharge_data()
{
    QTest::addColumn<QDate>("notice");
    QTest::addColumn<bool>("hadDeputy");
    QTest::addColumn<bool>("charged");
    QTest::newRow("no word at all") << QDate{} << false << true;
    QTest::newRow("six days before") << QDate{2026, 1, 9} << false << true;
    QTest::newRow("a week before") << QDate{2026, 1, 8} << false << false;
    QTest::newRow("a deputy came") << QDate{} << true << false;
}

void TestMoney::aWeeksNoticeSavesTheCharge()
{
    QFETCH(QDate, notice);
    QFETCH(bool, hadDeputy);

    QTEST(isCharged({2026, 1, 15}, notice, hadDeputy), "charged");
}

void TestMoney::venuesAreFoundOnTheMap_data()
{
    QTest::addColumn<QString>("venue");
    QTest::addColumn<EventMode>("mode");
    QTest::addColumn<int>("easting"); // 0: not found
    using enum EventMode;
    QTest::newRow("a school's name") << u"Oak Primary School"_s << InPerson << 400000;
    QTest::newRow("in other letters") << u"oak primary school "_s << InPerson << 400000;
    QTest::newRow("before a comma") << u"Oak Primary School, room 4"_s << InPerson << 400000;
    QTest::newRow("its URN") << u"100001"_s << Hybrid << 400000;
    QTest::newRow("two schools bear the name") << u"St Mary's"_s << InPerson << 0;
    QTest::newRow("one of the two by its URN") << u"100003"_s << InPerson << 402000;
    QTest::newRow("no school") << u"Town Hall"_s << InPerson << 0;
    QTest::newRow("a school the register has no place for") << u"Elm"_s << InPerson << 0;
    QTest::newRow("nothing") << QString{} << InPerson << 0;
    QTest::newRow("online") << u"Oak Primary School"_s << Online << 0;
}

void TestMoney::venuesAreFoundOnTheMap()
{
    QFETCH(const QString, venue);
    QFETCH(const EventMode, mode);
    const auto school = [](const QString &urn, const QString &name, int easting) {
        School made;
        made.urn = urn;
        made.name = name;
        made.easting = easting;
        made.northing = easting == 0 ? 0 : 200000;
        return made;
    };
    const std::vector<School> schools{
        school(u"100001"_s, u"Oak Primary School"_s, 400000), school(u"100002"_s, u"St Mary's"_s, 401000),
        school(u"100003"_s, u"St Mary's"_s, 402000), school(u"100004"_s, u"Elm"_s, 0)};

    const auto place = VenuePlaces{schools}.of(Event{.mode = mode, .venue = venue});

    QTEST(place ? place->easting : 0, "easting");
}

void TestMoney::milesAreThereAndBack()
{
    QCOMPARE(milesThereAndBack({400000, 200000}, {416093, 200000}).count, 200); // ten miles each way
    QCOMPARE(milesThereAndBack({400000, 200000}, {400000, 200000}).count, 0);
}

QTEST_GUILESS_MAIN(TestMoney)
#include "tst_money.moc"
