#include "models/settingswriter.h"

#include <QCoreApplication>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QSettings>

namespace hub {

SettingsWriter::SettingsWriter(QSettings &settings, QObject *parent)
    : QObject{parent}
    , m_settings{settings}
{
    m_settings.installEventFilter(this);
}

SettingsWriter::~SettingsWriter()
{
    if (m_work.valid())
        m_work.wait();
}

bool SettingsWriter::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::UpdateRequest || m_isTelling)
        return QObject::eventFilter(watched, event);
    const QString name = m_settings.fileName();
    if (name.isEmpty() || !QFileInfo{name}.dir().exists()) // the registry of Windows is quick
        return false;
    if (m_work.valid())
        return true;
    m_work = std::async(std::launch::async, [this, name, format = m_settings.format()] {
        QSettings{name, format}.sync(); // all settings of one file share what is to be written
        QMetaObject::invokeMethod(
            this, [this] { written(); }, Qt::QueuedConnection);
    });
    return true;
}

/// Lets the settings see that nothing is left to do: until then they ask for nothing more.
void SettingsWriter::written()
{
    m_work.get();
    m_isTelling = true;
    QEvent seen{QEvent::UpdateRequest};
    QCoreApplication::sendEvent(&m_settings, &seen);
    m_isTelling = false;
}

} // namespace hub
