#include "rules/forecast.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace hub {

namespace {

using Name = ForecastFigure::Name;
using Source = ForecastFigure::Source;

constexpr int enoughCases = 5;
/// How far back the hub's own past is read.
constexpr int pastYears = 5;

/// The published figures of the network, in tenths: four specialists a year to a hub, six or seven schools to
/// a group, a group to a lead. What it does not publish begins at cautious round figures.
constexpr std::array<int, static_cast<size_t>(Name::Count)> networkFigures{40, 900, 700, 800, 150, 10, 65, 0};

struct Counted
{
    double part = 0;
    int whole = 0;
};

/// What the hub's own past says.
class Past
{
public:
    Past(const FactIndex &index, QDate today)
        : m_index{index}
        , m_year{AcademicYear::containing(today)}
    {
        for (const WorkGroup &group : index.facts().groups) {
            if (group.kind != GroupKind::WorkGroup)
                continue;
            ++m_groups[group.year];
            for (const PersonId lead : {group.lead, group.secondLead}) {
                if (!lead.isNull())
                    m_leads[group.year].insert(lead);
            }
        }
    }

    [[nodiscard]] AcademicYear year() const { return m_year; }
    [[nodiscard]] const std::set<PersonId> &leadsIn(AcademicYear year) const
    {
        static const std::set<PersonId> none;
        const auto found = m_leads.find(year);
        return found == m_leads.end() ? none : found->second;
    }
    [[nodiscard]] int groupsIn(AcademicYear year) const
    {
        const auto found = m_groups.find(year);
        return found == m_groups.end() ? 0 : found->second;
    }

    [[nodiscard]] int schoolsIn(AcademicYear year) const
    {
        std::set<SchoolId> schools;
        for (const WorkGroup &group : m_index.facts().groups) {
            if (group.year != year || group.kind != GroupKind::WorkGroup)
                continue;
            for (const SchoolId school : hub::schoolsIn(m_index, group.id))
                schools.insert(school);
        }
        return static_cast<int>(schools.size());
    }

    [[nodiscard]] Counted accepted() const
    {
        std::set<AcademicYear> years;
        Counted counted;
        for (const Cohort &cohort : m_index.facts().cohorts) {
            const auto count = m_index.acceptedIn(cohort.id).size();
            if (count == 0 || cohort.year > m_year || cohort.year.next(pastYears) <= m_year)
                continue;
            years.insert(cohort.year);
            counted.part += static_cast<double>(count);
        }
        counted.whole = static_cast<int>(years.size());
        return counted;
    }

    /// Those accepted long enough ago: how many of them hold accreditation, and how many of these lead.
    void follow(Counted &accredited, Counted &leading) const
    {
        std::set<PersonId> everLed;
        for (const auto &[year, leads] : m_leads)
            everLed.insert(leads.begin(), leads.end());
        for (const Cohort &cohort : m_index.facts().cohorts) {
            if (cohort.year.next(2) > m_year || cohort.year.next(pastYears + 2) <= m_year)
                continue;
            for (const Application *accepted : m_index.acceptedIn(cohort.id)) {
                const Person *person = m_index.person(accepted->person);
                const bool leads = everLed.contains(accepted->person);
                const bool holds = leads || (person != nullptr && person->pdLead == YesNo::Yes);
                ++accredited.whole;
                accredited.part += holds ? 1 : 0;
                leading.whole += holds ? 1 : 0;
                leading.part += leads ? 1 : 0;
            }
        }
    }

    /// Of the leads of each year, who was none in the next.
    [[nodiscard]] Counted left() const
    {
        Counted counted;
        for (AcademicYear year = m_year.next(-pastYears); year < m_year; year = year.next()) {
            const std::set<PersonId> &next = leadsIn(year.next());
            if (next.empty())
                continue;
            for (const PersonId lead : leadsIn(year)) {
                ++counted.whole;
                counted.part += next.contains(lead) ? 0 : 1;
            }
        }
        return counted;
    }

    /// Of the participations of first-year specialists that have ended, those with an accreditation or a
    /// register to show are not told apart: an application withdrawn after it was accepted is the loss.
    [[nodiscard]] Counted completed() const
    {
        Counted counted;
        for (const Application &application : m_index.facts().applications) {
            const Cohort *cohort = m_index.cohort(application.cohort);
            if (cohort == nullptr || cohort->year >= m_year || cohort->year.next(pastYears + 1) <= m_year)
                continue;
            const bool isIn = application.status == ApplicationStatus::Accepted;
            const bool isOut = application.status == ApplicationStatus::Withdrawn;
            counted.whole += isIn || isOut ? 1 : 0;
            counted.part += isIn ? 1 : 0;
        }
        return counted;
    }

private:
    const FactIndex &m_index;
    AcademicYear m_year;
    std::map<AcademicYear, std::set<PersonId>> m_leads;
    std::map<AcademicYear, int> m_groups;
};

int inTenths(double value)
{
    return static_cast<int>(std::lround(value * 10));
}

class FigureMaker
{
public:
    FigureMaker(const std::vector<Assumption> &assumptions, std::vector<ForecastFigure> &figures)
        : m_figures{figures}
    {
        for (const Assumption &assumption : assumptions)
            m_set.emplace(assumption.name, assumption.value.count);
    }

    /// @p value from @p cases of the hub's own past; of too few the network's figure is used.
    void add(Name name, double value, int cases, int least)
    {
        ForecastFigure figure{.name = name,
                              .tenths = networkFigures[static_cast<size_t>(name)],
                              .cases = cases,
                              .network = networkFigures[static_cast<size_t>(name)]};
        if (cases > 0)
            figure.past = inTenths(value);
        if (cases >= least && cases > 0) {
            figure.tenths = *figure.past;
            figure.source = Source::OwnPast;
        }
        if (const auto set = m_set.find(QString::fromLatin1(nameOf(name))); set != m_set.end()) {
            figure.tenths = set->second;
            figure.source = Source::SetByHub;
        }
        m_figures.push_back(figure);
    }
    void addShare(Name name, const Counted &counted)
    {
        add(name, counted.whole == 0 ? 0 : 100.0 * counted.part / counted.whole, counted.whole, enoughCases);
    }

private:
    std::vector<ForecastFigure> &m_figures;
    std::map<QString, int> m_set;
};

void project(Forecast &forecast, double accepted, int count)
{
    const auto value = [&](Name name) { return forecast.figure(name).value(); };
    const double becomes = value(Name::CompletePercent) / 100 * value(Name::AccreditPercent) / 100
        * value(Name::LeadPercent) / 100;
    forecast.years.clear();
    double leads = forecast.leadsNow;
    for (int ahead = 1; ahead <= count; ++ahead) {
        ForecastYear year{.year = forecast.from.next(ahead), .leadsBefore = leads, .accepted = accepted};
        year.newLeads = accepted * becomes;
        year.leaving = leads * value(Name::LeavePercent) / 100;
        leads = std::max(0.0, leads - year.leaving + year.newLeads);
        year.leads = leads;
        year.groups = leads * value(Name::GroupsPerLead);
        const double perGroup = value(Name::SchoolsPerGroup);
        year.groupsNeeded = perGroup > 0 ? std::ceil(value(Name::SchoolsAYear) / perGroup) : 0;
        forecast.years.push_back(year);
    }
}

} // namespace

const char *nameOf(ForecastFigure::Name name)
{
    static constexpr std::array<const char *, static_cast<size_t>(Name::Count)> names{
        "accepted_a_year", "complete_percent", "accredit_percent",  "lead_percent",
        "leave_percent",   "groups_per_lead",  "schools_per_group", "schools_a_year"};
    return names[static_cast<size_t>(name)];
}

Forecast forecastFrom(const FactIndex &index, QDate today, const std::vector<Assumption> &assumptions,
                      int count)
{
    const Past past{index, today};
    Forecast forecast{.from = past.year()};
    forecast.leadsNow = static_cast<int>(past.leadsIn(past.year()).size());
    forecast.groupsNow = past.groupsIn(past.year());
    forecast.schoolsNow = past.schoolsIn(past.year());

    FigureMaker make{assumptions, forecast.figures};
    const Counted accepted = past.accepted();
    make.add(Name::AcceptedAYear, accepted.whole == 0 ? 0 : accepted.part / accepted.whole, accepted.whole,
             2);
    make.addShare(Name::CompletePercent, past.completed());
    Counted accredited;
    Counted leading;
    past.follow(accredited, leading);
    make.addShare(Name::AccreditPercent, accredited);
    make.addShare(Name::LeadPercent, leading);
    make.addShare(Name::LeavePercent, past.left());
    const int leads = forecast.leadsNow;
    make.add(Name::GroupsPerLead, leads == 0 ? 0 : static_cast<double>(forecast.groupsNow) / leads, leads, 1);
    double seats = 0;
    for (const WorkGroup &group : index.facts().groups) {
        if (group.year == past.year() && group.kind == GroupKind::WorkGroup)
            seats += static_cast<double>(schoolsIn(index, group.id).size());
    }
    const int groups = forecast.groupsNow;
    make.add(Name::SchoolsPerGroup, groups == 0 ? 0 : seats / groups, groups, enoughCases);
    // A school in two groups wants two places.
    make.add(Name::SchoolsAYear, seats, static_cast<int>(seats), 1);

    const double accepting = forecast.figure(Name::AcceptedAYear).value();
    constexpr int mostMore = 200;
    project(forecast, accepting, count);
    while (!forecast.years.empty() && forecast.years.back().gap() > 0.05 && forecast.moreToAccept < mostMore)
        project(forecast, accepting + ++forecast.moreToAccept, count);
    project(forecast, accepting, count);
    return forecast;
}

} // namespace hub
