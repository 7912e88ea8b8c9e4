#pragma once

#include "records/record.h"
#include "rules/expected.h"

#include <memory>
#include <optional>

namespace hub {

class Store;

/// What importing events, marks and development days is held to besides their fields: the same rules as in
/// the window.
class EventChecks
{
public:
    EventChecks(Store &store, const RecordType &type);
    ~EventChecks();

    /// What is wrong with a row, and in which column.
    struct Finding
    {
        QString column;
        QString message;
    };

    /// Judges @p row, which would be stored in place of @p before, and completes it: an event's calendar
    /// revision, the role of somebody whose mark says none (@p saysRole).
    [[nodiscard]] std::optional<Finding> judge(const std::optional<Row> &before, Row &row, bool saysRole);

private:
    [[nodiscard]] std::optional<Finding> judgeEvent(const std::optional<Row> &before, Row &row) const;
    [[nodiscard]] std::optional<Finding> judgeMark(Row &row, bool saysRole);
    [[nodiscard]] const ExpectedList &listOf(const Event &event);

    Store &m_store;
    const RecordType &m_type;
    std::unique_ptr<EventBook> m_book; ///< for marks: read when the first is judged
    QHash<qint64, ExpectedList> m_lists;
};

} // namespace hub
