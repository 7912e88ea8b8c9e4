#pragma once

#include "base/result.h"
#include "records/note.h"

namespace hub {

class Store;

/// Keeps a note about a school or a person, or both, as one step.
[[nodiscard]] Result<NoteId> addNote(Store &store, const Note &note);

} // namespace hub
