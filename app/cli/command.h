#pragma once

#include "cli/arguments.h"
#include "store/store.h"

#include <QJsonValue>
#include <QTextStream>

#include <functional>
#include <span>

namespace hub::cli {

/// What a command's run is given, and where it speaks: results to out, everything else to err.
struct Context
{
    Arguments arguments;
    QDate today;
    QTextStream &out;
    QTextStream &err;

    [[nodiscard]] bool json() const { return arguments.has(QStringLiteral("json")); }
    [[nodiscard]] bool dryRun() const { return arguments.has(QStringLiteral("dry-run")); }
    /// A message for the person at the terminal, unless --quiet.
    void say(const QString &message) const;
    /// The hub named by the word at @p place, for reading and writing; with --dry-run every step is a
    /// rehearsal.
    [[nodiscard]] Result<std::unique_ptr<Store>> openHub(int place) const;
};

/// The exit codes of the program.
enum Exit { Done = 0, Refused = 1, Misused = 2, CannotOpen = 3, Bug = 4 };

/// A command: run returns an error, or nothing when done.
struct Command
{
    const char *name;
    const char *synopsis; ///< what follows the name
    const char *summary;  ///< one sentence, translated in the context hub::cli
    const char *example;  ///< what follows the program's name
    QStringList options;  ///< those it takes besides --json --dry-run --quiet --today --who
    Result<> (*run)(Context &context);
};

/// Every command, in the order of the help.
[[nodiscard]] const std::vector<Command> &commands();

// The families of commands, a file each.
[[nodiscard]] std::vector<Command> hubCommands();
[[nodiscard]] std::vector<Command> importCommands();
[[nodiscard]] std::vector<Command> exportCommands();
[[nodiscard]] std::vector<Command> listCommands();
[[nodiscard]] std::vector<Command> reportCommands();
[[nodiscard]] std::vector<Command> selectionCommands();
[[nodiscard]] std::vector<Command> matchCommands();
[[nodiscard]] std::vector<Command> forecastCommands();
[[nodiscard]] std::vector<Command> moneyCommands();
[[nodiscard]] std::vector<Command> peopleCommands();
[[nodiscard]] std::vector<Command> privacyCommands();
[[nodiscard]] std::vector<Command> programmeCommands();
[[nodiscard]] std::vector<Command> historyCommands();
[[nodiscard]] std::vector<Command> planCommands();
[[nodiscard]] std::vector<Command> eventCommands();
[[nodiscard]] std::vector<Command> helpCommands();

// --- Output.

/// A table for people: columns as wide as their contents, up to @p widest.
void printTable(QTextStream &out, const QStringList &headings, const std::vector<QStringList> &rows,
                int widest = 40);
void printJson(QTextStream &out, const QJsonValue &value);

/// Writes a file whole or not at all.
[[nodiscard]] Result<> saveFile(const QString &path, const QByteArray &bytes);
/// The same for what a command was asked to make: says that it wrote it, or with --dry-run that it would.
[[nodiscard]] Result<> saveOutput(const Context &context, const QString &path, const QByteArray &bytes);
[[nodiscard]] Result<> saidWritten(const Context &context, const QString &path);
/// Makes the folder for many files at once, unless it is a rehearsal.
[[nodiscard]] Result<> makeOutputFolder(const Context &context, const QString &path);
/// Reads a file that is no hub: its absence is a refusal, not a hub that cannot be opened.
[[nodiscard]] Result<QByteArray> readFile(const QString &path);

/// A problem found that is the answer itself: it was printed, and the exit says so.
[[nodiscard]] Error alreadySaid();

} // namespace hub::cli
