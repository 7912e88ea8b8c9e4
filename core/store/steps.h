#pragma once

#include "base/result.h"
#include "store/changes.h"

#include <optional>

namespace hub {

class Store;
namespace sqlite {
class Database;
}

/// Which steps to read.
struct StepFilter
{
    bool withUndos = false; ///< undo and redo as steps of their own
    int limit = 0;          ///< the newest so many; 0 for all
};

/// The history, newest first.
[[nodiscard]] std::vector<Step> history(Store &store, const StepFilter &filter = {});
[[nodiscard]] std::optional<Step> stepNumbered(Store &store, qint64 number);
/// What a step did, record by record.
[[nodiscard]] std::vector<RowChange> rowsOf(Store &store, const Step &step);

/// One change of one record, with the step that made it.
struct RecordChange
{
    Step step;
    RowChange row;
};
/// What became of a record over time, oldest first: found by index, not by scanning the history.
[[nodiscard]] std::vector<RecordChange> historyOf(Store &store, const RecordType &type, qint64 key);

/// The records of a noun as they were when step @p number had just been made.
[[nodiscard]] std::vector<Row> rowsAsAt(Store &store, const RecordType &type, qint64 number);

/// The step undo() or redo() would take next, if there is one.
[[nodiscard]] std::optional<Step> nextUndo(Store &store);
[[nodiscard]] std::optional<Step> nextRedo(Store &store);

/// Takes back a step: the newest one not yet taken back, or the one numbered @p number. A record is put back
/// only where it still is what the step made of it; else nothing is done and the error (Conflict) says which
/// newer step changed it. Returns the step taken back.
Result<Step> undo(Store &store, qint64 number = 0);

/// Makes an undone step again: the one undone last, if nothing was changed since, or the one numbered @p
/// number.
Result<Step> redo(Store &store, qint64 number = 0);

/// For the store: writes @p step and its rows, and gives the step its id and number. For an undo or a redo,
/// marks the step it is about.
void storeStep(sqlite::Database &database, Step &step, const std::vector<RowChange> &rows);

} // namespace hub
