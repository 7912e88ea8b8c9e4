#pragma once

#include <QString>

#include <vector>

namespace hub {

/// A language the program speaks.
struct Language
{
    QString code; ///< "cy"
    QString name; ///< in itself: "Cymraeg"
};

[[nodiscard]] std::vector<Language> languages();

/// From now on the program speaks the language called @p code; the system's where that is empty. English
/// stands where it says nothing. What was said before stays as it is.
void speak(const QString &code = {});

} // namespace hub
