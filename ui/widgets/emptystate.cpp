#include "widgets/emptystate.h"

#include "theme/hubstyle.h"
#include "widgets/actionbutton.h"
#include "widgets/iconlabel.h"
#include "widgets/label.h"

#include <QHBoxLayout>

namespace hub {

EmptyState::EmptyState(Icon icon, const QString &title, const QString &sentence, QWidget *parent)
    : QWidget{parent}
    , m_buttons{new QHBoxLayout}
{
    const int grid = measureOf(this, HubStyle::Grid);
    auto *column = new QVBoxLayout{this};
    column->setSpacing(grid);
    column->addStretch(2);
    column->addWidget(new IconLabel{icon, Token::Muted, 3, this}, 0, Qt::AlignHCenter);
    auto *head = new Label{title, Label::Kind::Heading, this};
    head->setAlignment(Qt::AlignCenter);
    head->setWordWrap(true);
    column->addWidget(head);
    auto *words = new Label{sentence, Label::Kind::Body, this, Token::Muted};
    words->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    words->setWordWrap(true);
    words->setMaximumWidth(fontMetrics().averageCharWidth() * 70);
    words->setMinimumWidth(fontMetrics().averageCharWidth() * 24);
    auto *middle = new QHBoxLayout; // not aligned: that would forget the height the lines need
    middle->addStretch(1);
    middle->addWidget(words, 6);
    middle->addStretch(1);
    column->addLayout(middle);
    column->addSpacing(grid);
    m_buttons->setSpacing(grid);
    m_buttons->addStretch();
    m_buttons->addStretch();
    column->addLayout(m_buttons);
    column->addStretch(3);
}

void EmptyState::addAction(QAction *action)
{
    const bool first = m_buttons->count() == 2;
    m_buttons->insertWidget(m_buttons->count() - 1, new ActionButton{action, this, first});
}

} // namespace hub
