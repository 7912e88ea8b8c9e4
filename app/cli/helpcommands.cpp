#include "cli/command.h"
#include "cli/contexts.h"

#include <algorithm>

namespace hub::cli {

namespace {

void describeOne(QTextStream &out, const Command &command)
{
    out << "hubkeeper-cli " << command.name << ' ' << command.synopsis << '\n'
        << "    " << text(command.summary) << '\n';
    if (!command.options.isEmpty()) {
        QStringList options = command.options;
        std::for_each(options.begin(), options.end(),
                      [](QString &option) { option.prepend(QStringLiteral("--")); });
        out << "    "
            << text(QT_TRANSLATE_NOOP("hub::cli", "Options: %1")).arg(options.join(QStringLiteral(", ")))
            << '\n';
    }
    out << "    "
        << text(QT_TRANSLATE_NOOP("hub::cli", "Example: hubkeeper-cli %1"))
               .arg(QString::fromUtf8(command.example))
        << '\n';
}

Result<> help(Context &context)
{
    QString wanted = context.arguments.at(0);
    if (wanted == QStringLiteral("help"))
        wanted = context.arguments.at(1);
    bool found = false;
    for (const Command &command : commands()) {
        if (wanted.isEmpty() || wanted == QLatin1String{command.name}) {
            describeOne(context.out, command);
            found = true;
        }
    }
    if (!found)
        return usage(text(QT_TRANSLATE_NOOP("hub::cli", "There is no command “%1”.")).arg(wanted));
    if (wanted.isEmpty()) {
        context.out << '\n'
                    << text(QT_TRANSLATE_NOOP("hub::cli",
                                              "Everywhere: --json for programs, --dry-run to write nothing, "
                                              "--quiet, --today DATE, --who NAME.\n"
                                              "Exit: 0 done, 1 refused or problems found, 2 usage, 3 the hub "
                                              "cannot be opened, 4 a fault of "
                                              "the program."))
                    << '\n';
    }
    return {};
}

Result<> version(Context &context)
{
    context.out << "hubkeeper " << HUBKEEPER_VERSION << '\n';
    return {};
}

} // namespace

std::vector<Command> helpCommands()
{
    return {{"help",
             "[COMMAND]",
             QT_TRANSLATE_NOOP("hub::cli", "Shows what a command does, with an example."),
             "help import",
             {},
             help},
            {"version",
             "",
             QT_TRANSLATE_NOOP("hub::cli", "Prints the version of the program."),
             "version",
             {},
             version}};
}

} // namespace hub::cli
