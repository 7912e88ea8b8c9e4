#include "exchange/celltext.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 lastSerial = 2958465; // 31 December 9999
constexpr qint64 feignedLeapDay = 60;  // Excel, after Lotus 1-2-3, counts a 29 February 1900

bool isUnseen(QChar c)
{
    switch (c.unicode()) {
    case 0x00AD: // soft hyphen
    case 0x200B: // zero width space
    case 0x200E: // left-to-right mark
    case 0x200F: // right-to-left mark
    case 0x2060: // word joiner
    case 0xFEFF: // byte order mark
        return true;
    default:
        return c.category() == QChar::Other_Control && !c.isSpace();
    }
}

bool allDigits(QStringView text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

int fullYear(QStringView digits)
{
    const int year = digits.toInt();
    if (digits.size() > 2)
        return year;
    return year < 70 ? 2000 + year : 1900 + year;
}

/// 1 to 12 for "March", "mar", "Sept"; 0 for any other word.
int monthOf(QStringView word)
{
    static constexpr std::array months{"january"_L1,   "february"_L1, "march"_L1,    "april"_L1,
                                       "may"_L1,       "june"_L1,     "july"_L1,     "august"_L1,
                                       "september"_L1, "october"_L1,  "november"_L1, "december"_L1};
    if (word.size() < 3)
        return 0;
    for (size_t i = 0; i < months.size(); ++i) {
        if (QString{months.at(i)}.startsWith(word, Qt::CaseInsensitive))
            return static_cast<int>(i) + 1;
    }
    return 0;
}

std::optional<QDate> valid(int year, int month, int day)
{
    const QDate date{year, month, day};
    return date.isValid() && year >= 1800 && year <= 9999 ? std::optional{date} : std::nullopt;
}

std::optional<QDate> fromNumbers(const QString &text)
{
    static const QRegularExpression dayFirst{uR"(^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4}|\d{2})$)"_s};
    static const QRegularExpression yearFirst{uR"(^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$)"_s};
    if (const auto match = dayFirst.match(text); match.hasMatch())
        return valid(fullYear(match.capturedView(4)), match.capturedView(3).toInt(),
                     match.capturedView(1).toInt());
    if (const auto match = yearFirst.match(text); match.hasMatch())
        return valid(match.capturedView(1).toInt(), match.capturedView(3).toInt(),
                     match.capturedView(4).toInt());
    return {};
}

std::optional<QDate> fromWords(const QString &text)
{
    static const QRegularExpression dayFirst{
        uR"(^(?:\p{L}{2,9},? )?(\d{1,2})(?:st|nd|rd|th)?(?: of)?[- ](\p{L}{3,9})\.?,?[- ](\d{4}|\d{2})$)"_s,
        QRegularExpression::CaseInsensitiveOption};
    static const QRegularExpression monthFirst{
        uR"(^(?:\p{L}{2,9},? )?(\p{L}{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$)"_s,
        QRegularExpression::CaseInsensitiveOption};
    if (const auto match = dayFirst.match(text); match.hasMatch())
        return valid(fullYear(match.capturedView(3)), monthOf(match.capturedView(2)),
                     match.capturedView(1).toInt());
    if (const auto match = monthFirst.match(text); match.hasMatch())
        return valid(match.capturedView(3).toInt(), monthOf(match.capturedView(1)),
                     match.capturedView(2).toInt());
    return {};
}

/// "12/03/2025 14:05:06", "2025-03-12T14:05:06.000+01:00", "12 March 2025, 2:05 pm" without their times.
QString withoutTime(const QString &text)
{
    static const QRegularExpression time{
        uR"((?:,? |(?<=\d)T)(?:at )?\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)?(?: ?[ap]\.?m\.?)?)"
        uR"((?: ?(?:Z|UTC|GMT|BST|[+-]\d{2}:?\d{2}))?$)"_s,
        QRegularExpression::CaseInsensitiveOption};
    return QString{text}.remove(time);
}

} // namespace

QString cleanedCell(QStringView cell)
{
    QString text;
    text.reserve(cell.size());
    for (const QChar c : cell) {
        if (!isUnseen(c))
            text.append(c);
    }
    return text.simplified();
}

std::optional<QDate> dateFromSerial(qint64 serial)
{
    if (serial < 1 || serial > lastSerial || serial == feignedLeapDay)
        return {};
    return QDate{1899, 12, serial < feignedLeapDay ? 31 : 30}.addDays(serial);
}

std::optional<QDate> dateFromCell(QStringView cell, DateReading reading)
{
    const QString text = cleanedCell(cell);
    if (reading == DateReading::WrittenOrSerial) {
        const QString whole = text.section(u'.', 0, 0);
        bool number = false;
        text.toDouble(&number);
        if (number && allDigits(whole) && text.count(u'.') <= 1)
            return dateFromSerial(whole.toLongLong());
    }
    const QString day = withoutTime(text);
    const auto date = fromNumbers(day);
    return date ? date : fromWords(day);
}

QString paddedCode(QStringView cell, int width)
{
    QString text = cleanedCell(cell);
    if (text.endsWith(".0"_L1) && allDigits(QStringView{text}.chopped(2)))
        text.chop(2);
    return allDigits(text) ? text.rightJustified(width, u'0') : text;
}

QString phoneFromCell(QStringView cell)
{
    QString text = paddedCode(cell, 0);
    const QString digits = QString{text}.remove(u' ');
    const bool lostZero
        = allDigits(digits) && !digits.startsWith(u'0') && (digits.size() == 9 || digits.size() == 10);
    return lostZero ? u'0' + text : text;
}

std::optional<YesNo> yesNoFromCell(QStringView cell)
{
    static constexpr std::array yes{"yes"_L1, "y"_L1, "true"_L1, "1"_L1, "x"_L1};
    static constexpr std::array no{"no"_L1, "n"_L1, "false"_L1, "0"_L1};
    static constexpr std::array unknown{"unknown"_L1,    "not known"_L1, "n/k"_L1, "nk"_L1,
                                        "don't know"_L1, "not sure"_L1,  "?"_L1};
    QString text = cleanedCell(cell).toLower();
    text.replace(QChar{0x2019}, u'\'');
    const auto isOne
        = [&](const auto &words) { return std::find(words.begin(), words.end(), text) != words.end(); };
    if (isOne(yes) || text == u"\u2713"_s || text == u"\u2714"_s)
        return YesNo::Yes;
    if (isOne(no))
        return YesNo::No;
    return isOne(unknown) ? std::optional{YesNo::Unknown} : std::nullopt;
}

} // namespace hub
