#pragma once

#include "models/hubworker.h"
#include "store/store.h"

#include <QTimer>

#include <functional>
#include <memory>

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
        // In milliseconds: after the window has been painted, and after a burst of steps.
        constexpr int quiet = 1200;
        m_timer.setSingleShot(true);
        m_timer.setInterval(quiet);
        QObject::connect(&m_timer, &QTimer::timeout, &m_worker, [this] { prepare(); });
        m_timer.start();
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

    /// A step has changed what it rests on.
    void forget()
    {
        m_value.reset();
        m_isComing = false;
        m_worker.forget();
        m_timer.start();
    }

private:
    void prepare()
    {
        if (m_value || !m_worker.canAsk())
            return;
        m_isComing = true;
        m_worker.ask([this, make = m_make, complete = m_complete](Store &reader) -> std::function<void()> {
            const std::shared_ptr<const Value> value = make(reader);
            if (complete)
                complete(*value, reader);
            return [this, value] {
                m_value = value;
                m_isComing = false;
            };
        });
    }

    Store &m_store;
    Make m_make;
    Complete m_complete;
    std::shared_ptr<const Value> m_value;
    bool m_isComing = false; ///< the worker is on it, and no step has made it vain
    QTimer m_timer;
    HubWorker m_worker; ///< waits for its thread before the rest goes
};

} // namespace hub
