#pragma once

#include <QByteArrayView>

namespace hub {

/// A type of establishment of the national register.
struct GiasType
{
    int code = 0;
    int group = 0;
    bool stateFunded = false;
    const char *name = "";
};

/// Null where the register has no such type.
[[nodiscard]] const GiasType *giasType(int code);
[[nodiscard]] const GiasType *giasTypeNamed(QByteArrayView name);

/// 0 where the register has no such group.
[[nodiscard]] int giasGroupNamed(QByteArrayView name);

/// Whether most types of the group are state-funded: for a type that this program does not know yet.
[[nodiscard]] bool isStateFundedGroup(int group);

/// 1 to 4, or 0 where the register has no such status.
[[nodiscard]] int giasStatusNamed(QByteArrayView name);

/// 0 to 7, or -1 where the register has no such phase.
[[nodiscard]] int giasPhaseNamed(QByteArrayView name);

} // namespace hub
