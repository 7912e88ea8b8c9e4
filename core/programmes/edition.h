#pragma once

#include "base/academicyear.h"
#include "base/days.h"
#include "base/money.h"
#include "programmes/when.h"
#include "records/nouns.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace hub {

/// One condition a criterion can be judged by from what the hub has recorded. The set is closed: an edition
/// that names another kind is refused, because nothing could judge it.
struct CriterionRule
{
    enum class Kind {
        Qts,               ///< the person holds qualified teacher status
        MinYearsTeaching,  ///< start year of the cohort minus maths_teaching_since is at least `years`
        SchoolStateFunded, ///< the school is state-funded
        SchoolOpen,        ///< the school is open ("open but proposed to close" is open)
        SchoolPhaseIn,     ///< the school's phase is one of `phases`
        RoleAtSchool,      ///< the person's roles include `role`
        PdLead,            ///< the person is an accredited Professional Development Lead
    };
    Kind kind = Kind::Qts;
    int years = 0;                       ///< MinYearsTeaching only
    std::vector<hub::Phase> phases = {}; ///< SchoolPhaseIn only; infant and junior schools are primary
    RoleKind role = RoleKind::Teacher;   ///< RoleAtSchool only

    bool operator==(const CriterionRule &) const = default;
};

/// One thing asked of an applicant.
struct Criterion
{
    enum class Level { Essential, Desirable, NotStated };
    /// Where an application shows that a criterion is met.
    enum class Source { Form, TeacherStatement, HeadStatement };

    QString id = {}; ///< stable: used in files and in columns such as criterion:qts
    Level level = Level::NotStated;
    QString text = {}; ///< a whole sentence about the applicant
    std::vector<Source> sources = {};
    std::vector<CriterionRule> rules = {}; ///< all must hold; without any only a recorded judgement answers

    bool operator==(const Criterion &) const = default;
};

/// The days of one kind that a year asks of, or gives to, one person.
struct Entitlement
{
    DayKind kind = DayKind::Central;
    Days least = {};
    Days most = {};                     ///< equal to least unless the number is a range
    bool agreedPerSpecialist = false;   ///< the number between least and most is agreed with each person
    DayKind includedIn = DayKind::None; ///< these days lie inside another kind's: never added to a total
                                        ///< and no requirement of their own
    QString text = {};

    bool operator==(const Entitlement &) const = default;
};

/// A way of spending days that a year recognises.
struct Activity
{
    QString id = {};
    DayKind kind = DayKind::InSchool;
    QString title = {};

    bool operator==(const Activity &) const = default;
};

/// An event, or several alike, that a year requires.
struct RequiredEvent
{
    enum class HeadPart { None, Part, HalfDay };

    QString id = {};
    EventKind kind = EventKind::Central;
    QString title = {};
    int count = 1;
    Days daysEach = {};
    int nightsEach = 0;
    EventMode mode = EventMode::InPerson;
    DayKind dayKind = DayKind::None; ///< the entitlement its days are done in
    std::vector<When> when = {};     ///< none, or one for each of count
    bool provisional = false;        ///< until the dates are confirmed
    HeadPart headPart = HeadPart::None;
    QString text = {};

    bool operator==(const RequiredEvent &) const = default;
};

/// One year of a programme.
struct ProgrammeYear
{
    int number = 1;
    QString title = {};
    QString text = {};
    bool repeats = false;               ///< stands for every later year as well; only the last can
    std::optional<Days> totalDays = {}; ///< as published; the entitlements must add up to it
    std::vector<Entitlement> entitlements = {};
    std::vector<Activity> activities = {};
    std::vector<RequiredEvent> events = {};

    bool operator==(const ProgrammeYear &) const = default;
};

/// What a programme expects of somebody, followed up until it is met or excepted by agreement.
struct EditionExpectation
{
    enum class Whom { Person, Headteacher, SubjectLeader, School, Hub };
    /// How software can tell that it is met. The set is closed, as for criteria.
    enum class Rule {
        RecordedByHand,   ///< only by somebody saying so
        AttendsEvent,     ///< a register of the required event `event` has them present
        LeadsEvent,       ///< they are the lead of an event of the required event `event`
        LeadsGroup,       ///< they lead a group in that year
        JoinsProgramme,   ///< they are in a group or cohort of the programme `programme`
        HoldsPdLead,      ///< they are an accredited Professional Development Lead
        CompletesDays,    ///< the required days of the year are done
        SendsParticipants ///< the school has the participants that `composition` asks for
    };

    QString id = {};
    Whom whom = Whom::Person;
    int year = 0;      ///< number of the programme's year; 0 = every year
    QString text = {}; ///< a whole sentence
    When due = {};     ///< not said: by the end of the academic year
    Rule rule = Rule::RecordedByHand;
    QString event = {};     ///< AttendsEvent, LeadsEvent: RequiredEvent::id
    QString programme = {}; ///< JoinsProgramme: an edition's code

    bool operator==(const EditionExpectation &) const = default;
};

/// Money that a programme pays to a school, or a cost it bears.
struct Funding
{
    enum class Unit { Day, School, Session, Mile, Cost }; ///< Cost: whatever it comes to

    QString id = {};
    int year = 0;         ///< number of the programme's year; 0 = every year
    QString purpose = {}; ///< as in the rates and payments tables: "release"
    Unit unit = Unit::Day;
    std::optional<Days> days = {};
    int schools = 0;                  ///< how many schools or departments, where that is said
    std::optional<Money> amount = {}; ///< for one unit
    std::optional<Money> total = {};
    QString text = {}; ///< a whole sentence

    bool operator==(const Funding &) const = default;
};

/// A date of the programme's own calendar, such as the closing of applications.
struct KeyDate
{
    QString id = {};
    QString title = {};
    When when = {};
    bool provisional = false;

    bool operator==(const KeyDate &) const = default;
};

/// What a programme intends for one group of people.
struct OutcomeGroup
{
    enum class Whom { Students, School, Practice, ProfessionalLearning };

    Whom whom = Whom::Students;
    QString title = {};
    QString reach = {}; ///< how far it is meant to reach: "in some classes of every specialist"
    QStringList items = {};

    bool operator==(const OutcomeGroup &) const = default;
};

/// A theme a group may choose, with the toolkit its lead works from.
struct Focus
{
    QString id = {}; ///< a capital letter
    QString title = {};
    QString text = {};
    QString toolkit = {};

    bool operator==(const Focus &) const = default;
};

/// Who makes up a group of this programme. 0 = not said.
struct Composition
{
    int participantsPerSchool = 0;
    int schoolsLeast = 0;
    int schoolsMost = 0;
    bool specialistOrAdvocate = false; ///< ideally at least one of a school's participants is one
    std::vector<Focus> foci = {};

    bool operator==(const Composition &) const = default;
};

/// Which schools count as previously engaged.
struct PriorEngagement
{
    bool developmentGroup = false; ///< took part in a Development Work Group
    int specialistCohortFrom = 0;  ///< has a specialist of the phase trained in these cohorts; 0 = does not
    int specialistCohortTo = 0;    ///< count
    QString text = {};

    bool operator==(const PriorEngagement &) const = default;
};

/// A network's published size, the defaults of a hub's forecast. 0 = not said.
struct NetworkFigures
{
    AcademicYear since = {};
    AcademicYear asAtEndOf = {};
    int teachersAYear = 0;
    int teachersAYearPerHub = 0;
    int schoolsPerGroupLeast = 0;
    int schoolsPerGroupMost = 0;
    int otherSchoolsPerSpecialist = 0;
    int specialists = 0;
    int otherSchools = 0;
    int percentOfSchools = 0;
    QString text = {};

    bool operator==(const NetworkFigures &) const = default;
};

/// Something a reader of the sheet can do next.
struct NextStep
{
    enum class Kind { Apply, Explore, Contact };

    Kind kind = Kind::Apply;
    QString text = {};

    bool operator==(const NextStep &) const = default;
};

/// One block of the information sheet. Each kind but Words is made from the edition's own facts, after the
/// block's paragraphs; a block with neither is left out.
struct SheetBlock
{
    enum class Kind {
        AtAGlance,
        Callout, ///< Labels::whatIsNew
        Words,
        Criteria,
        Years, ///< titles, entitlements, activities, events
        Expectations,
        Funding,
        Dates,
        Outcomes,
        Composition,
        Figures,
        NextSteps
    };

    Kind kind = Kind::Words;
    QString heading = {};
    QStringList paragraphs = {};

    bool operator==(const SheetBlock &) const = default;
};

/// The marks a programme carries on its sheet.
struct Labels
{
    QString strategicGoal = {};
    QString developmentType = {};
    QString ribbon = {};
    QString whatIsNew = {};

    bool operator==(const Labels &) const = default;
};

/// A programme as it runs for those who start in one year. A cohort keeps the rules of its own edition for
/// ever, whatever the next one says.
struct Edition
{
    enum class Phase { Primary, Secondary, Post16, All };
    enum class Kind { Cohort, WorkGroup, Community, Network };
    enum class Figures { Confirmed, Provisional, AsPublished };

    QString code = {};   ///< stable: SMS-C10, NCP25-15
    QString family = {}; ///< the same for the editions of one programme: "secondary-mastery-specialist"
    QString title = {};
    QString subtitle = {};
    Phase phase = Phase::All;
    Kind kind = Kind::Cohort;
    std::optional<int> cohortNumber = {};
    AcademicYear firstYear = {};
    Figures figures = Figures::Provisional;
    QString figuresNote = {};
    std::optional<int> quota = {}; ///< places of a hub where it has not been told otherwise
    Labels labels = {};
    QString summary = {};
    std::vector<Criterion> criteria = {};
    std::vector<ProgrammeYear> years = {}; ///< numbered from 1
    std::vector<EditionExpectation> expectations = {};
    std::vector<Funding> funding = {};
    std::vector<KeyDate> dates = {};
    std::vector<OutcomeGroup> outcomes = {};
    std::optional<Composition> composition = {};
    std::optional<PriorEngagement> priorEngagement = {};
    std::optional<NetworkFigures> network = {};
    std::vector<NextStep> nextSteps = {};
    std::vector<SheetBlock> sheet = {};

    bool operator==(const Edition &) const = default;
};

/// The year that @p edition is in during @p year: a repeating last year stands for all that follow. Null
/// before the first year and after the last.
[[nodiscard]] const ProgrammeYear *yearIn(const Edition &edition, AcademicYear year);

/// The academic year in which year @p number runs.
[[nodiscard]] AcademicYear academicYearOf(const Edition &edition, int number);

/// The entitlements that are requirements of their own: those not included in another.
[[nodiscard]] std::vector<Entitlement> requirementsOf(const ProgrammeYear &year);

/// Null where there is none of that id.
[[nodiscard]] const Criterion *findCriterion(const Edition &edition, QStringView id);

} // namespace hub
