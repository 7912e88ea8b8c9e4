#include "widgets/countcard.h"

#include "theme/hubstyle.h"
#include "widgets/label.h"

#include <QPainter>
#include <QStyleOption>

namespace hub {

using namespace Qt::StringLiterals;

CountCard::CountCard(Icon icon, const QString &words, QWidget *parent)
    : QAbstractButton{parent}
    , m_icon{icon}
{
    setText(words);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CountCard::setFigure(const QString &figure, const QString &note)
{
    m_figure = figure;
    m_note = note;
    setAccessibleName(u"%1 %2"_s.arg(figure, text()));
    setAccessibleDescription(note);
    setToolTip(plainToolTip(note));
    update();
}

QSize CountCard::sizeHint() const
{
    const int grid = measureOf(this, HubStyle::Grid);
    const int lines = QFontMetrics{fontOf(Label::Kind::Figure)}.height() + 2 * fontMetrics().height();
    return {grid * 22, lines + grid * 4};
}

QSize CountCard::minimumSizeHint() const
{
    return {measureOf(this, HubStyle::Grid) * 14, sizeHint().height()};
}

void CountCard::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const int grid = measureOf(this, HubStyle::Grid);
    painter.setPen(color(underMouse() ? Token::Outline : Token::Line, palette()));
    painter.setBrush(color(underMouse() ? Token::Hover : Token::Surface, palette()));
    painter.drawRoundedRect(QRectF{rect()}.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);

    QRect content = rect().adjusted(grid * 2, grid + grid / 2, -grid * 2, -grid - grid / 2);
    const int side = measureOf(this, HubStyle::SmallIcon) + grid / 2;
    hub::icon(m_icon, Token::Accent)
        .paint(&painter, content.right() - side, content.top() + grid / 2, side, side);
    painter.setFont(fontOf(Label::Kind::Figure));
    painter.setPen(color(Token::Ink, palette()));
    painter.drawText(content, Qt::AlignLeading | Qt::AlignTop, m_figure);
    content.setTop(content.top() + painter.fontMetrics().height());
    painter.setFont(fontOf(Label::Kind::Strong));
    painter.drawText(content, Qt::AlignLeading | Qt::AlignTop,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, content.width()));
    content.setTop(content.top() + painter.fontMetrics().height() + grid / 4);
    painter.setFont(fontOf(Label::Kind::Small));
    painter.setPen(color(Token::Muted, palette()));
    painter.drawText(content, Qt::AlignLeading | Qt::AlignTop,
                     painter.fontMetrics().elidedText(m_note, Qt::ElideRight, content.width()));
    if (hasFocus()) {
        QStyleOptionFocusRect ring;
        ring.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &ring, &painter, this);
    }
}

} // namespace hub
