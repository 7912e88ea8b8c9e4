#pragma once

#include <QDialog>

QT_BEGIN_NAMESPACE
class QAction;
QT_END_NAMESPACE

namespace hub {

/// Every command that has keys, and which.
class ShortcutsDialog final : public QDialog
{
    Q_OBJECT
public:
    ShortcutsDialog(const QList<QAction *> &commands, QWidget *parent);
};

} // namespace hub
