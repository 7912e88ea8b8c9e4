#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>
#include <vector>

namespace hub {

/// Something that held up the window, and for how long.
struct Press
{
    QString what;
    double milliseconds = 0;
};

inline void report(QTextStream &out, std::vector<Press> all, const QString &title, size_t most = 25)
{
    if (all.empty())
        return;
    std::ranges::sort(all, {}, &Press::milliseconds);
    const auto at = [&all](double part) {
        return all[static_cast<size_t>(part * static_cast<double>(all.size() - 1))].milliseconds;
    };
    out << all.size() << ' ' << title << ": median " << at(0.5) << " ms, p99 " << at(0.99) << " ms, worst "
        << all.back().milliseconds << " ms (at most 8)\n";
    for (size_t i = all.size() - std::min(most, all.size()); i < all.size(); ++i)
        out << "  " << all[i].milliseconds << " ms  " << all[i].what << '\n';
}

/// Times every event of the loop that no other event set off.
class Watchdog final : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth > 0 || !m_isWatching)
            return QApplication::notify(receiver, event);
        const QString what = QStringLiteral("%1, event %2, at %3")
                                 .arg(QString::fromLatin1(receiver->metaObject()->className()))
                                 .arg(static_cast<int>(event->type()))
                                 .arg(m_doing);
        ++m_depth;
        QElapsedTimer clock;
        clock.start();
        const bool done = QApplication::notify(receiver, event);
        m_events.push_back({what, static_cast<double>(clock.nsecsElapsed()) / 1e6});
        --m_depth;
        return done;
    }
    void watch(bool on) { m_isWatching = on; }
    /// What is being pressed, for the report.
    void doing(const QString &what) { m_doing = what; }
    void forget() { m_events.clear(); }
    [[nodiscard]] const std::vector<Press> &events() const { return m_events; }

private:
    std::vector<Press> m_events;
    QString m_doing;
    int m_depth = 0;
    bool m_isWatching = false;
};

[[nodiscard]] inline Watchdog &watchdog()
{
    return *static_cast<Watchdog *>(QCoreApplication::instance());
}

} // namespace hub
