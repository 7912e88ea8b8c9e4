#pragma once

#include "actions/privacy.h"
#include "models/hubworker.h"

namespace hub {

/// What an erasure would do, tried on a copy of the hub in memory and on another thread: for many people
/// every text of the hub is looked through for each of their names.
class ErasureRehearsal final : public QObject
{
    Q_OBJECT
public:
    /// @p store must outlive the rehearsal.
    ErasureRehearsal(Store &store, QObject *parent);
    /// Waits for nobody: what is still being tried comes to nothing by itself.
    ~ErasureRehearsal() override;

    /// Begins; a question asked before is dropped. A hub in memory alone is tried at once.
    void ask(const ErasureAsked &asked);

signals:
    void found(const hub::Erasure &erasure);
    void failed(const hub::Error &error);

private:
    void take(const Result<Erasure> &plan);

    Store &m_store;
    HubWorker *m_worker;
};

} // namespace hub
