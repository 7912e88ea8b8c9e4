#include "base/id.h"

#include <QRandomGenerator64>
#include <QRandomGenerator>

#include <limits>
#include <memory>

namespace hub {

namespace {

std::unique_ptr<QRandomGenerator64> &seeded()
{
    static thread_local std::unique_ptr<QRandomGenerator64> generator;
    return generator;
}

} // namespace

qint64 newKey()
{
    QRandomGenerator64 *source = seeded() ? seeded().get() : QRandomGenerator64::global();
    for (;;) {
        const auto key = static_cast<qint64>(source->generate() & std::numeric_limits<qint64>::max());
        if (key != 0)
            return key;
    }
}

SeededKeys::SeededKeys(quint32 seed)
{
    seeded() = std::make_unique<QRandomGenerator64>(seed);
}

SeededKeys::~SeededKeys()
{
    seeded().reset();
}

} // namespace hub
