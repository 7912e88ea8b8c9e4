#include "exchange/formulaguard.h"

#include <algorithm>

namespace hub {

namespace {

QStringView withoutApostrophes(QStringView cell)
{
    const auto *first = std::find_if(cell.begin(), cell.end(), [](QChar c) { return c != u'\''; });
    return cell.sliced(first - cell.begin());
}

bool startsFormula(QStringView cell)
{
    return !cell.isEmpty() && QStringView{u"=+-@\t\r"}.contains(cell.front());
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// "-12.50" and "-3": a minus sign, digits, perhaps a point and digits.
bool isNegativeNumber(QStringView cell)
{
    if (cell.size() < 2 || cell.front() != u'-')
        return false;
    const QStringView digits = cell.sliced(1);
    return std::all_of(digits.begin(), digits.end(), [](QChar c) { return isDigit(c) || c == u'.'; })
        && digits.count(u'.') <= 1 && isDigit(digits.front()) && isDigit(digits.back());
}

} // namespace

bool needsGuard(QStringView cell)
{
    return startsFormula(withoutApostrophes(cell)) && !isNegativeNumber(cell);
}

bool isGuarded(QStringView cell)
{
    return cell.startsWith(u'\'') && startsFormula(withoutApostrophes(cell));
}

} // namespace hub
