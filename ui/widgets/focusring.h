#pragma once

class QPainter;
class QWidget;

namespace hub {

/// Draws the ring around @p widget that shows it has the focus; nothing where it has not.
void drawFocusRing(QPainter &painter, const QWidget &widget);

} // namespace hub
