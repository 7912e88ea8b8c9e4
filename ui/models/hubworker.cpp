#include "models/hubworker.h"

#include "store/store.h"

#include <QFileInfo>

#include <utility>

namespace hub {

HubWorker::HubWorker(Store &store, QObject *parent)
    : QObject{parent}
    , m_store{store}
{
}

HubWorker::~HubWorker()
{
    if (m_work.valid())
        m_work.wait();
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
    ++m_round;
    m_work = std::async(
        std::launch::async, [this, path = m_store.path(), ask = std::move(question), round = m_round] {
            const auto reader = Store::openReader(path);
            std::function<void()> answer = reader ? ask(**reader) : std::function<void()>{};
            const auto done = [this, round] {
                if (round == m_round) // else it was finished by hand, and another may be asked by now
                    take();
            };
            QMetaObject::invokeMethod(this, done, Qt::QueuedConnection);
            return answer;
        });
    emit busyChanged(true);
}

void HubWorker::take()
{
    if (!m_work.valid())
        return;
    const std::function<void()> answer = m_work.get();
    if (m_next)
        return start(std::exchange(m_next, {}));
    emit busyChanged(false);
    if (answer && !m_isForgotten)
        answer();
}

void HubWorker::finish()
{
    while (isBusy())
        take();
}

void HubWorker::forget()
{
    m_next = {};
    m_isForgotten = true;
}

} // namespace hub
