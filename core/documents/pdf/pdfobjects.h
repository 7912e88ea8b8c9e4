#pragma once

#include <QByteArray>
#include <QString>
// qpdf's JSON.hh holds a vector of a class that is not complete yet, which Clang 14 refuses in C++20. We need
// no more of it than its name.
#if defined(__clang__) && __clang_major__ < 15
#define JSON_HH
class JSON;
#endif
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <string>

namespace hub::pdf {

/// Short ways to make qpdf's objects.
using Object = QPDFObjectHandle;

[[nodiscard]] inline Object name(const std::string &text)
{
    return Object::newName("/" + text);
}

[[nodiscard]] inline Object text(const QString &string)
{
    return Object::newUnicodeString(string.toStdString());
}

[[nodiscard]] inline Object stream(QPDF &file, const QByteArray &bytes)
{
    return Object::newStream(&file, bytes.toStdString());
}

[[nodiscard]] inline size_t at(int index)
{
    return static_cast<size_t>(index);
}

} // namespace hub::pdf
