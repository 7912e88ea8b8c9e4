#pragma once

#include <QAbstractSpinBox>
#include <QLineEdit>

namespace hub {

/// Names a field for dates or numbers for screen readers, and the line inside it that takes the focus.
inline void nameForReaders(QAbstractSpinBox *field, const QString &name)
{
    field->setAccessibleName(name);
    if (auto *line = field->findChild<QLineEdit *>())
        line->setAccessibleName(name);
}

} // namespace hub
