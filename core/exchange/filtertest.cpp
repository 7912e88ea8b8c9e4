#include "exchange/filtertest.h"

#include "base/textfold.h"
#include "exchange/celltext.h"
#include "records/fieldtext.h"

#include <QCoreApplication>

#include <algorithm>

namespace hub {

namespace {

using Kind = FilterNode::Kind;
using ValueTest = std::function<bool(const QVariant &)>;

bool isEmpty(const QVariant &value)
{
    return value.isNull() || (value.typeId() == QMetaType::QString && value.toString().isEmpty());
}

int compare(const QVariant &a, const QVariant &b)
{
    if (a.typeId() == QMetaType::LongLong && b.typeId() == QMetaType::LongLong) {
        const qint64 x = a.toLongLong();
        const qint64 y = b.toLongLong();
        return static_cast<int>(x > y) - static_cast<int>(x < y);
    }
    return a.toString().compare(b.toString(), Qt::CaseInsensitive);
}

Result<QVariant> valueOf(FieldInfo field, const QString &text)
{
    field.check = nullptr;
    if (field.type == FieldType::Date) {
        if (const auto date = dateFromCell(text))
            return QVariant{date->toString(Qt::ISODate)};
    }
    if (field.type == FieldType::DateTime) // compared as text: "2026-01" means what begins with it or later
        return QVariant{text};
    return fieldFromText(field, text);
}

/// How = < <= > >= judge a value; != is = denied. What is not recorded equals nothing but itself, and is
/// neither more nor less.
ValueTest comparing(const QString &sign, const QVariant &wanted)
{
    const bool equal = sign == QStringLiteral("=") || sign == QStringLiteral("!=");
    const bool less = sign.startsWith(u'<');
    const bool orEqual = sign.endsWith(u'=');
    return [equal, less, orEqual, wanted, none = isEmpty(wanted)](const QVariant &held) {
        if (none || isEmpty(held))
            return equal && none && isEmpty(held);
        const int order = compare(held, wanted);
        return equal ? order == 0 : (less ? order < 0 : order > 0) || (orEqual && order == 0);
    };
}

ValueTest containing(const FieldInfo &field, const QString &text)
{
    return [wanted = folded(text), field](const QVariant &value) {
        return folded(fieldToText(field, value)).contains(wanted);
    };
}

/// What the sign and the values of a comparison ask of a value.
Result<ValueTest> valueTest(const FilterNode &node, const FieldInfo &field)
{
    if (node.values.isEmpty())
        return ValueTest{[](const QVariant &value) { return !isEmpty(value); }};
    if (node.sign.endsWith(u'~'))
        return containing(field, node.values.first());
    std::vector<QVariant> wanted;
    for (const QString &text : node.values) {
        const Result<QVariant> value = valueOf(field, text);
        if (!value)
            return value.error();
        wanted.push_back(*value);
    }
    if (node.sign != QStringLiteral("in"))
        return comparing(node.sign, wanted.front());
    return ValueTest{[wanted](const QVariant &held) {
        return std::any_of(wanted.begin(), wanted.end(),
                           [&held](const QVariant &value) { return compare(held, value) == 0; });
    }};
}

/// Whether any of the operand's values passes.
FilterTest anyOf(const FilterOperand &operand, ValueTest passes, bool denied)
{
    if (operand.value) {
        return [value = operand.value, passes = std::move(passes), denied](const Row &row) {
            return passes(value(row)) != denied;
        };
    }
    return [values = operand.values, passes = std::move(passes), denied](const Row &row) {
        const std::vector<QVariant> all = values(row);
        return std::any_of(all.begin(), all.end(), passes) != denied;
    };
}

Result<FilterTest> comparison(const FilterNode &node, FilterScope &scope)
{
    const auto operand = scope.operand(node.name);
    if (!operand)
        return unreadableFilter(node.at, node.name,
                                QT_TRANSLATE_NOOP("hub::Filter", "the name of a column should stand here."));
    const Result<ValueTest> passes = valueTest(node, operand->field);
    if (!passes)
        return passes.error();
    return anyOf(*operand, *passes, node.sign.startsWith(u'!') || node.sign == QStringLiteral("is empty"));
}

Result<FilterTest> having(const FilterNode &node, FilterScope &scope)
{
    const auto relation = scope.relation(node.name);
    if (!relation)
        return unreadableFilter(
            node.at, node.name,
            QT_TRANSLATE_NOOP("hub::Filter",
                              "the name of a table that belongs to this one should stand before “has”."));
    const Result<FilterTest> inner = testOf(node.parts.front(), *relation->scope);
    if (!inner)
        return inner;
    return FilterTest{
        [relation = *relation, test = *inner, denied = node.kind == Kind::HasNo](const Row &row) {
            const std::vector<const Row *> related = relation.related(row);
            return std::any_of(related.begin(), related.end(), [&test](const Row *one) { return test(*one); })
                != denied;
        }};
}

Result<std::vector<FilterTest>> testsOf(const std::vector<FilterNode> &parts, FilterScope &scope)
{
    std::vector<FilterTest> tests;
    for (const FilterNode &part : parts) {
        const Result<FilterTest> test = testOf(part, scope);
        if (!test)
            return test.error();
        tests.push_back(*test);
    }
    return tests;
}

} // namespace

Result<FilterTest> testOf(const FilterNode &node, FilterScope &scope)
{
    if (node.kind == Kind::Compare)
        return comparison(node, scope);
    if (node.kind == Kind::Has || node.kind == Kind::HasNo)
        return having(node, scope);
    const Result<std::vector<FilterTest>> tests = testsOf(node.parts, scope);
    if (!tests)
        return tests.error();
    if (node.kind == Kind::Not)
        return FilterTest{[test = tests->front()](const Row &row) { return !test(row); }};
    return FilterTest{[tests = *tests, all = node.kind == Kind::All](const Row &row) {
        const auto passes = [&row](const FilterTest &test) { return test(row); };
        return all ? std::all_of(tests.begin(), tests.end(), passes)
                   : std::any_of(tests.begin(), tests.end(), passes);
    }};
}

} // namespace hub
