#pragma once

#include <QString>

namespace hub {

/// Words as they stand alone: the first letter a capital.
[[nodiscard]] inline QString withCapital(QString words)
{
    if (!words.isEmpty())
        words[0] = words.at(0).toUpper();
    return words;
}

} // namespace hub
