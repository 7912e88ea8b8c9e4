#pragma once

#include "exchange/icsrecurrence.h"
#include "exchange/sheet.h"
#include "records/event.h"

namespace hub {

/// One happening of a calendar file: an event, or one occurrence of an event that repeats.
struct CalendarEntry
{
    QString uid; ///< of the event in the file; made of what it says where the file gives none
    QString occurrence
        = {}; ///< which one of those that repeat, as "20251105T093000Z" or "20251105"; else empty
    QString title = {};
    QString venue = {};
    QString description = {};
    QDateTime start = {}; ///< London
    QDateTime end = {};   ///< the last day's midnight where it is of whole days
    bool allDay = false;
    EventStatus status = EventStatus::Confirmed;
    int sequence = 0;
    int row = 0; ///< the line of the file at which its event begins

    /// The same for ever for this happening: what an Event keeps as its uid.
    [[nodiscard]] QString key() const;
};

struct CalendarReading
{
    std::vector<CalendarEntry> entries; ///< by start
    std::vector<FileProblem> problems;  ///< row: the line of the file
    int skipped = 0;                    ///< events left out, each with a problem
    QStringList repeating = {};         ///< the uids of events that repeat
};

/// Reads a calendar, wherever it comes from, into happenings with their instants.
///
/// An event that repeats becomes one entry for each occurrence, without its exceptions (EXDATE), with its
/// additions (RDATE) and with those moved or altered (RECURRENCE-ID) as they are then; repetitions are
/// followed up to the limits, and where more would come a problem says so. Of several versions of an event
/// the one of the highest SEQUENCE counts, of equal ones the last. Left out, each with a problem: events
/// without a start or with two, that end before they start, whose times, zone, duration or repetition cannot
/// be read. Refused as a whole: what is no calendar, is too large, or has no events at all.
[[nodiscard]] Result<CalendarReading> readCalendar(const QByteArray &bytes, const QString &subject,
                                                   const RepetitionLimits &limits);

} // namespace hub
