#include "documents/pdf/iccprofile.h"

#include <QtEndian>

#include <array>
#include <cmath>
#include <utility>
#include <vector>

namespace hub::pdf {

namespace {

void appendLong(QByteArray &to, quint32 value)
{
    const quint32 big = qToBigEndian(value);
    to.append(reinterpret_cast<const char *>(&big), sizeof big);
}

void appendShort(QByteArray &to, int value)
{
    const quint16 big = qToBigEndian(static_cast<quint16>(value));
    to.append(reinterpret_cast<const char *>(&big), sizeof big);
}

void appendFixed(QByteArray &to, double value)
{
    appendLong(to, static_cast<quint32>(std::lround(value * 65536)));
}

QByteArray xyz(double x, double y, double z)
{
    QByteArray tag = QByteArrayLiteral("XYZ \0\0\0\0");
    for (const double value : {x, y, z})
        appendFixed(tag, value);
    return tag;
}

/// The curve from stored to linear values, as a table: version 2 has no formula for it.
QByteArray toneCurve()
{
    constexpr int points = 1024;
    QByteArray tag = QByteArrayLiteral("curv\0\0\0\0");
    appendLong(tag, points);
    for (int i = 0; i < points; ++i) {
        const double stored = i / (points - 1.0);
        const double linear = stored <= 0.04045 ? stored / 12.92 : std::pow((stored + 0.055) / 1.055, 2.4);
        appendShort(tag, static_cast<int>(std::lround(linear * 65535)));
    }
    return tag;
}

QByteArray description()
{
    const QByteArray words = QByteArrayLiteral("sRGB IEC61966-2.1");
    QByteArray tag = QByteArrayLiteral("desc\0\0\0\0");
    appendLong(tag, static_cast<quint32>(words.size()) + 1);
    tag += words + '\0';
    tag += QByteArray(4 + 4 + 2 + 1 + 67, '\0'); // neither a Unicode nor a Macintosh form
    return tag;
}

QByteArray copyright()
{
    return QByteArrayLiteral("text\0\0\0\0No copyright, use freely\0");
}

/// Where the header's fields stand: ICC.1:2001-04, section 6.1.
QByteArray header(qsizetype size)
{
    QByteArray bytes;
    appendLong(bytes, static_cast<quint32>(size));
    appendLong(bytes, 0); // no preferred colour engine
    appendLong(bytes, 0x02100000);
    bytes += "mntrRGB XYZ ";
    for (const int part : {2000, 1, 1, 0, 0, 0}) // made then
        appendShort(bytes, part);
    bytes += "acsp";
    bytes += QByteArray(28, '\0');                   // platform to rendering intent: none, perceptual
    for (const double value : {0.9642, 1.0, 0.8249}) // D50
        appendFixed(bytes, value);
    bytes += QByteArray(128 - bytes.size(), '\0');
    return bytes;
}

} // namespace

QByteArray sRgbProfile()
{
    // The primaries as seen under D50, where they sum to its white.
    const QByteArray curve = toneCurve();
    const std::vector<std::pair<const char *, QByteArray>> tags{
        {"desc", description()},
        {"cprt", copyright()},
        {"wtpt", xyz(0.9642, 1, 0.8249)},
        {"rXYZ", xyz(0.43607, 0.22249, 0.01392)},
        {"gXYZ", xyz(0.38515, 0.71687, 0.09708)},
        {"bXYZ", xyz(0.14307, 0.06061, 0.71410)},
        {"rTRC", curve},
        {"gTRC", curve},
        {"bTRC", curve},
    };
    const auto start = 128 + 4 + static_cast<qsizetype>(tags.size()) * 12;
    QByteArray table;
    QByteArray data;
    appendLong(table, static_cast<quint32>(tags.size()));
    qsizetype lastAt = 0;
    for (size_t i = 0; i < tags.size(); ++i) {
        const auto &[signature, bytes] = tags[i];
        const bool shared = i > 0 && bytes == tags[i - 1].second;
        if (!shared) {
            lastAt = start + data.size();
            data += bytes + QByteArray((4 - bytes.size() % 4) % 4, '\0');
        }
        table += signature;
        appendLong(table, static_cast<quint32>(lastAt));
        appendLong(table, static_cast<quint32>(bytes.size()));
    }
    return header(start + data.size()) + table + data;
}

} // namespace hub::pdf
