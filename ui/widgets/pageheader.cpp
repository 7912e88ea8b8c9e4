#include "widgets/pageheader.h"

#include "theme/hubstyle.h"
#include "widgets/actionbutton.h"
#include "widgets/explain.h"
#include "widgets/flowlayout.h"
#include "widgets/label.h"

#include <QEvent>
#include <QVBoxLayout>

namespace hub {

PageHeader::PageHeader(const QString &title, QWidget *parent)
    : QWidget{parent}
    , m_row{new QBoxLayout{QBoxLayout::LeftToRight, this}}
    , m_title{new Label{title, Label::Kind::Title, this}}
    , m_line{new Label{{}, Label::Kind::Body, this, Token::Muted}}
    , m_actions{new FlowLayout{nullptr, measureOf(this, HubStyle::Grid)}}
{
    const int grid = measureOf(this, HubStyle::Grid);
    const int ring = grid / 2; // room for the focus ring of a line that explains itself
    m_row->setContentsMargins(grid * 2 - ring, grid * 2, grid * 2, grid);
    m_title->setContentsMargins(ring, 0, 0, 0);
    m_line->setContentsMargins(ring, ring / 2, ring, ring / 2);
    m_row->setSpacing(grid);
    auto *words = new QVBoxLayout;
    words->setSpacing(grid / 4);
    m_title->setWordWrap(true);
    m_line->setWordWrap(true);
    words->addWidget(m_title);
    words->addWidget(m_line);
    m_row->addLayout(words, 1);
    m_row->addLayout(m_actions);
    m_line->hide();
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
    arrange();
}

void PageHeader::setLine(const QString &line)
{
    m_line->setText(line);
    m_line->setVisible(!line.isEmpty());
    arrange();
}

QString PageHeader::line() const
{
    return m_line->text();
}

void PageHeader::explainLine(std::function<Explanation()> explain)
{
    m_line->setObjectName(QStringLiteral("pageLine"));
    explainWith(m_line, std::move(explain));
}

void PageHeader::addAction(QAction *action, bool primary)
{
    addWidget(new ActionButton{action, this, primary});
}

void PageHeader::addWidget(QWidget *widget)
{
    m_actions->addWidget(widget);
    arrange();
}

void PageHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void PageHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrange();
}

void PageHeader::arrange()
{
    const int shortLine = measureOf(this, HubStyle::Grid) * 40; // a longer one may be broken
    const int words = qMax(m_title->fontMetrics().horizontalAdvance(m_title->text()),
                           qMin(m_line->fontMetrics().horizontalAdvance(m_line->text()), shortLine));
    const QMargins margins = m_row->contentsMargins();
    const int needed
        = margins.left() + words + m_row->spacing() * 2 + m_actions->sizeHint().width() + margins.right();
    m_row->setDirection(needed <= width() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace hub
