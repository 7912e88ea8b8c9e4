#pragma once

#include <QObject>

#include <functional>
#include <future>

namespace hub {

class Store;

/// Answers a question that takes longer than a frame: on another thread, over a connection of its own that
/// only reads, so that no key press waits for it. A new question takes the place of one not yet answered.
class HubWorker final : public QObject
{
    Q_OBJECT
public:
    /// Runs on the other thread; what it returns is run on this one.
    using Question = std::function<std::function<void()>(Store &)>;

    HubWorker(Store &store, QObject *parent);
    /// Waits for the thread; an answer not yet given is never given.
    ~HubWorker() override;

    /// Whether there is a file that another connection can read: a hub in memory alone has none.
    [[nodiscard]] bool canAsk() const;
    void ask(Question question);
    /// Waits for the answer and gives it now.
    void finish();
    /// Lets what is being asked come to nothing.
    void forget();
    [[nodiscard]] bool isBusy() const { return m_work.valid(); }

signals:
    void busyChanged(bool isBusy);

private:
    void start(Question question);
    void take();

    Store &m_store;
    std::future<std::function<void()>> m_work;
    Question m_next;
    bool m_isForgotten = false;
    int m_round = 0; ///< counts the questions begun
};

} // namespace hub
