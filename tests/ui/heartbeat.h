#pragma once

#include <QElapsedTimer>
#include <QTimer>

/// Measures how long a window goes without an event: it would beat each millisecond.
class Heartbeat
{
public:
    Heartbeat()
    {
        QObject::connect(&m_beat, &QTimer::timeout, &m_beat,
                         [this] { m_longest = qMax(m_longest, m_since.restart()); });
        m_beat.start(1);
        m_since.start();
    }

    /// In milliseconds, what has passed since the last beat as well.
    [[nodiscard]] qint64 longestGap() const { return qMax(m_longest, m_since.elapsed()); }

private:
    QTimer m_beat;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};
