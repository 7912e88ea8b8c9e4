#include "cli/arguments.h"

#include <QCoreApplication>

#include <algorithm>

namespace hub::cli {

namespace {

const QStringList &flags()
{
    static const QStringList names{
        QStringLiteral("all"),     QStringLiteral("apply"),      QStringLiteral("by-la"),
        QStringLiteral("charges"), QStringLiteral("dry-run"),    QStringLiteral("help"),
        QStringLiteral("json"),    QStringLiteral("national"),   QStringLiteral("quiet"),
        QStringLiteral("sign-in"), QStringLiteral("travel"),     QStringLiteral("clear"),
        QStringLiteral("version"), QStringLiteral("with-quota"), QStringLiteral("without-own")};
    return names;
}

/// Options that are followed by a value.
const QStringList &valued()
{
    static const QStringList names
        = QStringLiteral("today who name la years seed map scope as-at sheet columns where sort "
                         "programme cohort group person event year places held reason step limit "
                         "table phase max-schools from kind application to reply-by exception "
                         "late-reason rank feedback title days essential at spacing instead "
                         "months school agreement batch stock start offset miles amount set note trust fsm")
              .split(u' ');
    return names;
}

} // namespace

Error usage(const QString &message)
{
    return {.kind = Error::Kind::Usage,
            .subject = {},
            .message = message,
            .advice = QCoreApplication::translate(
                "hub::cli", "“hubkeeper-cli help” shows every command with an example.")};
}

Result<Arguments> Arguments::parse(const QStringList &words)
{
    Arguments arguments;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words.at(i);
        if (!word.startsWith(QStringLiteral("--"))) {
            arguments.m_words += word;
            continue;
        }
        const qsizetype equals = word.indexOf(u'=');
        const QString name = word.mid(2, equals < 0 ? -1 : equals - 2);
        if (flags().contains(name) && equals < 0) {
            arguments.m_options.insert(name, {});
        } else if (!valued().contains(name)) {
            return usage(QCoreApplication::translate("hub::cli", "There is no option --%1.").arg(name));
        } else if (equals >= 0) {
            arguments.m_options.insert(name, word.mid(equals + 1));
        } else if (i + 1 < words.size()) {
            arguments.m_options.insert(name, words.at(++i));
        } else {
            return usage(QCoreApplication::translate("hub::cli", "The option --%1 needs a value.").arg(name));
        }
    }
    return arguments;
}

Arguments Arguments::withWords(const QStringList &words) const
{
    Arguments copy = *this;
    copy.m_words = words;
    return copy;
}

QStringList Arguments::list(const QString &option) const
{
    QStringList items = value(option).split(u',', Qt::SkipEmptyParts);
    std::transform(items.begin(), items.end(), items.begin(),
                   [](const QString &item) { return item.trimmed(); });
    return items;
}

Result<int> Arguments::number(const QString &option, int otherwise) const
{
    if (!has(option))
        return otherwise;
    bool ok = false;
    const int number = value(option).toInt(&ok);
    if (!ok || number < 0)
        return usage(QCoreApplication::translate("hub::cli", "--%1 is a whole number, not “%2”.")
                         .arg(option, value(option)));
    return number;
}

Result<QDate> Arguments::date(const QString &option, QDate otherwise) const
{
    if (!has(option))
        return otherwise;
    const QDate date = QDate::fromString(value(option), Qt::ISODate);
    if (!date.isValid())
        return usage(QCoreApplication::translate("hub::cli", "--%1 is a date such as 2026-01-31, not “%2”.")
                         .arg(option, value(option)));
    return date;
}

} // namespace hub::cli
