#pragma once

#include "models/hubworker.h"
#include "store/store.h"

#include <QTimer>

#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace hub {

/// Something worked out from the whole hub, for pages that show it in different ways: kept until a step
/// changes what it rests on, then worked out again on another thread once the hub has been quiet for a
/// moment; at once, and on this thread, for a page that asks before that.
template<typename Value>
class HubValue
{
public:
    using Make = std::function<std::shared_ptr<const Value>(Store &)>;
    using Complete = std::function<void(const Value &, Store &)>;

    /// Both may run on another thread; @p complete does ahead what else may be asked of the value.
    HubValue(Store &store, Make make, Complete complete = {})
        : m_store{store}
        , m_make{std::move(make)}
        , m_complete{std::move(complete)}
        , m_worker{store, nullptr}
    {
        m_timer.setSingleShot(true);
        QObject::connect(&m_timer, &QTimer::timeout, &m_worker, [this] { prepare(); });
        m_timer.start(quiet);
    }

    /// As the hub is now. Whoever holds it may keep it: a step makes another.
    [[nodiscard]] std::shared_ptr<const Value> now()
    {
        if (!m_value && m_isComing)
            m_worker.finish();
        if (!m_value)
            m_value = m_make(m_store);
        return m_value;
    }

    /// Whether now() costs nothing.
    [[nodiscard]] bool isReady() const { return m_value != nullptr; }

    /// For somebody who shows it and can wait: has it worked out without waiting for quiet. @p ready happens
    /// once now() costs nothing, steps made meanwhile included; at once for a hub in memory.
    void want(std::function<void()> ready)
    {
        m_ready = std::move(ready);
        if (!m_worker.canAsk())
            (void)now();
        if (m_value)
            tell();
        else if (!m_isComing)
            m_timer.start(0);
    }

    /// A step has changed what it rests on.
    void forget()
    {
        if (m_value && m_worker.canAsk())
            m_past.push_back(std::move(m_value));
        m_value.reset();
        m_isComing = false;
        m_worker.forget();
        m_timer.start(m_ready ? 0 : quiet);
    }

private:
    static constexpr int quiet
        = 1200; ///< milliseconds after the window is painted, and after a burst of steps

    void tell()
    {
        if (const auto ready = std::exchange(m_ready, {}))
            ready();
    }

    void prepare()
    {
        if (m_value)
            return tell();
        if (!m_worker.canAsk())
            return;
        m_isComing = true;
        m_worker.ask([this, make = m_make, complete = m_complete,
                      past = std::exchange(m_past, {})](Store &reader) mutable -> std::function<void()> {
            past.clear();
            const std::shared_ptr<const Value> value = make(reader);
            if (complete)
                complete(*value, reader);
            return [this, value] {
                m_value = value;
                m_isComing = false;
                tell();
            };
        });
    }

    Store &m_store;
    Make m_make;
    Complete m_complete;
    std::shared_ptr<const Value> m_value;
    std::vector<std::shared_ptr<const Value>> m_past; ///< taken down by the thread that makes the next
    std::function<void()> m_ready;
    bool m_isComing = false; ///< the worker is on it, and no step has made it vain
    QTimer m_timer;
    HubWorker m_worker; ///< waits for its thread before the rest goes
};

} // namespace hub
