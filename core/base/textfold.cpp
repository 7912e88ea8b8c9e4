#include "base/textfold.h"

#include <algorithm>
#include <cstdlib>
#include <vector>

namespace hub {

namespace {

bool isApostrophe(char16_t c)
{
    return c == u'\'' || c == u'’' || c == u'‘' || c == u'ʼ' || c == u'`' || c == u'´' || c == u'′';
}

// Letters that decomposition leaves whole but that a British keyboard types plainly.
QStringView plainLetters(char16_t c)
{
    switch (c) {
    case u'ł':
        return u"l";
    case u'ø':
        return u"o";
    case u'đ':
    case u'ð':
        return u"d";
    case u'þ':
        return u"th";
    case u'æ':
        return u"ae";
    case u'œ':
        return u"oe";
    case u'ß':
        return u"ss";
    case u'ı':
        return u"i";
    default:
        return {};
    }
}

void appendFolded(QString &out, QChar c)
{
    if (c.isLetterOrNumber() || c.isSurrogate()) {
        const QChar small = c.toLower();
        if (const QStringView plain = plainLetters(small.unicode()); !plain.isEmpty())
            out += plain;
        else
            out += small;
    } else if (!c.isMark() && !isApostrophe(c.unicode()) && !out.isEmpty() && out.back() != u' ') {
        out += u' ';
    }
}

/// The same for what a British keyboard types, many times as fast: whole texts, as characters or as bytes.
template<typename Text, typename Char>
Text foldedPlain(QStringView text)
{
    Text out(text.size(), Qt::Uninitialized);
    auto *const begin = reinterpret_cast<Char *>(out.data());
    Char *to = begin;
    for (const QChar from : text) {
        const char16_t c = from.unicode();
        const bool isCapital = c >= u'A' && c <= u'Z';
        if (isCapital || (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            *to++ = static_cast<Char>(isCapital ? c + (u'a' - u'A') : c);
        else if (!isApostrophe(c) && to != begin && to[-1] != Char{' '})
            *to++ = Char{' '};
    }
    if (to != begin && to[-1] == Char{' '})
        --to;
    out.truncate(to - begin);
    return out;
}

bool isPlain(QStringView text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return c.unicode() < 0x80 || isApostrophe(c.unicode()); });
}

} // namespace

QString folded(QStringView text)
{
    if (isPlain(text))
        return foldedPlain<QString, char16_t>(text);
    QString out;
    out.reserve(text.size());
    const QString parts = text.toString().normalized(QString::NormalizationForm_KD);
    for (const QChar c : parts)
        appendFolded(out, c);
    if (out.endsWith(u' '))
        out.chop(1);
    return out;
}

QStringList foldedWords(QStringView text)
{
    return folded(text).split(u' ', Qt::SkipEmptyParts);
}

QByteArray sortText(QStringView text)
{
    const QByteArray plain = isPlain(text) ? foldedPlain<QByteArray, char>(text) : folded(text).toUtf8();
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (std::ranges::none_of(plain, isDigit))
        return plain;
    QByteArray out;
    out.reserve(plain.size() + 2);
    for (qsizetype i = 0; i < plain.size();) {
        const qsizetype start = i;
        while (i < plain.size() && isDigit(plain[i]))
            ++i;
        // Digits stand before letters; a longer number after a shorter one.
        if (i > start)
            out += static_cast<char>('0' + std::min<qsizetype>(i - start, 9));
        while (i < plain.size() && !isDigit(plain[i]))
            ++i;
        out.append(plain.constData() + start, i - start);
    }
    return out;
}

int slipsBetween(QStringView a, QStringView b, int most)
{
    const auto rows = static_cast<size_t>(a.size());
    const auto columns = static_cast<size_t>(b.size());
    if (std::abs(a.size() - b.size()) > most)
        return most + 1;
    std::vector<int> beforeLast(columns + 1);
    std::vector<int> last(columns + 1);
    std::vector<int> current(columns + 1);
    for (size_t j = 0; j <= columns; ++j)
        last[j] = static_cast<int>(j);
    for (size_t i = 1; i <= rows; ++i) {
        current[0] = static_cast<int>(i);
        int least = current[0];
        for (size_t j = 1; j <= columns; ++j) {
            const auto x = static_cast<qsizetype>(i - 1);
            const auto y = static_cast<qsizetype>(j - 1);
            const int wrong = last[j - 1] + (a[x] == b[y] ? 0 : 1);
            current[j] = std::min({wrong, last[j] + 1, current[j - 1] + 1});
            if (i > 1 && j > 1 && a[x] == b[y - 1] && a[x - 1] == b[y])
                current[j] = std::min(current[j], beforeLast[j - 2] + 1);
            least = std::min(least, current[j]);
        }
        if (least > most)
            return most + 1;
        std::swap(beforeLast, last);
        std::swap(last, current);
    }
    return std::min(last[columns], most + 1);
}

} // namespace hub
