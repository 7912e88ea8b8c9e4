#pragma once

#include "theme/tokens.h"

#include <QIcon>

#include <span>

namespace hub {

/// The one set of icons, drawn for this program in resources/icons.
enum class Icon {
    None,
    Overview,
    People,
    Person,
    School,
    Programmes,
    History,
    Search,
    Undo,
    Redo,
    Add,
    Edit,
    Delete,
    Import,
    Export,
    Print,
    Pdf,
    Open,
    Save,
    Backup,
    Filter,
    Close,
    ChevronDown,
    ChevronUp,
    ChevronRight,
    ChevronLeft,
    Info,
    Warning,
    Bad,
    Good,
    Calendar,
    Email,
    Copy,
    Settings,
    Help,
    Specialists,
    Groups,
    Attendance,
    Selection,
    Funding,
    Documents,
    Columns,
    Compare,
    Hub,
    Link,
    More,
    Check,
    ZoomIn,
    ZoomOut,
    Refresh,
    Map,
    Forecast,
    Match,
    Expectations,
    NotReached,
    Count
};

/// An icon in the colour of @p token, drawn afresh for every size, scale and theme. Disabled it is drawn in
/// the colour of disabled text.
[[nodiscard]] QIcon icon(Icon which, Token token = Token::Ink);

/// The path of its drawing among the resources.
[[nodiscard]] QString iconPath(Icon which);

} // namespace hub
