#pragma once

#include <QMetaType>
#include <QString>

#include <compare>
#include <optional>

namespace hub {

/// The code of a Network Collaborative Project: NCP, the year it starts in, a number and perhaps a letter.
/// Printed one way, NCP25-15 or NCP24-14a, however it was typed.
struct NcpCode
{
    int year = 0; ///< two digits
    int number = 0;
    QChar letter; ///< null, or a small letter

    /// Reads "NCP 24-12", "24-12", "ncp2412", "NCP25-15A", "NCP 2025/15". Nothing for anything else.
    [[nodiscard]] static std::optional<NcpCode> fromText(QStringView text);
    [[nodiscard]] QString toText() const;

    bool operator==(const NcpCode &) const = default;
};

/// A group's code printed one way, where it begins with that of its project, "NCP" written out: "ncp 25/15 wv
/// 01" is NCP25-15-WV01. Any other code is left as it is, without spaces around it.
[[nodiscard]] QString tidyGroupCode(const QString &typed);

} // namespace hub
