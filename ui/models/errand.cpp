#include "models/errand.h"

#include <utility>

namespace hub {

Errand::Errand(QObject *parent)
    : QObject{parent}
{
}

Errand::~Errand()
{
    if (m_work.valid())
        m_work.wait();
}

void Errand::begin(Work work)
{
    ++m_round;
    m_work = std::async(std::launch::async, [this, work = std::move(work), round = m_round] {
        Then then = work();
        const auto done = [this, round] {
            if (round == m_round) // else it was finished by hand, and another may have begun by now
                take();
        };
        QMetaObject::invokeMethod(this, done, Qt::QueuedConnection);
        return then;
    });
    emit busyChanged(true);
}

void Errand::take()
{
    if (m_work.valid())
        end(m_work.get());
}

void Errand::finish()
{
    while (isBusy())
        take();
}

} // namespace hub
