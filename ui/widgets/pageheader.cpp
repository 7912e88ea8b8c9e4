#include "widgets/pageheader.h"

#include "theme/hubstyle.h"
#include "widgets/actionbutton.h"
#include "widgets/label.h"

#include <QHBoxLayout>

namespace hub {

PageHeader::PageHeader(const QString &title, QWidget *parent)
    : QWidget{parent}
    , m_title{new Label{title, Label::Kind::Title, this}}
    , m_line{new Label{{}, Label::Kind::Body, this, Token::Muted}}
    , m_actions{new QHBoxLayout}
{
    const int grid = measureOf(this, HubStyle::Grid);
    auto *row = new QHBoxLayout{this};
    row->setContentsMargins(grid * 2, grid * 2, grid * 2, grid);
    row->setSpacing(grid);
    auto *words = new QVBoxLayout;
    words->setSpacing(grid / 4);
    m_title->setElided(true);
    m_line->setElided(true);
    words->addWidget(m_title);
    words->addWidget(m_line);
    row->addLayout(words, 1);
    m_actions->setSpacing(grid);
    row->addLayout(m_actions);
    m_line->hide();
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PageHeader::setLine(const QString &line)
{
    m_line->setText(line);
    m_line->setVisible(!line.isEmpty());
}

QString PageHeader::line() const
{
    return m_line->text();
}

void PageHeader::addAction(QAction *action, bool primary)
{
    m_actions->addWidget(new ActionButton{action, this, primary}, 0, Qt::AlignVCenter);
}

void PageHeader::addWidget(QWidget *widget)
{
    m_actions->addWidget(widget, 0, Qt::AlignVCenter);
}

} // namespace hub
