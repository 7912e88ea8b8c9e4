#include "base/texteraser.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace hub {

namespace {

bool isOfWord(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c == u'_';
}

/// Calls @p take with every run of letters and digits. In JSON a letter after a backslash is none of them.
template<typename Take>
void eachRun(QStringView text, Take take)
{
    for (qsizetype at = 0; at < text.size();) {
        if (text[at] == u'\\') {
            while (at < text.size() && text[at] == u'\\')
                ++at;
            ++at;
            continue;
        }
        qsizetype end = at;
        while (end < text.size() && isOfWord(text[end]))
            ++end;
        if (end > at)
            take(text.sliced(at, end - at));
        at = end > at ? end : at + 1;
    }
}

QString firstRun(const QString &word)
{
    QString first;
    eachRun(word, [&first](QStringView run) {
        if (first.isEmpty())
            first = run.toString().toCaseFolded();
    });
    return first;
}

QRegularExpression patternOf(const QString &word)
{
    QStringList parts;
    for (const QString &part : word.simplified().split(u' '))
        parts += QRegularExpression::escape(part);
    return QRegularExpression{QStringLiteral("(?<!\\w)%1(?!\\w)").arg(parts.join(QStringLiteral("\\s+"))),
                              QRegularExpression::CaseInsensitiveOption
                                  | QRegularExpression::UseUnicodePropertiesOption};
}

} // namespace

TextEraser::TextEraser(const QStringList &words, QString standIn)
    : m_standIn{std::move(standIn)}
{
    QStringList sorted = words;
    sorted.removeIf([](const QString &word) { return firstRun(word).isEmpty(); });
    sorted.removeDuplicates();
    std::ranges::stable_sort(sorted, std::ranges::greater{}, &QString::size);
    for (const QString &word : std::as_const(sorted)) {
        m_byFirst.insert(firstRun(word), m_words.size());
        m_words += patternOf(word);
    }
}

/// The words that may be in @p text, the longest first.
QList<qsizetype> TextEraser::candidates(QStringView text) const
{
    QList<qsizetype> places;
    if (m_words.isEmpty())
        return places;
    eachRun(text, [&](QStringView run) {
        for (const qsizetype place : m_byFirst.values(run.toString().toCaseFolded())) {
            if (!places.contains(place))
                places += place;
        }
    });
    std::ranges::sort(places);
    return places;
}

bool TextEraser::finds(const QString &text) const
{
    const QList<qsizetype> places = candidates(text);
    return std::ranges::any_of(places,
                               [&](qsizetype place) { return m_words[place].match(text).hasMatch(); });
}

bool TextEraser::erase(QString &text) const
{
    const QString before = text;
    const QList<qsizetype> places = candidates(text);
    for (const qsizetype place : places)
        text.replace(m_words[place], m_standIn);
    return text != before;
}

bool TextEraser::eraseJson(QString &json) const
{
    if (candidates(json).isEmpty())
        return false;
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    if (document.isNull())
        return erase(json);
    QJsonValue value = document.isArray() ? QJsonValue{document.array()} : QJsonValue{document.object()};
    if (!eraseIn(value))
        return false;
    const QJsonDocument erased
        = value.isArray() ? QJsonDocument{value.toArray()} : QJsonDocument{value.toObject()};
    json = QString::fromUtf8(erased.toJson(QJsonDocument::Compact));
    return true;
}

bool TextEraser::eraseIn(QJsonValue &value) const
{
    bool isChanged = false;
    if (value.isString()) {
        QString text = value.toString();
        const bool isDocument = text.startsWith(u'{') || text.startsWith(u'[');
        isChanged = isDocument ? eraseJson(text) : erase(text);
        value = text;
    } else if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member) {
            QJsonValue part = *member;
            if (eraseIn(part)) {
                *member = part;
                isChanged = true;
            }
        }
        value = object;
    } else if (value.isArray()) {
        QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            QJsonValue part = array[i];
            if (eraseIn(part)) {
                array[i] = part;
                isChanged = true;
            }
        }
        value = array;
    }
    return isChanged;
}

} // namespace hub
