#include "cli/command.h"
#include "cli/contexts.h"
#include "store/steps.h"

#include <QJsonArray>
#include <QJsonObject>

namespace hub::cli {

namespace {

QJsonObject toJson(const Step &step)
{
    return {{QStringLiteral("step"), step.number}, {QStringLiteral("at"), step.at.toString(Qt::ISODate)},
            {QStringLiteral("who"), step.who},     {QStringLiteral("what"), step.what},
            {QStringLiteral("rows"), step.rows},   {QStringLiteral("undone"), step.undone}};
}

QJsonObject toJson(const RowChange &row)
{
    static constexpr const char *words[] = {"insert", "update", "delete"};
    return {{QStringLiteral("table"), row.type->tableText()},
            {QStringLiteral("id"), QString::number(row.key)},
            {QStringLiteral("operation"), QString::fromLatin1(words[static_cast<size_t>(row.operation)])},
            {QStringLiteral("before"), row.before},
            {QStringLiteral("after"), row.after}};
}

Result<> showStep(Context &context, Store &store, int number)
{
    const auto step = stepNumbered(store, number);
    if (!step)
        return Error{.kind = Error::Kind::NotFound,
                     .subject = text(QT_TRANSLATE_NOOP("hub::cli", "step %1")).arg(number)};
    QJsonObject object = toJson(*step);
    QJsonArray changes;
    for (const RowChange &row : rowsOf(store, *step))
        changes.append(toJson(row));
    object.insert(QStringLiteral("changes"), changes);
    printJson(context.out, object);
    return {};
}

Result<> showHistory(Context &context)
{
    const Result<int> limit = context.arguments.number(QStringLiteral("limit"), 0);
    const Result<int> number = context.arguments.number(QStringLiteral("step"), 0);
    if (!limit || !number)
        return limit ? number.error() : limit.error();
    const auto opened = context.openHub(0);
    if (!opened)
        return opened.error();
    if (*number > 0)
        return showStep(context, **opened, *number);
    QJsonArray array;
    std::vector<QStringList> rows;
    for (const Step &step :
         history(**opened, {.withUndos = context.arguments.has(QStringLiteral("all")), .limit = *limit})) {
        array.append(toJson(step));
        rows.push_back({QString::number(step.number), step.at.toString(Qt::ISODate), step.who, step.what,
                        QString::number(step.rows),
                        step.undone ? text(QT_TRANSLATE_NOOP("hub::cli", "undone")) : QString{}});
    }
    if (context.json())
        printJson(context.out, array);
    else
        printTable(context.out,
                   {text(QT_TRANSLATE_NOOP("hub::cli", "Step")),
                    text(QT_TRANSLATE_NOOP("hub::cli", "When")),
                    text(QT_TRANSLATE_NOOP("hub::cli", "Who")),
                    text(QT_TRANSLATE_NOOP("hub::cli", "What")),
                    text(QT_TRANSLATE_NOOP("hub::cli", "Rows")),
                    {}},
                   rows, 70);
    return {};
}

Result<> turn(Context &context, Result<Step> (*take)(Store &, qint64), const char *said)
{
    const Result<int> number = context.arguments.number(QStringLiteral("step"), 0);
    if (!number)
        return number.error();
    const auto opened = context.openHub(0);
    if (!opened)
        return opened.error();
    const Result<Step> step = take(**opened, *number);
    if (!step)
        return step.error();
    if (context.json())
        printJson(context.out, toJson(stepNumbered(**opened, step->number).value_or(*step)));
    else
        context.out << text(said).arg(step->number).arg(step->what) << '\n';
    return {};
}

Result<> undoStep(Context &context)
{
    return turn(context, undo, QT_TRANSLATE_NOOP("hub::cli", "Undid step %1, “%2”."));
}

Result<> redoStep(Context &context)
{
    return turn(context, redo, QT_TRANSLATE_NOOP("hub::cli", "Made step %1, “%2”, again."));
}

} // namespace

std::vector<Command> historyCommands()
{
    return {
        {"history",
         "HUB",
         QT_TRANSLATE_NOOP("hub::cli", "Every step, the newest first; with --step, what that one did."),
         "history north.hub --limit 10",
         {QStringLiteral("limit"), QStringLiteral("step"), QStringLiteral("all")},
         showHistory},
        {"undo",
         "HUB",
         QT_TRANSLATE_NOOP(
             "hub::cli", "Takes back the last step, or the one named, unless something newer depends on it."),
         "undo north.hub --step 12",
         {QStringLiteral("step")},
         undoStep},
        {"redo",
         "HUB",
         QT_TRANSLATE_NOOP("hub::cli", "Makes the step last undone again."),
         "redo north.hub",
         {QStringLiteral("step")},
         redoStep}};
}

} // namespace hub::cli
