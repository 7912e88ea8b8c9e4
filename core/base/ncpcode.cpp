#include "base/ncpcode.h"

#include <QRegularExpression>

namespace hub {

std::optional<NcpCode> NcpCode::fromText(QStringView text)
{
    static const QRegularExpression shape{
        QStringLiteral(R"(^\s*(?:NCP)?[\s-]*(\d{2})\s*[-–/ ]?\s*(\d{2})\s*([a-z])?\s*$)"),
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

} // namespace hub
