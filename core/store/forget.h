#pragma once

#include "base/result.h"
#include "records/record.h"
#include "store/writer.h"

#include <QJsonObject>
#include <QStringList>

#include <functional>
#include <map>
#include <set>
#include <vector>

namespace hub {

// How a hub forgets: not as a change, which history remembers and Undo takes back, but for good.

/// A record, there or gone.
struct RecordKey
{
    const RecordType *type = nullptr;
    qint64 key = 0;

    bool operator==(const RecordKey &) const = default;
};

/// What the history is to keep no longer.
struct Forgotten
{
    struct Fields
    {
        RecordKey record = {};
        QJsonObject standIns
            = {}; ///< by the field's name in the store: what it is said to have been all along
    };

    std::vector<Fields> records = {};
    QStringList words = {}; ///< taken out of the names of steps, who made them, and every text they keep
    QString standIn = {};   ///< what stands in the place of each word
};

/// Runs @p work as a step called @p what that cannot be undone: of the records it alters the history keeps
/// what they became, not what they were, and of those it removes nothing that was said in words.
Result<> eraseStep(Store &store, const QString &what, const std::function<Result<>(Writer &)> &work);

/// Within that step: takes all this out of every step before it. What a step did, to how many records and
/// when, stays; undoing it gives nothing back. Returns in how many places something went.
int forgetHistory(Writer &writer, const Forgotten &forgotten);

/// Every record that is gone and that the history knows to have referred to one of @p targets, all of the
/// noun
/// @p type.
[[nodiscard]] std::vector<RecordKey> goneReferring(Store &store, const RecordType &type,
                                                   const std::set<qint64> &targets);

/// For each record of the noun that took over what was others': those that went then. One look through the
/// history for all of them.
[[nodiscard]] std::map<qint64, std::vector<RecordKey>> onceMerged(Store &store, const RecordType &type);

/// Writes the whole file anew, with its search, so that nothing of what was removed lies in its unused space.
Result<> rewriteFile(Store &store);

} // namespace hub
