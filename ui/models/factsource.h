#pragma once

#include "actions/readfacts.h"
#include "models/hubvalue.h"

#include <QObject>

namespace hub {

class RecordNames;
struct Changes;

/// The facts behind the pages of groups: read once for all of them, and again after a step that touched any.
class FactSource final : public QObject
{
    Q_OBJECT
public:
    /// Made when first asked for. Lives as long as @p names.
    [[nodiscard]] static FactSource *of(Store &store, RecordNames &names, FactsNeeded needed);

    /// Good until changed().
    [[nodiscard]] const FactIndex &index();
    /// Whether index() costs nothing.
    [[nodiscard]] bool isReady() const { return m_shown || m_facts.isReady(); }
    /// For whoever shows it and can wait: has it worked out on another thread; ready() tells.
    void prepare();

signals:
    /// What index() gave before is gone.
    void changed();
    /// It was asked for, and index() costs nothing now.
    void ready();

private:
    struct Facts;

    FactSource(Store &store, FactsNeeded needed, QObject *parent);
    void follow(const Changes &changes);

    FactsNeeded m_needed;
    HubValue<Facts> m_facts;
    std::shared_ptr<const Facts> m_shown;
};

} // namespace hub
