#include "programmes/editionproblems.h"
#include "programmes/shippededitions.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace hub;

using Slip = std::function<void(Edition &)>;
Q_DECLARE_METATYPE(Slip)

namespace {

Edition shippedPrimary()
{
    return *std::ranges::find(shippedEditions(), u"PMS-C11"_s, &Edition::code);
}

Edition shippedSecondary()
{
    return *std::ranges::find(shippedEditions(), u"STMS-2020"_s, &Edition::code);
}

} // namespace

class TestEditionProblems : public QObject
{
    Q_OBJECT
private slots:
    void theShippedEditionsHaveNone()
    {
        for (const Edition &edition : shippedEditions()) {
            const auto problems = problemsOf(edition);

            QVERIFY2(
                problems.empty(),
                qPrintable(problems.empty() ? QString{} : problems.at(0).place + problems.at(0).message));
        }
    }

    void aSlipIsFoundWhereItIs_data()
    {
        QTest::addColumn<Slip>("slip");
        QTest::addColumn<bool>("refused");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("words");
        const auto refused = [](const char *why, const QString &place, const QString &words,
                                const Slip &slip) { QTest::newRow(why) << slip << true << place << words; };
        const auto warned = [](const char *why, const QString &place, const QString &words,
                               const Slip &slip) { QTest::newRow(why) << slip << false << place << words; };
        refused("no title", u"title"_s, u"empty"_s, [](Edition &e) { e.title = u" "_s; });
        refused("no family", u"family"_s, u"empty"_s, [](Edition &e) { e.family.clear(); });
        refused("no first year", u"first_year"_s, u"missing"_s, [](Edition &e) { e.firstYear = {}; });
        warned("primary cohort 12 cannot start in 2025/26", u"cohort_number"_s, u"number 11, not 12"_s,
               [](Edition &e) { e.cohortNumber = 12; });
        warned("secondary cohorts count from a year later", u"cohort_number"_s, u"number 10, not 11"_s,
               [](Edition &e) { e.phase = Edition::Phase::Secondary; });
        refused("a criterion twice", u"criteria[1].id"_s, u"twice"_s,
                [](Edition &e) { e.criteria[1].id = u"qts"_s; });
        refused("an id with a space", u"criteria[1].id"_s, u"cannot be an id"_s,
                [](Edition &e) { e.criteria[1].id = u"class teacher"_s; });
        refused("no phase to compare with", u"criteria[1].rules[1].phases"_s, u"phase"_s,
                [](Edition &e) { e.criteria[1].rules[1].phases.clear(); });
        refused("no years of teaching", u"criteria[13].rules[0].years"_s, u"one year"_s,
                [](Edition &e) { e.criteria[13].rules[0].years = 0; });
        refused("no years", u"years"_s, u"at least one year"_s, [](Edition &e) {
            e.years.clear();
            e.expectations.clear();
            e.funding.clear();
        });
        refused("years out of order", u"years[1].number"_s, u"in order"_s,
                [](Edition &e) { e.years[1].number = 3; });
        refused("a repeating first year", u"years[0].repeats"_s, u"last year"_s,
                [](Edition &e) { e.years[0].repeats = true; });
        refused("a total that is not the sum", u"years[0].total_days"_s,
                u"16 days, but the kinds of day add up to 15"_s,
                [](Edition &e) { e.years[0].totalDays = Days::whole(16); });
        refused("no kind of day", u"years[1].entitlements[0].kind"_s, u"which kind"_s,
                [](Edition &e) { e.years[1].entitlements[0].kind = DayKind::None; });
        refused("one kind of day twice", u"years[1].entitlements[1].kind"_s, u"already"_s,
                [](Edition &e) { e.years[1].entitlements.push_back(e.years[1].entitlements[0]); });
        refused("fewest more than most", u"years[1].entitlements[0].least"_s, u"fewest"_s,
                [](Edition &e) { e.years[1].entitlements[0].least = Days::whole(38); });
        warned("a range nobody agrees", u"years[1].entitlements[0].agreed_per_specialist"_s, u"agreed"_s,
               [](Edition &e) { e.years[1].entitlements[0].agreedPerSpecialist = false; });
        refused("included in what is not there", u"years[0].entitlements[1].included_in"_s,
                u"does not ask for"_s,
                [](Edition &e) { e.years[0].entitlements[1].includedIn = DayKind::InSchool; });
        refused("more included than there is", u"years[0].entitlements[1].most"_s, u"16 in 15"_s,
                [](Edition &e) {
                    e.years[0].entitlements[1].least = e.years[0].entitlements[1].most = Days::whole(16);
                });
        refused("events longer than their days", u"years[0].entitlements[1].most"_s,
                u"take 9 days, more than the 6"_s,
                [](Edition &e) { e.years[0].events[0].daysEach = Days::whole(3); });
        refused("an event of days not asked for", u"years[0].events[1].day_kind"_s, u"no days of this kind"_s,
                [](Edition &e) { e.years[0].events[1].dayKind = DayKind::InSchool; });
        refused("no events at all", u"years[0].events[1].count"_s, u"at least one"_s,
                [](Edition &e) { e.years[0].events[1].count = 0; });
        refused("more nights than days", u"years[0].events[0].nights_each"_s, u"nights"_s,
                [](Edition &e) { e.years[0].events[0].nightsEach = 3; });
        refused("the head's half day at an event without a length", u"years[0].events[1].head_part"_s,
                u"half day"_s,
                [](Edition &e) { e.years[0].events[1].headPart = RequiredEvent::HeadPart::HalfDay; });
        refused("two times for three events", u"years[0].events[0].when"_s, u"each of the 3"_s,
                [](Edition &e) { e.years[0].events[0].when.pop_back(); });
        warned("a residential outside its year", u"years[0].events[0].when[2]"_s, u"2026-09 is outside"_s,
               [](Edition &e) { e.years[0].events[0].when[2] = When::inMonth(2026, 9); });
        warned("residentials out of order", u"years[0].events[0].when"_s, u"not in order"_s,
               [](Edition &e) { std::swap(e.years[0].events[0].when[0], e.years[0].events[0].when[1]); });
        refused("an expectation of a year that is not", u"expectations[4].year"_s, u"no year 3"_s,
                [](Edition &e) { e.expectations[4].year = 3; });
        refused("an expectation of an event that is not", u"expectations[1].event"_s, u"“retreat”"_s,
                [](Edition &e) { e.expectations[1].event = u"retreat"_s; });
        refused("an expectation of an event in another year", u"expectations[1].event"_s, u"“residential”"_s,
                [](Edition &e) { e.expectations[1].year = 2; });
        refused("a pair nobody asks for", u"expectations[7].rule"_s, u"how many participants"_s,
                [](Edition &e) { e.expectations[7].rule = EditionExpectation::Rule::SendsParticipants; });
        refused("a programme without a name", u"expectations[7].programme"_s, u"empty"_s,
                [](Edition &e) { e.expectations[7].rule = EditionExpectation::Rule::JoinsProgramme; });
        refused("15 at £350 are not £5,000", u"funding[0].total"_s, u"15 at £350 make £5,250, not £5,000"_s,
                [](Edition &e) {
                    e.funding[0].amount = Money::pounds(350);
                    e.funding[0].total = Money::pounds(5000);
                });
        warned("an amount for what is paid at cost", u"funding[2].amount"_s, u"at cost"_s,
               [](Edition &e) { e.funding[2].amount = Money::pounds(1); });
        refused("closing before opening", u"dates[1].when"_s, u"comes before"_s, [](Edition &e) {
            e.dates[1].when = When::on({2024, 11, 1});
        });
        refused("more schools at least than at most", u"composition.schools_least"_s, u"larger"_s,
                [](Edition &e) { e.composition = Composition{.schoolsLeast = 8, .schoolsMost = 7}; });
        refused("cohorts 8 to 1", u"prior_engagement.specialist_cohort_from"_s, u"larger"_s, [](Edition &e) {
            e.priorEngagement = PriorEngagement{true, 8, 1, u"T"_s};
        });
        warned("the same facts twice", u"sheet[9].kind"_s, u"twice"_s,
               [](Edition &e) { e.sheet.push_back({.kind = SheetBlock::Kind::Dates}); });
        warned("words without words", u"sheet[9]"_s, u"no words"_s,
               [](Edition &e) { e.sheet.push_back({.kind = SheetBlock::Kind::Words}); });
    }

    void aSlipIsFoundWhereItIs()
    {
        QFETCH(Slip, slip);
        QFETCH(bool, refused);
        QFETCH(QString, place);
        QFETCH(QString, words);
        Edition edition = shippedPrimary();
        slip(edition);

        const auto problems = problemsOf(edition);

        const auto found = std::ranges::find(problems, place, &EditionProblem::place);
        QVERIFY(found != problems.end());
        QVERIFY2(found->message.contains(words), qPrintable(found->message));
        QCOMPARE(found->severity == EditionProblem::Severity::Refuse, refused);
        QCOMPARE(mayBeUsed(problems), !refused);
    }

    void whatEachSchoolGetsAddsUpToTheTotal()
    {
        Edition edition = shippedSecondary();
        edition.funding.back().total = Money::pounds(5000);

        const auto problems = problemsOf(edition);

        QCOMPARE(problems.size(), size_t{1});
        QCOMPARE(problems.at(0).message, u"2 at £2,000 make £4,000, not £5,000."_s);
    }
};

QTEST_APPLESS_MAIN(TestEditionProblems)
#include "tst_editionproblems.moc"
