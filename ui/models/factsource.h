#pragma once

#include "actions/readfacts.h"

#include <QObject>

#include <memory>

namespace hub {

class Store;
struct Changes;

/// The facts behind a page: read when first asked for, and again after a step that touched any of them.
class FactSource final : public QObject
{
    Q_OBJECT
public:
    FactSource(Store &store, FactsNeeded needed, QObject *parent);

    [[nodiscard]] const FactIndex &index();

signals:
    /// What index() gave before is gone.
    void changed();

private:
    void follow(const Changes &changes);

    Store &m_store;
    FactsNeeded m_needed;
    HubFacts m_facts;
    std::unique_ptr<FactIndex> m_index;
};

} // namespace hub
