#pragma once

#include "models/hubworker.h"
#include "records/record.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <unordered_map>
#include <vector>

namespace hub {

class RecordNames;
class Store;
struct Changes;

/// The records that pages list and refer to by name, read ahead on another thread while nobody waits for
/// them, so that a page of thousands opens at once. What a step touches before that is read by whoever asks.
class HubRows final : public QObject
{
    Q_OBJECT
public:
    HubRows(Store &store, QObject *parent);

    /// Those of the hub whose names these are.
    [[nodiscard]] static HubRows *of(const RecordNames &names);

    /// Whether those of @p type were read ahead, and are still true.
    [[nodiscard]] bool isReady(const RecordType &type) const { return m_read.contains(&type); }
    /// In the order of their keys, as the store gives them.
    [[nodiscard]] std::vector<Row> rows(const RecordType &type);
    /// Each of them in turn; the row is good until the next.
    void each(const RecordType &type, const std::function<void(const Row &)> &visit);

private:
    using Read = std::unordered_map<const RecordType *, std::vector<Row>>;

    void readAhead();
    void follow(const Changes &changes);

    Store &m_store;
    Read m_read;
    QTimer m_soon;
    HubWorker m_worker;
};

} // namespace hub
