#include "rules/claims.h"
#include "rules/moneyfixture.h"

#include <QTest>

using namespace hub;

class TestEvidence : public QObject
{
    Q_OBJECT
private slots:
    void claimsBeyondWhatIsDueAreFound_data();
    void claimsBeyondWhatIsDueAreFound();
    void daysThatNoRegisterShowsAreFound_data();
    void daysThatNoRegisterShowsAreFound();
    void aDayShowsOnePaymentOnly();
    void outreachRestsOnWhatWasLed_data();
    void outreachRestsOnWhatWasLed();
    void aGroupsSessionIsLedByItsLead();
    void moneyTakenBackInPartFreesWhatItWasFor_data();
    void moneyTakenBackInPartFreesWhatItWasFor();
    void headsAndPlannedDaysShowNothing();
    void theReportAddsUp();
    void aPromiseOnRecordStandsInForTheRule();
    void theForecastFollowsTheYear_data();
    void theForecastFollowsTheYear();
};

void TestEvidence::claimsBeyondWhatIsDueAreFound_data()
{
    using Payments = std::vector<Payment>;
    QTest::addColumn<Payments>("payments");
    QTest::addColumn<int>("promised"); // pounds; 0 for nothing on record
    QTest::addColumn<QList<MoneyGap>>("gaps");
    const Payment ten = release(u"A"_s, 10, 2000);
    QTest::newRow("ten days of fifteen") << Payments{ten} << 0 << QList<MoneyGap>{};
    QTest::newRow("all fifteen") << Payments{ten, release(u"B"_s, 5, 1000)} << 0 << QList<MoneyGap>{};
    QTest::newRow("a sixteenth day") << Payments{ten, release(u"B"_s, 6, 1200)} << 0
                                     << QList{MoneyGap::BeyondEntitlement};
    QTest::newRow("room again once money was taken back")
        << Payments{release(u"A"_s, 10, 2000, PaymentStatus::ClawedBack), release(u"B"_s, 15, 3000)} << 0
        << QList<MoneyGap>{};
    QTest::newRow("less was promised than the programme gives")
        << Payments{ten} << 1500 << QList{MoneyGap::BeyondCommitment};
    QTest::newRow("the rate makes it less")
        << Payments{release(u"A"_s, 10, 2100)} << 0 << QList{MoneyGap::AmountDiffers};
}

void TestEvidence::claimsBeyondWhatIsDueAreFound()
{
    QFETCH(std::vector<Payment>, payments);
    QFETCH(int, promised);
    std::vector<Commitment> commitments;
    if (promised > 0)
        commitments.push_back({.school = schoolId,
                               .programme = programmeId,
                               .year = firstYear,
                               .purpose = u"release"_s,
                               .amount = Money::pounds(promised)});
    const MoneyBook book = specialist(std::move(payments), std::move(commitments));

    QTEST(gapsOf(checkPayment(book, book.payments().back())), "gaps");
}

void TestEvidence::daysThatNoRegisterShowsAreFound_data()
{
    using Work = std::vector<WorkedDay>;
    QTest::addColumn<Work>("work");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QList<MoneyGap>>("gaps");
    const WorkedDay two = worked({2020, 11, 10}, Days::whole(2));
    WorkedDay absent = worked({2020, 12, 1}, {});
    absent.mark = Mark::Absent;
    WorkedDay development = worked({2021, 1, 5}, Days::whole(1), {});
    development.source = WorkedDay::Source::DevelopmentDay;
    const QList<MoneyGap> missing{MoneyGap::DaysNotShown};
    QTest::newRow("on the register and as development")
        << Work{two, development} << u"3"_s << QList<MoneyGap>{};
    QTest::newRow("nothing at all") << Work{} << u"0"_s << missing;
    QTest::newRow("absent is not there") << Work{two, absent} << u"2"_s << missing;
    QTest::newRow("a day of another cohort")
        << Work{two, worked({2020, 12, 1}, Days::whole(1), CohortId{99})} << u"2"_s << missing;
    QTest::newRow("a day of the next year")
        << Work{two, worked({2021, 9, 7}, Days::whole(1))} << u"2"_s << missing;
    QTest::newRow("more than is claimed")
        << Work{two, worked({2020, 12, 1}, Days::whole(2))} << u"3"_s << QList<MoneyGap>{};
}

void TestEvidence::daysThatNoRegisterShowsAreFound()
{
    QFETCH(std::vector<WorkedDay>, work);
    const MoneyBook book = specialist({release(u"A"_s, 3, 600)});

    const EvidenceChain chain = evidenceOf(book, book.payments().front(), {.worked = work});

    QTEST(chain.shown.toText(), "shown");
    QTEST(gapsOf(chain.gaps), "gaps");
    QCOMPARE(chain.agreement, Agreement::Place);
    QCOMPARE(chain.rate.each, Money::pounds(200));
}

void TestEvidence::aDayShowsOnePaymentOnly()
{
    const std::vector<WorkedDay> work{worked({2020, 11, 10}, Days::whole(2)),
                                      worked({2021, 1, 12}, Days::whole(2))};
    const MoneyBook book = specialist({release(u"A"_s, 3, 600), release(u"B"_s, 2, 400)});

    const EvidenceChain first = evidenceOf(book, book.payments()[0], {.worked = work});
    const EvidenceChain second = evidenceOf(book, book.payments()[1], {.worked = work});
    const auto left = unclaimedDays(book, book.places().front(), firstYear, work);

    QCOMPARE(first.shown, Days::whole(3));
    QCOMPARE(second.shown, Days::whole(1));
    QCOMPARE(gapsOf(second.gaps), QList{MoneyGap::DaysNotShown});
    QVERIFY(left.empty());
}

namespace {

/// Two days of support for other schools, claimed for the specialist's second year or outside the programme.
Payment outreach(int year, ProgrammeEditionId programme = {})
{
    Payment claim = release(u"OUT"_s, 2, 700);
    claim.purpose = programme.isNull() ? u"outreach"_s : u"release"_s;
    claim.programme = programme;
    claim.year = AcademicYear::starting(year);
    claim.date = {year + 1, 3, 1};
    return claim;
}

WorkedDay led(QDate date, WorkGroupId group = WorkGroupId{5})
{
    WorkedDay day = worked(date, Days::whole(2), {});
    day.source = WorkedDay::Source::Led;
    day.group = group;
    return day;
}

Membership member(PersonId person)
{
    return {.group = WorkGroupId{5}, .school = schoolId, .person = person, .status = MemberStatus::Confirmed};
}

} // namespace

void TestEvidence::outreachRestsOnWhatWasLed_data()
{
    using Work = std::vector<WorkedDay>;
    using Members = std::vector<Membership>;
    using enum MoneyGap;
    QTest::addColumn<Payment>("claim");
    QTest::addColumn<Work>("work");
    QTest::addColumn<Members>("members");
    QTest::addColumn<Agreement>("agreement");
    QTest::addColumn<QList<MoneyGap>>("gaps");
    const Payment outside = outreach(2021);
    const Payment second = outreach(2021, programmeId);
    const Payment first = outreach(2020, programmeId);
    QTest::newRow("sessions led show it, and the group promises it")
        << outside << Work{led({2021, 11, 10})} << Members{} << Agreement::Group << QList{NoRate};
    QTest::newRow("nothing was led: neither shown nor promised")
        << outside << Work{} << Members{} << Agreement::None << QList{NoRate, DaysNotShown, NoAgreement};
    QTest::newRow("the school is in a group, but not this person")
        << outside << Work{} << Members{member(PersonId{77})} << Agreement::None
        << QList{NoRate, DaysNotShown, NoAgreement};
    QTest::newRow("the person is in a group, and no register has them")
        << outside << Work{} << Members{member(personId)} << Agreement::Group << QList{NoRate, DaysNotShown};
    QTest::newRow("led the year before") << outside << Work{led({2021, 3, 10})} << Members{}
                                         << Agreement::None << QList{NoRate, DaysNotShown, NoAgreement};
    QTest::newRow("the second year of the programme is for other schools")
        << second << Work{led({2021, 11, 10})} << Members{} << Agreement::Place << QList<MoneyGap>{};
    QTest::newRow("the first year is for learning: leading shows nothing of it")
        << first << Work{led({2020, 11, 10})} << Members{} << Agreement::Place
        << QList{AmountDiffers, DaysNotShown};
}

void TestEvidence::outreachRestsOnWhatWasLed()
{
    QFETCH(const Payment, claim);
    QFETCH(const std::vector<WorkedDay>, work);
    QFETCH(const std::vector<Membership>, members);
    const MoneyBook book = specialist({claim});

    const EvidenceChain chain
        = evidenceOf(book, book.payments().front(), {.worked = work, .memberships = members});

    QTEST(chain.agreement, "agreement");
    QTEST(gapsOf(chain.gaps), "gaps");
}

void TestEvidence::aGroupsSessionIsLedByItsLead()
{
    const Event session{.id = EventId{7},
                        .code = u"S"_s,
                        .title = u"Session"_s,
                        .start = {{2021, 10, 7}, {9, 30}, Qt::UTC},
                        .end = {{2021, 10, 7}, {15, 0}, Qt::UTC},
                        .group = WorkGroupId{5},
                        .days = Days::whole(1)};
    WorkRecords records{.events = {session},
                        .groups = {{.id = WorkGroupId{5}, .code = u"W"_s, .lead = personId}}};

    const std::vector<WorkedDay> days = workedDays(records, {2021, 11, 1});

    QCOMPARE(days.size(), size_t{1});
    QCOMPARE(days.front().person, personId);
    QCOMPARE(days.front().source, WorkedDay::Source::Led);
    QVERIFY(workedDays(records, {2021, 10, 6}).empty()); // not held yet
    records.events.front().lead = PersonId{77};
    QCOMPARE(workedDays(records, {2021, 11, 1}).front().person, PersonId{77}); // somebody stood in
}

void TestEvidence::moneyTakenBackInPartFreesWhatItWasFor_data()
{
    using enum PaymentStatus;
    QTest::addColumn<PaymentStatus>("status");
    QTest::addColumn<int>("back"); // pounds recorded as taken back, of ten days at £200
    QTest::addColumn<int>("taken");
    QTest::addColumn<int>("kept");
    QTest::addColumn<QString>("days");
    QTest::addColumn<bool>("canClaimFifteen"); // another fifteen days, of fifteen in all
    QTest::newRow("paid: nothing was taken back") << Paid << 0 << 0 << 2000 << u"10"_s << false;
    QTest::newRow("a sum left over from before it was paid after all")
        << Paid << 400 << 0 << 2000 << u"10"_s << false;
    QTest::newRow("no sum recorded: all of it") << ClawedBack << 0 << 2000 << 0 << u"0"_s << true;
    QTest::newRow("all of it") << ClawedBack << 2000 << 2000 << 0 << u"0"_s << true;
    QTest::newRow("two days of ten") << ClawedBack << 400 << 400 << 1600 << u"8"_s << false;
    QTest::newRow("a sum that is no whole day, to the quarter")
        << ClawedBack << 250 << 250 << 1750 << u"8.75"_s << false;
}

void TestEvidence::moneyTakenBackInPartFreesWhatItWasFor()
{
    QFETCH(const PaymentStatus, status);
    QFETCH(const int, back);
    Payment payment = release(u"A"_s, 10, 2000, status);
    payment.takenBack = Money::pounds(back);
    const MoneyBook book = specialist({payment, release(u"B"_s, 15, 3000)});

    QTEST(static_cast<int>(takenBack(payment).inPence() / 100), "taken");
    QTEST(static_cast<int>(heldAmount(payment).inPence() / 100), "kept");
    QTEST(heldDays(payment).toText(), "days");
    const FundingRow row = fundingRows(book, firstYear).front();
    QCOMPARE(row.clawedBack, takenBack(payment));
    QCOMPARE(row.paid, heldAmount(payment));
    QCOMPARE(row.claimed, Money::pounds(5000));
    const QList<MoneyGap> beyond = gapsOf(checkPayment(book, book.payments().back()));
    QTEST(!beyond.contains(MoneyGap::BeyondEntitlement), "canClaimFifteen");
}

void TestEvidence::headsAndPlannedDaysShowNothing()
{
    const Event event{.id = EventId{7},
                      .code = u"E"_s,
                      .title = u"Launch"_s,
                      .start = {{2020, 10, 7}, {9, 30}, Qt::UTC},
                      .end = {{2020, 10, 7}, {15, 0}, Qt::UTC},
                      .cohort = cohortId,
                      .days = Days::whole(1)};
    const auto mark = [&event](Mark kind, AttendanceRole role) {
        return Attendance{.event = event.id, .person = personId, .mark = kind, .role = role};
    };
    WorkRecords records{.events = {event}, .marks = {mark(Mark::Present, AttendanceRole::Head)}};
    records.developmentDays = {{.person = personId, .date = {2020, 10, 9}, .days = Days::whole(1)}};

    QVERIFY(workedDays(records, {2021, 1, 1}).empty());
    records.marks = {mark(Mark::Half, AttendanceRole::Participant)};
    records.developmentDays.front().status = DevelopmentStatus::Done;
    const std::vector<WorkedDay> days = workedDays(records, {2021, 1, 1});

    QCOMPARE(days.size(), size_t{2});
    QCOMPARE(days.front().days, Days::quarters(2));
    records.events.front().status = EventStatus::Cancelled;
    QCOMPARE(workedDays(records, {2021, 1, 1}).size(), size_t{1});
}

void TestEvidence::theReportAddsUp()
{
    using enum PaymentStatus;
    const MoneyBook book = specialist({release(u"A"_s, 5, 1000, Paid), release(u"B"_s, 4, 800, Sampled),
                                       release(u"C"_s, 2, 400, ClawedBack),
                                       release(u"D"_s, 1, 200, Submitted), release(u"E"_s, 1, 200, Draft)});

    const std::vector<FundingRow> year = fundingRows(book, firstYear);
    const std::vector<FundingRow> all = overYears(fundingRows(book));

    QCOMPARE(year.size(), size_t{1});
    QCOMPARE(year.front().committed, Money::pounds(3000));
    QCOMPARE(year.front().claimed, Money::pounds(2400));
    QCOMPARE(year.front().paid, Money::pounds(1800));
    QCOMPARE(year.front().clawedBack, Money::pounds(400));
    QCOMPARE(year.front().drafted, Money::pounds(200));
    QCOMPARE(all.front().committed, Money::pounds(8250)); // 3,000 and 5,250
    Money given;                                          // what the row rests on comes to the row
    Money asked;
    for (const FundingPart &part : partsOf(book, year.front())) {
        QCOMPARE(int{part.promise != nullptr} + int{part.place != nullptr} + int{part.payment != nullptr}, 1);
        (part.payment != nullptr ? asked : given) = (part.payment != nullptr ? asked : given) + part.amount;
    }
    QCOMPARE(given, year.front().committed);
    QCOMPARE(asked, year.front().claimed + year.front().drafted);
}

void TestEvidence::aPromiseOnRecordStandsInForTheRule()
{
    const MoneyBook book = specialist({},
                                      {{.school = schoolId,
                                        .programme = programmeId,
                                        .year = firstYear,
                                        .purpose = u"Release"_s,
                                        .amount = Money::pounds(2500)}});

    const std::vector<FundingRow> rows = fundingRows(book, firstYear);

    QCOMPARE(rows.front().committed, Money::pounds(2500));
    QVERIFY(!rows.front().isByRule);
}

void TestEvidence::theForecastFollowsTheYear_data()
{
    QTest::addColumn<QDate>("today");
    QTest::addColumn<int>("pounds");
    QTest::newRow("while it can be claimed, what was promised") << QDate{2021, 3, 1} << 3000;
    QTest::newRow("three months after, still") << QDate{2021, 11, 30} << 3000;
    QTest::newRow("then what was claimed") << QDate{2021, 12, 2} << 1000;
}

void TestEvidence::theForecastFollowsTheYear()
{
    QFETCH(QDate, today);
    const MoneyBook book = specialist({release(u"A"_s, 5, 1000)});

    const std::vector<BudgetLine> lines = budgetLines(book, fundingRows(book, firstYear), today);

    QCOMPARE(lines.size(), size_t{1});
    QTEST(static_cast<int>(lines.front().forecast.inPence() / 100), "pounds");
    QVERIFY(!lines.front().budget);
}

QTEST_GUILESS_MAIN(TestEvidence)
#include "tst_evidence.moc"
