#pragma once

#include "base/result.h"

#include <QDate>
#include <QHash>
#include <QStringList>

namespace hub::cli {

/// The words of a command line: what stands alone, in order, and options, which may stand anywhere.
class Arguments
{
public:
    /// Invalid (Kind::Usage) for an option nobody knows, or one without the value it needs.
    static Result<Arguments> parse(const QStringList &words);

    /// The word at @p place of those that are no options, or nothing.
    [[nodiscard]] QString at(int place) const { return m_words.value(place); }
    [[nodiscard]] QStringList words() const { return m_words; }
    /// The same arguments with other words.
    [[nodiscard]] Arguments withWords(const QStringList &words) const;

    [[nodiscard]] bool has(const QString &option) const { return m_options.contains(option); }
    [[nodiscard]] QString value(const QString &option) const { return m_options.value(option); }
    /// "a,b" as a list.
    [[nodiscard]] QStringList list(const QString &option) const;
    [[nodiscard]] QStringList options() const { return m_options.keys(); }

    /// A whole number, or @p otherwise where the option is not given. Usage where it is none.
    [[nodiscard]] Result<int> number(const QString &option, int otherwise) const;
    [[nodiscard]] Result<QDate> date(const QString &option, QDate otherwise) const;

private:
    QStringList m_words;
    QHash<QString, QString> m_options;
};

[[nodiscard]] Error usage(const QString &message);

} // namespace hub::cli
