#include "exchange/filtertokens.h"

#include <algorithm>

namespace hub {

namespace {

bool isSign(QChar c)
{
    return QStringLiteral("=<>!~(),").contains(c);
}

} // namespace

FilterTokens::FilterTokens(const QString &text)
    : m_text{text}
{
    advance();
}

FilterToken FilterTokens::take()
{
    FilterToken token = m_token;
    advance();
    return token;
}

bool FilterTokens::takeWord(QLatin1String word)
{
    if (m_token.kind != FilterToken::Kind::Word || m_token.text.compare(word, Qt::CaseInsensitive) != 0)
        return false;
    advance();
    return true;
}

bool FilterTokens::takeSign(QLatin1String sign)
{
    if (m_token.kind != FilterToken::Kind::Sign || m_token.text != sign)
        return false;
    advance();
    return true;
}

void FilterTokens::advance()
{
    while (m_at < m_text.size() && m_text.at(m_at).isSpace())
        ++m_at;
    m_token = {FilterToken::Kind::End, {}, m_at};
    if (m_at >= m_text.size())
        return;
    const QChar first = m_text.at(m_at);
    if (first == u'"' || first == u'\'')
        return readQuoted(first);
    if (isSign(first))
        return readSign(first);
    const qsizetype start = m_at;
    while (m_at < m_text.size() && !m_text.at(m_at).isSpace() && !isSign(m_text.at(m_at)))
        ++m_at;
    m_token = {FilterToken::Kind::Word, m_text.mid(start, m_at - start), start};
}

void FilterTokens::readQuoted(QChar quote)
{
    const qsizetype closing = m_text.indexOf(quote, m_at + 1);
    const qsizetype end = closing < 0 ? m_text.size() : closing;
    m_token = {FilterToken::Kind::Text, m_text.mid(m_at + 1, end - m_at - 1), m_at};
    m_at = std::min(end + 1, m_text.size());
}

void FilterTokens::readSign(QChar first)
{
    const qsizetype start = m_at++;
    const bool isPair = m_at < m_text.size()
        && ((first == u'!' && (m_text.at(m_at) == u'=' || m_text.at(m_at) == u'~'))
            || ((first == u'<' || first == u'>') && m_text.at(m_at) == u'='));
    m_at += isPair ? 1 : 0;
    m_token = {FilterToken::Kind::Sign, m_text.mid(start, m_at - start), start};
}

} // namespace hub
