#pragma once

#include "exchange/icsreader.h"
#include "exchange/termdates.h"

namespace hub {

/// Reads term dates from a calendar file whose events are all @p owner's: each event whose title names a
/// term, a half term, a holiday or a training day (see termDateKind). Left out, with a problem: events of
/// other names, and terms of a few days only, which mark a first or last day ("Autumn term begins").
[[nodiscard]] Result<TermDates> readTermCalendar(const QByteArray &bytes, const QString &subject,
                                                 const TermOwner &owner, QDate horizon);

} // namespace hub
