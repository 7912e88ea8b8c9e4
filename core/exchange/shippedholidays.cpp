#include "exchange/shippedholidays.h"

#include "exchange/bankholidays.h"

#include <QFile>

static void openResources()
{
    Q_INIT_RESOURCE(calendar);
}

namespace hub {

std::vector<BankHoliday> shippedBankHolidays()
{
    openResources();
    QFile file{QStringLiteral(":/calendar/bank-holidays.json")};
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The program was built without its bank holidays");
    const auto published = readBankHolidays(file.readAll(), file.fileName());
    if (!published)
        qFatal("%s", qPrintable(published.error().message));
    std::vector<BankHoliday> holidays;
    for (const PublishedHoliday &day : published->holidays)
        holidays.push_back({.date = day.date, .title = day.title, .note = day.note});
    return holidays;
}

} // namespace hub
