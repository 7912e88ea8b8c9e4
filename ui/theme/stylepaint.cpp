#include "theme/stylepaint.h"

#include "theme/tokens.h"

#include <QAbstractSpinBox>
#include <QIcon>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QStyleOption>

namespace hub::stylepaint {

namespace {

constexpr double corner = 5;
constexpr double ringWidth = 2;
constexpr int barWidth = 3;

/// Keeps the painter as it was, with smooth edges in between.
class Strokes
{
public:
    explicit Strokes(QPainter &painter)
        : m_painter{painter}
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
    }
    ~Strokes() { m_painter.restore(); }
    Q_DISABLE_COPY_MOVE(Strokes)

private:
    QPainter &m_painter;
};

QColor of(Token token, const QStyleOption &option)
{
    return color(token, option.palette);
}

void roundRect(QPainter &painter, const QRectF &rect, double radius, const QColor &edge, double width,
               const QBrush &fill)
{
    const Strokes strokes{painter};
    painter.setPen(width > 0 ? QPen{edge, width} : QPen{Qt::NoPen});
    painter.setBrush(fill);
    const double inset = width / 2;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
}

void tick(QPainter &painter, const QRectF &box, const QColor &mark)
{
    const Strokes strokes{painter};
    painter.setPen(QPen{mark, box.width() / 8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin});
    const auto at = [&box](double x, double y) {
        return QPointF{box.left() + x * box.width(), box.top() + y * box.height()};
    };
    painter.drawPolyline(QPolygonF{{at(0.24, 0.53), at(0.43, 0.71), at(0.77, 0.32)}});
}

} // namespace

void focusRing(const QStyleOption &option, QPainter &painter)
{
    roundRect(painter, option.rect, corner, of(Token::Accent, option), ringWidth, Qt::NoBrush);
}

void fieldPanel(const QStyleOption &option, QPainter &painter)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    const Token edge = focused ? Token::Accent : enabled ? Token::Outline : Token::Line;
    roundRect(painter, option.rect, corner, of(edge, option), focused ? ringWidth : 1,
              option.palette.brush(QPalette::Base));
}

void buttonPanel(const QStyleOption &option, QPainter &painter, bool primary)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool down = option.state.testAnyFlags(QStyle::State_Sunken | QStyle::State_On);
    const bool hovered = enabled && option.state.testFlag(QStyle::State_MouseOver);
    if (primary && enabled) {
        const QColor brand = of(Token::Brand, option);
        roundRect(painter, option.rect, corner, brand, 1, down || hovered ? brand.lighter(115) : brand);
        if (option.state.testFlag(QStyle::State_HasFocus)) // parted from the filling by a line of the ground
            roundRect(painter, option.rect.adjusted(2, 2, -2, -2), corner, of(Token::OnBrand, option),
                      ringWidth, Qt::NoBrush);
        return;
    }
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    const Token ground = down ? Token::AccentSoft : hovered ? Token::Hover : Token::Surface;
    const Token edge = focused ? Token::Accent : enabled ? Token::Outline : Token::Line;
    roundRect(painter, option.rect, corner, of(edge, option), focused ? ringWidth : 1, of(ground, option));
}

void toolButtonPanel(const QStyleOption &option, QPainter &painter)
{
    const bool down = option.state.testAnyFlags(QStyle::State_Sunken | QStyle::State_On);
    if (!down && !option.state.testFlag(QStyle::State_MouseOver))
        return;
    roundRect(painter, option.rect, corner, {}, 0, of(down ? Token::AccentSoft : Token::Hover, option));
}

void frame(const QStyleOption &option, QPainter &painter)
{
    painter.save();
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    painter.setPen(QPen{of(focused ? Token::Accent : Token::Line, option), focused ? 2.0 * ringWidth : 1.0});
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
    painter.restore();
}

void menuPanel(const QStyleOption &option, QPainter &painter)
{
    painter.fillRect(option.rect, of(Token::Surface, option));
    frame(option, painter);
}

void itemRow(const QStyleOptionViewItem &option, QPainter &painter, bool first)
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    if (option.backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(option.rect, option.backgroundBrush);
    if (!selected && !hovered)
        return;
    painter.fillRect(option.rect, of(selected ? Token::AccentSoft : Token::Hover, option));
    if (selected && first)
        painter.fillRect(option.rect.left(), option.rect.top(), barWidth, option.rect.height(),
                         of(Token::Accent, option));
}

void menuBarItem(const QStyleOptionMenuItem &option, QPainter &painter)
{
    painter.fillRect(option.rect, of(Token::Surface, option));
    if (option.state.testAnyFlags(QStyle::State_Selected | QStyle::State_Sunken))
        roundRect(painter, option.rect, corner, {}, 0, of(Token::Hover, option));
    painter.setPen(of(Token::Ink, option));
    painter.drawText(option.rect, int(Qt::AlignCenter) | Qt::TextShowMnemonic | Qt::TextSingleLine,
                     option.text);
}

void checkBox(const QStyleOption &option, QPainter &painter)
{
    const int side = qMin(option.rect.width(), option.rect.height());
    QRectF box{0, 0, double(side), double(side)};
    box.moveCenter(QRectF{option.rect}.center());
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const QColor edge = of(enabled ? Token::Outline : Token::Line, option);
    if (option.state.testFlag(QStyle::State_On)) {
        roundRect(painter, box, 3, {}, 0, enabled ? of(Token::Accent, option) : edge);
        tick(painter, box, of(Token::Surface, option));
        return;
    }
    roundRect(painter, box, 3, edge, 1.2, of(Token::Surface, option));
    if (option.state.testFlag(QStyle::State_NoChange))
        painter.fillRect(box.adjusted(side / 4.0, side / 2.4, -side / 4.0, -side / 2.4),
                         of(Token::Accent, option));
}

void radioButton(const QStyleOption &option, QPainter &painter)
{
    const bool on = option.state.testFlag(QStyle::State_On);
    const QRectF box = QRectF{option.rect}.adjusted(1, 1, -1, -1);
    const double radius = box.width() / 2;
    roundRect(painter, box, radius, of(on ? Token::Accent : Token::Outline, option), on ? 1.6 : 1.2,
              of(Token::Surface, option));
    if (on) {
        const double inset = box.width() * 0.28;
        roundRect(painter, box.adjusted(inset, inset, -inset, -inset), radius, {}, 0,
                  of(Token::Accent, option));
    }
}

void headerSection(const QStyleOption &option, QPainter &painter)
{
    const bool hovered
        = option.state.testFlag(QStyle::State_MouseOver) && option.state.testFlag(QStyle::State_Enabled);
    painter.fillRect(option.rect, of(hovered ? Token::Hover : Token::Surface, option));
    painter.fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1,
                     of(Token::Line, option));
}

void splitter(const QStyleOption &option, QPainter &painter)
{
    const QRect r = option.rect;
    const QColor line
        = of(option.state.testFlag(QStyle::State_MouseOver) ? Token::Accent : Token::Line, option);
    if (r.height() > r.width())
        painter.fillRect(r.center().x(), r.top(), 1, r.height(), line);
    else
        painter.fillRect(r.left(), r.center().y(), r.width(), 1, line);
}

void tab(const QStyleOptionTab &option, QPainter &painter)
{
    const QRect r = option.rect;
    if (option.state.testFlag(QStyle::State_MouseOver))
        painter.fillRect(r, of(Token::Hover, option));
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter.fillRect(r.left(), r.bottom(), r.width(), 1, of(Token::Line, option));
    if (selected)
        painter.fillRect(r.left(), r.bottom() - 2, r.width(), 3, of(Token::Accent, option));
}

void chevron(const QStyleOption &option, QPainter &painter, Qt::ArrowType direction)
{
    const Strokes strokes{painter};
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const double reach
        = qMin(qMin(option.rect.width(), option.rect.height()) * 0.3, option.fontMetrics.height() * 0.3);
    painter.setPen(QPen{of(enabled ? Token::Muted : Token::Outline, option), 1.5, Qt::SolidLine, Qt::RoundCap,
                        Qt::RoundJoin});
    painter.translate(QRectF{option.rect}.center());
    const int turns = direction == Qt::DownArrow ? 0
        : direction == Qt::LeftArrow             ? 90
        : direction == Qt::UpArrow               ? 180
                                                 : 270;
    painter.rotate(turns);
    painter.drawPolyline(QPolygonF{{{-reach, -reach / 2}, {0, reach / 2}, {reach, -reach / 2}}});
}

void sortMark(const QStyleOption &option, QPainter &painter)
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(&option);
    if (header != nullptr && header->sortIndicator != QStyleOptionHeader::None)
        chevron(option, painter,
                header->sortIndicator == QStyleOptionHeader::SortDown ? Qt::UpArrow : Qt::DownArrow);
}

void branch(const QStyleOption &option, QPainter &painter)
{
    if (!option.state.testFlag(QStyle::State_Children))
        return;
    const Qt::ArrowType closed = option.direction == Qt::RightToLeft ? Qt::LeftArrow : Qt::RightArrow;
    chevron(option, painter, option.state.testFlag(QStyle::State_Open) ? Qt::DownArrow : closed);
}

void comboBox(const QStyleOptionComboBox &option, QPainter &painter)
{
    QStyleOption panel{static_cast<const QStyleOption &>(option)};
    panel.state.setFlag(QStyle::State_On, false);
    panel.state.setFlag(QStyle::State_Sunken, false);
    fieldPanel(panel, painter);
    const int side = option.rect.height();
    panel.rect
        = QRect{option.direction == Qt::RightToLeft ? option.rect.left() : option.rect.right() - side + 1,
                option.rect.top(), side, side};
    chevron(panel, painter, Qt::DownArrow);
}

void spinBox(const QStyleOptionSpinBox &option, QPainter &painter, const QRect &up, const QRect &down)
{
    if (option.frame)
        fieldPanel(option, painter);
    else
        painter.fillRect(option.rect, option.palette.brush(QPalette::Base));
    const auto arrow = [&](const QRect &rect, QStyle::SubControl part, bool canStep,
                           Qt::ArrowType direction) {
        const bool isUsed = canStep && option.activeSubControls == part;
        QStyleOption button{static_cast<const QStyleOption &>(option)};
        button.rect = rect.adjusted(1, 1, -1, -1);
        button.state.setFlag(QStyle::State_Enabled, canStep && option.state.testFlag(QStyle::State_Enabled));
        button.state.setFlag(QStyle::State_MouseOver, isUsed);
        button.state.setFlag(QStyle::State_On, false);
        button.state.setFlag(QStyle::State_Sunken, isUsed && option.state.testFlag(QStyle::State_Sunken));
        toolButtonPanel(button, painter);
        chevron(button, painter, direction);
    };
    arrow(up, QStyle::SC_SpinBoxUp, option.stepEnabled.testFlag(QAbstractSpinBox::StepUpEnabled),
          Qt::UpArrow);
    arrow(down, QStyle::SC_SpinBoxDown, option.stepEnabled.testFlag(QAbstractSpinBox::StepDownEnabled),
          Qt::DownArrow);
}

bool hasIconBeside(const QStyleOption *option)
{
    if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
        return !button->icon.isNull() && !button->text.isEmpty();
    const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    return tool != nullptr && tool->toolButtonStyle == Qt::ToolButtonTextBesideIcon && !tool->icon.isNull()
        && !tool->text.isEmpty();
}

void iconLabel(const QStyleOption &option, const QIcon &icon, const QSize &iconSize, const QString &text,
               QPainter &painter, int gap, Qt::AlignmentFlag side)
{
    constexpr int flags = int(Qt::TextShowMnemonic) | Qt::TextSingleLine | Qt::AlignVCenter;
    const int room = qMax(0, option.rect.width() - iconSize.width() - gap);
    const int words = qMin(room, option.fontMetrics.size(flags, text).width());
    const QRect label
        = QStyle::alignedRect(option.direction, Qt::AlignVCenter | side,
                              {iconSize.width() + gap + words, option.rect.height()}, option.rect);
    const QRect mark
        = QStyle::alignedRect(option.direction, Qt::AlignVCenter | Qt::AlignLeft, iconSize, label);
    const QRect rest = QStyle::alignedRect(option.direction, Qt::AlignVCenter | Qt::AlignRight,
                                           {words, label.height()}, label);
    icon.paint(&painter, mark, Qt::AlignCenter,
               option.state.testFlag(QStyle::State_Enabled) ? QIcon::Normal : QIcon::Disabled,
               option.state.testFlag(QStyle::State_On) ? QIcon::On : QIcon::Off);
    painter.setPen(option.palette.color(QPalette::ButtonText));
    painter.drawText(rest, flags | Qt::AlignHCenter,
                     option.fontMetrics.elidedText(text, Qt::ElideRight, words, flags));
}

void scrollBar(const QStyleOptionSlider &option, QPainter &painter, const QRect &thumb)
{
    painter.fillRect(option.rect, of(Token::Canvas, option));
    if (option.maximum <= option.minimum)
        return;
    const bool active = option.state.testAnyFlags(QStyle::State_MouseOver | QStyle::State_Sunken);
    const QRectF grip = QRectF{thumb}.adjusted(2, 2, -2, -2);
    roundRect(painter, grip, qMin(grip.width(), grip.height()) / 2, {}, 0,
              of(active ? Token::Muted : Token::Outline, option));
}

} // namespace hub::stylepaint
