#include "widgets/focusring.h"

#include <QStyle>
#include <QStyleOption>
#include <QWidget>

namespace hub {

void drawFocusRing(QPainter &painter, const QWidget &widget)
{
    if (!widget.hasFocus())
        return;
    QStyleOptionFocusRect ring;
    ring.initFrom(&widget);
    widget.style()->drawPrimitive(QStyle::PE_FrameFocusRect, &ring, &painter, &widget);
}

} // namespace hub
