#include "models/hubworker.h"

#include "store/store.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <utility>

namespace hub {

HubWorker::HubWorker(Store &store, QObject *parent)
    : Errand{parent}
    , m_store{store}
{
}

void HubWorker::leave(HubWorker *worker)
{
    worker->forget();
    if (!worker->isBusy()) {
        delete worker;
        return;
    }
    worker->setParent(QCoreApplication::instance());
    connect(worker, &HubWorker::busyChanged, worker, &QObject::deleteLater);
}

bool HubWorker::canAsk() const
{
    return QFileInfo::exists(m_store.path());
}

void HubWorker::ask(Question question)
{
    if (!isBusy())
        return start(std::move(question));
    m_next = std::move(question);
    m_isForgotten = true;
}

void HubWorker::start(Question question)
{
    m_isForgotten = false;
    begin([path = m_store.path(), ask = std::move(question)]() -> Then {
        const auto reader = Store::openReader(path);
        return reader ? ask(**reader) : Then{};
    });
}

void HubWorker::end(const Then &then)
{
    if (m_next)
        return start(std::exchange(m_next, {}));
    emit busyChanged(false);
    if (then && !m_isForgotten)
        then();
}

void HubWorker::forget()
{
    m_next = {};
    m_isForgotten = true;
}

} // namespace hub
