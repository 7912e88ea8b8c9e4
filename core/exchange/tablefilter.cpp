#include "exchange/tablefilter.h"

#include "base/textfold.h"
#include "exchange/celltext.h"
#include "records/fieldtext.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace hub {

namespace {

using Test = std::function<bool(const Row &)>;

struct Token
{
    enum class Kind { Word, Text, Sign, End };
    Kind kind = Kind::End;
    QString text = {};
    qsizetype at = 0;
};

QString say(const char *sentence)
{
    return QCoreApplication::translate("hub::Filter", sentence);
}

Error unreadable(const Token &token, const char *wanted)
{
    return {.kind = Error::Kind::Invalid,
            .subject = token.text,
            .message
            = say(QT_TRANSLATE_NOOP("hub::Filter", "The filter cannot be read at character %1 (“%2”): %3"))
                  .arg(token.at + 1)
                  .arg(token.kind == Token::Kind::End ? say(QT_TRANSLATE_NOOP("hub::Filter", "the end"))
                                                      : token.text,
                       say(wanted)),
            .advice
            = say(QT_TRANSLATE_NOOP("hub::Filter", "Write it as in: phase = secondary and pupils >= 300."))};
}

class Tokens
{
public:
    explicit Tokens(const QString &text)
        : m_text{text}
    {
        advance();
    }

    [[nodiscard]] const Token &peek() const { return m_token; }
    Token take()
    {
        Token token = m_token;
        advance();
        return token;
    }
    bool takeWord(QLatin1String word)
    {
        if (m_token.kind != Token::Kind::Word || m_token.text.compare(word, Qt::CaseInsensitive) != 0)
            return false;
        advance();
        return true;
    }
    bool takeSign(QLatin1String sign)
    {
        if (m_token.kind != Token::Kind::Sign || m_token.text != sign)
            return false;
        advance();
        return true;
    }

private:
    static bool isSign(QChar c) { return QStringLiteral("=<>!~(),").contains(c); }

    void advance()
    {
        while (m_at < m_text.size() && m_text.at(m_at).isSpace())
            ++m_at;
        m_token = {Token::Kind::End, {}, m_at};
        if (m_at >= m_text.size())
            return;
        const QChar first = m_text.at(m_at);
        if (first == u'"' || first == u'\'') {
            const qsizetype closing = m_text.indexOf(first, m_at + 1);
            const qsizetype end = closing < 0 ? m_text.size() : closing;
            m_token = {Token::Kind::Text, m_text.mid(m_at + 1, end - m_at - 1), m_at};
            m_at = std::min(end + 1, m_text.size());
            return;
        }
        const qsizetype start = m_at++;
        if (isSign(first)) {
            const bool isPair = m_at < m_text.size()
                && ((first == u'!' && (m_text.at(m_at) == u'=' || m_text.at(m_at) == u'~'))
                    || ((first == u'<' || first == u'>') && m_text.at(m_at) == u'='));
            m_at += isPair ? 1 : 0;
            m_token = {Token::Kind::Sign, m_text.mid(start, m_at - start), start};
            return;
        }
        while (m_at < m_text.size() && !m_text.at(m_at).isSpace() && !isSign(m_text.at(m_at)))
            ++m_at;
        m_token = {Token::Kind::Word, m_text.mid(start, m_at - start), start};
    }

    QString m_text;
    qsizetype m_at = 0;
    Token m_token;
};

bool isEmpty(const QVariant &value)
{
    return value.isNull() || value.toString().isEmpty();
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

bool holds(const QString &sign, int order)
{
    if (sign == QStringLiteral("="))
        return order == 0;
    if (sign == QStringLiteral("!="))
        return order != 0;
    if (sign == QStringLiteral("<"))
        return order < 0;
    if (sign == QStringLiteral("<="))
        return order <= 0;
    return sign == QStringLiteral(">") ? order > 0 : order >= 0;
}

class Parser
{
public:
    Parser(const Table &table, const QString &text)
        : m_table{table}
        , m_tokens{text}
    {
    }

    Result<Test> whole()
    {
        Result<Test> test = either();
        if (test && m_tokens.peek().kind != Token::Kind::End)
            return unreadable(m_tokens.peek(),
                              QT_TRANSLATE_NOOP("hub::Filter", "“and”, “or” or the end should stand here."));
        return test;
    }

private:
    Result<Test> either()
    {
        Result<Test> left = both();
        while (left && m_tokens.takeWord(QLatin1String{"or"})) {
            Result<Test> right = both();
            if (!right)
                return right;
            left = Test{[a = *left, b = *right](const Row &row) { return a(row) || b(row); }};
        }
        return left;
    }

    Result<Test> both()
    {
        Result<Test> left = single();
        while (left && m_tokens.takeWord(QLatin1String{"and"})) {
            Result<Test> right = single();
            if (!right)
                return right;
            left = Test{[a = *left, b = *right](const Row &row) { return a(row) && b(row); }};
        }
        return left;
    }

    Result<Test> single()
    {
        if (m_tokens.takeWord(QLatin1String{"not"})) {
            const Result<Test> test = single();
            return test ? Result<Test>{[a = *test](const Row &row) { return !a(row); }} : test;
        }
        if (m_tokens.takeSign(QLatin1String{"("})) {
            const Result<Test> test = either();
            if (test && !m_tokens.takeSign(QLatin1String{")"}))
                return unreadable(m_tokens.peek(),
                                  QT_TRANSLATE_NOOP("hub::Filter", "a bracket is not closed."));
            return test;
        }
        return comparison();
    }

    Result<Test> comparison()
    {
        const Token name = m_tokens.take();
        const int column = m_table.indexOf(name.text);
        if (name.kind != Token::Kind::Word || column < 0)
            return unreadable(name,
                              QT_TRANSLATE_NOOP("hub::Filter", "the name of a column should stand here."));
        const auto at = static_cast<size_t>(column);
        if (m_tokens.takeWord(QLatin1String{"is"}))
            return emptiness(at);
        if (m_tokens.takeWord(QLatin1String{"in"}))
            return membership(at);
        const Token sign = m_tokens.take();
        if (sign.kind != Token::Kind::Sign || sign.text == QStringLiteral("(")
            || sign.text == QStringLiteral(")"))
            return unreadable(
                sign, QT_TRANSLATE_NOOP("hub::Filter", "a comparison such as = or ~ should stand here."));
        const Token value = m_tokens.take();
        if (value.kind != Token::Kind::Word && value.kind != Token::Kind::Text)
            return unreadable(value, QT_TRANSLATE_NOOP("hub::Filter", "a value should stand here."));
        if (sign.text.endsWith(u'~'))
            return containing(at, value.text, sign.text.startsWith(u'!'));
        const Result<QVariant> wanted = valueOf(at, value.text);
        if (!wanted)
            return wanted.error();
        return Test{[at, wanted = *wanted, sign = sign.text](const Row &row) {
            const QVariant &held = row.values[at];
            if (isEmpty(held) || isEmpty(wanted))
                return holds(sign, isEmpty(held) == isEmpty(wanted) ? 0 : 1) && sign.size() <= 2
                    && (sign == QStringLiteral("=") || sign == QStringLiteral("!="));
            return holds(sign, compare(held, wanted));
        }};
    }

    Result<Test> emptiness(size_t at)
    {
        const bool negated = m_tokens.takeWord(QLatin1String{"not"});
        if (!m_tokens.takeWord(QLatin1String{"empty"}))
            return unreadable(m_tokens.peek(),
                              QT_TRANSLATE_NOOP("hub::Filter", "“empty” should stand here."));
        return Test{[at, negated](const Row &row) { return isEmpty(row.values[at]) != negated; }};
    }

    Result<Test> membership(size_t at)
    {
        std::vector<QVariant> wanted;
        if (!m_tokens.takeSign(QLatin1String{"("}))
            return unreadable(m_tokens.peek(),
                              QT_TRANSLATE_NOOP("hub::Filter", "a list in brackets should stand here."));
        do {
            const Result<QVariant> value = valueOf(at, m_tokens.take().text);
            if (!value)
                return value.error();
            wanted.push_back(*value);
        } while (m_tokens.takeSign(QLatin1String{","}));
        if (!m_tokens.takeSign(QLatin1String{")"}))
            return unreadable(m_tokens.peek(), QT_TRANSLATE_NOOP("hub::Filter", "a bracket is not closed."));
        return Test{[at, wanted](const Row &row) {
            return std::any_of(wanted.begin(), wanted.end(),
                               [&](const QVariant &value) { return compare(row.values[at], value) == 0; });
        }};
    }

    Result<Test> containing(size_t at, const QString &text, bool negated)
    {
        return Test{[at, negated, wanted = folded(text), field = m_table.columns[at].field](const Row &row) {
            return folded(fieldToText(field, row.values[at])).contains(wanted) != negated;
        }};
    }

    Result<QVariant> valueOf(size_t at, const QString &text)
    {
        FieldInfo field = m_table.columns[at].field;
        field.check = nullptr;
        if (field.type == FieldType::Date) {
            if (const auto date = dateFromCell(text))
                return QVariant{date->toString(Qt::ISODate)};
        }
        if (field.type
            == FieldType::DateTime) // compared as text: "2026-01" means what begins with it or later
            return QVariant{text};
        return fieldFromText(field, text);
    }

    const Table &m_table;
    Tokens m_tokens;
};

} // namespace

Result<Table> filtered(Table table, const QString &expression)
{
    const Result<Test> test = Parser{table, expression}.whole();
    if (!test)
        return test.error();
    std::erase_if(table.rows, [&test](const Row &row) { return !(*test)(row); });
    return table;
}

} // namespace hub
