#include "rules/quota.h"

#include <algorithm>

namespace hub {

int QuotaStanding::free() const
{
    return std::max(0, places - taken());
}

int QuotaStanding::over() const
{
    return std::max(0, taken() - places);
}

QuotaStanding quotaStanding(const Cohort &cohort, std::span<const Application> applications)
{
    QuotaStanding standing{.places = cohort.places, .held = cohort.held};
    for (const Application &application : applications) {
        if (application.cohort != cohort.id)
            continue;
        standing.offered += application.status == ApplicationStatus::Offered ? 1 : 0;
        standing.accepted += application.status == ApplicationStatus::Accepted ? 1 : 0;
        standing.reserve += application.status == ApplicationStatus::Reserve ? 1 : 0;
    }
    return standing;
}

} // namespace hub
