#pragma once

#include "records/record.h"

namespace hub {

/// A bank holiday of England and Wales.
struct BankHoliday
{
    HUB_RECORD(BankHoliday, "bank_holidays", QT_TRANSLATE_NOOP("hub::Noun", "bank holiday"),
               QT_TRANSLATE_NOOP("hub::Noun", "bank holidays"))

    HUB_FIELD(QDate, date, "date", QT_TRANSLATE_NOOP("hub::Field", "Date"), Required, NaturalKey)
    HUB_FIELD(QString, title, "title", QT_TRANSLATE_NOOP("hub::Field", "Title"), Required)
    HUB_FIELD(QString, note, "note", QT_TRANSLATE_NOOP("hub::Field", "Note"))

    HUB_RECORD_END
};
using BankHolidayId = Id<BankHoliday>;

} // namespace hub
