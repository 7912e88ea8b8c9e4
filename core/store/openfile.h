#pragma once

#include "base/result.h"

#include <QString>

#include <atomic>

namespace hub {

namespace sqlite {
struct Failure;
}

// What can be said of a file before, and of a database when, something goes wrong.

/// Whether the file at @p path looks like a hub this program may write: there, writable, one of ours, not
/// newer. Reads the first hundred bytes and touches nothing.
[[nodiscard]] Result<> checkHeader(const QString &path);

/// SQLite's words about @p path as an error of ours.
[[nodiscard]] Error toError(const sqlite::Failure &failure, const QString &path);

/// Reads every page of the file at @p path over a connection of its own and says whether they hold together.
/// Breaks off, with nothing found, once @p breakOff (if any) becomes true.
[[nodiscard]] Result<> checkIntegrity(const QString &path, const std::atomic<bool> *breakOff = nullptr);

} // namespace hub
