#pragma once

#include "records/record.h"

// Makes a noun's description out of its HUB_FIELD lines. Included where nouns are instantiated (record.cpp)
// and by tests with nouns of their own; everybody else calls recordType<Noun>().

namespace hub {

namespace detail {

/// Record::problemOf(const Record &), where the record has one.
template<typename Record>
constexpr auto recordCheck() -> const char *(*)(const Row &)
{
    if constexpr (requires(const Record &record) { Record::problemOf(record); })
        return [](const Row &row) { return Record::problemOf(fromRow<Record>(row)); };
    else
        return nullptr;
}

template<typename Record, int... I>
constexpr auto fieldTable(std::integer_sequence<int, I...>)
{
    return std::array<FieldInfo, sizeof...(I)>{Record::describeField(std::integral_constant<int, I>{})...};
}

} // namespace detail

template<typename Record>
const RecordType &recordType()
{
    static constexpr auto fields
        = detail::fieldTable<Record>(std::make_integer_sequence<int, Record::fieldCount>{});
    static constexpr RecordType type{.table = Record::table,
                                     .singular = Record::singular,
                                     .plural = Record::plural,
                                     .fields = fields,
                                     .blank = [] { return toRow(Record{}); },
                                     .check = detail::recordCheck<Record>()};
    return type;
}

} // namespace hub
