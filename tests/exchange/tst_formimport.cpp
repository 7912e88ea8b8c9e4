#include "actions/selection.h"
#include "actions/selectiondecision.h"
#include "actions/selectionmoves.h"
#include "base/textfold.h"
#include "exchange/csvwriter.h"
#include "exchange/formcells.h"
#include "exchange/formmapping.h"
#include "exchange/newhub.h"
#include "exchange/sheetfile.h"
#include "exchange/xlsxwriter.h"
#include "programmes/shippededitions.h"
#include "store/steps.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace hub;
using enum ApplicationStatus;

namespace {

constexpr int rowCount = 60;

const Edition &edition()
{
    return *std::ranges::find(shippedEditions(), u"PMS-C11"_s, &Edition::code);
}

/// The questions of a Google form, in sentences, with the answers of sixty teachers.
Sheet formAnswers()
{
    Sheet sheet{.name = u"Form responses 1"_s,
                .headings = {u"Timestamp"_s, u"What is your full name?"_s, u"Email address"_s,
                             u"Which school do you teach at?"_s, u"Town"_s, u"School postcode"_s,
                             u"Do you have qualified teacher status (QTS)?"_s,
                             u"For how many years have you taught maths?"_s},
                .rows = {},
                .problems = {}};
    QStringList judged;
    for (const Criterion &criterion : edition().criteria) {
        if (!criterion.rules.empty() || criterion.level != Criterion::Level::Essential)
            continue;
        sheet.headings += QString{criterion.text}.replace(u"The applicant"_s, u"I am an applicant who"_s)
            + u" Yes or no?"_s;
        judged += criterion.id;
    }
    sheet.headings += u"Anything else you would like to tell us?"_s;
    for (int i = 0; i < rowCount; ++i) {
        QStringList cells{u"%1/03/2025 %2:15:00"_s.arg(1 + i % 12, 2, 10, QLatin1Char{'0'})
                              .arg(8 + i % 9, 2, 10, QLatin1Char{'0'}),
                          u"Amira%1 Khan%1"_s.arg(i),
                          u"khan%1@example.org"_s.arg(i),
                          i % 2 == 0 ? u"Oak Primary"_s : u"St Mary’s C of E Primary School"_s,
                          i % 2 == 0 ? u"Ambridge"_s : u"Borchester"_s,
                          i % 2 == 0 ? QString{} : u"bo1 1aa"_s,
                          i % 10 == 9 ? u"Not yet"_s : u"Yes, I do"_s,
                          u"%1 years"_s.arg(2 + i % 9)};
        for (qsizetype c = 0; c < judged.size(); ++c)
            cells += i % 7 == 6 && c == 0 ? u"No"_s : u"Yes"_s;
        cells += i == 3 ? u"Thank you"_s : QString{};
        sheet.rows.push_back({i + 2, cells});
    }
    return sheet;
}

std::unique_ptr<Store> hubWithSchools()
{
    auto store = std::move(*newHub(u":memory:"_s, {.name = u"North"_s}));
    store->setClock([] { return londonTime({2025, 6, 5}, {10, 0}); });
    const auto filled = store->change(u"Fill"_s, [&](Writer &writer) -> Result<> {
        const auto add = [&writer](const char *urn, const QString &name, const QString &town,
                                   const QString &postcode, SchoolStatus status) {
            writer.insert(School{.urn = QString::fromLatin1(urn),
                                 .name = name,
                                 .phase = Phase::Primary,
                                 .status = status,
                                 .stateFunded = YesNo::Yes,
                                 .town = town,
                                 .postcode = postcode});
        };
        add("100001", u"Oak Primary School"_s, u"Ambridge"_s, u"AM1 1AA"_s, SchoolStatus::Open);
        add("100002", u"St Mary's C of E Primary School"_s, u"Borchester"_s, u"BO1 1AA"_s,
            SchoolStatus::Open);
        add("100003", u"St Mary's C of E Primary School"_s, u"Felpersham"_s, u"FE1 1AA"_s,
            SchoolStatus::Open);
        add("100004", u"Elm Primary School"_s, u"Ambridge"_s, u"AM1 1AB"_s, SchoolStatus::Closed);
        writer.insert(
            Cohort{.code = u"PMS-C11"_s,
                   .programme = writer.store().where<ProgrammeEdition>("code", u"PMS-C11"_s).front().id,
                   .year = AcademicYear::starting(2025),
                   .places = 4});
        return {};
    });
    return filled ? std::move(store) : nullptr;
}

Result<ImportPlan> planned(Store &store, const Sheet &sheet, const ImportMap &map)
{
    return planImport(store, u"applications"_s, sheet, {.map = map, .today = {2025, 6, 5}});
}

/// A sheet of interface columns with one row for each list of cells.
Sheet plain(const QString &headings, const std::vector<QStringList> &rows)
{
    Sheet sheet{.name = {}, .headings = headings.split(u' '), .rows = {}, .problems = {}};
    for (const QStringList &cells : rows)
        sheet.rows.push_back({static_cast<int>(sheet.rows.size()) + 2, cells});
    return sheet;
}

QString problemsOf(const ImportPlan &plan)
{
    QStringList texts;
    for (const FileProblem &problem : plan.problems)
        texts += u"%1 %2: %3"_s.arg(problem.row).arg(problem.column, problem.message);
    return texts.join(u'\n');
}

} // namespace

class TestFormImport : public QObject
{
    Q_OBJECT
private slots:
    void headingsAreGuessedByTheirWords()
    {
        const Sheet sheet = formAnswers();

        const ImportMap map = suggestMapping(sheet.headings, u"applications"_s, &edition());
        QStringList columns;
        for (const QString &heading : sheet.headings)
            columns += map.columns.value(folded(heading));

        QCOMPARE(columns.mid(0, 8),
                 (QStringList{u"submitted_at"_s, u"name"_s, u"email"_s, u"school_name"_s, u"school_town"_s,
                              u"school_postcode"_s, u"qts"_s, u"maths_teaching_since"_s}));
        QStringList criteria = columns.mid(8, 9);
        for (const Criterion &criterion : edition().criteria) {
            if (criterion.rules.empty() && criterion.level == Criterion::Level::Essential)
                QVERIFY2(criteria.removeOne(u"criterion:"_s + criterion.id), qPrintable(criterion.id));
        }
        QCOMPARE(columns.last(), QString{});
    }

    void sixtyRowsBecomeFourSpecialists_data()
    {
        QTest::addColumn<bool>("isWorkbook");
        QTest::newRow("from CSV") << false;
        QTest::newRow("from XLSX") << true;
    }
    void sixtyRowsBecomeFourSpecialists()
    {
        QFETCH(bool, isWorkbook);
        const QTemporaryDir folder;
        const QString path = folder.filePath(isWorkbook ? u"answers.xlsx"_s : u"answers.csv"_s);
        QVERIFY(isWorkbook ? writeXlsx({{formAnswers(), {}}}, path) : saveCsv(formAnswers(), path));
        const auto store = hubWithSchools();
        const size_t steps = history(*store).size();
        const Result<Sheet> sheet = readSheet(path);
        QVERIFY(sheet);
        ImportMap map = suggestMapping(sheet->headings, u"applications"_s, &edition());
        map.defaults.insert(u"cohort"_s, u"PMS-C11"_s);

        const Result<ImportPlan> plan = planned(*store, *sheet, map);
        QVERIFY(plan);
        QVERIFY2(plan->count(PlanLine::Outcome::New) == rowCount, qPrintable(problemsOf(*plan)));
        QVERIFY(applyImport(*store, *plan));
        const CohortId cohort = store->all<Cohort>().front().id;
        const QDate today{2025, 6, 5};
        const Result<Selection> selection = readSelection(*store, cohort, today);
        Arrangement arrangement{.cohort = cohort, .reason = u"Agreed by the panel"_s};
        for (const Candidate &candidate : selection->candidates) {
            const size_t placed = arrangement.placings.size();
            if (candidate.eligibility.verdict == Verdict::Eligible && placed < 7)
                arrangement.placings.push_back({candidate.application.id, placed < 4 ? Offered : Reserve});
        }
        const auto decided = decide(*store, arrangement, today);
        QVERIFY2(decided, decided ? "" : qPrintable(decided.error().message));
        std::vector<ApplicationId> chosen;
        for (size_t i = 0; i < 4; ++i)
            chosen.push_back(arrangement.placings[i].application);
        const auto accepted = moveApplications(*store, {.applications = chosen, .to = Accepted}, today);

        QVERIFY(accepted);
        QCOMPARE(accepted->standing, (QuotaStanding{.places = 4, .accepted = 4, .reserve = 3}));
        QCOMPARE(store->where<Role>("role", u"specialist"_s).size(), size_t{4});
        QCOMPARE(store->all<School>().size(), size_t{4});
        const Person person = store->find(selection->candidates.front().application.person).value();
        QCOMPARE(person.qts, YesNo::Yes);
        QVERIFY(person.mathsTeachingSince.value_or(0) >= 2015);
        QCOMPARE(history(*store).size(), steps + 3);
        for (int i = 0; i < 3; ++i)
            QVERIFY(undo(*store));
        QVERIFY(store->all<Application>().empty());
        QVERIFY(store->all<Person>().empty());
    }

    void theMappingIsRememberedByTheHeadings()
    {
        const auto store = hubWithSchools();
        const Sheet sheet = formAnswers();
        ImportMap map = suggestMapping(sheet.headings, u"applications"_s, &edition());
        map.defaults.insert(u"cohort"_s, u"PMS-C11"_s);
        Result<ImportPlan> plan = planned(*store, sheet, map);
        rememberMapping(*store, u"applications"_s, sheet.headings, map, *plan);
        QStringList shuffled = sheet.headings;
        std::ranges::reverse(shuffled);

        QVERIFY(!rememberedMapping(*store, u"applications"_s, sheet.headings));
        QVERIFY(applyImport(*store, *plan));
        const auto again = rememberedMapping(*store, u"applications"_s, shuffled);
        const Result<ImportPlan> same = planned(*store, sheet, again.value_or(ImportMap{}));

        QVERIFY(again);
        QCOMPARE(again->columns, map.columns);
        QVERIFY(!rememberedMapping(*store, u"people"_s, sheet.headings));
        QVERIFY(!rememberedMapping(*store, u"applications"_s, sheet.headings.mid(1)));
        QCOMPARE(same->count(PlanLine::Outcome::Unchanged), rowCount);
    }

    void badRowsAreRefusedOneByOne_data()
    {
        QTest::addColumn<QStringList>("cells");
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *why, const QString &cells, const char *column, const QString &says) {
            QTest::newRow(why) << cells.split(u',') << QString::fromLatin1(column) << says;
        };
        row("an unknown cohort", u"NOPE,Ben,Lee,b@example.org,100001,,,,"_s, "cohort", u"NOPE"_s);
        row("an unknown status", u"PMS-C11,Ben,Lee,b@example.org,100001,,maybe,,"_s, "status", u"maybe"_s);
        row("an unknown school", u"PMS-C11,Ben,Lee,b@example.org,999999,,,,"_s, "school_urn", u"999999"_s);
        row("a name two schools bear", u"PMS-C11,Ben,Lee,b@example.org,St Mary's C of E Primary,,,,"_s,
            "school_urn", u"Borchester (100002); St Mary's C of E Primary School, Felpersham (100003)"_s);
        row("a closed school", u"PMS-C11,Ben,Lee,b@example.org,100004,,,,"_s, "school_urn", u"not open"_s);
        row("an e-mail that is another's", u"PMS-C11,Ben,Lee,amira@example.org,100001,,,,"_s, "email",
            u"Amira Khan"_s);
        row("an e-mail shared within the family", u"PMS-C11,Ben,Khan,amira@example.org,100001,,,,"_s, "email",
            u"Amira Khan"_s);
        row("an hour after the closing time", u"PMS-C11,Ben,Lee,b@example.org,100001,14/03/2025 18:00,,,"_s,
            "submitted_at", u"5 pm on 14 March 2025"_s);
        row("half a minute after it, by Google's clock",
            u"PMS-C11,Ben,Lee,b@example.org,100001,2025/03/14 5:00:30 PM GMT,,,"_s, "submitted_at",
            u"5 pm on 14 March 2025"_s);
        row("beyond the places", u"PMS-C11,Ben,Lee,b@example.org,100001,,offered,,"_s, "status",
            u"no free place"_s);
        row("a move that is not allowed", u"PMS-C11,Amira,Khan,amira@example.org,100001,,lapsed,,"_s,
            "status", u"cannot go"_s);
    }
    void badRowsAreRefusedOneByOne()
    {
        QFETCH(QStringList, cells);
        QFETCH(QString, column);
        QFETCH(QString, says);
        const QString headings
            = u"cohort first_name last_name email school_urn submitted_at status reason late_reason"_s;
        const auto store = hubWithSchools();
        std::vector<QStringList> fine{
            {u"PMS-C11"_s, u"Amira"_s, u"Khan"_s, u"amira@example.org"_s, u"100001"_s}};
        for (int i = 0; i < 4; ++i)
            fine.push_back({u"PMS-C11"_s,
                            u"Cy"_s,
                            u"May%1"_s.arg(i),
                            u"cy%1@example.org"_s.arg(i),
                            u"100001"_s,
                            {},
                            u"accepted"_s});
        const Result<ImportPlan> first = planned(*store, plain(headings, fine), {});
        QVERIFY2(first && first->problems.empty(), qPrintable(problemsOf(*first)));
        QVERIFY(applyImport(*store, *first));

        const Result<ImportPlan> plan = planned(*store, plain(headings, {cells}), {});

        QVERIFY(plan);
        QCOMPARE(plan->count(PlanLine::Outcome::Skipped), 1);
        QVERIFY(!plan->problems.empty());
        QCOMPARE(plan->problems.front().column, column);
        QVERIFY2(plan->problems.front().message.contains(says), qPrintable(problemsOf(*plan)));
        QVERIFY(plan->lines.front().writes.empty());
    }

    void reasonsLiftWhatNeedsThem()
    {
        const auto store = hubWithSchools();
        const Result<ImportPlan> plan = planned(
            *store,
            plain(u"cohort first_name last_name email school_urn submitted_at status reason late_reason"_s,
                  {{u"PMS-C11"_s, u"A"_s, u"A"_s, u"a@example.org"_s, u"100001"_s, u"2025-03-14T17:00:00"_s,
                    u"reserve"_s},
                   {u"PMS-C11"_s,
                    u"B"_s,
                    u"B"_s,
                    u"b@example.org"_s,
                    u"100001"_s,
                    u"14/03/2025 18:00"_s,
                    u"reserve"_s,
                    {},
                    u"The form was down"_s},
                   {u"PMS-C11"_s, u"C"_s, u"C"_s, u"c@example.org"_s, u"100001"_s, {}, u"accepted"_s},
                   {u"PMS-C11"_s, u"D"_s, u"D"_s, u"d@example.org"_s, u"100001"_s, {}, u"accepted"_s},
                   {u"PMS-C11"_s, u"E"_s, u"E"_s, u"e@example.org"_s, u"100001"_s, {}, u"accepted"_s},
                   {u"PMS-C11"_s, u"F"_s, u"F"_s, u"f@example.org"_s, u"100001"_s, {}, u"accepted"_s},
                   {u"PMS-C11"_s,
                    u"G"_s,
                    u"G"_s,
                    u"g@example.org"_s,
                    u"100001"_s,
                    {},
                    u"offered"_s,
                    u"A fifth place is promised"_s}}),
            {});

        QVERIFY2(plan && plan->count(PlanLine::Outcome::New) == 7, qPrintable(problemsOf(*plan)));
        QVERIFY(applyImport(*store, *plan));
        std::vector<Application> all = store->all<Application>();
        const auto of = [&](const QString &name) {
            const auto person = store->where<Person>("last_name", name).front();
            return *std::ranges::find(all, person.id, &Application::person);
        };
        QCOMPARE(*of(u"A"_s).reserveRank, 1);
        QCOMPARE(*of(u"B"_s).reserveRank, 2);
        QCOMPARE(of(u"G"_s).overReason, u"A fifth place is promised"_s);
        QCOMPARE(store->where<Role>("role", u"specialist"_s).size(), size_t{4});
    }

    void answersInSentences_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<int>("answer");
        const auto row
            = [](const char *cell, int answer) { QTest::newRow(cell) << QString::fromUtf8(cell) << answer; };
        const int yes = static_cast<int>(YesNo::Yes);
        const int no = static_cast<int>(YesNo::No);
        const int unknown = static_cast<int>(YesNo::Unknown);
        row("Yes, I hold QTS", yes);
        row("I do", yes);
        row("I don’t", no);
        row("I do not have it yet", no);
        row("No - not yet", no);
        row("Not sure", unknown);
        row("Not applicable to me", unknown);
        row("Nothing of the kind", -1);
        row("Yesterday", -1);
    }
    void answersInSentences()
    {
        QFETCH(QString, cell);
        QFETCH(int, answer);

        const auto found = answerFromSentence(cell);

        QCOMPARE(found ? static_cast<int>(*found) : -1, answer);
    }

    void yearsAreReadFromWords()
    {
        QCOMPARE(teachingSince(u"2016", {2025, 3, 1}).value_or(0), 2016);
        QCOMPARE(teachingSince(u"Since September 2019", {2025, 3, 1}).value_or(0), 2019);
        QCOMPARE(teachingSince(u"6 years", {2025, 3, 1}).value_or(0), 2019);
        QCOMPARE(teachingSince(u"12", {2025, 3, 1}).value_or(0), 2013);
        QVERIFY(!teachingSince(u"a while", {2025, 3, 1}));
        QCOMPARE(splitName(u"Dr Amira Jane Khan").first, u"Amira"_s);
        QCOMPARE(splitName(u"Khan, Amira").last, u"Khan"_s);
    }
};

QTEST_GUILESS_MAIN(TestFormImport)
#include "tst_formimport.moc"
