#include "base/londontime.h"
#include "programmes/shippededitions.h"
#include "rules/eligibility.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace hub;
using What = Question::What;

namespace {

const Edition &edition(const QString &code)
{
    return *std::ranges::find(shippedEditions(), code, &Edition::code);
}

/// Everything recorded about one applicant; each case spoils it in one way.
struct Applicant
{
    Application application{.id = ApplicationId{1},
                            .person = PersonId{2},
                            .school = SchoolId{3},
                            .submittedAt = londonTime({2025, 3, 1}, {12, 0})};
    AcademicYear year = AcademicYear::starting(2025);
    Person person{.id = PersonId{2}, .qts = YesNo::Yes, .mathsTeachingSince = 2019};
    std::optional<School> school
        = School{.id = SchoolId{3}, .urn = u"123456"_s, .phase = Phase::Secondary, .stateFunded = YesNo::Yes};
    std::vector<Role> roles = {{.school = SchoolId{3}, .kind = RoleKind::Teacher}};
    std::vector<Judgement> judgements = {};

    void judged(const QString &criterion, YesNo met)
    {
        judgements.push_back({.criterion = criterion, .met = met});
    }
};
using Spoil = std::function<void(Applicant &)>;

Eligibility judgedBy(const QString &code, const Applicant &applicant)
{
    return judge(edition(code),
                 {.application = applicant.application,
                  .cohortYear = applicant.year,
                  .person = &applicant.person,
                  .school = applicant.school ? &*applicant.school : nullptr,
                  .roles = applicant.roles,
                  .judgements = applicant.judgements},
                 {2025, 6, 1});
}

CriterionFinding finding(const Eligibility &eligibility, const QString &id)
{
    const auto found = std::ranges::find(eligibility.criteria, id, &CriterionFinding::id);
    return found == eligibility.criteria.end() ? CriterionFinding{} : *found;
}

Applicant primaryTeacher()
{
    Applicant applicant;
    applicant.school->phase = Phase::Primary;
    for (const Criterion &criterion : edition(u"PMS-C11"_s).criteria) {
        if (criterion.rules.empty() && criterion.level == Criterion::Level::Essential)
            applicant.judged(criterion.id, YesNo::Yes);
    }
    return applicant;
}

} // namespace

Q_DECLARE_METATYPE(Spoil)

class TestEligibility : public QObject
{
    Q_OBJECT
private slots:
    void secondaryCohort10_data()
    {
        QTest::addColumn<Spoil>("spoil");
        QTest::addColumn<int>("verdict");
        QTest::addColumn<QString>("criterion");
        QTest::addColumn<int>("met");
        QTest::addColumn<int>("asks");
        const auto row = [](const char *why, const Spoil &spoil, Verdict verdict, const char *criterion,
                            YesNo met, What asks = What::Nothing) {
            QTest::newRow(why) << spoil << static_cast<int>(verdict) << QString::fromLatin1(criterion)
                               << static_cast<int>(met) << static_cast<int>(asks);
        };
        using enum Verdict;
        const Spoil nothing = [](Applicant &) {};
        row("all is recorded and met", nothing, Eligible, "state_secondary", YesNo::Yes);
        row("desirable and unknown does not decide", nothing, Eligible, "lead_pd", YesNo::Unknown,
            What::FormEvidence);
        row(
            "no QTS", [](Applicant &a) { a.person.qts = YesNo::No; }, NotEligible, "qts", YesNo::No);
        row(
            "QTS not recorded", [](Applicant &a) { a.person.qts = YesNo::Unknown; }, CannotTell, "qts",
            YesNo::Unknown, What::Qts);
        row(
            "a recorded judgement wins over QTS",
            [](Applicant &a) {
                a.person.qts = YesNo::No;
                a.judged(u"qts"_s, YesNo::Yes);
            },
            Eligible, "qts", YesNo::Yes);
        row(
            "a judgement of no wins over a rule of yes", [](Applicant &a) { a.judged(u"qts"_s, YesNo::No); },
            NotEligible, "qts", YesNo::No);
        row(
            "a judgement of unknown leaves it to the rule",
            [](Applicant &a) { a.judged(u"qts"_s, YesNo::Unknown); }, Eligible, "qts", YesNo::Yes);
        row(
            "exactly two years", [](Applicant &a) { a.person.mathsTeachingSince = 2023; }, Eligible,
            "two_years", YesNo::Yes);
        row(
            "one year", [](Applicant &a) { a.person.mathsTeachingSince = 2024; }, NotEligible, "two_years",
            YesNo::No);
        row(
            "the year of the cohort counts, not of the edition",
            [](Applicant &a) {
                a.person.mathsTeachingSince = 2024;
                a.year = AcademicYear::starting(2026);
            },
            Eligible, "two_years", YesNo::Yes);
        row(
            "since when is not recorded", [](Applicant &a) { a.person.mathsTeachingSince.reset(); },
            CannotTell, "two_years", YesNo::Unknown, What::TeachingSince);
        row(
            "independent", [](Applicant &a) { a.school->stateFunded = YesNo::No; }, NotEligible,
            "state_secondary", YesNo::No);
        row(
            "funding not recorded", [](Applicant &a) { a.school->stateFunded = YesNo::Unknown; }, CannotTell,
            "state_secondary", YesNo::Unknown, What::StateFunded);
        row(
            "a no outweighs an unknown",
            [](Applicant &a) {
                a.school->stateFunded = YesNo::Unknown;
                a.school->phase = Phase::Primary;
            },
            NotEligible, "state_secondary", YesNo::No);
        row(
            "no outweighs cannot tell across criteria",
            [](Applicant &a) {
                a.person.qts = YesNo::Unknown;
                a.person.mathsTeachingSince = 2025;
            },
            NotEligible, "qts", YesNo::Unknown, What::Qts);
        row(
            "all-through counts in both", [](Applicant &a) { a.school->phase = Phase::AllThrough; }, Eligible,
            "state_secondary", YesNo::Yes);
        row(
            "phase not recorded", [](Applicant &a) { a.school->phase = Phase::NotKnown; }, CannotTell,
            "state_secondary", YesNo::Unknown, What::Phase);
        row(
            "no school named", [](Applicant &a) { a.school.reset(); }, CannotTell, "state_secondary",
            YesNo::Unknown, What::School);
        row(
            "closed", [](Applicant &a) { a.school->status = SchoolStatus::Closed; }, NotEligible,
            "state_secondary", YesNo::No);
        row(
            "closed since the application",
            [](Applicant &a) {
                a.school->status = SchoolStatus::Closed;
                a.school->closeDate = {2025, 4, 1};
            },
            Eligible, "state_secondary", YesNo::Yes);
        row(
            "closed on the day of the application",
            [](Applicant &a) {
                a.school->status = SchoolStatus::Closed;
                a.school->closeDate = {2025, 3, 1};
            },
            NotEligible, "state_secondary", YesNo::No);
        row(
            "opened after the application",
            [](Applicant &a) {
                a.school->openDate = {2025, 3, 2};
            },
            NotEligible, "state_secondary", YesNo::No);
        row(
            "proposed to close is open",
            [](Applicant &a) {
                a.school->status = SchoolStatus::ProposedToClose;
                a.school->closeDate = {2025, 8, 31};
            },
            Eligible, "state_secondary", YesNo::Yes);
        row(
            "the register's placeholder is no day of closing",
            [](Applicant &a) {
                a.school->closeDate = {1900, 1, 1};
            },
            Eligible, "state_secondary", YesNo::Yes);
        row(
            "without a day of application today counts",
            [](Applicant &a) {
                a.application.submittedAt = {};
                a.school->closeDate = {2025, 5, 31};
            },
            NotEligible, "state_secondary", YesNo::No);
    }
    void secondaryCohort10()
    {
        QFETCH(Spoil, spoil);
        QFETCH(int, verdict);
        QFETCH(QString, criterion);
        QFETCH(int, met);
        QFETCH(int, asks);
        Applicant applicant;
        spoil(applicant);

        const Eligibility eligibility = judgedBy(u"SMS-C10"_s, applicant);

        QCOMPARE(static_cast<int>(eligibility.verdict), verdict);
        QCOMPARE(static_cast<int>(finding(eligibility, criterion).met), met);
        QCOMPARE(static_cast<int>(finding(eligibility, criterion).question.what), asks);
    }

    void primaryCohort11_data()
    {
        QTest::addColumn<Spoil>("spoil");
        QTest::addColumn<int>("verdict");
        const auto row = [](const char *why, const Spoil &spoil, Verdict verdict) {
            QTest::newRow(why) << spoil << static_cast<int>(verdict);
        };
        using enum Verdict;
        row(
            "all eleven are met", [](Applicant &) {}, Eligible);
        row(
            "desirables all refused do not decide",
            [](Applicant &a) {
                for (const char *id :
                     {"additional_status", "subject_leader", "four_years", "develop_specialism",
                      "track_record_across_schools", "grow_leadership"})
                    a.judged(QString::fromLatin1(id), YesNo::No);
            },
            Eligible);
        row(
            "a secondary school", [](Applicant &a) { a.school->phase = Phase::Secondary; }, NotEligible);
        row(
            "a middle school deemed secondary",
            [](Applicant &a) { a.school->phase = Phase::MiddleDeemedSecondary; }, Eligible);
        row(
            "an independent primary is not asked about",
            [](Applicant &a) { a.school->stateFunded = YesNo::No; }, Eligible);
        row(
            "the head has not said",
            [](Applicant &a) {
                std::erase_if(a.judgements,
                              [](const Judgement &j) { return j.criterion == u"head_commitment"_s; });
            },
            CannotTell);
        row(
            "the head said no",
            [](Applicant &a) {
                std::ranges::find(a.judgements, u"head_commitment"_s, &Judgement::criterion)->met = YesNo::No;
            },
            NotEligible);
    }
    void primaryCohort11()
    {
        QFETCH(Spoil, spoil);
        QFETCH(int, verdict);
        Applicant applicant = primaryTeacher();
        spoil(applicant);

        const Eligibility eligibility = judgedBy(u"PMS-C11"_s, applicant);

        QCOMPARE(static_cast<int>(eligibility.verdict), verdict);
        QCOMPARE(eligibility.criteria.size(), size_t{17});
    }

    void levelsNotStatedNeverDecide()
    {
        Applicant applicant;
        applicant.year = AcademicYear::starting(2020);
        applicant.person.qts = YesNo::No;
        applicant.judged(u"passion"_s, YesNo::No);

        const Eligibility eligibility = judgedBy(u"STMS-2020"_s, applicant);

        QCOMPARE(eligibility.criteria.size(), size_t{14});
        QCOMPARE(eligibility.verdict, Verdict::Eligible);
        QCOMPARE(finding(eligibility, u"qts"_s).met, YesNo::No);
        QCOMPARE(finding(eligibility, u"two_years"_s).met, YesNo::No);
        QCOMPARE(finding(eligibility, u"two_years"_s).rules.front().years, 1);
    }

    void aRoleIsAskedForOnTheDayAndAtTheSchool()
    {
        Applicant applicant = primaryTeacher();
        const auto leads
            = [&applicant] { return finding(judgedBy(u"PMS-C11"_s, applicant), u"subject_leader"_s).met; };

        QCOMPARE(leads(), YesNo::No);
        applicant.roles.push_back({.school = SchoolId{9}, .kind = RoleKind::SubjectLeader});
        QCOMPARE(leads(), YesNo::No);
        applicant.roles.push_back(
            {.school = SchoolId{3}, .kind = RoleKind::SubjectLeader, .from = {2025, 4, 1}});
        QCOMPARE(leads(), YesNo::No);
        applicant.roles.back().from = {2024, 9, 1};
        QCOMPARE(leads(), YesNo::Yes);
        applicant.roles.back().until = {2025, 1, 1};
        QCOMPARE(leads(), YesNo::No);
        applicant.roles.clear();
        QCOMPARE(leads(), YesNo::Unknown);
    }

    void whatIsMissingIsAskedOfWhoHasIt()
    {
        Applicant applicant = primaryTeacher();
        applicant.judgements.clear();
        const auto asked = [&applicant](const QString &id) {
            return finding(judgedBy(u"PMS-C11"_s, applicant), id).question;
        };

        QCOMPARE(asked(u"passion"_s), (Question{Question::Whom::Applicant, What::FormEvidence}));
        QCOMPARE(asked(u"head_commitment"_s), (Question{Question::Whom::Headteacher, What::HeadStatement}));
        applicant.judgements.push_back({.criterion = u"passion"_s, .formEvidence = u"Page 2"_s});
        QCOMPARE(asked(u"passion"_s), (Question{Question::Whom::Reviewers, What::Judgement}));
    }

    void metCriteriaAreCountedByLevel()
    {
        Applicant applicant = primaryTeacher();
        applicant.judged(u"grow_leadership"_s, YesNo::Yes);

        const Eligibility eligibility = judgedBy(u"PMS-C11"_s, applicant);

        QCOMPARE(metCount(eligibility, Criterion::Level::Essential), 11);
        QCOMPARE(metCount(eligibility, Criterion::Level::Desirable), 2); // and four years
    }
};

QTEST_APPLESS_MAIN(TestEligibility)
#include "tst_eligibility.moc"
