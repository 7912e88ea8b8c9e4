#pragma once

#include "models/errand.h"

QT_BEGIN_NAMESPACE
class QSettings;
QT_END_NAMESPACE

namespace hub {

/// Has the file of settings written on another thread. Left alone, QSettings writes it between two events
/// after every change, safely and so slowly that a click on a heading is felt. What was changed while the
/// file is written, the settings write when they go.
class SettingsWriter final : public Errand
{
    Q_OBJECT
public:
    /// @p settings must outlive it. Settings without a file of their own write themselves, as ever.
    SettingsWriter(QSettings &settings, QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void end(const Then &then) override;

private:
    QSettings &m_settings;
    bool m_isTelling = false;
};

} // namespace hub
