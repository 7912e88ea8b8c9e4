#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>
#include <QStringList>
#include <QWidget>

/// The controls in @p root that the Tab key reaches and a screen reader could not name.
inline QStringList controlsWithoutNames(QWidget *root)
{
    QStringList nameless;
    for (QWidget *widget : root->findChildren<QWidget *>()) {
        const bool reached = widget->isVisibleTo(root) && (widget->focusPolicy() & Qt::TabFocus) != 0;
        const bool inner = qobject_cast<QComboBox *>(widget->parentWidget()) != nullptr
            || qobject_cast<QAbstractSpinBox *>(widget->parentWidget()) != nullptr;
        if (!reached || inner)
            continue;
        const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        if (!face || face->text(QAccessible::Name).trimmed().isEmpty())
            nameless << QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
    }
    return nameless;
}
