#pragma once

#include "base/result.h"
#include "records/note.h"
#include "records/person.h"

#include <vector>

namespace hub {

class Store;

/// Who and what is to be erased.
struct ErasureAsked
{
    std::vector<PersonId> people = {};
    std::vector<NoteId> notes = {}; ///< besides those about the people, which go with them
};

/// What erasing does to the records of one noun.
struct ErasureLine
{
    const RecordType *type = nullptr;
    int removed = 0;   ///< gone altogether: notes
    int emptied = 0;   ///< kept for the counts, without words about the person
    int untouched = 0; ///< they say nothing about the person but that somebody was there

    bool operator==(const ErasureLine &) const = default;
};

/// A record about something else that has the person's last name in its text, perhaps by chance: to be looked
/// at by somebody.
struct Mention
{
    const RecordType *type = nullptr;
    qint64 key = 0;

    bool operator==(const Mention &) const = default;
};

/// What was erased, or would be.
struct Erasure
{
    std::vector<ErasureLine> lines = {};
    int history = 0; ///< places of the history that say less now
    std::vector<Mention> mentions = {};
};

/// What would go and what would stay. NotFound where there is no such person.
[[nodiscard]] Result<Erasure> planErasure(Store &store, const ErasureAsked &asked);

/// Takes the names and everything personal of people out of the hub, as one step: their records, what others
/// say of them by name, decision records, the history, search, and the unused space of the file. The counts
/// stay: places, marks and payments, of nobody in particular. Undo does not bring any of it back.
[[nodiscard]] Result<Erasure> erasePeople(Store &store, const ErasureAsked &asked);

} // namespace hub
