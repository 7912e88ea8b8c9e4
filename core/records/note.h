#pragma once

#include "records/record.h"

namespace hub {

struct Person;
struct School;

/// How a contact came about.
enum class NoteKind { Note, Phone, Email, Visit, Meeting };
template<>
struct ChoicesOf<NoteKind>
{
    static constexpr Choice list[] = {{"note", QT_TRANSLATE_NOOP("hub::Choice", "Note")},
                                      {"phone", QT_TRANSLATE_NOOP("hub::Choice", "Telephone call")},
                                      {"e-mail", QT_TRANSLATE_NOOP("hub::Choice", "E-mail")},
                                      {"visit", QT_TRANSLATE_NOOP("hub::Choice", "Visit")},
                                      {"meeting", QT_TRANSLATE_NOOP("hub::Choice", "Meeting")}};
};

/// A note or a contact with a person or a school.
struct Note
{
    HUB_RECORD(Note, "notes", QT_TRANSLATE_NOOP("hub::Noun", "note"), QT_TRANSLATE_NOOP("hub::Noun", "notes"))

    HUB_FIELD(Id<Person>, person, "person", QT_TRANSLATE_NOOP("hub::Field", "Person"), As{"email"})
    HUB_FIELD(Id<School>, school, "school", QT_TRANSLATE_NOOP("hub::Field", "School"), As{"school_urn"})
    HUB_FIELD(QDateTime, at, "at", QT_TRANSLATE_NOOP("hub::Field", "When"), Required)
    HUB_FIELD(NoteKind, kind, "kind", QT_TRANSLATE_NOOP("hub::Field", "Kind"))
    HUB_FIELD(QString, text, "text", QT_TRANSLATE_NOOP("hub::Field", "Text"), Required, Multiline, Personal)

    HUB_RECORD_END
};
using NoteId = Id<Note>;

} // namespace hub
