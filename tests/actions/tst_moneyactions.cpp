#include "actions/makeclaims.h"
#include "actions/movepayments.h"
#include "actions/paymentbatches.h"
#include "exchange/financefiles.h"
#include "exchange/newhub.h"
#include "records/nouns.h"
#include "store/steps.h"
#include "store/store.h"

#include <QTest>

#include <algorithm>

using namespace hub;
using namespace Qt::StringLiterals;

namespace {

const AcademicYear thisYear = AcademicYear::starting(2025);

/// Two schools ten miles apart; somebody of the one came to two sessions of their group: one at the other
/// school, one in a hall that is on no map.
struct Hub
{
    std::unique_ptr<Store> store;
    SchoolId home;
    PersonId teacher;
    EventId atSchool;
    EventId atHall;

    Hub()
    {
        auto made = newHub(u":memory:"_s, {.name = u"North"_s});
        if (!made)
            return;
        store = std::move(*made);
        const auto filled = store->change(u"Fill"_s, [this](Writer &writer) -> Result<> {
            home = school(writer, u"100001"_s, u"Home School"_s, 400000);
            school(writer, u"100002"_s, u"Away School"_s, 416093);
            teacher = writer.insert(Person{.firstName = u"Ada"_s, .lastName = u"Ash"_s});
            const WorkGroupId group
                = writer.insert(WorkGroup{.code = u"W1"_s, .title = u"Group"_s, .year = thisYear});
            writer.insert(Membership{
                .group = group, .school = home, .person = teacher, .status = MemberStatus::Attending});
            writer.insert(Rate{.purpose = u"travel"_s,
                               .from = {2025, 9, 1},
                               .amount = Money::pence(45),
                               .unit = RateUnit::Mile});
            atSchool = session(writer, group, u"S1"_s, u"Away School, hall"_s, {2025, 10, 10});
            atHall = session(writer, group, u"S2"_s, u"Town Hall"_s, {2025, 11, 20});
            return {};
        });
        if (!filled)
            store.reset();
    }

    static SchoolId school(Writer &writer, const QString &urn, const QString &name, int easting)
    {
        School made;
        made.urn = urn;
        made.name = name;
        made.easting = easting;
        made.northing = 200000;
        return writer.insert(made);
    }

    EventId session(Writer &writer, WorkGroupId group, const QString &code, const QString &venue,
                    QDate day) const
    {
        const EventId id = writer.insert(Event{.code = code,
                                               .kind = EventKind::GroupSession,
                                               .title = u"Session "_s + code,
                                               .start = {day, {9, 30}, Qt::UTC},
                                               .end = {day, {15, 0}, Qt::UTC},
                                               .group = group,
                                               .venue = venue});
        writer.insert(Attendance{.event = id, .person = teacher, .mark = Mark::Present});
        return id;
    }

    /// A payment of £2,000 for ten days, paid.
    [[nodiscard]] PaymentId paid() const
    {
        const auto made = store->change(u"Pay"_s, [this](Writer &writer) -> Result<PaymentId> {
            return writer.insert(Payment{.reference = u"P1"_s,
                                         .school = home,
                                         .purpose = u"release"_s,
                                         .amount = Money::pounds(2000),
                                         .person = teacher,
                                         .days = Days::whole(10),
                                         .status = PaymentStatus::Paid,
                                         .date = QDate{2025, 12, 1},
                                         .year = thisYear});
        });
        return made ? *made : PaymentId{};
    }
};

} // namespace

class TestMoneyActions : public QObject
{
    Q_OBJECT
private slots:
    void journeysAreClaimedFromRegisters_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<bool>("toHall"); // the journeys to the hall alone
        QTest::addColumn<int>("miles");   // entered, in tenths; 0: as on the map
        QTest::addColumn<int>("claims");
        QTest::addColumn<qint64>("pence");
        QTest::addColumn<QString>("leftOut");
        QTest::newRow("by the map, and the hall is on none")
            << QDate{2025, 12, 1} << false << 0 << 1 << qint64{900} << u"not on the map"_s;
        QTest::newRow("miles entered for the hall")
            << QDate{2025, 12, 1} << true << 124 << 1 << qint64{558} << QString{};
        QTest::newRow("the hall without miles")
            << QDate{2025, 12, 1} << true << 0 << 0 << qint64{0} << u"Enter the miles"_s;
        QTest::newRow("on the last day")
            << QDate{2026, 1, 10} << false << 0 << 1 << qint64{900} << u"not on the map"_s;
        QTest::newRow("the day after, it is too late")
            << QDate{2026, 1, 11} << false << 0 << 0 << qint64{0} << u"claimed by 10 January 2026"_s;
        QTest::newRow("entered miles make no late claim good")
            << QDate{2026, 2, 21} << true << 124 << 0 << qint64{0} << u"claimed by 20 February 2026"_s;
        QTest::newRow("before the sessions")
            << QDate{2025, 10, 1} << false << 0 << 0 << qint64{0} << QString{};
    }

    void journeysAreClaimedFromRegisters()
    {
        QFETCH(const QDate, today);
        QFETCH(const int, miles);
        QFETCH(const bool, toHall);
        QFETCH(const QString, leftOut);
        Hub hub;
        ClaimOptions options{.year = thisYear, .withTravel = true};
        if (toHall)
            options.event = hub.atHall;
        if (miles > 0)
            options.miles = Tenths{miles};

        const ClaimPlan plan = planClaims(*hub.store, options, today);

        QTEST(static_cast<int>(plan.claims.size()), "claims");
        QTEST(plan.total().inPence(), "pence");
        QStringList sentences;
        for (const LeftOutClaim &left : plan.leftOut)
            sentences += leftOutInWords(left);
        QCOMPARE(sentences.isEmpty(), leftOut.isEmpty());
        QVERIFY2(sentences.join(u' ').contains(leftOut), qPrintable(sentences.join(u' ')));
    }

    void aJourneyIsClaimedOnce()
    {
        Hub hub;
        const ClaimOptions options{.year = thisYear, .withTravel = true};
        const QDate today{2025, 11, 1};
        const ClaimPlan plan = planClaims(*hub.store, options, today);
        QVERIFY(makeClaims(*hub.store, plan));

        const Payment claim = hub.store->all<Payment>().front();
        QCOMPARE(claim.travelledOn, (QDate{2025, 10, 10}));
        QCOMPARE(claim.event, hub.atSchool);
        QCOMPARE(claim.miles->count, 200);
        QCOMPARE(claim.school, hub.home);
        QVERIFY(planClaims(*hub.store, options, today).claims.empty());
        QVERIFY(undo(*hub.store));
        QCOMPARE(planClaims(*hub.store, options, today).claims.size(), size_t{1});
    }

    void withoutAMileageRateItIsSaid()
    {
        Hub hub;
        QVERIFY(hub.store->change(u"No rate"_s, [](Writer &writer) -> Result<> {
            writer.remove(writer.store().all<Rate>().front().id);
            return {};
        }));

        const ClaimPlan plan
            = planClaims(*hub.store, {.year = thisYear, .withTravel = true}, QDate{2025, 11, 1});

        QVERIFY(plan.claims.empty());
        QVERIFY(leftOutInWords(plan.leftOut.front()).contains(u"no rate for a mile"_s));
    }

    void moneyIsTakenBackInParts_data()
    {
        QTest::addColumn<QList<int>>("parts"); // pounds; 0: all that is left
        QTest::addColumn<QString>("refused");  // of the last
        QTest::addColumn<int>("taken");
        QTest::newRow("all at once") << QList{0} << QString{} << 2000;
        QTest::newRow("a part") << QList{400} << QString{} << 400;
        QTest::newRow("in two parts") << QList{400, 300} << QString{} << 700;
        QTest::newRow("a part, then the rest") << QList{400, 0} << QString{} << 2000;
        QTest::newRow("more than was paid") << QList{2001} << u"the school has £2,000 of it"_s << 0;
        QTest::newRow("more than is left") << QList{400, 1601} << u"the school has £1,600 of it"_s << 400;
        QTest::newRow("once all is back") << QList{0, 1} << u"All of P1 was taken back already"_s << 2000;
        QTest::newRow("below nothing") << QList{-5} << u"cannot be taken back"_s << 0;
    }

    void moneyIsTakenBackInParts()
    {
        QFETCH(const QList<int>, parts);
        QFETCH(const QString, refused);
        Hub hub;
        const PaymentId payment = hub.paid();
        Result<int> last = 0;
        for (const int part : parts) {
            PaymentMoveRequest request{
                .payments = {payment}, .to = PaymentStatus::ClawedBack, .reason = u"Days not found"_s};
            if (part != 0)
                request.takeBack = Money::pounds(part);
            last = movePayments(*hub.store, request, QDate{2026, 3, 2});
        }

        QCOMPARE(bool(last), refused.isEmpty());
        if (!last)
            QVERIFY2(last.error().message.contains(refused), qPrintable(last.error().message));
        QTEST(static_cast<int>(takenBack(*hub.store->find(payment)).inPence() / 100), "taken");
    }

    void takingBackNeedsAReasonAndKeepsIt()
    {
        Hub hub;
        const PaymentId payment = hub.paid();
        PaymentMoveRequest request{
            .payments = {payment}, .to = PaymentStatus::ClawedBack, .takeBack = Money::pounds(400)};

        const Result<int> without = movePayments(*hub.store, request, QDate{2026, 3, 2});
        QVERIFY(!without);
        QCOMPARE(without.error().kind, Error::Kind::NeedsReason);
        request.reason = u"Two days not on the register"_s;
        QVERIFY(movePayments(*hub.store, request, QDate{2026, 3, 2}));

        const PaymentMove move = hub.store->all<PaymentMove>().front();
        QCOMPARE(move.amount, Money::pounds(400));
        QCOMPARE(move.reason, u"Two days not on the register"_s);
        QVERIFY(undo(*hub.store));
        QCOMPARE(hub.store->find(payment)->takenBack, Money{});
    }

    void aBatchTellsFinanceWhatWasTakenBack()
    {
        Hub hub;
        const PaymentId payment = hub.paid();
        const auto moving = [&hub, payment](PaymentStatus to, std::optional<Money> back) {
            return bool(movePayments(
                *hub.store,
                {.payments = {payment}, .to = to, .reason = u"Two days short"_s, .takeBack = back},
                QDate{2026, 3, 2}));
        };
        QVERIFY(moving(PaymentStatus::ClawedBack, Money::pounds(400)));
        const std::vector<PaymentMove> waiting = takeBacksForBatch(*hub.store);
        QCOMPARE(waiting.size(), size_t{1});

        const auto batch
            = makeBatch(*hub.store, {.takeBacks = {waiting.front().id}}, u"B1"_s, QDate{2026, 3, 3});

        QVERIFY(batch);
        QVERIFY(takeBacksForBatch(*hub.store).empty());
        QVERIFY(!makeBatch(*hub.store, {.takeBacks = {waiting.front().id}}, u"B2"_s, QDate{2026, 3, 3}));
        const auto sheet = financeSheet(*hub.store, *batch, QDate{2026, 3, 3});
        QVERIFY(sheet);
        QCOMPARE(sheet->sheet.rows.size(), size_t{1});
        const auto cell = [&sheet](const QString &heading) {
            return sheet->sheet.rows.front().cells.at(sheet->sheet.headings.indexOf(heading));
        };
        QCOMPARE(cell(u"reference"_s), u"P1"_s);
        QCOMPARE(cell(u"amount"_s), u"-400.00"_s);
        QCOMPARE(cell(u"status"_s), u"clawed back"_s);
        QCOMPARE(cell(u"reason"_s), u"Two days short"_s);
        QVERIFY(moving(PaymentStatus::Paid, {})); // taken back by mistake: finance is told that as well
        QCOMPARE(takeBacksForBatch(*hub.store).front().amount, Money::pounds(-400));
        QCOMPARE(heldAmount(*hub.store->find(payment)), Money::pounds(2000));
    }

    void anEmptyBatchIsRefused()
    {
        Hub hub;
        const auto made = makeBatch(*hub.store, {}, u"B1"_s, QDate{2026, 3, 3});
        QVERIFY(!made);
        QVERIFY(made.error().message.contains(u"No approved payment waits"_s));
    }
};

QTEST_GUILESS_MAIN(TestMoneyActions)
#include "tst_moneyactions.moc"
