#include "widgets/formfield.h"

#include "theme/hubstyle.h"
#include "widgets/iconlabel.h"
#include "widgets/label.h"

#include <QAccessible>
#include <QHBoxLayout>

namespace hub {

FormField::FormField(const QString &words, QWidget *control, QWidget *parent)
    : QWidget{parent}
    , m_control{control}
    , m_problemRow{new QWidget{this}}
    , m_problem{new Label{{}, Label::Kind::Small, m_problemRow, Token::Bad}}
{
    const int grid = measureOf(this, HubStyle::Grid);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid / 2);
    auto *name = new Label{words, Label::Kind::Small, this, Token::Muted};
    name->setBuddy(control);
    column->addWidget(name);
    control->setParent(this);
    control->setAccessibleName(words);
    column->addWidget(control);

    auto *row = new QHBoxLayout{m_problemRow};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid / 2);
    row->addWidget(new IconLabel{Icon::Warning, Token::Bad, 1, m_problemRow}, 0, Qt::AlignTop);
    m_problem->setWordWrap(true);
    row->addWidget(m_problem, 1);
    column->addWidget(m_problemRow);
    m_problemRow->hide();
}

void FormField::setProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problemRow->setVisible(!sentence.isEmpty());
    m_control->setAccessibleDescription(sentence);
    if (!sentence.isEmpty()) {
        QAccessibleEvent told{m_control, QAccessible::Alert};
        QAccessible::updateAccessibility(&told);
    }
}

QString FormField::problem() const
{
    return m_problem->text();
}

} // namespace hub
