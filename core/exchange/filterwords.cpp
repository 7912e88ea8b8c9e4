#include "exchange/filterwords.h"

#include "exchange/contexts.h"
#include "exchange/tablefilter.h"
#include "records/fieldtext.h"

#include <algorithm>

namespace hub {

namespace {

using Kind = FilterNode::Kind;

constexpr std::pair<const char *, const char *> signs[] = {
    {"=", QT_TRANSLATE_NOOP("hub::FilterWords", "is")},
    {"!=", QT_TRANSLATE_NOOP("hub::FilterWords", "is not")},
    {"~", QT_TRANSLATE_NOOP("hub::FilterWords", "contains")},
    {"!~", QT_TRANSLATE_NOOP("hub::FilterWords", "does not contain")},
    {"<", QT_TRANSLATE_NOOP("hub::FilterWords", "is less than")},
    {"<=", QT_TRANSLATE_NOOP("hub::FilterWords", "is at most")},
    {">", QT_TRANSLATE_NOOP("hub::FilterWords", "is more than")},
    {">=", QT_TRANSLATE_NOOP("hub::FilterWords", "is at least")},
    {"in", QT_TRANSLATE_NOOP("hub::FilterWords", "is one of")},
    {"is empty", QT_TRANSLATE_NOOP("hub::FilterWords", "is empty")},
    {"is not empty", QT_TRANSLATE_NOOP("hub::FilterWords", "is not empty")},
};

QString valueWords(const FilterField &field, const QString &value)
{
    if (field.field.type == FieldType::Text || field.field.type == FieldType::LongText)
        return value;
    FieldInfo unchecked = field.field;
    unchecked.check = nullptr;
    const Result<QVariant> stored = fieldFromText(unchecked, value);
    return stored ? fieldToDisplay(field.field, *stored) : value;
}

QString comparison(const FilterNode &node, const std::vector<FilterField> &fields)
{
    const auto field = std::find_if(fields.begin(), fields.end(),
                                    [&node](const FilterField &one) { return one.name == node.name; });
    if (field == fields.end())
        return toText(node);
    QStringList values;
    for (const QString &value : node.values)
        values += valueWords(*field, value);
    return QStringList{field->label, signWords(node.sign), values.join(QStringLiteral(", "))}
        .join(u' ')
        .trimmed();
}

QString joined(const FilterNode &node, const std::vector<FilterField> &fields, const QString &word)
{
    QStringList parts;
    for (const FilterNode &part : node.parts) {
        const QString words = filterWords(part, fields);
        parts += part.kind == Kind::All || part.kind == Kind::Any ? u'(' + words + u')' : words;
    }
    return parts.join(word);
}

} // namespace

QString signWords(const QString &sign)
{
    for (const auto &[code, words] : signs) {
        if (sign == QLatin1String{code})
            return filterWordText(words);
    }
    return sign;
}

QString filterWords(const FilterNode &node, const std::vector<FilterField> &fields)
{
    switch (node.kind) {
    case Kind::All:
        return joined(node, fields, filterWordText(QT_TRANSLATE_NOOP("hub::FilterWords", " and ")));
    case Kind::Any:
        return joined(node, fields, filterWordText(QT_TRANSLATE_NOOP("hub::FilterWords", " or ")));
    case Kind::Not:
        return filterWordText(QT_TRANSLATE_NOOP("hub::FilterWords", "not: %1"))
            .arg(filterWords(node.parts.front(), fields));
    case Kind::Compare:
        return comparison(node, fields);
    case Kind::Has:
    case Kind::HasNo:
        break;
    }
    return toText(node);
}

} // namespace hub
