#include "base/ncpcode.h"

#include <QRegularExpression>

namespace hub {

std::optional<NcpCode> NcpCode::fromText(QStringView text)
{
    static const QRegularExpression shape{
        QStringLiteral(
            R"(^\s*(?:NCP)?[\s:_-]*(?:20(?=\d{2}\D))?(\d{2})\s*[-–—/._ ]?\s*(\d{2})\s*([a-z])?\s*$)"),
        QRegularExpression::CaseInsensitiveOption};
    const QRegularExpressionMatch match = shape.match(text.toString());
    if (!match.hasMatch())
        return std::nullopt;
    const QString letter = match.captured(3).toLower();
    return NcpCode{match.captured(1).toInt(), match.captured(2).toInt(),
                   letter.isEmpty() ? QChar{} : letter.at(0)};
}

QString NcpCode::toText() const
{
    QString text
        = QStringLiteral("NCP%1-%2").arg(year, 2, 10, QLatin1Char{'0'}).arg(number, 2, 10, QLatin1Char{'0'});
    if (!letter.isNull())
        text += letter;
    return text;
}

QString tidyGroupCode(const QString &typed)
{
    static const QRegularExpression shape{
        QStringLiteral(
            R"(^\s*(NCP[\s:_-]*(?:20(?=\d{2}\D))?\d{2}\s*[-–—/._ ]?\s*\d{2}[a-z]?)(?:[\s–—/._-]+(\S.*?))?\s*$)"),
        QRegularExpression::CaseInsensitiveOption};
    const QRegularExpressionMatch match = shape.match(typed);
    const auto ncp = match.hasMatch() ? NcpCode::fromText(match.captured(1)) : std::nullopt;
    if (!ncp)
        return typed.trimmed();
    QString rest = match.captured(2).toUpper();
    rest.remove(QLatin1Char{' '});
    return rest.isEmpty() ? ncp->toText() : ncp->toText() + QLatin1Char{'-'} + rest;
}

} // namespace hub
