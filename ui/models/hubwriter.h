#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "models/errand.h"

#include <atomic>
#include <memory>

namespace hub {

class Store;

/// Writes for longer than a frame: on another thread, with the right to write lent by the window's store,
/// which reads on meanwhile and announces the steps when the work is done. Where that cannot be lent, here
/// and at once.
class HubWriter final : public Errand
{
    Q_OBJECT
public:
    /// Runs on the other thread. Says there how far it has come, and takes everything back where told to.
    using Write = std::function<Result<>(Store &, const Progress &)>;
    using Written = std::function<void(const Result<> &)>;

    HubWriter(Store &store, QObject *parent);
    /// As abandon().
    ~HubWriter() override;

    /// Begins @p work; @p written happens here, after the announcements, or at once where something else is
    /// being written: that is refused.
    void write(Write work, Written written);
    /// Nobody wants it any more: the work ends as Cancelled, unless it is too far gone.
    void stop();
    /// Stops the work and waits for it; nobody is told, but what it did is announced.
    void abandon();

signals:
    /// A few times a second, and when @p done is all.
    void progressed(int done, int of);

protected:
    void end(const Then &then) override;

private:
    [[nodiscard]] Progress report();
    void tell(const Result<> &done);

    Store &m_store;
    Written m_written;
    std::shared_ptr<std::atomic<bool>> m_isStopped; ///< of this work; shared with its thread
};

} // namespace hub
