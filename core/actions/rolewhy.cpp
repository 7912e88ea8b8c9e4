#include "actions/rolewhy.h"

#include "actions/contexts.h"
#include "base/longdate.h"
#include "records/nouns.h"
#include "store/store.h"

namespace hub {

Why whyRoles(Store &store, PersonId person)
{
    Why why{.rule = actionText(QT_TRANSLATE_NOOP(
                "hub::Actions",
                "The roles and schools beside somebody are those of their roles that hold today: begun, or "
                "without a beginning, and not ended.")),
            .headings = {actionText(QT_TRANSLATE_NOOP("hub::Actions", "Role")),
                         actionText(QT_TRANSLATE_NOOP("hub::Actions", "School")),
                         actionText(QT_TRANSLATE_NOOP("hub::Actions", "From")),
                         actionText(QT_TRANSLATE_NOOP("hub::Actions", "Until"))},
            .none = actionText(QT_TRANSLATE_NOOP("hub::Actions", "No role is recorded."))};
    for (const Role &role : store.where<Role>("person", person.value())) {
        const std::optional<School> school = store.find(role.school);
        Why::Row row{.cells = {choiceText(role.kind), school ? school->name : QString{}, longDate(role.from),
                               longDate(role.until)}};
        if (school) {
            row.type = &recordType<School>();
            row.key = school->id.value();
        }
        why.rows.push_back(std::move(row));
    }
    return why;
}

} // namespace hub
