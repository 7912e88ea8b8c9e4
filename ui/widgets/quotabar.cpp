#include "widgets/quotabar.h"

#include "theme/hubstyle.h"
#include "widgets/focusring.h"
#include "widgets/readerrole.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace hub {

QuotaBar::QuotaBar(const QuotaStanding &standing, QWidget *parent)
    : QWidget{parent}
{
    setReaderRole(this, QAccessible::Chart);
    setAccessibleName(sentence(standing));
    setToolTip(sentence(standing));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setStanding(standing);
}

void QuotaBar::setStanding(const QuotaStanding &standing)
{
    m_standing = standing;
    setAccessibleName(sentence(standing));
    setToolTip(sentence(standing));
    update();
}

QSize QuotaBar::sizeHint() const
{
    const int grid = measureOf(this, HubStyle::Grid);
    return {grid * 30, grid * 2};
}

void QuotaBar::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF whole = QRectF{rect()}.adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath outline;
    outline.addRoundedRect(whole, 4, 4);
    painter.fillPath(outline, color(Token::Surface, palette()));
    painter.setClipPath(outline);
    const int taken = m_standing.taken();
    const double unit = whole.width() / std::max({1, m_standing.places, taken});
    double left = whole.left();
    const auto segment = [&](int count, const QBrush &brush) {
        painter.fillRect(QRectF{left, whole.top(), count * unit, whole.height()}, brush);
        left += count * unit;
    };
    // Pattern and order tell the parts apart where colours do not.
    segment(m_standing.accepted, color(Token::Good, palette()));
    segment(m_standing.offered, color(Token::Amber, palette()));
    segment(m_standing.held, QBrush{color(Token::Muted, palette()), Qt::BDiagPattern});
    painter.setClipping(false);
    painter.setPen(color(Token::Outline, palette()));
    painter.drawPath(outline);
    drawFocusRing(painter, *this);
    if (m_standing.over() > 0) {
        const double line = whole.left() + m_standing.places * unit;
        painter.setPen(QPen{color(Token::Bad, palette()), 2});
        painter.drawLine(QPointF{line, whole.top()}, QPointF{line, whole.bottom()});
    }
}

QString sentence(const QuotaStanding &standing)
{
    QString text = QuotaBar::tr("%L1 accepted, %L2 offered, %L3 held, %L4 free of %Ln place(s)", nullptr,
                                standing.places)
                       .arg(standing.accepted)
                       .arg(standing.offered)
                       .arg(standing.held)
                       .arg(standing.free());
    if (standing.reserve > 0)
        text += QuotaBar::tr("; %L1 in reserve").arg(standing.reserve);
    return text;
}

} // namespace hub
