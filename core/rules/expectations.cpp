#include "rules/expectations.h"

#include "rules/expectationjudge.h"

#include <algorithm>
#include <tuple>

namespace hub {

namespace {

using Whom = EditionExpectation::Whom;

/// Walks cohorts and groups, and makes a line for each expectation of each whom it concerns.
class Walk
{
public:
    Walk(const FactIndex &index, const ExpectationsAsked &asked)
        : m_index{index}
        , m_asked{asked}
        , m_judge{index, asked}
    {
        for (const Expectation &record : index.facts().expectations)
            m_recorded.emplace(
                keyOf(record.expectation, record.cohort, record.group, record.person, record.school),
                &record);
    }

    void cohort(const Cohort &cohort)
    {
        const Edition *edition = m_index.edition(cohort.programme);
        if (edition == nullptr)
            return;
        m_owner = {.cohort = cohort.id};
        const std::vector<AcademicYear> years = yearsOf(cohort.year);
        for (const AcademicYear year : years) {
            m_owner.year = year;
            for (const EditionExpectation &expectation : edition->expectations) {
                const int number = numberIn(*edition, cohort.year, year, expectation);
                // What stands in every year is one thing, not one for each.
                if (number == 0 || (expectation.year == 0 && year != years.back()))
                    continue;
                if (expectation.whom == Whom::Hub) {
                    add(expectation, *edition, number, cohort.year, {}, {});
                    continue;
                }
                for (const Application *accepted : m_index.acceptedIn(cohort.id))
                    add(expectation, *edition, number, cohort.year, accepted->person, accepted->school);
            }
        }
    }

    void group(const WorkGroup &group)
    {
        const Edition *edition = m_index.edition(group.programme);
        const bool isAsked
            = m_asked.year.isNull() ? group.year.firstDay() <= m_asked.today : group.year == m_asked.year;
        if (edition == nullptr || !isAsked)
            return;
        m_owner = {.group = group.id, .year = group.year};
        for (const EditionExpectation &expectation : edition->expectations) {
            if (expectation.year > 1)
                continue;
            if (expectation.whom == Whom::Hub)
                add(expectation, *edition, 1, group.year, {}, {});
            std::set<std::pair<PersonId, SchoolId>> seen;
            for (const Membership *member : m_index.membersOf(group.id)) {
                if (!takesPart(member->status) || expectation.whom == Whom::Hub)
                    continue;
                const bool isOne = expectation.whom == Whom::Person;
                const PersonId person = isOne ? member->person : PersonId{};
                if ((!isOne || !person.isNull()) && seen.emplace(person, member->school).second)
                    add(expectation, *edition, 1, group.year, person, member->school);
            }
        }
    }

    [[nodiscard]] std::vector<ExpectationLine> take() { return std::move(m_lines); }

private:
    using RecordKey = std::tuple<QString, CohortId, WorkGroupId, PersonId, SchoolId>;

    static RecordKey keyOf(const QString &id, CohortId cohort, WorkGroupId group, PersonId person,
                           SchoolId school)
    {
        return {id, cohort, group, person, school};
    }

    [[nodiscard]] std::vector<AcademicYear> yearsOf(AcademicYear first) const
    {
        if (!m_asked.year.isNull())
            return {m_asked.year};
        std::vector<AcademicYear> years{first};
        while (years.back().next().firstDay() <= m_asked.today)
            years.push_back(years.back().next());
        return years;
    }

    /// The number of the programme's year that @p year is, where the expectation falls in it; else 0.
    [[nodiscard]] static int numberIn(const Edition &edition, AcademicYear first, AcademicYear year,
                                      const EditionExpectation &expectation)
    {
        const int number = year.startYear() - first.startYear() + 1;
        const ProgrammeYear *of = yearIn(edition, edition.firstYear.next(number - 1));
        if (of == nullptr)
            return 0;
        const bool isRepeated = of->repeats && expectation.year == of->number;
        // What no year is said of stands in every year until the date it is due, if one is said.
        if (expectation.year == 0 && expectation.due.isSaid()) {
            const QDate due
                = expectation.due.last().addYears(first.startYear() - edition.firstYear.startYear());
            return due >= year.firstDay() ? number : 0;
        }
        return expectation.year == 0 || expectation.year == number || isRepeated ? number : 0;
    }

    void add(const EditionExpectation &expectation, const Edition &edition, int number, AcademicYear first,
             PersonId person, SchoolId school)
    {
        ExpectationLine line = m_owner;
        line.expectation = &expectation;
        line.person = person;
        line.school = school;
        const Expectation *record = recorded(line);
        if (expectation.whom == Whom::Headteacher || expectation.whom == Whom::SubjectLeader
            || expectation.whom == Whom::School)
            line.person = personMeant(expectation.whom, school);
        line.due = expectation.due.isSaid()
            ? expectation.due.last().addYears(first.startYear() - edition.firstYear.startYear())
            : line.year.next().firstDay().addDays(-1);
        if (record != nullptr && record->due.isValid() && record->state == ExpectationState::Due)
            line.due = record->due;
        settle(line, m_judge.judge(line, edition, number), record);
        m_lines.push_back(std::move(line));
    }

    [[nodiscard]] PersonId personMeant(Whom whom, SchoolId school) const
    {
        if (whom == Whom::School || school.isNull())
            return {};
        const auto found = m_index.peopleAt(
            school, whom == Whom::Headteacher ? RoleKind::Headteacher : RoleKind::SubjectLeader,
            m_asked.today);
        return found.empty() ? PersonId{} : found.front();
    }

    /// What somebody recorded of it: for the person, or for the school, with the person named or not.
    [[nodiscard]] const Expectation *recorded(const ExpectationLine &line) const
    {
        const auto find = [&](PersonId person, SchoolId school) -> const Expectation * {
            const auto found
                = m_recorded.find(keyOf(line.expectation->id, line.cohort, line.group, person, school));
            return found == m_recorded.end() ? nullptr : found->second;
        };
        for (const auto &[person, school] :
             {std::pair{line.person, line.school}, std::pair{line.person, SchoolId{}}}) {
            if (const Expectation *record = find(person, school))
                return record;
        }
        const bool isPersons = line.expectation->whom == Whom::Person;
        return isPersons ? nullptr : find({}, line.school);
    }

    void settle(ExpectationLine &line, const ExpectationJudge::Verdict &verdict,
                const Expectation *record) const
    {
        line.record = record == nullptr ? ExpectationId{} : record->id;
        line.why = verdict.why;
        if (record != nullptr && record->state == ExpectationState::Exception && !verdict.isMet) {
            line.standing = Standing::Exception;
            line.why = {.kind = ExpectationWhy::Kind::AgreedException, .reason = record->reason};
        } else if (verdict.isMet) {
            line.standing = Standing::Met;
        } else if (record != nullptr && record->state == ExpectationState::Met) {
            line.standing = Standing::Met;
            line.why = {
                .kind = ExpectationWhy::Kind::RecordedMet, .date = record->metOn, .reason = record->reason};
        } else {
            line.standing = line.due < m_asked.today ? Standing::Overdue : Standing::Due;
        }
    }

    const FactIndex &m_index;
    const ExpectationsAsked &m_asked;
    ExpectationJudge m_judge;
    std::map<RecordKey, const Expectation *> m_recorded;
    ExpectationLine m_owner;
    std::vector<ExpectationLine> m_lines;
};

} // namespace

std::vector<ExpectationLine> expectationsOf(const FactIndex &index, const ExpectationsAsked &asked)
{
    Walk walk{index, asked};
    const bool isAll = asked.cohort.isNull() && asked.group.isNull();
    std::vector<const Cohort *> cohorts;
    for (const Cohort &cohort : index.facts().cohorts) {
        if (isAll || cohort.id == asked.cohort)
            cohorts.push_back(&cohort);
    }
    std::ranges::sort(cohorts, [](const Cohort *a, const Cohort *b) {
        return std::pair{b->year, a->code} < std::pair{a->year, b->code};
    });
    for (const Cohort *cohort : cohorts)
        walk.cohort(*cohort);
    std::vector<const WorkGroup *> groups;
    for (const WorkGroup &group : index.facts().groups) {
        if (isAll || group.id == asked.group)
            groups.push_back(&group);
    }
    std::ranges::sort(groups, {}, [](const WorkGroup *group) { return std::pair{group->year, group->code}; });
    for (const WorkGroup *group : groups)
        walk.group(*group);
    return walk.take();
}

} // namespace hub
