#pragma once

#include <QObject>

#include <functional>
#include <future>

namespace hub {

/// Work that takes longer than a frame, done on another thread so that no key press waits for it: one piece
/// at a time, and what follows from it is done on this thread.
class Errand : public QObject
{
    Q_OBJECT
public:
    using Then = std::function<void()>;
    /// Runs on the other thread and touches nothing that this one may change; what it returns runs here.
    using Work = std::function<Then()>;

    /// Waits for the thread; what would have followed never happens.
    ~Errand() override;

    [[nodiscard]] bool isBusy() const { return m_work.valid(); }
    /// Waits for the work, and for what is begun when it ends; what follows happens now.
    void finish();

signals:
    void busyChanged(bool isBusy);

protected:
    explicit Errand(QObject *parent);

    void begin(Work work);
    /// The work is done, and another may begin: whether @p then happens is decided here.
    virtual void end(const Then &then) = 0;

private:
    void take();

    std::future<Then> m_work;
    int m_round = 0; ///< counts the pieces begun
};

} // namespace hub
