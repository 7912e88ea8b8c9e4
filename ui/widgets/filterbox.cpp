#include "widgets/filterbox.h"

#include "icons/icons.h"

#include <QAction>
#include <QKeyEvent>

namespace hub {

FilterBox::FilterBox(const QString &placeholder, QWidget *parent)
    : QLineEdit{parent}
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setClearButtonEnabled(true);
    addAction(icon(Icon::Filter, Token::Muted), QLineEdit::LeadingPosition);
}

void FilterBox::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty())
        return clear();
    if (event->key() == Qt::Key_Down)
        return emit leftDownwards();
    QLineEdit::keyPressEvent(event);
}

} // namespace hub
