#pragma once

#include "documents/scene.h"

#include <QByteArray>

namespace hub::pdf {

/// Text of a content stream or of a font's width list, built up word by word. Numbers have at most three
/// decimals and never an exponent.
class ContentStream
{
public:
    ContentStream &number(double value);
    ContentStream &point(double x, double y) { return number(x).number(y); }
    ContentStream &colour(Colour colour);
    ContentStream &raw(const char *words)
    {
        m_bytes.append(words);
        return *this;
    }
    ContentStream &raw(const QByteArray &words)
    {
        m_bytes.append(words);
        return *this;
    }
    ContentStream &hex(quint16 code);

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

/// UTF-16, big endian, in hexadecimal.
[[nodiscard]] QByteArray hexText(QStringView text);

} // namespace hub::pdf
