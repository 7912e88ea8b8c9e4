#include "cli/command.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSaveFile>

#include <algorithm>

namespace hub::cli {

namespace {

/// One line, without signs that a terminal would obey.
QString shown(QString text, int widest)
{
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control)
            c = u' ';
    }
    return text.size() > widest ? text.left(widest - 1) + u'…' : text;
}

Error aboutFile(const QString &path, const char *message)
{
    return {.kind = Error::Kind::Invalid,
            .subject = path,
            .message = QCoreApplication::translate("hub::cli", message).arg(path),
            .advice
            = QCoreApplication::translate("hub::cli", "Check the name and the folder. Nothing was changed.")};
}

} // namespace

void Context::say(const QString &message) const
{
    if (!arguments.has(QStringLiteral("quiet")))
        err << message << '\n';
}

Result<std::unique_ptr<Store>> Context::openHub(int place) const
{
    if (arguments.at(place).isEmpty())
        return usage(QCoreApplication::translate("hub::cli", "Which hub? Name its file."));
    auto store = Store::open(arguments.at(place), {.who = arguments.value(QStringLiteral("who"))});
    if (store && dryRun())
        (*store)->rehearseOnly();
    if (store && (*store)->isOnAwkwardDrive())
        say(QCoreApplication::translate(
            "hub::cli", "The hub lies on a drive where it is safe but slower: a local disk is better."));
    return store;
}

void printTable(QTextStream &out, const QStringList &headings, const std::vector<QStringList> &rows,
                int widest)
{
    std::vector<int> widths;
    for (const QString &heading : headings)
        widths.push_back(static_cast<int>(heading.size()));
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i < row.size() && i < headings.size(); ++i) {
            int &width = widths[static_cast<size_t>(i)];
            width = std::max(width, static_cast<int>(shown(row.at(i), widest).size()));
        }
    }
    const auto line = [&](const QStringList &cells) {
        QString text;
        for (qsizetype i = 0; i < cells.size() && i < headings.size(); ++i)
            text += shown(cells.at(i), widest).leftJustified(widths[static_cast<size_t>(i)] + 2);
        out << text.replace(QRegularExpression{QStringLiteral("\\s+$")}, {}) << '\n';
    };
    line(headings);
    for (const QStringList &row : rows)
        line(row);
}

void printJson(QTextStream &out, const QJsonValue &value)
{
    const QJsonDocument document
        = value.isArray() ? QJsonDocument{value.toArray()} : QJsonDocument{value.toObject()};
    out << QString::fromUtf8(document.toJson());
}

Result<> saveFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file{path};
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return aboutFile(path, QT_TRANSLATE_NOOP("hub::cli", "“%1” cannot be written."));
    return {};
}

Result<> saidWritten(const Context &context, const QString &path)
{
    context.say((context.dryRun() ? QCoreApplication::translate("hub::cli", "Would write %1.")
                                  : QCoreApplication::translate("hub::cli", "Wrote %1."))
                    .arg(path));
    return {};
}

Result<> saveOutput(const Context &context, const QString &path, const QByteArray &bytes)
{
    const Result<> saved = context.dryRun() ? Result<>{} : saveFile(path, bytes);
    return saved ? saidWritten(context, path) : saved;
}

Result<> makeOutputFolder(const Context &context, const QString &path)
{
    if (context.dryRun() || QDir{}.mkpath(path))
        return {};
    return aboutFile(path, QT_TRANSLATE_NOOP("hub::cli", "The folder %1 cannot be made."));
}

Result<QByteArray> readFile(const QString &path)
{
    if (!QFileInfo{path}.isFile())
        return aboutFile(path, QT_TRANSLATE_NOOP("hub::cli", "There is no file “%1” to read."));
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly))
        return aboutFile(path, QT_TRANSLATE_NOOP("hub::cli", "“%1” cannot be read."));
    return file.readAll();
}

Error alreadySaid()
{
    return {.kind = Error::Kind::Cancelled, .subject = {}};
}

} // namespace hub::cli
