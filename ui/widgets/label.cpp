#include "widgets/label.h"

#include "widgets/focusring.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>

namespace hub {

using namespace Qt::StringLiterals;

QFont fontOf(Label::Kind kind)
{
    QFont font = QApplication::font();
    const auto resize = [&font](double times, QFont::Weight weight) {
        font.setPointSizeF(font.pointSizeF() * times);
        font.setWeight(weight);
    };
    switch (kind) {
    case Label::Kind::Body:
        break;
    case Label::Kind::Small:
        resize(0.9, QFont::Normal);
        break;
    case Label::Kind::Strong:
        resize(1.0, QFont::DemiBold);
        break;
    case Label::Kind::Heading:
        resize(1.15, QFont::DemiBold);
        break;
    case Label::Kind::Title:
        resize(1.6, QFont::DemiBold);
        break;
    case Label::Kind::Figure:
        resize(2.0, QFont::DemiBold);
        break;
    }
    return font;
}

QString plainToolTip(const QString &text)
{
    return text.isEmpty() ? QString{}
                          : u"<span style=\"white-space:pre-wrap\">%1</span>"_s.arg(text.toHtmlEscaped());
}

Label::Label(const QString &text, Kind kind, QWidget *parent, Token ink)
    : QLabel{parent}
    , m_kind{kind}
    , m_ink{ink}
{
    setTextFormat(Qt::PlainText);
    setText(text);
    dress();
}

void Label::setInk(Token ink)
{
    m_ink = ink;
    dress();
}

void Label::setElided(bool elided)
{
    m_elided = elided;
    setWordWrap(false);
    updateGeometry();
}

QSize Label::minimumSizeHint() const
{
    const QSize hint = QLabel::minimumSizeHint();
    return m_elided ? QSize{fontMetrics().averageCharWidth() * 6, hint.height()} : hint;
}

int Label::heightForWidth(int width) const
{
    if (m_measured != text()) {
        m_measured = text();
        m_heights.clear();
    }
    const auto known = m_heights.constFind(width);
    if (known != m_heights.constEnd())
        return *known;
    return *m_heights.insert(width, QLabel::heightForWidth(width));
}

void Label::changeEvent(QEvent *event)
{
    m_heights.clear();
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::ApplicationPaletteChange
        || event->type() == QEvent::ThemeChange || event->type() == QEvent::StyleChange)
        dress();
}

void Label::paintEvent(QPaintEvent *event)
{
    if (!m_elided) {
        QLabel::paintEvent(event);
        QPainter painter{this};
        return drawFocusRing(painter, *this);
    }
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
    setToolTip(shown == text() ? QString{} : plainToolTip(text()));
    QPainter painter{this};
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(contentsRect(), int(alignment()) | Qt::TextSingleLine, shown);
    drawFocusRing(painter, *this);
}

void Label::dress()
{
    m_heights.clear();
    setFont(fontOf(m_kind));
    QPalette own = QApplication::palette();
    own.setColor(QPalette::WindowText, color(m_ink, own));
    setPalette(own);
}

} // namespace hub
