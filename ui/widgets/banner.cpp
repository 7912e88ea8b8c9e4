#include "widgets/banner.h"

#include "theme/hubstyle.h"
#include "widgets/actionbutton.h"
#include "widgets/flowlayout.h"
#include "widgets/iconlabel.h"
#include "widgets/label.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>

namespace hub {

namespace {

Token groundOf(Token ink)
{
    switch (ink) {
    case Token::Good:
        return Token::GoodSoft;
    case Token::Warn:
        return Token::WarnSoft;
    case Token::Bad:
        return Token::BadSoft;
    default:
        return Token::AccentSoft;
    }
}

} // namespace

Banner::Banner(Icon which, Token ink, QWidget *parent)
    : QFrame{parent}
    , m_ink{ink}
    , m_text{new Label{{}, Label::Kind::Body, this}}
    , m_parts{new QBoxLayout{QBoxLayout::LeftToRight}}
    , m_buttons{new FlowLayout{nullptr, measureOf(this, HubStyle::Grid)}}
{
    const int grid = measureOf(this, HubStyle::Grid);
    auto *row = new QHBoxLayout{this};
    row->setContentsMargins(grid * 3 / 2, grid / 2, grid, grid / 2);
    row->setSpacing(grid);
    row->addWidget(new IconLabel{which, ink, 1, this});
    m_text->setWordWrap(true);
    m_parts->setSpacing(grid);
    m_parts->addWidget(m_text, 1);
    m_parts->addLayout(m_buttons);
    row->addLayout(m_parts, 1);
    hide();
}

void Banner::setText(const QString &sentence)
{
    if (sentence == m_text->text())
        return;
    m_text->setText(sentence);
    setAccessibleName(sentence);
    arrange();
    if (sentence.isEmpty())
        return;
    QAccessibleEvent told{this, QAccessible::Alert};
    QAccessible::updateAccessibility(&told);
}

QString Banner::text() const
{
    return m_text->text();
}

void Banner::addAction(QAction *action, bool primary)
{
    m_buttons->addWidget(new ActionButton{action, this, primary});
}

void Banner::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    arrange();
}

/// Words that would stand in a narrow column beside their buttons have the whole width.
void Banner::arrange()
{
    const int grid = measureOf(this, HubStyle::Grid);
    const int words = qMin(m_text->fontMetrics().horizontalAdvance(m_text->text()), grid * 40);
    const int buttons = m_buttons->sizeHint().width();
    const bool fits = buttons + words + grid * 6 <= width();
    m_parts->setDirection(fits || buttons == 0 ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    painter.fillRect(rect(), color(groundOf(m_ink), palette()));
    painter.fillRect(QRect{0, 0, 4, height()}, color(m_ink, palette()));
}

} // namespace hub
