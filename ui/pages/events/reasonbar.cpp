#include "pages/events/reasonbar.h"

#include "theme/hubstyle.h"
#include "widgets/label.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace hub {

ReasonBar::ReasonBar(QWidget *parent)
    : QWidget{parent}
    , m_words{new Label{{}, Label::Kind::Strong, this}}
    , m_edit{new QLineEdit{this}}
{
    const int grid = measureOf(this, HubStyle::Grid);
    m_edit->setObjectName(QStringLiteral("absenceReason"));
    m_edit->setPlaceholderText(tr("Reason, then Enter; Enter alone leaves it open"));
    auto *completer = new QCompleter{{tr("Illness"), tr("No cover at school"), tr("Ofsted at school"),
                                      tr("Family emergency"), tr("School closed"), tr("No reason given")},
                                     this};
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_edit->setCompleter(completer);
    m_edit->installEventFilter(this);
    auto *row = new QHBoxLayout{this};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid);
    row->addWidget(m_words);
    row->addWidget(m_edit, 1);
    hide();
}

void ReasonBar::ask(const QString &name)
{
    const QString question = tr("Why is %1 absent?").arg(name);
    m_words->setText(question);
    m_edit->setAccessibleName(question);
    m_edit->clear();
    show();
    m_edit->setFocus(Qt::OtherFocusReason);
}

void ReasonBar::answer()
{
    if (!isVisibleTo(parentWidget()))
        return;
    hide();
    emit given(m_edit->text().trimmed());
}

bool ReasonBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut
        && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason
        && static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason) {
        answer();
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Escape) {
        answer();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace hub
