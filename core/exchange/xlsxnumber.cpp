#include "exchange/xlsxnumber.h"

#include "exchange/celltext.h"

#include <QLocale>
#include <QTime>

#include <algorithm>
#include <cmath>
#include <optional>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

using Kind = XlsxNumberFormat::Kind;

constexpr qint64 secondsOfDay = 86'400;
constexpr qint64 daysTo1904 = 1462; // what a day counts more by the calendar of 1900
constexpr double mostExact = 1e15;  // beyond, a stored number no longer holds every digit

Kind builtInKind(int id)
{
    const auto between = [id](int first, int last) { return id >= first && id <= last; };
    if (id == 22)
        return Kind::DateTime;
    if (between(18, 21) || between(45, 47) || between(32, 35) || between(55, 56))
        return Kind::Time;
    if (between(14, 17) || between(27, 31) || id == 36 || between(50, 54) || between(57, 58))
        return Kind::Date;
    return Kind::Number;
}

/// The letters of a format's first section that stand for parts of a number or day: no quoted words, escaped
/// characters, colours or conditions. Elapsed time ([h], [mm]) counts as letters.
QString placeholders(const QString &code)
{
    QString letters;
    for (qsizetype i = 0; i < code.size() && code[i] != u';'; ++i) {
        const QChar c = code[i];
        if (c == u'"') {
            i = code.indexOf(u'"', i + 1);
            if (i < 0)
                break;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else if (c == u'[') {
            const qsizetype end = code.indexOf(u']', i);
            if (end < 0)
                break;
            const QString inside = code.mid(i + 1, end - i - 1).toLower();
            if (!inside.isEmpty() && inside.count(inside.front()) == inside.size()
                && u"hms"_s.contains(inside.front()))
                letters += inside;
            i = end;
        } else {
            letters += c.toLower();
        }
    }
    return letters;
}

XlsxNumberFormat customFormat(const QString &code)
{
    const QString letters = placeholders(code);
    if (letters.isEmpty() || letters == "general"_L1)
        return {};
    if (letters.size() > 1 && letters.count(u'0') == letters.size())
        return {.kind = Kind::Digits, .digits = static_cast<int>(letters.size())};
    const bool time = letters.contains(u'h') || letters.contains(u's');
    const bool day = letters.contains(u'd') || letters.contains(u'y') || (letters.contains(u'm') && !time);
    if (day)
        return {.kind = time ? Kind::DateTime : Kind::Date};
    return {.kind = time ? Kind::Time : Kind::Number};
}

QString plainNumber(double value)
{
    if (value == std::floor(value) && std::abs(value) < mostExact)
        return QString::number(static_cast<qint64>(value));
    const QString shown = QString::number(value, 'g', 15);
    return shown.contains(u'e') ? QString::number(value, 'f', QLocale::FloatingPointShortest) : shown;
}

QString timeText(qint64 seconds)
{
    const auto two = [](qint64 part) { return QString::number(part).rightJustified(2, u'0'); };
    const QString text = two(seconds / 3600) + u':' + two(seconds / 60 % 60);
    return seconds % 60 == 0 ? text : text + u':' + two(seconds % 60);
}

std::optional<QString> dayText(double value, Kind kind, bool from1904)
{
    const auto seconds = static_cast<qint64>(std::llround(value * static_cast<double>(secondsOfDay)));
    if (kind == Kind::Time)
        return timeText(seconds);
    if (value < 1 && !from1904) // a time of day in a cell formatted as a date
        return kind == Kind::DateTime ? std::optional{timeText(seconds)} : std::nullopt;
    const auto date = dateFromSerial(seconds / secondsOfDay + (from1904 ? daysTo1904 : 0));
    if (!date)
        return {};
    const qint64 time = seconds % secondsOfDay;
    const QString day = date->toString(Qt::ISODate);
    return kind == Kind::Date || time == 0 ? day : day + u'T' + timeText(time);
}

} // namespace

XlsxNumberFormat xlsxNumberFormat(int id, const QString &code)
{
    return code.isEmpty() ? XlsxNumberFormat{.kind = builtInKind(id)} : customFormat(code);
}

QString xlsxNumberText(const QString &stored, XlsxNumberFormat format, bool from1904)
{
    constexpr double mostDays = 2958466;
    bool ok = false;
    const double value = stored.toDouble(&ok);
    if (!ok || !std::isfinite(value))
        return stored;
    if (format.kind == Kind::Digits && value >= 0)
        return plainNumber(value).rightJustified(format.digits, u'0');
    if (format.kind != Kind::Number && format.kind != Kind::Digits && value >= 0 && value < mostDays) {
        if (const auto text = dayText(value, format.kind, from1904))
            return *text;
    }
    return plainNumber(value);
}

} // namespace hub
