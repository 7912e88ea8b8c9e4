#pragma once

#include "base/result.h"
#include "exchange/sheet.h"

#include <QDate>

#include <vector>

namespace hub {

/// One of GOV.UK's bank holidays; the note says where it stands in for another day.
struct PublishedHoliday
{
    QDate date;
    QString title;
    QString note;

    bool operator==(const PublishedHoliday &) const = default;
};

struct PublishedHolidays
{
    std::vector<PublishedHoliday> holidays; ///< by date
    std::vector<FileProblem> problems;      ///< row: the number of the event in its list, from 1
};

/// Reads the file https://www.gov.uk/bank-holidays.json offers, for one of its divisions, or the same list
/// without divisions. Fails where it is no such file; single events without a day or a title are reported and
/// left out.
[[nodiscard]] Result<PublishedHolidays> readBankHolidays(const QByteArray &json, const QString &subject,
                                                         const QString &division
                                                         = QStringLiteral("england-and-wales"));

} // namespace hub
