#include "base/academicyear.h"

#include <QRegularExpression>

namespace hub {

namespace {
constexpr int earliest = 1990;
constexpr int latest = 2089;
constexpr int september = 9;
} // namespace

AcademicYear AcademicYear::containing(QDate date)
{
    return date.isValid() ? AcademicYear{date.month() >= september ? date.year() : date.year() - 1}
                          : AcademicYear{};
}

std::optional<AcademicYear> AcademicYear::fromText(QStringView text)
{
    static const QRegularExpression shape{
        QStringLiteral(R"(^\s*(?:AY\s*)?(\d{2}|\d{4})(?:\s*[/–-]\s*(\d{2}|\d{4}))?\s*$)"),
        QRegularExpression::CaseInsensitiveOption};
    const QRegularExpressionMatch match = shape.match(text.toString());
    if (!match.hasMatch())
        return std::nullopt;
    int start = match.captured(1).toInt();
    if (start < 100)
        start += start < 90 ? 2000 : 1900;
    if (start < earliest || start > latest)
        return std::nullopt;
    const QString second = match.captured(2);
    const int following = start + 1;
    if (!second.isEmpty() && second.toInt() != (second.size() == 2 ? following % 100 : following))
        return std::nullopt;
    return AcademicYear{start};
}

QString AcademicYear::toText() const
{
    return isNull() ? QString{}
                    : QStringLiteral("%1/%2").arg(m_start).arg((m_start + 1) % 100, 2, 10, QLatin1Char{'0'});
}

} // namespace hub
