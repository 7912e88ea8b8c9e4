#pragma once

#include "exchange/importplan.h"
#include "exchange/sheet.h"

#include <QHash>

#include <vector>

namespace hub {

class Store;

/// A row whose person is not certain: who is already here, and may be meant.
struct ImportMatch
{
    int row = 0;
    QString theirs;                  ///< as the file has it
    std::vector<qint64> people = {}; ///< keys of those who may be meant, the likeliest first
    qint64 chosen = 0;               ///< 0: somebody new
    bool isConfirmed = false;
};

/// Whom newcomers may be, by row.
using Alike = QHash<int, std::vector<LikePerson>>;

/// The rows of @p sheet, one of people or of their applications, whose person is not certain: by what its
/// cells say, by whom somebody has chosen, and by whom newcomers are like.
[[nodiscard]] std::vector<ImportMatch> findMatches(Store &store, const Sheet &sheet,
                                                   const ImportOptions &options, const Alike &alike);

} // namespace hub
