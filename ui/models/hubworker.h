#pragma once

#include "models/errand.h"

namespace hub {

class Store;

/// Answers a question that takes longer than a frame: on another thread, over a connection of its own that
/// only reads. A new question takes the place of one not yet answered.
class HubWorker final : public Errand
{
    Q_OBJECT
public:
    /// Runs on the other thread; what it returns is run on this one.
    using Question = std::function<Then(Store &)>;

    HubWorker(Store &store, QObject *parent);
    /// Waits for nobody: @p worker, which has no owner any more, is deleted once its thread is done, and what
    /// it is being asked comes to nothing.
    static void leave(HubWorker *worker);

    /// Whether there is a file that another connection can read: a hub in memory alone has none.
    [[nodiscard]] bool canAsk() const;
    void ask(Question question);
    /// Lets what is being asked come to nothing.
    void forget();

protected:
    void end(const Then &then) override;

private:
    void start(Question question);

    Store &m_store;
    Question m_next;
    bool m_isForgotten = false;
};

} // namespace hub
