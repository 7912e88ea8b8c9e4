#pragma once

#include <QString>

namespace hub {

/// A word, a quoted text or a sign of a filter, and where it stands.
struct FilterToken
{
    enum class Kind { Word, Text, Sign, End };
    Kind kind = Kind::End;
    QString text = {};
    qsizetype at = 0;
};

/// Reads a filter token by token.
class FilterTokens
{
public:
    explicit FilterTokens(const QString &text);

    [[nodiscard]] const FilterToken &peek() const { return m_token; }
    FilterToken take();
    /// Takes the next token where it is that word, in any case.
    bool takeWord(QLatin1String word);
    bool takeSign(QLatin1String sign);

private:
    void advance();
    void readQuoted(QChar quote);
    void readSign(QChar first);

    QString m_text;
    qsizetype m_at = 0;
    FilterToken m_token;
};

} // namespace hub
