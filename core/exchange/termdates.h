#pragma once

#include "base/academicyear.h"
#include "base/result.h"
#include "exchange/sheet.h"
#include "records/termdate.h"

#include <QDate>

#include <vector>

namespace hub {

/// Whose term dates a row tells, in the file's own words: the name of a school or authority, a URN of six
/// digits, an LA code of three.
struct TermOwner
{
    enum class Kind { Name, Urn, LaCode };
    Kind kind = Kind::Name;
    QString text;

    bool operator==(const TermOwner &) const = default;
};

/// A stretch of the school year as a file tells it.
struct TermPeriod
{
    TermOwner owner;
    AcademicYear year;
    TermDateKind kind = TermDateKind::Term;
    QString title;
    QDate start;
    QDate end; ///< the last day itself
    int row = 0;

    bool operator==(const TermPeriod &) const = default;
};

struct TermDates
{
    std::vector<TermPeriod> periods; ///< in the file's order
    std::vector<FileProblem> problems;
    int skipped = 0;
};

/// Reads term dates from a table. Columns by heading: whose they are (school_or_authority, school, authority,
/// LA, LA code, URN, owner), academic_year (else worked out from the start), what it is (event, title, name,
/// term, kind), start (first day, from) and end (last day, to; else the start). Left out, with a problem:
/// rows without an owner, a title or a day, that end before they begin, or lie outside their year. Reported
/// and kept: what overlaps where it cannot (two terms; a holiday and a term, save the half-term holiday
/// inside). Fails where no column can be the owner's, the title's or the start's.
[[nodiscard]] Result<TermDates> readTermDates(const Sheet &sheet, const QString &subject);

/// "Autumn half term" is a half term, "INSET" or "Staff training day" an INSET day, "Christmas holiday" or
/// "Easter break" a holiday, everything else that names a term a term; nothing for other words.
[[nodiscard]] std::optional<TermDateKind> termDateKind(const QString &title);

} // namespace hub
