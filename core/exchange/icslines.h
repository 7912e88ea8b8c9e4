#pragma once

#include "base/result.h"

#include <QHash>

#include <vector>

namespace hub {

/// A property of a calendar file: DTSTART;TZID=Europe/London:20251105T093000.
struct IcsLine
{
    QString name;                            ///< in capitals
    QHash<QString, QString> parameters = {}; ///< by name in capitals, without quotation marks
    QString value = {};                      ///< as it stands, escapes and all
    int number = 0;                          ///< of the line in the file, from 1

    /// The value as text: \n, \, and \; unescaped.
    [[nodiscard]] QString text() const;
};

/// A VEVENT or a VTIMEZONE: its own properties, without those of what is inside it.
struct IcsComponent
{
    std::vector<IcsLine> lines = {};
    QString source = {}; ///< of a time zone: all of it, as text
    int number = 0;

    [[nodiscard]] const IcsLine *find(const QString &name) const;
    [[nodiscard]] std::vector<const IcsLine *> all(const QString &name) const;
    /// The text of a property, or nothing.
    [[nodiscard]] QString text(const QString &name) const;
};

struct IcsFile
{
    IcsComponent calendar; ///< the properties of the calendar itself
    std::vector<IcsComponent> events;
    std::vector<IcsComponent> zones;
    int tasks = 0;      ///< VTODO
    int freeBusy = 0;   ///< VFREEBUSY
    bool isCut = false; ///< it stops in the middle: the last component is left out
};

/// A calendar file of at most this size is read; a hub's year has a few hundred kilobytes.
inline constexpr qint64 mostIcsBytes = 20LL * 1024 * 1024;

/// Takes a calendar file apart, whatever wrote it: UTF-8 or UTF-16, lines folded anywhere (inside a letter
/// too) with blanks or tabs, CRLF, LF or CR. Lines that are no properties are passed over. Refused: what is
/// no calendar (empty, an address card, a web page), and what is too large.
[[nodiscard]] Result<IcsFile> readIcsLines(const QByteArray &bytes, const QString &subject);

/// The error for a calendar file of @p size bytes, too large to be read. For those who know the size first.
[[nodiscard]] Error icsTooLarge(const QString &subject, qint64 size);

} // namespace hub
