#include "exchange/termdates.h"

#include "base/textfold.h"
#include "exchange/celltext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <span>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

struct TermDatesWords
{
    Q_DECLARE_TR_FUNCTIONS(hub::TermDates)
};

enum Column : size_t { OwnerColumn, YearColumn, TitleColumn, StartColumn, EndColumn, ColumnCount };

constexpr QLatin1StringView ownerNames[] = {"school or authority"_L1,
                                            "owner"_L1,
                                            "urn"_L1,
                                            "school urn"_L1,
                                            "la code"_L1,
                                            "school"_L1,
                                            "school name"_L1,
                                            "authority"_L1,
                                            "local authority"_L1,
                                            "la"_L1,
                                            "la name"_L1};
constexpr QLatin1StringView yearNames[] = {"academic year"_L1, "school year"_L1, "year"_L1};
constexpr QLatin1StringView titleNames[]
    = {"event"_L1, "title"_L1, "term"_L1, "name"_L1, "period"_L1, "kind"_L1, "type"_L1, "description"_L1};
constexpr QLatin1StringView startNames[]
    = {"start"_L1, "start date"_L1, "first day"_L1, "from"_L1, "begins"_L1, "date"_L1};
constexpr QLatin1StringView endNames[]
    = {"end"_L1, "end date"_L1, "last day"_L1, "to"_L1, "until"_L1, "ends"_L1};

constexpr std::array<std::span<const QLatin1StringView>, ColumnCount> columnNames{
    ownerNames, yearNames, titleNames, startNames, endNames};

using Places = std::array<qsizetype, ColumnCount>;

Places placesIn(const Sheet &sheet)
{
    QStringList headings;
    for (const QString &heading : sheet.headings)
        headings.append(folded(QString{heading}.replace(u'_', u' ')));
    Places places;
    for (size_t column = 0; column < ColumnCount; ++column) {
        qsizetype place = -1;
        for (const QLatin1StringView name : columnNames.at(column)) {
            place = place < 0 ? headings.indexOf(QString{name}) : place;
        }
        places.at(column) = place;
    }
    return places;
}

TermOwner ownerFrom(const QString &text)
{
    static const QRegularExpression urn{u"^\\d{6}$"_s};
    static const QRegularExpression laCode{u"^\\d{3}$"_s};
    const auto kind = urn.match(text).hasMatch() ? TermOwner::Kind::Urn
        : laCode.match(text).hasMatch()          ? TermOwner::Kind::LaCode
                                                 : TermOwner::Kind::Name;
    return {.kind = kind, .text = text};
}

bool mayOverlap(const TermPeriod &a, const TermPeriod &b)
{
    if (a.kind == TermDateKind::Inset || b.kind == TermDateKind::Inset)
        return true; // in a term, or on the last day of a holiday
    const auto isInside = [](const TermPeriod &inner, const TermPeriod &outer) {
        return inner.kind == TermDateKind::HalfTerm && outer.kind == TermDateKind::Term
            && outer.start <= inner.start && inner.end <= outer.end;
    };
    return isInside(a, b) || isInside(b, a);
}

class TermRows
{
public:
    TermRows(const Sheet &sheet, const Places &places)
        : m_sheet{sheet}
        , m_places{places}
    {
    }

    TermDates read()
    {
        for (const SheetRow &row : m_sheet.rows)
            takeRow(row);
        findOverlaps();
        return std::move(m_result);
    }

private:
    [[nodiscard]] QString cell(const SheetRow &row, Column column) const
    {
        return cleanedCell(row.cells.value(m_places.at(column)));
    }

    void report(int row, Column column, const QString &message)
    {
        m_result.problems.push_back(
            {.row = row, .column = m_sheet.headings.value(m_places.at(column)), .message = message});
    }

    void skip(const SheetRow &row, Column column, const QString &message)
    {
        ++m_result.skipped;
        report(row.number, column, message);
    }

    void takeRow(const SheetRow &row)
    {
        TermPeriod period;
        period.row = row.number;
        period.owner = ownerFrom(cell(row, OwnerColumn));
        period.title = cell(row, TitleColumn);
        if (period.owner.text.isEmpty())
            return skip(
                row, OwnerColumn,
                TermDatesWords::tr("The row does not say whose term dates it tells. It was left out."));
        const auto kind = termDateKind(period.title);
        if (!kind)
            return skip(
                row, TitleColumn,
                TermDatesWords::tr("“%1” is no term, half term, holiday or INSET day. The row was left out.")
                    .arg(period.title));
        period.kind = *kind;
        if (takeDays(row, period) && takeYear(row, period))
            m_result.periods.push_back(std::move(period));
    }

    bool takeDays(const SheetRow &row, TermPeriod &period)
    {
        const QString start = cell(row, StartColumn);
        const QString end = cell(row, EndColumn);
        period.start = dateFromCell(start, DateReading::WrittenOrSerial).value_or(QDate{});
        period.end = end.isEmpty() ? period.start
                                   : dateFromCell(end, DateReading::WrittenOrSerial).value_or(QDate{});
        const auto noDay = [](const QString &text) {
            return TermDatesWords::tr("“%1” is no day. The row was left out.").arg(text);
        };
        if (!period.start.isValid())
            skip(row, StartColumn, noDay(start));
        else if (!period.end.isValid())
            skip(row, EndColumn, noDay(end));
        else if (period.end < period.start)
            skip(row, EndColumn,
                 TermDatesWords::tr("It ends (%1) before it begins (%2). The row was left out.")
                     .arg(end, start));
        else
            return true;
        return false;
    }

    bool takeYear(const SheetRow &row, TermPeriod &period)
    {
        const QString told = cell(row, YearColumn);
        const auto year
            = told.isEmpty() ? AcademicYear::containing(period.start) : AcademicYear::fromText(told);
        if (!year) {
            skip(row, YearColumn,
                 TermDatesWords::tr("“%1” is no academic year such as 2025/26. The row was left out.")
                     .arg(told));
            return false;
        }
        period.year = *year;
        if (!told.isEmpty() && !fitsYear(period)) {
            skip(row, YearColumn,
                 TermDatesWords::tr("%1 does not lie in %2. The row was left out.")
                     .arg(period.start.toString(Qt::ISODate), year->toText()));
            return false;
        }
        return true;
    }

    /// Staff come back in the last days of August, and the summer holiday runs from July to September.
    static bool fitsYear(const TermPeriod &period)
    {
        constexpr int leeway = 7;
        const DateRange year = period.year.range();
        return period.start >= year.from.addDays(-leeway) && period.start < year.until;
    }

    void findOverlaps()
    {
        std::vector<const TermPeriod *> ordered;
        for (const TermPeriod &period : m_result.periods)
            ordered.push_back(&period);
        std::stable_sort(ordered.begin(), ordered.end(), [](const TermPeriod *a, const TermPeriod *b) {
            return std::tie(a->owner.text, a->start) < std::tie(b->owner.text, b->start);
        });
        for (size_t i = 0; i < ordered.size(); ++i) {
            for (size_t j = i + 1; j < ordered.size(); ++j) {
                const TermPeriod &first = *ordered[i];
                const TermPeriod &second = *ordered[j];
                if (second.owner != first.owner || second.start > first.end)
                    break;
                if (!mayOverlap(first, second))
                    report(std::max(first.row, second.row), StartColumn,
                           TermDatesWords::tr("“%1” overlaps “%2” in row %3. Both were kept.")
                               .arg(first.row > second.row ? first.title : second.title,
                                    first.row > second.row ? second.title : first.title)
                               .arg(std::min(first.row, second.row)));
            }
        }
    }

    const Sheet &m_sheet;
    const Places &m_places;
    TermDates m_result;
};

} // namespace

std::optional<TermDateKind> termDateKind(const QString &title)
{
    const QString words = u' ' + folded(title) + u' ';
    const auto has = [&](QLatin1StringView word) { return words.contains(word); };
    if (has(" inset "_L1) || has(" inset day"_L1) || has("training"_L1) || has("non pupil"_L1)
        || has("staff day"_L1) || has(" pd day"_L1) || has("twilight"_L1))
        return TermDateKind::Inset;
    if (has("half term"_L1) || has("halfterm"_L1) || has("mid term"_L1))
        return TermDateKind::HalfTerm;
    if (has("holiday"_L1) || has(" break "_L1) || has("closed"_L1) || has("closure"_L1) || has("vacation"_L1))
        return TermDateKind::Holiday;
    if (has(" term "_L1) || has(" terms "_L1) || has("autumn"_L1) || has("spring"_L1) || has("summer"_L1))
        return TermDateKind::Term;
    if (has("christmas"_L1) || has("easter"_L1))
        return TermDateKind::Holiday;
    return {};
}

Result<TermDates> readTermDates(const Sheet &sheet, const QString &subject)
{
    const Places places = placesIn(sheet);
    QStringList missing;
    if (places[OwnerColumn] < 0)
        missing.append(u"school_or_authority"_s);
    if (places[TitleColumn] < 0)
        missing.append(u"event"_s);
    if (places[StartColumn] < 0)
        missing.append(u"start"_s);
    if (!missing.isEmpty())
        return Error{.kind = Error::Kind::Invalid,
                     .subject = subject,
                     .message = TermDatesWords::tr("“%1” holds no term dates: it has no column %2.")
                                    .arg(subject, missing.join(u", "_s)),
                     .advice = TermDatesWords::tr(
                         "Its first row must name the columns: school_or_authority, academic_year, "
                         "event, start, end. Nothing was changed.")};
    TermDates result = TermRows{sheet, places}.read();
    result.problems.insert(result.problems.begin(), sheet.problems.begin(), sheet.problems.end());
    return result;
}

} // namespace hub
