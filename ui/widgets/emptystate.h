#pragma once

#include "icons/icons.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QAction;
class QBoxLayout;
QT_END_NAMESPACE

namespace hub {

/// What an empty place shows: what belongs there, and the first things to do about it.
class EmptyState final : public QWidget
{
    Q_OBJECT
public:
    EmptyState(Icon icon, const QString &title, const QString &sentence, QWidget *parent);

    /// A button for @p action; the first one added is the primary one.
    void addAction(QAction *action);

private:
    QBoxLayout *m_buttons;
};

} // namespace hub
