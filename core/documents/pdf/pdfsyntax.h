#pragma once

#include "documents/scene.h"

#include <QByteArray>

namespace hub::pdf {

/// The number other objects refer to an object of the file by; 0 for none.
using ObjectNumber = int;

/// PDF's own syntax, built up word by word: an object, or the content of a page. Numbers have at most three
/// decimals and never an exponent.
class Syntax
{
public:
    Syntax &raw(const char *words)
    {
        m_bytes.append(words);
        return *this;
    }
    Syntax &raw(const QByteArray &words)
    {
        m_bytes.append(words);
        return *this;
    }
    Syntax &number(double value);
    Syntax &integer(qint64 value);
    Syntax &point(double x, double y) { return number(x).number(y); }
    Syntax &colour(Colour colour);
    Syntax &hex(quint16 code);
    Syntax &reference(ObjectNumber number);
    /// A string that people read.
    Syntax &text(QStringView text);
    /// A string of bytes, such as an address.
    Syntax &string(const QByteArray &bytes);
    Syntax &name(const QByteArray &name);

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    void clear() { m_bytes.resize(0); } // keeps its room
    void reserve(qsizetype bytes) { m_bytes.reserve(bytes); }

private:
    QByteArray m_bytes;
};

/// UTF-16, big endian, in hexadecimal.
[[nodiscard]] QByteArray hexText(QStringView text);

[[nodiscard]] inline size_t at(int index)
{
    return static_cast<size_t>(index);
}

} // namespace hub::pdf
