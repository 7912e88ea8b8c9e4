#pragma once

#include <QString>

#include <vector>

namespace hub {

class Store;

/// A record to choose by typing: what it is called, and that with what tells it from others called the same.
struct RecordEntry
{
    QString name = {};
    QString label = {};
    qint64 key = 0;
};

/// Everybody, by name: "Amira Khan, Oak Primary, amira@example.org".
[[nodiscard]] std::vector<RecordEntry> peopleEntries(Store &store);

/// The hub's schools, by name: "Oak Primary, Ambridge, 123456".
[[nodiscard]] std::vector<RecordEntry> schoolEntries(Store &store);

/// The hub's events, the latest first: "Residential 1, 3 March 2026, SMS-C10-R1".
[[nodiscard]] std::vector<RecordEntry> eventEntries(Store &store);

} // namespace hub
