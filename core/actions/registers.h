#pragma once

#include "actions/eventpicture.h"

namespace hub {

/// One event's register in a list: how far it has come and what it holds, in half-days.
struct RegisterLine
{
    const Event *event = nullptr; ///< of the picture's book
    RegisterState state = RegisterState::ToCome;
    int people = 0; ///< expected, without leads
    int sessions = 0;
    int present = 0, late = 0, half = 0, absent = 0, deputy = 0, unmarked = 0;
    int waiting = 0;
};

/// Which events are asked for; what is not said narrows nothing.
struct RegisterQuestion
{
    CohortId cohort = {};
    WorkGroupId group = {};
    AcademicYear year = {};
};

/// The registers of those events, in order of time, cancelled ones included.
[[nodiscard]] std::vector<RegisterLine> registerLines(const EventPicture &picture, QDate today,
                                                      const RegisterQuestion &question = {});

[[nodiscard]] RegisterLine registerLine(const EventBook &book, const Event &event,
                                        const ExpectedList &expected, QDate today);

/// "to come", "missing", "partial", "taken", "nobody expected", "cancelled".
[[nodiscard]] QString codeOf(RegisterState state);
[[nodiscard]] QString displayName(RegisterState state);

} // namespace hub
