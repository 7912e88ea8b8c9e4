#pragma once

#include "exchange/demo/dice.h"
#include "records/attendance.h"

namespace hub::demo {

/// Marks somebody who was expected: mostly present, and absent with a reason.
void fillMark(Dice &dice, Attendance &mark);

} // namespace hub::demo
