#include "actions/addnote.h"

#include "records/person.h"
#include "records/school.h"
#include "store/store.h"

#include <QCoreApplication>

namespace hub {

Result<NoteId> addNote(Store &store, const Note &note)
{
    const std::optional<Person> person = store.find(note.person);
    const std::optional<School> school = store.find(note.school);
    const QString about = person ? (person->firstName + u' ' + person->lastName).trimmed()
        : school                 ? school->name
                                 : QString{};
    return store.change(QCoreApplication::translate("hub::AddNote", "Note about %1").arg(about),
                        [&note](Writer &writer) -> Result<NoteId> { return writer.insert(note); });
}

} // namespace hub
