#include "documents/pdf/pdfsyntax.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstring>

namespace hub::pdf {

namespace {

constexpr char hexDigits[] = "0123456789ABCDEF";

bool isPlain(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c >= u' ' && c <= u'~'; });
}

/// What a name may hold as it is: no delimiters, no white space, nothing beyond ASCII.
bool isRegular(char c)
{
    return c > ' ' && c < 127 && !std::strchr("()<>[]{}/%#", c);
}

} // namespace

Syntax &Syntax::number(double value)
{
    const qint64 thousandths = std::llround(value * 1000);
    std::array<char, 32> digits{};
    char *end = digits.data();
    if (thousandths < 0)
        *end++ = '-';
    const qint64 magnitude = std::abs(thousandths);
    end = std::to_chars(end, digits.data() + digits.size(), magnitude / 1000).ptr;
    if (const qint64 rest = magnitude % 1000; rest != 0) {
        *end++ = '.';
        *end++ = static_cast<char>('0' + rest / 100);
        *end++ = static_cast<char>('0' + rest / 10 % 10);
        *end++ = static_cast<char>('0' + rest % 10);
        while (end[-1] == '0')
            --end;
    }
    *end++ = ' ';
    m_bytes.append(digits.data(), end - digits.data());
    return *this;
}

Syntax &Syntax::integer(qint64 value)
{
    std::array<char, 24> digits{};
    char *end = std::to_chars(digits.data(), digits.data() + digits.size() - 1, value).ptr;
    *end++ = ' ';
    m_bytes.append(digits.data(), end - digits.data());
    return *this;
}

Syntax &Syntax::colour(Colour colour)
{
    return number(colour.red / 255.0).number(colour.green / 255.0).number(colour.blue / 255.0);
}

Syntax &Syntax::hex(quint16 code)
{
    const std::array<char, 4> digits{hexDigits[code >> 12], hexDigits[code >> 8 & 15],
                                     hexDigits[code >> 4 & 15], hexDigits[code & 15]};
    m_bytes.append(digits.data(), 4);
    return *this;
}

Syntax &Syntax::reference(ObjectNumber number)
{
    return integer(number).raw("0 R ");
}

Syntax &Syntax::text(QStringView text)
{
    return isPlain(text) ? string(text.toLatin1()) : raw("<FEFF").raw(hexText(text)).raw("> ");
}

Syntax &Syntax::string(const QByteArray &bytes)
{
    m_bytes.append('(');
    for (const char c : bytes) {
        if (c == '(' || c == ')' || c == '\\')
            m_bytes.append('\\');
        if (c == '\r' || c == '\n')
            m_bytes.append(c == '\r' ? "\\r" : "\\n");
        else
            m_bytes.append(c);
    }
    m_bytes.append(") ");
    return *this;
}

Syntax &Syntax::name(const QByteArray &name)
{
    m_bytes.append('/');
    for (const char c : name) {
        if (isRegular(c)) {
            m_bytes.append(c);
        } else {
            const auto code = static_cast<unsigned char>(c);
            m_bytes.append('#').append(hexDigits[code >> 4]).append(hexDigits[code & 15]);
        }
    }
    m_bytes.append(' ');
    return *this;
}

QByteArray hexText(QStringView text)
{
    Syntax syntax;
    for (const QChar c : text)
        syntax.hex(c.unicode());
    return syntax.bytes();
}

} // namespace hub::pdf
