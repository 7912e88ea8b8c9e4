#include "exchange/textdecode.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype sampled = 4096;

/// What 0x80 to 0x9F mean; the five that mean nothing are U+FFFD.
constexpr std::array<char16_t, 32> windows1252{
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};

bool isAscii(QByteArrayView bytes)
{
    return std::none_of(bytes.begin(), bytes.end(), [](char c) { return (c & 0x80) != 0; });
}

/// English text in UTF-16 has a zero for nearly every second byte, and text in anything else has none.
bool looksLikeUtf16(QByteArrayView bytes, qsizetype zeroAt)
{
    const QByteArrayView sample = bytes.first(std::min(sampled, bytes.size()) & ~qsizetype{1});
    qsizetype zeros = 0;
    qsizetype elsewhere = 0;
    for (qsizetype i = 0; i < sample.size(); ++i) {
        if (sample[i] == 0)
            ++((i & 1) == zeroAt ? zeros : elsewhere);
    }
    return sample.size() >= 4 && zeros * 5 >= sample.size() && elsewhere * 10 <= zeros;
}

QByteArray fromUtf16(QByteArrayView bytes, QStringConverter::Encoding encoding)
{
    QStringDecoder decoder{encoding};
    const QString text = decoder.decode(bytes);
    return text.toUtf8();
}

} // namespace

qsizetype byteOrderMarkLength(QByteArrayView bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return 3;
    return bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF") ? 2 : 0;
}

TextEncoding detectEncoding(QByteArrayView bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return TextEncoding::Utf8;
    if (bytes.startsWith("\xFF\xFE") || looksLikeUtf16(bytes, 1))
        return TextEncoding::Utf16LittleEndian;
    if (bytes.startsWith("\xFE\xFF") || looksLikeUtf16(bytes, 0))
        return TextEncoding::Utf16BigEndian;
    if (isAscii(bytes))
        return TextEncoding::Ascii;
    return bytes.isValidUtf8() ? TextEncoding::Utf8 : TextEncoding::Windows1252;
}

DecodedText decodeText(const QByteArray &bytes)
{
    const TextEncoding encoding = detectEncoding(bytes);
    const QByteArrayView text = QByteArrayView{bytes}.sliced(byteOrderMarkLength(bytes));
    switch (encoding) {
    case TextEncoding::Ascii:
        return {bytes, encoding};
    case TextEncoding::Utf8:
        if (!text.isValidUtf8())
            return {QString::fromUtf8(text).toUtf8(), encoding};
        return {text.size() == bytes.size() ? bytes : text.toByteArray(), encoding};
    case TextEncoding::Utf16LittleEndian:
        return {fromUtf16(text, QStringConverter::Utf16LE), encoding};
    case TextEncoding::Utf16BigEndian:
        return {fromUtf16(text, QStringConverter::Utf16BE), encoding};
    case TextEncoding::Windows1252:
        break;
    }
    QByteArray utf8;
    utf8.reserve(text.size() + text.size() / 16);
    appendWindows1252(utf8, text);
    return {utf8, encoding};
}

void appendWindows1252(QByteArray &utf8, QByteArrayView bytes)
{
    for (const char byte : bytes) {
        const auto code = static_cast<unsigned char>(byte);
        const char16_t letter = code >= 0x80 && code < 0xA0 ? windows1252[code - 0x80U] : char16_t{code};
        if (letter < 0x80) {
            utf8.append(byte);
        } else if (letter < 0x800) {
            utf8.append(static_cast<char>(0xC0 | (letter >> 6)));
            utf8.append(static_cast<char>(0x80 | (letter & 0x3F)));
        } else {
            utf8.append(static_cast<char>(0xE0 | (letter >> 12)));
            utf8.append(static_cast<char>(0x80 | ((letter >> 6) & 0x3F)));
            utf8.append(static_cast<char>(0x80 | (letter & 0x3F)));
        }
    }
}

QString encodingName(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Ascii:
        return u"ASCII"_s;
    case TextEncoding::Utf8:
        return u"UTF-8"_s;
    case TextEncoding::Utf16LittleEndian:
    case TextEncoding::Utf16BigEndian:
        return u"UTF-16"_s;
    case TextEncoding::Windows1252:
        break;
    }
    return u"Windows-1252"_s;
}

} // namespace hub
