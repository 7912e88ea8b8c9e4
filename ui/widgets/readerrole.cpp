#include "widgets/readerrole.h"

#include <QAccessibleWidget>
#include <QVariant>

namespace hub {

namespace {

constexpr const char *roleMark = "hubReaderRole";

QAccessibleInterface *makeWithRole(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    const QVariant role = widget == nullptr ? QVariant{} : widget->property(roleMark);
    if (!role.isValid())
        return nullptr;
    return new QAccessibleWidget{widget, static_cast<QAccessible::Role>(role.toInt())}; // Qt deletes it
}

} // namespace

void setReaderRole(QWidget *widget, QAccessible::Role role)
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(makeWithRole);
        return true;
    }();
    Q_UNUSED(isInstalled)
    widget->setProperty(roleMark, static_cast<int>(role));
}

} // namespace hub
