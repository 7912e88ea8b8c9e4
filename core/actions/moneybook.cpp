#include "actions/moneybook.h"

#include "store/store.h"

namespace hub {

MoneyBook readMoneyBook(Store &store)
{
    return MoneyBook{{.editions = store.all<ProgrammeEdition>(),
                      .cohorts = store.all<Cohort>(),
                      .applications = store.where<Application>(
                          "status", FieldTraits<ApplicationStatus>::store(ApplicationStatus::Accepted)),
                      .agreedDays = store.all<AgreedDays>(),
                      .rates = store.all<Rate>(),
                      .commitments = store.all<Commitment>(),
                      .payments = store.all<Payment>(),
                      .budgets = store.all<Budget>()}};
}

} // namespace hub
