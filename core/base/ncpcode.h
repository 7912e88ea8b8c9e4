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

    /// Reads "NCP 24-12", "24-12", "ncp2412", "NCP25-15A". Nothing for anything else.
    [[nodiscard]] static std::optional<NcpCode> fromText(QStringView text);
    [[nodiscard]] QString toText() const;

    bool operator==(const NcpCode &) const = default;
};

} // namespace hub
