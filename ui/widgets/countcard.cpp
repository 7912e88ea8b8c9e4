#include "widgets/countcard.h"

#include "theme/hubstyle.h"
#include "widgets/focusring.h"
#include "widgets/label.h"

#include <QPainter>

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
    QSizePolicy policy{QSizePolicy::Expanding, QSizePolicy::Fixed};
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void CountCard::setFigure(const QString &figure, const QString &note)
{
    m_figure = figure;
    m_note = note;
    setAccessibleName(u"%1 %2"_s.arg(figure, text()));
    setAccessibleDescription(note);
    setToolTip(plainToolTip(note));
    updateGeometry();
    update();
}

QSize CountCard::sizeHint() const
{
    const int width = measureOf(this, HubStyle::Grid) * 22;
    return {width, heightForWidth(width)};
}

int CountCard::heightOf(const QString &text, const QFont &font, int width) const
{
    const int room = width - measureOf(this, HubStyle::Grid) * 4;
    return QFontMetrics{font}.boundingRect(0, 0, room, 0, Qt::TextWordWrap, text).height();
}

int CountCard::heightForWidth(int width) const
{
    const int grid = measureOf(this, HubStyle::Grid);
    return grid * 3 + grid / 4 + QFontMetrics{fontOf(Label::Kind::Figure)}.height()
        + heightOf(text(), fontOf(Label::Kind::Strong), width)
        + heightOf(m_note, fontOf(Label::Kind::Small), width);
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
    const int words = Qt::AlignLeading | Qt::AlignTop | Qt::TextWordWrap;
    painter.drawText(content, words, text());
    content.setTop(content.top() + heightOf(text(), painter.font(), width()) + grid / 4);
    painter.setFont(fontOf(Label::Kind::Small));
    painter.setPen(color(Token::Muted, palette()));
    painter.drawText(content, words, m_note);
    drawFocusRing(painter, *this);
}

} // namespace hub
