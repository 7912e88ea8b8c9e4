#include "models/erasurerehearsal.h"

#include "store/memorycopy.h"
#include "store/store.h"

namespace hub {

ErasureRehearsal::ErasureRehearsal(Store &store, QObject *parent)
    : QObject{parent}
    , m_store{store}
    , m_worker{new HubWorker{store, nullptr}}
{
}

ErasureRehearsal::~ErasureRehearsal()
{
    HubWorker::leave(m_worker);
}

void ErasureRehearsal::ask(const ErasureAsked &asked)
{
    if (!m_worker->canAsk())
        return take(planErasure(m_store, asked));
    m_worker->ask([this, asked](Store &store) -> std::function<void()> {
        const auto copy = copyInMemory(store);
        const Result<Erasure> plan = copy ? planErasure(**copy, asked) : Result<Erasure>{copy.error()};
        return [this, plan] { take(plan); };
    });
}

void ErasureRehearsal::take(const Result<Erasure> &plan)
{
    if (plan)
        emit found(*plan);
    else
        emit failed(plan.error());
}

} // namespace hub
