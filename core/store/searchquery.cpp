#include "store/searchquery.h"

#include <QRegularExpression>

#include <algorithm>

namespace hub::searchquery {

QString quoted(const QString &word)
{
    return u'"' + word + u'"';
}

QString beginning(const QString &word)
{
    return quoted(word) + u'*';
}

QString orPostcode(const QString &word, const QString &asked)
{
    static const QRegularExpression postcode{QStringLiteral("^([a-z]{1,2}\\d[a-z\\d]?)(\\d[a-z]{0,2})$")};
    const QRegularExpressionMatch halves = postcode.match(word);
    if (!halves.hasMatch())
        return asked;
    return QStringLiteral("(%1 OR (%2 AND %3))")
        .arg(asked, quoted(halves.captured(1)), beginning(halves.captured(2)));
}

QString anyOf(const QStringList &words)
{
    QStringList terms;
    for (const QString &word : words)
        terms += quoted(word);
    return u'(' + terms.join(QStringLiteral(" OR ")) + u')';
}

QString allWhole(const QStringList &words)
{
    QStringList terms;
    for (const QString &word : words)
        terms += quoted(word);
    return terms.join(QStringLiteral(" AND "));
}

bool isNumber(const QString &word)
{
    return std::all_of(word.begin(), word.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isPlain(const QString &word)
{
    return std::all_of(word.begin(), word.end(), [](QChar c) { return c >= u'a' && c <= u'z'; });
}

} // namespace hub::searchquery
