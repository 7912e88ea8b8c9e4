#include "actions/changemany.h"

#include "records/fieldtext.h"
#include "store/store.h"

#include <QCoreApplication>

namespace hub {

bool mayChangeMany(const FieldInfo &field)
{
    return !field.is(NaturalKey) && !field.is(ByProgram) && !field.is(Document)
        && field.type != FieldType::DateTime;
}

Result<ManyChange> planChange(Store &store, const RecordType &type, std::span<const qint64> keys, int field,
                              const QVariant &value)
{
    ManyChange change{.type = &type, .field = field, .value = value};
    const auto at = static_cast<size_t>(field);
    if (field < 0 || !mayChangeMany(type.fields[at]))
        return Error{
            .kind = Error::Kind::Invalid,
            .subject = field < 0 ? QString{} : type.fields[at].columnText(),
            .message = QCoreApplication::translate("hub::Actions",
                                                   "This field cannot be set for many records at once."),
            .advice = QCoreApplication::translate(
                "hub::Actions", "It tells one record from another, or the program keeps it itself.")};
    for (const qint64 key : keys) {
        std::optional<Row> row = store.row(type, key);
        if (!row)
            continue;
        if (row->values[at] == value) {
            ++change.same;
            continue;
        }
        Row after = *row;
        after.values[at] = value;
        if (const Result<> fine = checkFields(type, after.values); !fine)
            return fine.error();
        change.changes.push_back({.before = std::move(*row), .after = value});
    }
    return change;
}

Result<> changeMany(Store &store, const QString &what, const ManyChange &change)
{
    return store.change(what, [&change](Writer &writer) -> Result<> {
        for (const OneOfMany &one : change.changes) {
            Row row = one.before;
            row.values[static_cast<size_t>(change.field)] = one.after;
            writer.update(*change.type, row);
        }
        return {};
    });
}

} // namespace hub
