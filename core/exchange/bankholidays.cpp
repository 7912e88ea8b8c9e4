#include "exchange/bankholidays.h"

#include "exchange/celltext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

struct BankHolidaysWords
{
    Q_DECLARE_TR_FUNCTIONS(hub::BankHolidays)
};

Error refused(const QString &subject, const QString &message, const QString &detail = {})
{
    return {.kind = Error::Kind::Invalid,
            .subject = subject,
            .message = message,
            .advice = BankHolidaysWords::tr(
                "Save the page www.gov.uk/bank-holidays.json as a file and choose that. Nothing was "
                "changed."),
            .detail = detail};
}

PublishedHolidays readEvents(const QJsonArray &events)
{
    PublishedHolidays result;
    int number = 0;
    for (const auto &value : events) {
        ++number;
        const QJsonObject event = value.toObject();
        PublishedHoliday holiday{.date = dateFromCell(event["date"_L1].toString()).value_or(QDate{}),
                                 .title = cleanedCell(event["title"_L1].toString()),
                                 .note = cleanedCell(event["notes"_L1].toString())};
        if (!holiday.date.isValid())
            result.problems.push_back(
                {number, u"date"_s, BankHolidaysWords::tr("The event has no day. It was left out.")});
        else if (holiday.title.isEmpty())
            result.problems.push_back(
                {number, u"title"_s, BankHolidaysWords::tr("The event has no title. It was left out.")});
        else
            result.holidays.push_back(std::move(holiday));
    }
    std::stable_sort(result.holidays.begin(), result.holidays.end(),
                     [](const PublishedHoliday &a, const PublishedHoliday &b) { return a.date < b.date; });
    return result;
}

} // namespace

Result<PublishedHolidays> readBankHolidays(const QByteArray &json, const QString &subject,
                                           const QString &division)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (document.isNull())
        return refused(
            subject, BankHolidaysWords::tr("“%1” is no list of bank holidays: it is not JSON.").arg(subject),
            error.errorString());
    const QJsonObject root = document.object();
    const QJsonValue events = root.contains("events"_L1) ? root["events"_L1] : root[division]["events"_L1];
    if (!events.isArray())
        return refused(subject,
                       BankHolidaysWords::tr("“%1” is no list of bank holidays: it has no events for “%2”.")
                           .arg(subject, division));
    return readEvents(events.toArray());
}

} // namespace hub
