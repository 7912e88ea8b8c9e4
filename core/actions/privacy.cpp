#include "actions/privacy.h"

#include "actions/contexts.h"
#include "actions/erasing.h"
#include "records/nouns.h"
#include "rules/retention.h"
#include "store/forget.h"
#include "store/store.h"

#include <QCoreApplication>

#include <algorithm>

namespace hub {

namespace {

/// Without anybody's name.
QString stepName(const ErasureAsked &asked)
{
    const int people = static_cast<int>(asked.people.size());
    const int notes = static_cast<int>(asked.notes.size());
    const QString who = QCoreApplication::translate("hub::Privacy", "Erase %n person(s)", nullptr, people);
    const QString what = QCoreApplication::translate("hub::Privacy", "Erase %n note(s)", nullptr, notes);
    if (people == 0 || notes == 0)
        return people == 0 ? what : who;
    return privacyText(QT_TRANSLATE_NOOP("hub::Privacy", "%1; %2")).arg(who, what);
}

Result<> isThere(Store &store, const ErasureAsked &asked)
{
    const auto missing = [&store](PersonId person) { return !store.find(person); };
    if (std::ranges::any_of(asked.people, missing))
        return Error{.kind = Error::Kind::NotFound, .subject = recordType<Person>().singularText()};
    const auto noNote = [&store](NoteId note) { return !store.find(note); };
    if (std::ranges::any_of(asked.notes, noNote))
        return Error{.kind = Error::Kind::NotFound, .subject = recordType<Note>().singularText()};
    return {};
}

Erasure erase(Writer &writer, const ErasureAsked &asked)
{
    Erasing erasing{writer};
    for (const PersonId person : asked.people)
        erasing.erase(person);
    for (const NoteId note : asked.notes)
        erasing.erase(note);
    return erasing.finish();
}

/// Whether it was done, and not only rehearsed.
bool isDone(Store &store, const ErasureAsked &asked)
{
    const auto isGone = [&store](PersonId id) {
        const std::optional<Person> person = store.find(id);
        return person && isErased(*person);
    };
    return std::ranges::all_of(asked.people, isGone)
        && std::ranges::none_of(asked.notes, [&store](NoteId note) { return store.find(note).has_value(); });
}

} // namespace

Result<Erasure> planErasure(Store &store, const ErasureAsked &asked)
{
    if (const Result<> there = isThere(store, asked); !there)
        return there.error();
    return store.rehearse([&asked](Writer &writer) -> Result<Erasure> { return erase(writer, asked); });
}

Result<Erasure> erasePeople(Store &store, const ErasureAsked &asked)
{
    if (const Result<> there = isThere(store, asked); !there)
        return there.error();
    Erasure erasure;
    const Result<> done = eraseStep(store, stepName(asked), [&](Writer &writer) -> Result<> {
        erasure = erase(writer, asked);
        return {};
    });
    if (!done)
        return done.error();
    if (!isDone(store, asked))
        return erasure;
    if (Result<> rewritten = rewriteFile(store); !rewritten) {
        Error error = rewritten.error();
        error.message = privacyText(QT_TRANSLATE_NOOP(
            "hub::Privacy",
            "The records and the history are erased, but the file could not be written anew."));
        error.advice = privacyText(QT_TRANSLATE_NOOP(
            "hub::Privacy",
            "Traces may lie in the unused space of the file: make room on the disk and erase again."));
        return error;
    }
    return erasure;
}

} // namespace hub
