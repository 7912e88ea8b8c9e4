#include "models/settingswriter.h"

#include <QCoreApplication>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QSettings>

namespace hub {

SettingsWriter::SettingsWriter(QSettings &settings, QObject *parent)
    : Errand{parent}
    , m_settings{settings}
{
    m_settings.installEventFilter(this);
}

bool SettingsWriter::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::UpdateRequest || m_isTelling)
        return Errand::eventFilter(watched, event);
    const QString name = m_settings.fileName();
    if (name.isEmpty() || !QFileInfo{name}.dir().exists()) // the registry of Windows is quick
        return false;
    if (!isBusy())
        begin([name, format = m_settings.format()] {
            QSettings{name, format}.sync(); // all settings of one file share what is to be written
            return Then{};
        });
    return true;
}

/// Lets the settings see that nothing is left to do: until then they ask for nothing more.
void SettingsWriter::end(const Then &)
{
    m_isTelling = true;
    QEvent seen{QEvent::UpdateRequest};
    QCoreApplication::sendEvent(&m_settings, &seen);
    m_isTelling = false;
    emit busyChanged(false);
}

} // namespace hub
