#include "base/money.h"

#include <QLocale>
#include <QRegularExpression>

namespace hub {

std::optional<Money> Money::fromText(QStringView text)
{
    static const QRegularExpression shape{QStringLiteral(
        R"(^\s*(-)?\s*(?:£|GBP)?\s*(-)?(\d{1,12}|\d{1,3}(?:,\d{3}){1,3})(?:\.(\d{1,2})0*)?\s*$)")};
    const QRegularExpressionMatch match = shape.match(text.toString());
    if (!match.hasMatch())
        return std::nullopt;
    const qint64 pounds = match.captured(3).remove(u',').toLongLong();
    const qint64 pence = match.captured(4).leftJustified(2, u'0').toLongLong();
    const bool negative = !match.captured(1).isEmpty() || !match.captured(2).isEmpty();
    const qint64 all = pounds * 100 + pence;
    return Money{negative ? -all : all};
}

QString Money::toText() const
{
    const qint64 size = m_pence < 0 ? -m_pence : m_pence;
    return QStringLiteral("%1%2.%3")
        .arg(m_pence < 0 ? QStringLiteral("-") : QString{})
        .arg(size / 100)
        .arg(size % 100, 2, 10, QLatin1Char{'0'});
}

QString Money::toDisplay() const
{
    const qint64 size = m_pence < 0 ? -m_pence : m_pence;
    QString text = (m_pence < 0 ? QStringLiteral("-£") : QStringLiteral("£"))
        + QLocale{QLocale::English, QLocale::UnitedKingdom}.toString(size / 100);
    if (size % 100 != 0)
        text += QStringLiteral(".%1").arg(size % 100, 2, 10, QLatin1Char{'0'});
    return text;
}

} // namespace hub
