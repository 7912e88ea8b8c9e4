#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace hub {

/// How the bytes of a text file stand for letters.
enum class TextEncoding {
    Ascii, ///< nothing beyond ASCII: every other encoding but UTF-16 reads it alike
    Utf8,
    Utf16LittleEndian,
    Utf16BigEndian,
    Windows1252, ///< what Excel and the national register write
};

/// Judged in this order: a byte order mark; zero bytes at every other place (UTF-16 without a mark); valid
/// UTF-8; else Windows-1252, in which every byte means something.
[[nodiscard]] TextEncoding detectEncoding(QByteArrayView bytes);

/// The length of the byte order mark that @p bytes begin with: 0, 2 or 3.
[[nodiscard]] qsizetype byteOrderMarkLength(QByteArrayView bytes);

struct DecodedText
{
    QByteArray utf8; ///< without a byte order mark
    TextEncoding encoding = TextEncoding::Ascii;
};

/// Never fails: what the encoding does not allow becomes U+FFFD.
[[nodiscard]] DecodedText decodeText(const QByteArray &bytes);

/// Appends the UTF-8 form of Windows-1252 @p bytes to @p utf8: at most three bytes for one.
void appendWindows1252(QByteArray &utf8, QByteArrayView bytes);

/// "UTF-8", "Windows-1252": for the sentence that tells how a file was read.
[[nodiscard]] QString encodingName(TextEncoding encoding);

} // namespace hub
