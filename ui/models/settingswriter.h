#pragma once

#include <QObject>

#include <future>

QT_BEGIN_NAMESPACE
class QSettings;
QT_END_NAMESPACE

namespace hub {

/// Has the file of settings written on another thread. Left alone, QSettings writes it between two events
/// after every change, safely and so slowly that a click on a heading is felt.
class SettingsWriter final : public QObject
{
    Q_OBJECT
public:
    /// @p settings must outlive it. Settings without a file of their own write themselves, as ever.
    SettingsWriter(QSettings &settings, QObject *parent);
    /// Waits for what is being written. What was changed since, the settings write when they go.
    ~SettingsWriter() override;

    [[nodiscard]] bool isWriting() const { return m_work.valid(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void written();

    QSettings &m_settings;
    std::future<void> m_work;
    bool m_isTelling = false;
};

} // namespace hub
