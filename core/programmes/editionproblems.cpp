#include "programmes/editionproblems.h"

#include "programmes/contexts.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hub {

namespace {

QString at(const QString &list, size_t index, const QString &key = {})
{
    const QString place = u"%1[%2]"_s.arg(list).arg(index);
    return key.isEmpty() ? place : place + u'.' + key;
}

const Entitlement *entitlementOf(const ProgrammeYear &year, DayKind kind)
{
    const auto found = std::ranges::find(year.entitlements, kind, &Entitlement::kind);
    return found == year.entitlements.end() ? nullptr : &*found;
}

/// Looks through one edition, part by part in the order of its file.
class Inspection
{
public:
    explicit Inspection(const Edition &edition)
        : m_edition{edition}
    {
    }

    std::vector<EditionProblem> run()
    {
        lookAtHead();
        lookAtIds(m_edition.criteria, u"criteria"_s);
        for (size_t i = 0; i < m_edition.criteria.size(); ++i)
            lookAt(m_edition.criteria.at(i), at(u"criteria"_s, i));
        lookAtYears();
        lookAtIds(m_edition.expectations, u"expectations"_s);
        for (size_t i = 0; i < m_edition.expectations.size(); ++i)
            lookAt(m_edition.expectations.at(i), at(u"expectations"_s, i));
        lookAtIds(m_edition.funding, u"funding"_s);
        for (size_t i = 0; i < m_edition.funding.size(); ++i)
            lookAt(m_edition.funding.at(i), at(u"funding"_s, i));
        lookAtDates();
        lookAtGroups();
        lookAtSheet();
        return std::move(m_problems);
    }

private:
    void refuse(const QString &place, const QString &message)
    {
        m_problems.push_back({EditionProblem::Severity::Refuse, place, message});
    }
    void warn(const QString &place, const QString &message)
    {
        m_problems.push_back({EditionProblem::Severity::Warn, place, message});
    }
    void needWords(const QString &words, const QString &place)
    {
        if (words.trimmed().isEmpty())
            refuse(place, flaw(QT_TRANSLATE_NOOP("hub::EditionProblem", "This may not be empty.")));
    }

    template<typename T>
    void lookAtIds(const std::vector<T> &items, const QString &list)
    {
        static const QRegularExpression shape{u"^[A-Za-z][A-Za-z0-9_]*$"_s};
        QSet<QString> seen;
        for (size_t i = 0; i < items.size(); ++i) {
            const QString &id = items.at(i).id;
            if (!shape.match(id).hasMatch())
                refuse(at(list, i, u"id"_s),
                       flaw(QT_TRANSLATE_NOOP(
                                "hub::EditionProblem",
                                "“%1” cannot be an id: use a letter, then letters, digits and underscores."))
                           .arg(id));
            else if (seen.contains(id))
                refuse(at(list, i, u"id"_s),
                       flaw(QT_TRANSLATE_NOOP("hub::EditionProblem", "The id “%1” is used twice.")).arg(id));
            seen.insert(id);
        }
    }

    void lookAtHead();
    void lookAt(const Criterion &criterion, const QString &place);
    void lookAtYears();
    void lookAtDays(const ProgrammeYear &year, const QString &place);
    void lookAtTotals(const ProgrammeYear &year, const QString &place);
    void lookAt(const RequiredEvent &event, const ProgrammeYear &year, const QString &place);
    void lookAtWhen(const RequiredEvent &event, const ProgrammeYear &year, const QString &place);
    void lookAt(const EditionExpectation &expectation, const QString &place);
    void lookAt(const Funding &funding, const QString &place);
    void lookAtYearNumber(int year, const QString &place);
    void lookAtDates();
    void lookAtGroups();
    void lookAtSheet();

    const Edition &m_edition;
    std::vector<EditionProblem> m_problems;
};

void Inspection::lookAtHead()
{
    needWords(m_edition.code, u"code"_s);
    needWords(m_edition.family, u"family"_s);
    needWords(m_edition.title, u"title"_s);
    if (m_edition.firstYear.isNull())
        refuse(u"first_year"_s,
               flaw(QT_TRANSLATE_NOOP("hub::EditionProblem", "The first academic year is missing.")));
    if (!m_edition.cohortNumber || m_edition.firstYear.isNull())
        return;
    const bool primary = m_edition.phase == Edition::Phase::Primary;
    if (!primary && m_edition.phase != Edition::Phase::Secondary)
        return;
    const int expected = m_edition.firstYear.startYear() - (primary ? 2014 : 2015);
    if (*m_edition.cohortNumber != expected)
        warn(u"cohort_number"_s,
             flaw(QT_TRANSLATE_NOOP(
                      "hub::EditionProblem",
                      "The cohort that starts in %1 is number %2, not %3; check the number and the year."))
                 .arg(m_edition.firstYear.toText())
                 .arg(expected)
                 .arg(*m_edition.cohortNumber));
}

void Inspection::lookAt(const Criterion &criterion, const QString &place)
{
    needWords(criterion.text, place + u".text"_s);
    for (size_t i = 0; i < criterion.rules.size(); ++i) {
        const CriterionRule &rule = criterion.rules.at(i);
        if (rule.kind == CriterionRule::Kind::MinYearsTeaching && rule.years < 1)
            refuse(at(place + u".rules"_s, i, u"years"_s),
                   flaw(QT_TRANSLATE_NOOP("hub::EditionProblem",
                                          "Ask for at least one year, or remove the rule.")));
        if (rule.kind == CriterionRule::Kind::SchoolPhaseIn && rule.phases.empty())
            refuse(at(place + u".rules"_s, i, u"phases"_s),
                   flaw(QT_TRANSLATE_NOOP("hub::EditionProblem",
                                          "Name at least one phase, or remove the rule.")));
    }
}

void Inspection::lookAtYears()
{
    if (m_edition.years.empty())
        refuse(u"years"_s,
               flaw(QT_TRANSLATE_NOOP("hub::EditionProblem", "A programme has at least one year.")));
    for (size_t i = 0; i < m_edition.years.size(); ++i) {
        const ProgrammeYear &year = m_edition.years.at(i);
        const QString place = at(u"years"_s, i);
        needWords(year.title, place + u".title"_s);
        if (year.number != static_cast<int>(i) + 1)
            refuse(place + u".number"_s,
                   flaw(QT_TRANSLATE_NOOP("hub::EditionProblem", "Years are numbered 1, 2, 3 in order.")));
        if (year.repeats && i + 1 != m_edition.years.size())
            refuse(place + u".repeats"_s,
                   flaw(QT_TRANSLATE_NOOP("hub::EditionProblem",
                                          "Only the last year can stand for those that follow.")));
        lookAtDays(year, place);
        lookAtTotals(year, place);
        lookAtIds(year.activities, place + u".activities"_s);
        lookAtIds(year.events, place + u".events"_s);
        for (size_t e = 0; e < year.events.size(); ++e)
            lookAt(year.events.at(e), year, at(place + u".events"_s, e));
    }
}

void Inspection::lookAtDays(const ProgrammeYear &year, const QString &place)
{
    QSet<int> seen;
    for (size_t i = 0; i < year.entitlements.size(); ++i) {
        const Entitlement &days = year.entitlements.at(i);
        const QString here = at(place + u".entitlements"_s, i);
        if (days.kind == DayKind::None)
            refuse(here + u".kind"_s,
                   flaw(QT_TRANSLATE_NOOP("hub::EditionProblem", "Say which kind of day it is.")));
        else if (seen.contains(static_cast<int>(days.kind)))
            refuse(here + u".kind"_s,
                   flaw(QT_TRANSLATE_NOOP("hub::EditionProblem",
                                          "This kind of day has its amount in this year already.")));
        seen.insert(static_cast<int>(days.kind));
        if (days.least > days.most)
            refuse(here + u".least"_s,
                   flaw(QT_TRANSLATE_NOOP("hub::EditionProblem", "The fewest days are more than the most.")));
        if (days.least < days.most && !days.agreedPerSpecialist)
            warn(here + u".agreed_per_specialist"_s,
                 flaw(QT_TRANSLATE_NOOP("hub::EditionProblem",
                                        "A range of days needs a number agreed with each person.")));
        if (days.includedIn == DayKind::None)
            continue;
        const Entitlement *outer = entitlementOf(year, days.includedIn);
        if (!outer || outer == &days || outer->includedIn != DayKind::None)
            refuse(here + u".included_in"_s,
                   flaw(QT_TRANSLATE_NOOP("hub::EditionProblem",
                                          "These days are included in a kind this year does not ask for.")));
        else if (days.most > outer->most)
            refuse(here + u".most"_s,
                   flaw(QT_TRANSLATE_NOOP("hub::EditionProblem",
                                          "More days are included than there are: %1 in %2."))
                       .arg(days.most.toText(), outer->most.toText()));
    }
}

void Inspection::lookAtTotals(const ProgrammeYear &year, const QString &place)
{
    Days sum;
    for (const Entitlement &days : requirementsOf(year))
        sum += days.least;
    if (year.totalDays && *year.totalDays != sum)
        refuse(place + u".total_days"_s,
               flaw(QT_TRANSLATE_NOOP("hub::EditionProblem",
                                      "The total is given as %1 days, but the kinds of day add up to %2."))
                   .arg(year.totalDays->toText(), sum.toText()));
    for (size_t i = 0; i < year.entitlements.size(); ++i) {
        Days atEvents;
        for (const RequiredEvent &event : year.events)
            if (event.dayKind == year.entitlements.at(i).kind)
                atEvents += event.daysEach * event.count;
        if (atEvents > year.entitlements.at(i).most)
            refuse(at(place + u".entitlements"_s, i, u"most"_s),
                   flaw(QT_TRANSLATE_NOOP("hub::EditionProblem",
                                          "The required events take %1 days, more than the %2 given here."))
                       .arg(atEvents.toText(), year.entitlements.at(i).most.toText()));
    }
}

void Inspection::lookAt(const RequiredEvent &event, const ProgrammeYear &year, const QString &place)
{
    needWords(event.title, place + u".title"_s);
    if (event.count < 1)
        refuse(place + u".count"_s,
               flaw(QT_TRANSLATE_NOOP("hub::EditionProblem", "There must be at least one.")));
    if (event.dayKind != DayKind::None && !entitlementOf(year, event.dayKind))
        refuse(place + u".day_kind"_s,
               flaw(QT_TRANSLATE_NOOP("hub::EditionProblem", "This year asks for no days of this kind.")));
    if (event.nightsEach > 0 && event.daysEach <= Days::whole(event.nightsEach - 1))
        refuse(place + u".nights_each"_s,
               flaw(QT_TRANSLATE_NOOP("hub::EditionProblem",
                                      "There are more nights than the days leave room for.")));
    // A part of an event has no length of its own; half a day has.
    if (event.headPart == RequiredEvent::HeadPart::HalfDay && event.daysEach < Days::quarters(2))
        refuse(place + u".head_part"_s,
               flaw(QT_TRANSLATE_NOOP("hub::EditionProblem",
                                      "The headteacher's half day needs an event of at least half a day.")));
    lookAtWhen(event, year, place + u".when"_s);
}

void Inspection::lookAtWhen(const RequiredEvent &event, const ProgrammeYear &year, const QString &place)
{
    if (!event.when.empty() && event.when.size() != static_cast<size_t>(event.count))
        refuse(place,
               flaw(QT_TRANSLATE_NOOP("hub::EditionProblem",
                                      "Give a time for each of the %1 events, or for none."))
                   .arg(event.count));
    if (!std::ranges::is_sorted(event.when, {}, &When::first))
        warn(place, flaw(QT_TRANSLATE_NOOP("hub::EditionProblem", "The times are not in order.")));
    if (m_edition.firstYear.isNull())
        return;
    const AcademicYear when = academicYearOf(m_edition, year.number);
    for (size_t i = 0; i < event.when.size(); ++i)
        if (!when.range().contains(event.when.at(i).first))
            warn(u"%1[%2]"_s.arg(place).arg(i),
                 flaw(QT_TRANSLATE_NOOP("hub::EditionProblem", "%1 is outside the academic year %2."))
                     .arg(event.when.at(i).toText(), when.toText()));
}

void Inspection::lookAtYearNumber(int year, const QString &place)
{
    if (year > static_cast<int>(m_edition.years.size()))
        refuse(place + u".year"_s,
               flaw(QT_TRANSLATE_NOOP("hub::EditionProblem", "The programme has no year %1.")).arg(year));
}

void Inspection::lookAt(const EditionExpectation &expectation, const QString &place)
{
    using enum EditionExpectation::Rule;
    needWords(expectation.text, place + u".text"_s);
    lookAtYearNumber(expectation.year, place);
    const bool namesEvent = expectation.rule == AttendsEvent || expectation.rule == LeadsEvent;
    const bool eventIsThere = std::ranges::any_of(m_edition.years, [&](const ProgrammeYear &year) {
        return (expectation.year == 0 || expectation.year == year.number)
            && std::ranges::find(year.events, expectation.event, &RequiredEvent::id) != year.events.end();
    });
    if (namesEvent && !eventIsThere)
        refuse(place + u".event"_s,
               flaw(QT_TRANSLATE_NOOP("hub::EditionProblem", "There is no required event “%1” in that year."))
                   .arg(expectation.event));
    if (expectation.rule == JoinsProgramme)
        needWords(expectation.programme, place + u".programme"_s);
    const bool pairAsked = m_edition.composition && m_edition.composition->participantsPerSchool > 0;
    if (expectation.rule == SendsParticipants && !pairAsked)
        refuse(place + u".rule"_s,
               flaw(QT_TRANSLATE_NOOP("hub::EditionProblem",
                                      "The composition does not say how many participants a school sends.")));
}

void Inspection::lookAt(const Funding &funding, const QString &place)
{
    needWords(funding.purpose, place + u".purpose"_s);
    lookAtYearNumber(funding.year, place);
    if (funding.unit == Funding::Unit::Cost && funding.amount)
        warn(place + u".amount"_s,
             flaw(QT_TRANSLATE_NOOP("hub::EditionProblem", "What is paid at cost has no fixed amount.")));
    if (!funding.amount || !funding.total)
        return;
    const bool byDay = funding.unit == Funding::Unit::Day && funding.days;
    const bool bySchool = funding.unit == Funding::Unit::School && funding.schools > 0;
    if (!byDay && !bySchool)
        return;
    const Money paid = byDay ? Money::pence(funding.amount->inPence() * funding.days->inQuarters() / 4)
                             : *funding.amount * funding.schools;
    if (paid != *funding.total)
        refuse(place + u".total"_s,
               flaw(QT_TRANSLATE_NOOP("hub::EditionProblem", "%1 at %2 make %3, not %4."))
                   .arg(byDay ? funding.days->toText() : QString::number(funding.schools),
                        funding.amount->toDisplay(), paid.toDisplay(), funding.total->toDisplay()));
}

void Inspection::lookAtDates()
{
    lookAtIds(m_edition.dates, u"dates"_s);
    for (size_t i = 0; i < m_edition.dates.size(); ++i) {
        needWords(m_edition.dates.at(i).title, at(u"dates"_s, i, u"title"_s));
        if (i > 0 && m_edition.dates.at(i).when.first < m_edition.dates.at(i - 1).when.first)
            refuse(at(u"dates"_s, i, u"when"_s),
                   flaw(QT_TRANSLATE_NOOP("hub::EditionProblem",
                                          "“%1” comes before “%2”; dates stand in order."))
                       .arg(m_edition.dates.at(i).title, m_edition.dates.at(i - 1).title));
    }
}

void Inspection::lookAtGroups()
{
    const auto inOrder = [this](int least, int most, const QString &place) {
        if (most > 0 && least > most)
            refuse(
                place,
                flaw(QT_TRANSLATE_NOOP("hub::EditionProblem", "The first number is larger than the last.")));
    };
    if (m_edition.composition) {
        inOrder(m_edition.composition->schoolsLeast, m_edition.composition->schoolsMost,
                u"composition.schools_least"_s);
        lookAtIds(m_edition.composition->foci, u"composition.foci"_s);
    }
    if (m_edition.priorEngagement)
        inOrder(m_edition.priorEngagement->specialistCohortFrom,
                m_edition.priorEngagement->specialistCohortTo, u"prior_engagement.specialist_cohort_from"_s);
    if (m_edition.network)
        inOrder(m_edition.network->schoolsPerGroupLeast, m_edition.network->schoolsPerGroupMost,
                u"network.schools_per_group_least"_s);
}

void Inspection::lookAtSheet()
{
    QSet<int> seen;
    for (size_t i = 0; i < m_edition.sheet.size(); ++i) {
        const SheetBlock &block = m_edition.sheet.at(i);
        const bool words = block.kind == SheetBlock::Kind::Words;
        if (words && block.paragraphs.isEmpty())
            warn(at(u"sheet"_s, i),
                 flaw(QT_TRANSLATE_NOOP("hub::EditionProblem",
                                        "This block has no words, so it is left out.")));
        if (!words && seen.contains(static_cast<int>(block.kind)))
            warn(at(u"sheet"_s, i, u"kind"_s),
                 flaw(QT_TRANSLATE_NOOP("hub::EditionProblem", "The sheet shows the same facts twice.")));
        seen.insert(static_cast<int>(block.kind));
    }
}

} // namespace

std::vector<EditionProblem> problemsOf(const Edition &edition)
{
    return Inspection{edition}.run();
}

bool mayBeUsed(const std::vector<EditionProblem> &problems)
{
    return std::ranges::none_of(problems, [](const EditionProblem &problem) {
        return problem.severity == EditionProblem::Severity::Refuse;
    });
}

} // namespace hub
