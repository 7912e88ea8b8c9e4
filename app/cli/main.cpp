#include "base/errortext.h"
#include "cli/command.h"
#include "translations/language.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>
#include <exception>

namespace hub::cli {

namespace {

const QStringList &everywhere()
{
    static const QStringList options{QStringLiteral("json"), QStringLiteral("dry-run"),
                                     QStringLiteral("quiet"), QStringLiteral("today"), QStringLiteral("who")};
    return options;
}

/// The hub stands where the synopsis puts it, but a person may write it elsewhere among the words.
Arguments withHubInPlace(const Arguments &arguments, const QString &synopsis)
{
    const qsizetype place = synopsis.split(u' ').indexOf(QStringLiteral("HUB"));
    QStringList words = arguments.words();
    const auto isHub
        = [](const QString &word) { return word.endsWith(QStringLiteral(".hub"), Qt::CaseInsensitive); };
    const auto found = std::find_if(words.cbegin(), words.cend(), isHub);
    if (place < 0 || found == words.cend() || isHub(words.value(place)))
        return arguments;
    const QString hub = *found;
    words.removeOne(hub);
    words.insert(std::min<qsizetype>(place, words.size()), hub);
    return arguments.withWords(words);
}

Exit exitFor(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Usage:
        return Misused;
    case Error::Kind::Missing:
    case Error::Kind::Locked:
    case Error::Kind::ReadOnly:
    case Error::Kind::NotAHub:
    case Error::Kind::TooNew:
    case Error::Kind::Damaged:
    case Error::Kind::Io:
        return CannotOpen;
    default:
        return Refused;
    }
}

Result<> runCommand(const QStringList &words, QTextStream &out, QTextStream &err)
{
    const Result<Arguments> arguments = Arguments::parse(words);
    if (!arguments)
        return arguments.error();
    QString name = arguments->at(0);
    if (name.isEmpty() || arguments->has(QStringLiteral("help")))
        name = QStringLiteral("help");
    if (arguments->has(QStringLiteral("version")))
        name = QStringLiteral("version");
    const auto &all = commands();
    const auto command = std::find_if(
        all.begin(), all.end(), [&name](const Command &one) { return name == QLatin1String{one.name}; });
    if (command == all.end())
        return usage(QCoreApplication::translate("hub::cli", "There is no command “%1”.").arg(name));
    for (const QString &option : arguments->options()) {
        const bool isKnown = everywhere().contains(option) || command->options.contains(option)
            || option == QStringLiteral("help") || option == QStringLiteral("version");
        if (!isKnown)
            return usage(
                QCoreApplication::translate("hub::cli", "“%1” takes no option --%2.").arg(name, option));
    }
    const Result<QDate> today = arguments->date(QStringLiteral("today"), QDate::currentDate());
    if (!today)
        return today.error();
    Arguments rest = arguments->withWords(arguments->words().mid(1));
    rest = withHubInPlace(rest, QString::fromLatin1(command->synopsis));
    Context context{rest, *today, out, err};
    return command->run(context);
}

int run(const QStringList &words)
{
    QTextStream out{stdout};
    QTextStream err{stderr};
    const Result<> done = runCommand(words, out, err);
    if (done)
        return Done;
    if (done.error().kind == Error::Kind::Cancelled)
        return Refused;
    const ErrorText text = describe(done.error());
    err << text.happened << '\n';
    if (!text.advice.isEmpty())
        err << text.advice << '\n';
    return exitFor(done.error());
}

} // namespace

const std::vector<Command> &commands()
{
    static const std::vector<Command> all = [] {
        std::vector<Command> list;
        for (auto family :
             {hubCommands, importCommands, exportCommands, listCommands, reportCommands, selectionCommands,
              matchCommands, forecastCommands, planCommands, eventCommands, moneyCommands, privacyCommands,
              peopleCommands, programmeCommands, historyCommands, helpCommands}) {
            const std::vector<Command> more = family();
            list.insert(list.end(), more.begin(), more.end());
        }
        return list;
    }();
    return all;
}

} // namespace hub::cli

int main(int argc, char *argv[])
{
    const QCoreApplication application{argc, argv};
    QCoreApplication::setApplicationName(QStringLiteral("hubkeeper"));
    QCoreApplication::setApplicationVersion(QStringLiteral(HUBKEEPER_VERSION));
    hub::speak();
    try {
        return hub::cli::run(QCoreApplication::arguments().mid(1));
    } catch (const std::exception &bug) {
        std::fprintf(stderr, "Hubkeeper has met an error of its own. What was saved before is safe.\n%s\n",
                     bug.what());
        return hub::cli::Bug;
    }
}
