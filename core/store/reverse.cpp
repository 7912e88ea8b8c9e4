// Undo and redo: a step's rows applied backwards or forwards, each only where the record still is what it was
// then.
#include "base/wording.h"
#include "store/recordsql.h"
#include "store/steps.h"
#include "store/store.h"

#include <algorithm>

namespace hub {

namespace {

constexpr Wording stepText{"hub::Steps"};

QString nameOf(const Step &step)
{
    return stepText(QT_TRANSLATE_NOOP("hub::Steps", "step %1, “%2”")).arg(step.number).arg(step.what);
}

/// The hub is made once, in its first step.
bool isErasure(const Step &step)
{
    return step.kind == Step::Kind::Start && step.number > 1;
}

/// What a row of a step should find, and what it should leave, when the step is taken in one direction.
struct Turn
{
    const RecordType *type;
    qint64 key;
    bool isThere; ///< before the turn
    bool stays;   ///< after it
    QJsonObject expected;
    QJsonObject wanted;
};

Turn turned(const RowChange &row, bool backwards)
{
    Turn turn{row.type,   row.key,  row.operation != Operation::Insert, row.operation != Operation::Delete,
              row.before, row.after};
    if (backwards) {
        std::swap(turn.isThere, turn.stays);
        std::swap(turn.expected, turn.wanted);
    }
    return turn;
}

class Reversal
{
public:
    Reversal(Writer &writer, const Step &step, bool backwards)
        : m_writer{writer}
        , m_step{step}
        , m_backwards{backwards}
    {
    }

    void run()
    {
        std::vector<Turn> turns;
        for (const RowChange &row : rowsOf(m_writer.store(), m_step))
            turns.push_back(turned(row, m_backwards));
        // What goes makes room, first, for what comes back under the same code.
        std::stable_partition(turns.begin(), turns.end(), [](const Turn &turn) { return !turn.stays; });
        for (const Turn &turn : turns)
            take(turn);
        for (const Turn &turn : m_removed)
            refuseIfUsed(turn);
        for (const Turn &turn : m_restored)
            refuseIfOrphan(turn);
    }

private:
    void take(const Turn &turn)
    {
        std::optional<Row> current = m_writer.store().row(*turn.type, turn.key);
        if (current.has_value() != turn.isThere || (current && !matches(turn, *current)))
            refuseNewer(turn.type, turn.key);
        if (!turn.stays) {
            m_writer.database().prepared(recordsql::remove(*turn.type)).run(turn.key);
            m_removed.push_back(turn);
            return;
        }
        Row row = current.value_or(turn.type->blank());
        row.key = turn.key;
        for (auto column = turn.wanted.begin(); column != turn.wanted.end(); ++column) {
            const int at = turn.type->indexOf(column.key());
            if (at >= 0)
                row.values[static_cast<size_t>(at)] = column->isNull() ? QVariant{} : column->toVariant();
        }
        store(turn, row);
    }

    void store(const Turn &turn, const Row &row)
    {
        std::vector<QVariant> values = row.values;
        if (turn.isThere) {
            values.emplace_back(row.key);
            m_writer.database().prepared(recordsql::update(*turn.type)).runWith(values);
        } else {
            values.insert(values.begin(), QVariant{row.key});
            m_writer.database().prepared(recordsql::insert(*turn.type)).runWith(values);
        }
        m_restored.push_back(turn);
    }

    static bool matches(const Turn &turn, const Row &current)
    {
        for (auto column = turn.expected.begin(); column != turn.expected.end(); ++column) {
            const int at = turn.type->indexOf(column.key());
            const QVariant expected = column->isNull() ? QVariant{} : column->toVariant();
            if (at >= 0 && current.values[static_cast<size_t>(at)] != expected)
                return false;
        }
        return true;
    }

    [[noreturn]] void refuseNewer(const RecordType *type, qint64 key)
    {
        std::optional<Step> newer;
        for (const RecordChange &change : historyOf(m_writer.store(), *type, key)) {
            const bool stands = (change.step.kind == Step::Kind::Change && !change.step.undone)
                || change.step.kind == Step::Kind::Start;
            if (change.step.number > m_step.number && stands)
                newer = change.step;
        }
        refuse(newer);
    }

    /// A record this turn removed must not be referred to by one that a newer step made.
    void refuseIfUsed(const Turn &turn)
    {
        for (const recordsql::Referrer &referrer : recordsql::referrersTo(*turn.type)) {
            const auto users = m_writer.store().rowsWhere(*referrer.type, referrer.field->name, turn.key);
            if (!users.empty())
                refuseNewer(referrer.type, users.front().key);
        }
    }

    /// A record put back must find those it refers to.
    void refuseIfOrphan(const Turn &turn)
    {
        const auto row = m_writer.store().row(*turn.type, turn.key);
        for (size_t i = 0; row && i < turn.type->fields.size(); ++i) {
            const FieldInfo &field = turn.type->fields[i];
            if (field.refersTo == nullptr || row->values[i].isNull())
                continue;
            const qint64 target = row->values[i].toLongLong();
            if (!m_writer.store().row(field.refersTo(), target))
                refuseNewer(&field.refersTo(), target);
        }
    }

    [[noreturn]] void refuse(const std::optional<Step> &newer)
    {
        const QString what = m_backwards
            ? stepText(QT_TRANSLATE_NOOP("hub::Steps", "%1 cannot be undone: %2 changed the same later."))
            : stepText(
                QT_TRANSLATE_NOOP("hub::Steps", "%1 cannot be made again: %2 changed the same later."));
        QString subject = nameOf(m_step);
        subject[0] = subject.at(0).toUpper();
        const QString other
            = newer ? nameOf(*newer) : stepText(QT_TRANSLATE_NOOP("hub::Steps", "something newer"));
        Writer::refuse({.kind = Error::Kind::Conflict,
                        .subject = m_step.what,
                        .message = what.arg(subject, other),
                        .advice = newer && !isErasure(*newer)
                            ? stepText(QT_TRANSLATE_NOOP("hub::Steps",
                                                         "Undo that one first, or change the record by hand. "
                                                         "Nothing was changed."))
                            : stepText(QT_TRANSLATE_NOOP("hub::Steps", "Nothing was changed."))});
    }

    Writer &m_writer;
    const Step &m_step;
    bool m_backwards;
    std::vector<Turn> m_removed;
    std::vector<Turn> m_restored;
};

Result<Step> reverse(Store &store, const Step &step, bool backwards)
{
    const Step turn{
        .what = step.what, .kind = backwards ? Step::Kind::Undo : Step::Kind::Redo, .of = step.id};
    const Result<> done = store.runStep(turn, [&](Writer &writer) -> Result<> {
        Reversal{writer, step, backwards}.run();
        return {};
    });
    if (!done)
        return done.error();
    return step;
}

Error nothingTo(const char *message)
{
    return {.kind = Error::Kind::NotFound,
            .subject = {},
            .message = stepText(message),
            .advice = stepText(QT_TRANSLATE_NOOP("hub::Steps", "Nothing was changed."))};
}

Result<Step> named(Store &store, qint64 number)
{
    const auto step = stepNumbered(store, number);
    if (!step)
        return Error{.kind = Error::Kind::NotFound,
                     .subject = stepText(QT_TRANSLATE_NOOP("hub::Steps", "step %1")).arg(number)};
    if (isErasure(*step))
        return nothingTo(QT_TRANSLATE_NOOP(
            "hub::Steps", "An erasure cannot be undone: what it took out of the hub is kept nowhere in it."));
    if (step->kind == Step::Kind::Start)
        return nothingTo(QT_TRANSLATE_NOOP("hub::Steps", "The making of the hub cannot be undone."));
    if (step->kind != Step::Kind::Change)
        return nothingTo(QT_TRANSLATE_NOOP(
            "hub::Steps", "That step is itself an undo or a redo: name the step it was about."));
    return *step;
}

} // namespace

Result<Step> undo(Store &store, qint64 number)
{
    if (number == 0) {
        const auto step = nextUndo(store);
        return step ? reverse(store, *step, true)
                    : nothingTo(QT_TRANSLATE_NOOP("hub::Steps", "There is nothing to undo."));
    }
    const Result<Step> step = named(store, number);
    if (step && step->undone)
        return nothingTo(QT_TRANSLATE_NOOP("hub::Steps", "That step is undone already."));
    return step ? reverse(store, *step, true) : step;
}

Result<Step> redo(Store &store, qint64 number)
{
    if (number == 0) {
        const auto step = nextRedo(store);
        return step ? reverse(store, *step, false)
                    : nothingTo(QT_TRANSLATE_NOOP("hub::Steps", "There is nothing to redo."));
    }
    const Result<Step> step = named(store, number);
    if (step && !step->undone)
        return nothingTo(
            QT_TRANSLATE_NOOP("hub::Steps", "That step stands: there is nothing to make again."));
    return step ? reverse(store, *step, false) : step;
}

} // namespace hub
