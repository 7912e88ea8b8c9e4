#pragma once

namespace hub {

/// Lets screen readers read what the cursor of a CalendarView stands on: the view has one child, which takes
/// the focus with every move and is named by CalendarView::spoken(). Safe to call again.
void speakCalendars();

} // namespace hub
