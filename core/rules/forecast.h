#pragma once

#include "rules/composition.h"

#include <array>
#include <optional>

namespace hub {

/// One figure the forecast is made with.
struct ForecastFigure
{
    enum class Name {
        AcceptedAYear,   ///< specialists accepted a year
        CompletePercent, ///< of those accepted, who complete their first year
        AccreditPercent, ///< of those, who become accredited PD Leads
        LeadPercent,     ///< of those, who lead a group
        LeavePercent,    ///< of a year's leads, who lead no group in the next
        GroupsPerLead,
        SchoolsPerGroup,
        SchoolsAYear, ///< schools that want a place in a group
        Count
    };
    /// Where a figure comes from.
    enum class Source { OwnPast, Network, SetByHub };

    Name name = Name::AcceptedAYear;
    int tenths = 0;
    Source source = Source::Network;
    int cases = 0;                ///< how many the hub's own past rests on
    std::optional<int> past = {}; ///< what the hub's own past says, in tenths, whatever is used
    int network = 0;              ///< what the network's figures say, in tenths

    [[nodiscard]] double value() const { return tenths / 10.0; }
};

/// The name of a figure in files, on the command line and in the assumptions kept.
[[nodiscard]] const char *nameOf(ForecastFigure::Name name);

/// One year of a forecast. Figures are expectations, so they may be broken.
struct ForecastYear
{
    AcademicYear year = {};
    double leadsBefore = 0; ///< of the year before
    double accepted = 0;
    double newLeads = 0;
    double leaving = 0;
    double leads = 0;
    double groups = 0;       ///< that these leads can lead
    double groupsNeeded = 0; ///< for the schools that want a place

    /// Groups too few; below 0 where there is room.
    [[nodiscard]] double gap() const { return groupsNeeded - groups; }
};

struct Forecast
{
    AcademicYear from = {}; ///< the last year known
    int leadsNow = 0;
    int groupsNow = 0;
    int schoolsNow = 0;
    std::vector<ForecastFigure> figures = {};
    std::vector<ForecastYear> years = {};
    /// By how many more a year the hub would have to accept to have no gap in the last year; 0 where there is
    /// none.
    int moreToAccept = 0;

    [[nodiscard]] const ForecastFigure &figure(ForecastFigure::Name name) const
    {
        return figures[static_cast<size_t>(name)];
    }
};

inline constexpr int forecastYears = 5;

/// Leads and groups of the @p count years after the one @p today lies in, from the hub's own past where it
/// has enough of it (five cases), from the network's figures where it has not, and from @p assumptions before
/// both.
[[nodiscard]] Forecast forecastFrom(const FactIndex &index, QDate today,
                                    const std::vector<Assumption> &assumptions, int count = forecastYears);

} // namespace hub
