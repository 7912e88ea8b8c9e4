#include "widgets/daysbar.h"

#include "actions/dayswords.h"
#include "theme/hubstyle.h"
#include "widgets/focusring.h"
#include "widgets/readerrole.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace hub {

DaysBar::DaysBar(const KindDays &days, QWidget *parent)
    : QWidget{parent}
    , m_required{days.required.inQuarters()}
    , m_done{days.done.inQuarters()}
    , m_booked{days.booked.inQuarters()}
{
    const QString words
        = tr("%1: %2", "a kind of day, how it stands").arg(displayName(days.kind), standingInWords(days));
    setReaderRole(this, QAccessible::Chart);
    setAccessibleName(words);
    setToolTip(words);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize DaysBar::sizeHint() const
{
    const int grid = measureOf(this, HubStyle::Grid);
    return {grid * 24, grid * 2};
}

void DaysBar::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF whole = QRectF{rect()}.adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath outline;
    outline.addRoundedRect(whole, 4, 4);
    painter.fillPath(outline, color(Token::Surface, palette()));
    painter.setClipPath(outline);
    const double unit = whole.width() / std::max({1, m_required, m_done + m_booked});
    double left = whole.left();
    const auto segment = [&](int quarters, const QBrush &brush) {
        painter.fillRect(QRectF{left, whole.top(), quarters * unit, whole.height()}, brush);
        left += quarters * unit;
    };
    // Pattern and order tell the parts apart where colours do not.
    segment(m_done, color(Token::Good, palette()));
    segment(m_booked, QBrush{color(Token::Accent, palette()), Qt::BDiagPattern});
    painter.setClipping(false);
    painter.setPen(color(Token::Outline, palette()));
    painter.drawPath(outline);
    if (m_required > 0 && m_done + m_booked > m_required) {
        const double line = whole.left() + m_required * unit;
        painter.setPen(QPen{color(Token::Ink, palette()), 2});
        painter.drawLine(QPointF{line, whole.top()}, QPointF{line, whole.bottom()});
    }
    drawFocusRing(painter, *this);
}

} // namespace hub
