#include "documents/pdf/contentstream.h"

#include <array>
#include <charconv>
#include <cmath>

namespace hub::pdf {

ContentStream &ContentStream::number(double value)
{
    std::array<char, 32> digits{};
    if (std::abs(value) < 5e-4)
        value = 0;
    const auto written
        = std::to_chars(digits.data(), digits.data() + digits.size(), value, std::chars_format::fixed, 3);
    const char *end = written.ptr;
    while (end[-1] == '0')
        --end;
    if (end[-1] == '.')
        --end;
    m_bytes.append(digits.data(), end - digits.data());
    m_bytes.append(' ');
    return *this;
}

ContentStream &ContentStream::colour(Colour colour)
{
    return number(colour.red / 255.0).number(colour.green / 255.0).number(colour.blue / 255.0);
}

ContentStream &ContentStream::hex(quint16 code)
{
    static constexpr char digits[] = "0123456789ABCDEF";
    for (const int shift : {12, 8, 4, 0})
        m_bytes.append(digits[code >> shift & 15]);
    return *this;
}

QByteArray hexText(QStringView text)
{
    ContentStream stream;
    for (const QChar c : text)
        stream.hex(c.unicode());
    return stream.bytes();
}

} // namespace hub::pdf
