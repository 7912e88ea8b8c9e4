#include "exchange/filternode.h"

#include "exchange/contexts.h"
#include "exchange/filtertokens.h"

#include <QRegularExpression>

namespace hub {

namespace {

using Kind = FilterNode::Kind;

Error unreadable(const FilterToken &token, const char *wanted)
{
    const bool end = token.kind == FilterToken::Kind::End;
    return unreadableFilter(
        token.at, end ? filterText(QT_TRANSLATE_NOOP("hub::Filter", "the end")) : token.text, wanted);
}

class Parser
{
public:
    explicit Parser(const QString &text)
        : m_tokens{text}
    {
    }

    Result<FilterNode> whole()
    {
        Result<FilterNode> node = either();
        if (node && m_tokens.peek().kind != FilterToken::Kind::End)
            return unreadable(m_tokens.peek(),
                              QT_TRANSLATE_NOOP("hub::Filter", "“and”, “or” or the end should stand here."));
        return node;
    }

private:
    Result<FilterNode> either() { return joined(Kind::Any, QLatin1String{"or"}, &Parser::both); }
    Result<FilterNode> both() { return joined(Kind::All, QLatin1String{"and"}, &Parser::single); }

    /// Parts with a word between them; one part alone is that part.
    Result<FilterNode> joined(Kind kind, QLatin1String word, Result<FilterNode> (Parser::*part)())
    {
        FilterNode all{.kind = kind};
        do {
            Result<FilterNode> one = (this->*part)();
            if (!one)
                return one;
            all.parts.push_back(std::move(*one));
        } while (m_tokens.takeWord(word));
        if (all.parts.size() == 1)
            return FilterNode{all.parts.front()};
        return all;
    }

    Result<FilterNode> single()
    {
        if (m_tokens.takeWord(QLatin1String{"not"})) {
            Result<FilterNode> part = single();
            if (!part)
                return part;
            return FilterNode{.kind = Kind::Not, .parts = {std::move(*part)}};
        }
        if (m_tokens.takeSign(QLatin1String{"("}))
            return closed(either());
        return question();
    }

    Result<FilterNode> closed(Result<FilterNode> node)
    {
        if (!node || m_tokens.takeSign(QLatin1String{")"}))
            return node;
        return unreadable(m_tokens.peek(), QT_TRANSLATE_NOOP("hub::Filter", "a bracket is not closed."));
    }

    /// A name and what is asked of it.
    Result<FilterNode> question()
    {
        const FilterToken name = m_tokens.take();
        if (name.kind != FilterToken::Kind::Word)
            return unreadable(name,
                              QT_TRANSLATE_NOOP("hub::Filter", "the name of a column should stand here."));
        FilterNode node{.kind = Kind::Compare, .name = name.text, .at = name.at};
        if (m_tokens.takeWord(QLatin1String{"has"}))
            return having(node);
        if (m_tokens.takeWord(QLatin1String{"is"}))
            return emptiness(node);
        if (m_tokens.takeWord(QLatin1String{"in"}))
            return membership(node);
        const FilterToken sign = m_tokens.take();
        if (sign.kind != FilterToken::Kind::Sign || QStringLiteral("(),").contains(sign.text))
            return unreadable(
                sign, QT_TRANSLATE_NOOP("hub::Filter", "a comparison such as = or ~ should stand here."));
        node.sign = sign.text;
        return takeValue(node) ? Result<FilterNode>{node} : noValue();
    }

    Result<FilterNode> having(FilterNode node)
    {
        node.kind = m_tokens.takeWord(QLatin1String{"no"}) ? Kind::HasNo : Kind::Has;
        if (!m_tokens.takeSign(QLatin1String{"("}))
            return unreadable(m_tokens.peek(),
                              QT_TRANSLATE_NOOP("hub::Filter", "a question in brackets should stand here."));
        Result<FilterNode> inner = closed(either());
        if (!inner)
            return inner;
        node.parts = {std::move(*inner)};
        return node;
    }

    Result<FilterNode> emptiness(FilterNode node)
    {
        node.sign = m_tokens.takeWord(QLatin1String{"not"}) ? QStringLiteral("is not empty")
                                                            : QStringLiteral("is empty");
        if (!m_tokens.takeWord(QLatin1String{"empty"}))
            return unreadable(m_tokens.peek(),
                              QT_TRANSLATE_NOOP("hub::Filter", "“empty” should stand here."));
        return node;
    }

    Result<FilterNode> membership(FilterNode node)
    {
        node.sign = QStringLiteral("in");
        if (!m_tokens.takeSign(QLatin1String{"("}))
            return unreadable(m_tokens.peek(),
                              QT_TRANSLATE_NOOP("hub::Filter", "a list in brackets should stand here."));
        do {
            if (!takeValue(node))
                return noValue();
        } while (m_tokens.takeSign(QLatin1String{","}));
        return closed(std::move(node));
    }

    bool takeValue(FilterNode &node)
    {
        const FilterToken &value = m_tokens.peek();
        if (value.kind != FilterToken::Kind::Word && value.kind != FilterToken::Kind::Text)
            return false;
        if (node.values.isEmpty())
            node.valueAt = value.at;
        node.values += m_tokens.take().text;
        return true;
    }

    Error noValue()
    {
        return unreadable(m_tokens.peek(), QT_TRANSLATE_NOOP("hub::Filter", "a value should stand here."));
    }

    FilterTokens m_tokens;
};

QString quoted(const QString &value)
{
    static const QRegularExpression plain{
        QRegularExpression::anchoredPattern(QStringLiteral("[\\p{L}\\p{N}_.:@/+-]+")),
        QRegularExpression::UseUnicodePropertiesOption};
    if (plain.match(value).hasMatch())
        return value;
    return value.contains(u'"') ? u'\'' + value + u'\'' : u'"' + value + u'"';
}

/// A part that binds less tightly than what it stands in needs brackets.
QString bracketed(const FilterNode &part)
{
    const bool loose = part.kind == Kind::All || part.kind == Kind::Any;
    return loose ? u'(' + toText(part) + u')' : toText(part);
}

QString joinedText(const FilterNode &node, const QString &word)
{
    QStringList parts;
    for (const FilterNode &part : node.parts)
        parts += bracketed(part);
    return parts.join(word);
}

QString comparisonText(const FilterNode &node)
{
    if (node.values.isEmpty())
        return node.name + u' ' + node.sign;
    QStringList values;
    for (const QString &value : node.values)
        values += quoted(value);
    return node.sign == QStringLiteral("in")
        ? QStringLiteral("%1 in (%2)").arg(node.name, values.join(QStringLiteral(", ")))
        : QStringLiteral("%1 %2 %3").arg(node.name, node.sign, values.first());
}

} // namespace

Result<FilterNode> parseFilter(const QString &text)
{
    if (text.trimmed().isEmpty())
        return FilterNode{};
    return Parser{text}.whole();
}

QString toText(const FilterNode &node)
{
    switch (node.kind) {
    case Kind::All:
        return joinedText(node, QStringLiteral(" and "));
    case Kind::Any:
        return joinedText(node, QStringLiteral(" or "));
    case Kind::Not:
        return QStringLiteral("not ") + bracketed(node.parts.front());
    case Kind::Has:
        return QStringLiteral("%1 has (%2)").arg(node.name, toText(node.parts.front()));
    case Kind::HasNo:
        return QStringLiteral("%1 has no (%2)").arg(node.name, toText(node.parts.front()));
    case Kind::Compare:
        break;
    }
    return comparisonText(node);
}

Error unreadableFilter(qsizetype at, const QString &found, const char *wanted)
{
    return {.kind = Error::Kind::Invalid,
            .subject = found,
            .message = filterText(QT_TRANSLATE_NOOP("hub::Filter",
                                                    "The filter cannot be read at character %1 (“%2”): %3"))
                           .arg(at + 1)
                           .arg(found, filterText(wanted)),
            .advice = filterText(
                QT_TRANSLATE_NOOP("hub::Filter", "Write it as in: phase = secondary and pupils >= 300."))};
}

} // namespace hub
