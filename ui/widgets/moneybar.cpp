#include "widgets/moneybar.h"

#include "theme/hubstyle.h"
#include "widgets/focusring.h"
#include "widgets/readerrole.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace hub {

MoneyBar::MoneyBar(const BudgetLine &line, QWidget *parent)
    : QWidget{parent}
    , m_line{line}
{
    setReaderRole(this, QAccessible::Chart);
    setAccessibleName(sentence(line));
    setToolTip(sentence(line));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize MoneyBar::sizeHint() const
{
    const int grid = measureOf(this, HubStyle::Grid);
    return {grid * 30, grid * 2};
}

void MoneyBar::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF whole = QRectF{rect()}.adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath outline;
    outline.addRoundedRect(whole, 4, 4);
    painter.fillPath(outline, color(Token::Surface, palette()));
    painter.setClipPath(outline);
    const Money budget = m_line.budget.value_or(Money{});
    const Money most = std::max({budget, m_line.forecast, m_line.committed, m_line.claimed, Money::pence(1)});
    const double unit = whole.width() / static_cast<double>(most.inPence());
    double left = whole.left();
    const auto segment = [&](Money amount, const QBrush &brush) {
        const double width = std::max(0.0, static_cast<double>(amount.inPence()) * unit);
        painter.fillRect(QRectF{left, whole.top(), width, whole.height()}, brush);
        left += width;
    };
    // Pattern and order tell the parts apart where colours do not.
    const Money open = m_line.claimed - m_line.paid - m_line.clawedBack;
    segment(m_line.paid, color(Token::Good, palette()));
    segment(open, color(Token::Amber, palette()));
    segment(m_line.forecast - m_line.paid - open, QBrush{color(Token::Muted, palette()), Qt::BDiagPattern});
    painter.setClipping(false);
    painter.setPen(color(Token::Outline, palette()));
    painter.drawPath(outline);
    if (m_line.budget) {
        const double at = whole.left() + static_cast<double>(budget.inPence()) * unit;
        painter.setPen(QPen{color(m_line.over() > Money{} ? Token::Bad : Token::Ink, palette()), 2});
        painter.drawLine(QPointF{at, whole.top()}, QPointF{at, whole.bottom()});
    }
    drawFocusRing(painter, *this);
}

QString sentence(const BudgetLine &line)
{
    QString text = MoneyBar::tr("%1 paid, %2 claimed, %3 promised; forecast %4")
                       .arg(line.paid.toDisplay(), line.claimed.toDisplay(), line.committed.toDisplay(),
                            line.forecast.toDisplay());
    if (line.clawedBack != Money{})
        text = MoneyBar::tr("%1; %2 taken back").arg(text, line.clawedBack.toDisplay());
    if (!line.budget)
        return MoneyBar::tr("%1. No budget is set.").arg(text);
    if (line.over() > Money{})
        return MoneyBar::tr("%1. Budget %2: %3 too much.")
            .arg(text, line.budget->toDisplay(), line.over().toDisplay());
    return MoneyBar::tr("%1. Budget %2: %3 left.")
        .arg(text, line.budget->toDisplay(), (*line.budget - line.forecast).toDisplay());
}

} // namespace hub
