#pragma once

#include "base/academicyear.h"

#include <QComboBox>

#include <span>

namespace hub {

/// A box of academic years in the order given, @p chosen among them current.
[[nodiscard]] QComboBox *yearBox(std::span<const AcademicYear> years, AcademicYear chosen, QWidget *parent);

/// The year that a box made by yearBox() stands at.
[[nodiscard]] AcademicYear yearIn(const QComboBox *box);

} // namespace hub
