#include "models/hubrows.h"

#include "models/recordname.h"
#include "records/nouns.h"
#include "store/store.h"

#include <chrono>
#include <memory>

namespace hub {

HubRows::HubRows(Store &store, QObject *parent)
    : QObject{parent}
    , m_store{store}
    , m_worker{store, this}
{
    using namespace std::chrono_literals;
    m_soon.setSingleShot(true);
    m_soon.setInterval(600ms); // after the window has been painted, and after a burst of steps
    connect(&m_soon, &QTimer::timeout, this, &HubRows::readAhead);
    connect(&store, &Store::changed, this, &HubRows::follow);
    m_soon.start();
}

HubRows *HubRows::of(const RecordNames &names)
{
    return names.findChild<HubRows *>(QString{}, Qt::FindDirectChildrenOnly);
}

std::vector<Row> HubRows::rows(const RecordType &type)
{
    const auto found = m_read.find(&type);
    return found != m_read.end() ? found->second : m_store.rows(type);
}

void HubRows::each(const RecordType &type, const std::function<void(const Row &)> &visit)
{
    const auto found = m_read.find(&type);
    if (found == m_read.end())
        return m_store.eachRow(type, visit);
    for (const Row &row : found->second)
        visit(row);
}

void HubRows::readAhead()
{
    if (!m_worker.canAsk())
        return;
    m_worker.ask([this](Store &reader) -> std::function<void()> {
        auto read = std::make_shared<Read>();
        for (const RecordType *type :
             {&recordType<Person>(), &recordType<School>(), &recordType<Role>(), &recordType<Event>(),
              &recordType<WorkGroup>(), &recordType<Payment>()})
            read->emplace(type, reader.rows(*type));
        return [this, read] { m_read = std::move(*read); };
    });
}

void HubRows::follow(const Changes &changes)
{
    std::erase_if(m_read, [&changes](const auto &read) { return changes.touch(*read.first); });
    if (m_worker.isBusy()) { // what it reads may be from before the step
        m_worker.forget();
        m_soon.start();
    }
}

} // namespace hub
