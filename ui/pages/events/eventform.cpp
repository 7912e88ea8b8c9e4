#include "pages/events/eventform.h"

#include "actions/saveevents.h"
#include "base/errortext.h"
#include "store/store.h"
#include "theme/hubstyle.h"
#include "widgets/formfield.h"
#include "widgets/readername.h"

#include <QDateTimeEdit>
#include <QVBoxLayout>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

const RecordType &type()
{
    return recordType<Event>();
}

/// The fields an office sets, in the order in which it thinks of them.
const QStringList &fieldsShown()
{
    static const QStringList names{
        u"title"_s,    u"kind"_s,          u"start"_s,         u"end"_s,         u"status"_s,    u"cohort"_s,
        u"group"_s,    u"lead"_s,          u"mode"_s,          u"venue"_s,       u"capacity"_s,  u"days"_s,
        u"day_kind"_s, u"head_expected"_s, u"head_sessions"_s, u"description"_s, u"event_code"_s};
    return names;
}

} // namespace

EventForm::EventForm(Store &store, RecordNames &names, QWidget *parent)
    : QWidget{parent}
    , m_store{store}
{
    const int grid = measureOf(this, HubStyle::Grid);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(grid * 2, grid, grid * 2, grid * 2);
    column->setSpacing(grid + grid / 2);
    for (const QString &name : fieldsShown())
        addLine(type().indexOf(name), names, column);
    column->addStretch();
    setEvent({});
    connect(&store, &Store::changed, this, [this](const Changes &changes) {
        if (!m_saving && m_row.key != 0 && changes.touch(type()))
            setEvent(EventId{m_row.key});
    });
}

FieldEditor EventForm::timeEditor(const std::function<void()> &finished)
{
    auto *edit = new QDateTimeEdit{this};
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(u"ddd d MMM yyyy HH:mm"_s);
    connect(edit, &QDateTimeEdit::editingFinished, this, finished);
    return {.widget = edit,
            .show =
                [edit](const QVariant &stored) {
                    const QDateTime time = FieldTraits<QDateTime>::read(stored);
                    edit->setDateTime(QDateTime{time.date(), time.time()});
                },
            .read = [edit]() -> Result<QVariant> {
                return FieldTraits<QDateTime>::store(londonTime(edit->date(), edit->time()));
            }};
}

void EventForm::addLine(int field, RecordNames &names, QVBoxLayout *column)
{
    const FieldInfo &info = type().fields[static_cast<size_t>(field)];
    const size_t at = m_lines.size();
    const std::function<void()> finished = [this, at] { finish(at); };
    Line line{.field = field,
              .editor = info.type == FieldType::DateTime ? timeEditor(finished)
                                                         : makeFieldEditor(info, names, this, finished)};
    line.editor.widget->setObjectName(info.nameText());
    line.frame = new FormField{info.labelText(), line.editor.widget, this};
    if (auto *spin = qobject_cast<QAbstractSpinBox *>(line.editor.widget))
        nameForReaders(spin, info.labelText());
    column->addWidget(line.frame);
    m_lines.push_back(std::move(line));
}

void EventForm::setEvent(EventId event)
{
    const auto row = event.isNull() ? std::nullopt : m_store.row(type(), event.value());
    setEnabled(row.has_value());
    show(row.value_or(type().blank()));
}

void EventForm::show(const Row &row)
{
    m_row = row;
    for (const Line &line : m_lines) {
        line.editor.show(row.values[static_cast<size_t>(line.field)]);
        line.frame->setProblem({});
    }
}

void EventForm::finish(size_t at)
{
    if (m_saving || m_row.key == 0 || at >= m_lines.size())
        return;
    const Line &line = m_lines[at];
    const Result<QVariant> value = line.editor.read();
    const auto place = static_cast<size_t>(line.field);
    if (!value)
        return line.frame->setProblem(describe(value.error()).happened);
    line.frame->setProblem({});
    if (*value == m_row.values[place])
        return;
    Row changed = m_row;
    changed.values[place] = *value;
    Event event = fromRow<Event>(changed);
    const Event before = fromRow<Event>(m_row);
    // A new start takes the end along, as a move in the calendar does.
    const bool isMoved = event.start != before.start;
    m_saving = true;
    const Result<> saved
        = isMoved ? hub::moveEvent(m_store, event.id, event.start) : hub::changeEvent(m_store, event);
    m_saving = false;
    if (saved)
        return setEvent(event.id);
    line.frame->setProblem(describe(saved.error()).happened);
    emit failed(saved.error());
}

} // namespace hub
