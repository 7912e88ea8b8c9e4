#include "models/listrows.h"

#include <algorithm>

namespace hub {

QVariant comparableOf(const FieldInfo &field, const QVariant &stored)
{
    if (field.type != FieldType::Choice)
        return stored;
    const QString code = stored.toString();
    const auto found = std::ranges::find_if(
        field.choices, [&code](const Choice &choice) { return code == QLatin1StringView{choice.code}; });
    return static_cast<int>(found - field.choices.begin());
}

bool holdsFigures(const FieldInfo &field)
{
    return field.type == FieldType::Integer || field.type == FieldType::Tenths
        || field.type == FieldType::Days || field.type == FieldType::Money;
}

QVariant cellAlignment(bool isFigure)
{
    return QVariant::fromValue((isFigure ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
}

} // namespace hub
