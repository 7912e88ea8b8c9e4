#pragma once

#include <QByteArray>
#include <QString>
#include <qpdf/JSON.hh> // the next two only declare it, which Clang refuses
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
