#pragma once

#include "records/fieldtypes.h"

#include <QString>

#include <array>
#include <span>
#include <utility>
#include <vector>

namespace hub {

/// What is true of a field besides its type.
enum FieldFlag : unsigned {
    Required = 0x01,   ///< a record without it is refused
    NaturalKey = 0x02, ///< tells one record of the noun from another in files (a school's URN); references
                       ///< are written by it
    Personal = 0x04,   ///< about a living person: redacted when they are erased
    Restricted = 0x08, ///< special care (access needs): withheld from ordinary lists and documents
    Multiline = 0x10,  ///< text of several lines
    Document = 0x20,   ///< JSON of ours, left out of tables
    ByProgram = 0x40,  ///< set by the program; forms show it and do not edit it
    EmailAddress = 0x80,
};

/// Refuses a stored value that its type allows but the field does not: a sentence for a person (to be
/// translated in the context hub::Field), or null where all is well. Asked only of values that are there.
using FieldCheck = const char *(*)(const QVariant &stored);

/// How files and lists name a reference, when not as the field: "school_urn" for the field "school".
struct As
{
    const char *column;
};

/// One field of a noun, as everything that reads or writes records sees it.
struct FieldInfo
{
    const char *name = nullptr;   ///< in the store
    const char *label = nullptr;  ///< for people; translate in the context hub::Field
    const char *column = nullptr; ///< in CSV, XLSX, JSON and lists
    FieldType type = FieldType::Text;
    unsigned flags = 0;
    bool optional = true; ///< may be stored as nothing
    FieldCheck check = nullptr;
    std::span<const Choice> choices = {};
    const RecordType &(*refersTo)() = nullptr; ///< the noun a Reference points to
    QVariant (*get)(const void *record) = nullptr;
    void (*set)(void *record, const QVariant &stored) = nullptr;

    [[nodiscard]] constexpr bool is(FieldFlag flag) const { return (flags & flag) != 0; }
    [[nodiscard]] QString nameText() const { return QString::fromLatin1(name); }
    [[nodiscard]] QString columnText() const { return QString::fromLatin1(column); }
    /// The label in the user's language.
    [[nodiscard]] QString labelText() const;
};

/// A record of any noun: its key and its stored values, in the order of the noun's fields.
struct Row
{
    qint64 key = 0;
    std::vector<QVariant> values = {};

    bool operator==(const Row &) const = default;
};

/// A noun, described once: the store, files, lists, models and forms all read this.
struct RecordType
{
    const char *table = nullptr;    ///< also its name on the command line, with hyphens for underscores
    const char *singular = nullptr; ///< "person"; translate in the context hub::Noun
    const char *plural = nullptr;
    std::span<const FieldInfo> fields = {};

    [[nodiscard]] QString tableText() const { return QString::fromLatin1(table); }
    [[nodiscard]] QString singularText() const;
    [[nodiscard]] QString pluralText() const;
    /// Where the field called @p name in the store stands, or -1.
    [[nodiscard]] int indexOf(QStringView name) const;
    /// The field by which files tell one record from another, or -1.
    [[nodiscard]] int naturalKey() const;
    /// A row of the noun's defaults.
    Row (*blank)() = nullptr;
    /// What fields cannot tell one by one: refuses a record with a sentence (context hub::Field), or null.
    const char *(*check)(const Row &row) = nullptr;
};

namespace detail {

template<auto Member>
struct MemberOf;
template<typename R, typename T, T R::*Member>
struct MemberOf<Member>
{
    using Record = R;
    using Type = T;
};

template<typename T>
inline constexpr bool isOptional = false;
template<typename T>
inline constexpr bool isOptional<std::optional<T>> = true;
template<typename R>
inline constexpr bool isOptional<Id<R>> = true;
template<>
inline constexpr bool isOptional<QDate> = true;
template<>
inline constexpr bool isOptional<QDateTime> = true;
template<>
inline constexpr bool isOptional<AcademicYear> = true;

template<typename T>
struct Referred
{
    static constexpr const RecordType &(*type)() = nullptr;
};
template<typename R>
struct Referred<Id<R>>
{
    static constexpr const RecordType &(*type)() = &recordType<R>;
};

constexpr void apply(FieldInfo &field, FieldFlag flag)
{
    field.flags |= flag;
    if (flag == Multiline)
        field.type = FieldType::LongText;
    if (flag == Document)
        field.type = FieldType::Json;
}
constexpr void apply(FieldInfo &field, FieldCheck check)
{
    field.check = check;
}
constexpr void apply(FieldInfo &field, As as)
{
    field.column = as.column;
}

template<auto Member, typename... More>
constexpr FieldInfo describe(const char *name, const char *label, More... more)
{
    using Record = typename MemberOf<Member>::Record;
    using Type = typename MemberOf<Member>::Type;
    FieldInfo field;
    field.name = name;
    field.label = label;
    field.column = name;
    field.type = FieldTraits<Type>::type;
    field.optional = isOptional<Type>;
    if constexpr (std::is_enum_v<Type>)
        field.choices = ChoicesOf<Type>::list;
    field.refersTo = Referred<Type>::type;
    field.get = [](const void *record) {
        return FieldTraits<Type>::store(static_cast<const Record *>(record)->*Member);
    };
    field.set = [](void *record, const QVariant &stored) {
        static_cast<Record *>(record)->*Member = FieldTraits<Type>::read(stored);
    };
    (apply(field, more), ...);
    return field;
}

} // namespace detail

/// Begins a record: a plain value whose fields each stand on one line, HUB_FIELD(type, member, "name", label,
/// what else is true of it...). Between HUB_RECORD and HUB_RECORD_END stand nothing but fields.
#define HUB_RECORD(Type, tableName, singularName, pluralName)                                                \
    using Self = Type;                                                                                       \
    static constexpr const char *table = tableName;                                                          \
    static constexpr const char *singular = singularName;                                                    \
    static constexpr const char *plural = pluralName;                                                        \
    static constexpr int firstField = __COUNTER__ + 1;                                                       \
    Id<Type> id = {};

#define HUB_FIELD(Type, member, fieldName, label, ...)                                                       \
    Type member = {};                                                                                        \
    static constexpr FieldInfo describeField(std::integral_constant<int, __COUNTER__ - firstField>)          \
    {                                                                                                        \
        return detail::describe<&Self::member>(fieldName, label __VA_OPT__(, ) __VA_ARGS__);                 \
    }

#define HUB_RECORD_END                                                                                       \
    static constexpr int fieldCount = __COUNTER__ - firstField;                                              \
    bool operator==(const Self &) const = default;

/// The record as the generic code sees it, and back.
template<typename Record>
Row toRow(const Record &record)
{
    Row row{.key = record.id.value()};
    row.values.reserve(recordType<Record>().fields.size());
    for (const FieldInfo &field : recordType<Record>().fields)
        row.values.push_back(field.get(&record));
    return row;
}

template<typename Record>
Record fromRow(const Row &row)
{
    Record record;
    record.id = Id<Record>{row.key};
    const auto fields = recordType<Record>().fields;
    for (size_t i = 0; i < fields.size() && i < row.values.size(); ++i)
        fields[i].set(&record, row.values[i]);
    return record;
}

/// Every noun the hub keeps, in an order in which references point backwards.
[[nodiscard]] std::span<const RecordType *const> allRecordTypes();

/// The noun kept in @p table ("people", "development-days"), or null.
[[nodiscard]] const RecordType *recordTypeNamed(QStringView table);

} // namespace hub
