#include "exchange/newhub.h"

#include "exchange/shippedholidays.h"
#include "programmes/editionrecord.h"
#include "programmes/shippededitions.h"

namespace hub {

Result<std::unique_ptr<Store>> newHub(const QString &path, const HubDetails &details,
                                      const OpenOptions &options)
{
    return Store::create(
        path,
        [&details](Writer &write) {
            write.insert(details);
            for (const Edition &edition : shippedEditions())
                write.insert(toRecord(edition));
            for (const BankHoliday &holiday : shippedBankHolidays())
                write.insert(holiday);
        },
        options);
}

} // namespace hub
