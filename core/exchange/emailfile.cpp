#include "exchange/emailfile.h"

#include <algorithm>

namespace hub {

namespace {

constexpr qsizetype longestLine = 76;

bool isPlain(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c >= u' ' && c < QChar{0x7f}; });
}

/// As many characters as come to @p most bytes in UTF-8, never half of one.
qsizetype charactersIn(QStringView text, qsizetype most)
{
    qsizetype count = 0;
    while (count < text.size()) {
        const qsizetype next = text[count].isHighSurrogate() && count + 1 < text.size() ? 2 : 1;
        if (text.left(count + next).toUtf8().size() > most)
            break;
        count += next;
    }
    return std::max<qsizetype>(count, std::min<qsizetype>(1, text.size()));
}

/// A header's words: as they are in plain English, else as encoded words of a line each (RFC 2047).
QByteArray headerText(const QString &text)
{
    const QString line = text.simplified();
    if (isPlain(line))
        return line.toLatin1();
    QByteArrayList words;
    for (QStringView rest = line; !rest.isEmpty();) {
        const qsizetype part = charactersIn(rest, 42);
        words += "=?UTF-8?B?" + rest.left(part).toUtf8().toBase64() + "?=";
        rest = rest.mid(part);
    }
    return words.join("\r\n ");
}

QByteArray address(const EmailDraft &draft)
{
    const QByteArray to = draft.to.simplified().toUtf8();
    const QString name = draft.toName.simplified();
    if (name.isEmpty())
        return to;
    if (!isPlain(name))
        return headerText(name) + " <" + to + '>';
    QString quoted = name;
    quoted.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
    return '"' + quoted.toLatin1() + "\" <" + to + '>';
}

QByteArray quoted(char byte)
{
    return '=' + QByteArray{1, byte}.toHex().toUpper();
}

/// One line as quoted-printable (RFC 2045), broken softly where it is too long.
QByteArray quotedPrintable(const QByteArray &line)
{
    QByteArray done;
    qsizetype width = 0;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const char byte = line[i];
        const bool isLast = i + 1 == line.size();
        const bool isVisible = byte > ' ' && byte < 0x7f && byte != '=';
        const bool isSpace = byte == ' ' && !isLast;
        const QByteArray piece = isVisible || isSpace ? QByteArray{1, byte} : quoted(byte);
        if (width + piece.size() > longestLine - 1) {
            done += "=\r\n";
            width = 0;
        }
        done += piece;
        width += piece.size();
    }
    return done;
}

} // namespace

QByteArray emailFile(const EmailDraft &draft)
{
    QByteArray file = "X-Unsent: 1\r\n";
    if (!draft.to.trimmed().isEmpty())
        file += "To: " + address(draft) + "\r\n";
    file += "Subject: " + headerText(draft.subject) + "\r\n";
    file += "MIME-Version: 1.0\r\n"
            "Content-Type: text/plain; charset=utf-8\r\n"
            "Content-Transfer-Encoding: quoted-printable\r\n\r\n";
    QString body = draft.body;
    body.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    for (const QString &line : body.split(u'\n'))
        file += quotedPrintable(line.toUtf8()) + "\r\n";
    return file;
}

} // namespace hub
