#pragma once

#include <QStringList>

namespace hub {

class Store;

/// Everything wrong with the open hub: damaged pages, references that lead nowhere, records that break their
/// noun's rules, steps that say nothing. A sentence each; empty when the hub is sound.
[[nodiscard]] QStringList findProblems(Store &store);

} // namespace hub
