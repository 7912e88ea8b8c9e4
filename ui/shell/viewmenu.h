#pragma once

namespace hub {

class LookChoice;
class MainWindow;

/// The commands that choose how the window looks.
void addViewCommands(MainWindow &window, LookChoice &look);

} // namespace hub
