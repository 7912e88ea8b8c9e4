#include "programmes/when.h"

#include <array>

using namespace Qt::StringLiterals;

namespace hub {

namespace {

struct TermMonths
{
    const char *name;
    int firstMonth;
    int lastMonth;
};
constexpr std::array<TermMonths, 3> terms{{{"autumn", 9, 12}, {"spring", 1, 4}, {"summer", 5, 8}}};

const TermMonths &monthsOf(When::Term term)
{
    return terms.at(static_cast<size_t>(term));
}

std::optional<When> termFromText(int year, QStringView name)
{
    for (const auto term : {When::Term::Autumn, When::Term::Spring, When::Term::Summer}) {
        if (name == QLatin1String{monthsOf(term).name})
            return When::inTerm(term, year);
    }
    return {};
}

} // namespace

When When::inTerm(Term term, int calendarYear)
{
    return {Precision::Term, QDate{calendarYear, monthsOf(term).firstMonth, 1}, {}};
}

When When::inMonth(int calendarYear, int month)
{
    return {Precision::Month, QDate{calendarYear, month, 1}, {}};
}

When When::on(QDate day)
{
    return {Precision::Day, day, {}};
}

When When::at(QDate day, QTime londonTime)
{
    return {Precision::Hour, day, londonTime};
}

std::optional<When> When::fromText(QStringView text)
{
    const auto checked = [text](const When &when) -> std::optional<When> {
        // Only what would be written the same way again: "2025-3-14" or "2025-03-14T17" are slips.
        return when.first.isValid() && when.toText() == text ? std::optional{when} : std::nullopt;
    };
    if (text.size() == 16 && text.at(10) == u'T')
        return checked(at(QDate::fromString(text.left(10).toString(), Qt::ISODate),
                          QTime::fromString(text.mid(11).toString(), u"HH:mm"_s)));
    if (text.size() == 10)
        if (const QDate day = QDate::fromString(text.toString(), Qt::ISODate); day.isValid())
            return checked(on(day));
    if (text.size() < 7 || text.at(4) != u'-')
        return {};
    if (text.size() == 7)
        return checked(inMonth(text.left(4).toInt(), text.mid(5).toInt()));
    const auto inATerm = termFromText(text.left(4).toInt(), text.mid(5));
    return inATerm ? checked(*inATerm) : std::nullopt;
}

QString When::toText() const
{
    switch (precision) {
    case Precision::NotSaid:
        return {};
    case Precision::Term:
        return first.toString(u"yyyy-"_s) + QLatin1String{monthsOf(term()).name};
    case Precision::Month:
        return first.toString(u"yyyy-MM"_s);
    case Precision::Day:
        return first.toString(Qt::ISODate);
    case Precision::Hour:
        return first.toString(Qt::ISODate) + time.toString(u"'T'HH:mm"_s);
    }
    return {};
}

QDate When::last() const
{
    switch (precision) {
    case Precision::NotSaid:
        return {};
    case Precision::Term:
        return QDate{first.year(), monthsOf(term()).lastMonth, 1}.addMonths(1).addDays(-1);
    case Precision::Month:
        return first.addMonths(1).addDays(-1);
    case Precision::Day:
    case Precision::Hour:
        return first;
    }
    return {};
}

When::Term When::term() const
{
    if (first.month() >= monthsOf(Term::Autumn).firstMonth)
        return Term::Autumn;
    return first.month() <= monthsOf(Term::Spring).lastMonth ? Term::Spring : Term::Summer;
}

} // namespace hub
