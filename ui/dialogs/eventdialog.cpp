#include "dialogs/eventdialog.h"

#include "actions/copyevent.h"
#include "base/errortext.h"
#include "dialogs/dialogsize.h"
#include "dialogs/eventtimes.h"
#include "icons/icons.h"
#include "records/nouns.h"
#include "store/store.h"
#include "theme/hubstyle.h"
#include "widgets/formfield.h"
#include "widgets/messagebar.h"
#include "widgets/ownerbox.h"
#include "widgets/sessionsedit.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

const RecordType &type()
{
    return recordType<Event>();
}

} // namespace

EventDialog::EventDialog(Store &store, RecordNames &names, const Event &event, QWidget *parent)
    : QDialog{parent}
    , m_store{store}
    , m_names{names}
    , m_event{event}
    , m_isNew{event.id.isNull()}
    , m_message{new MessageBar{this}}
    , m_tabs{new QTabWidget{this}}
{
    setWindowTitle(m_isNew ? tr("New event") : tr("Alter the event"));
    const int step = measureOf(this, HubStyle::Grid);
    resizeWithinScreen(*this, {step * 88, step * 74});
    m_tabs->setAccessibleName(tr("Parts of the event"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(scrolled(makeEventTab()), tr("Event"));
    m_tabs->addTab(scrolled(makeSessionsTab()), tr("Sessions and days"));
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(step * 2, step * 2, step * 2, step * 2);
    column->setSpacing(step);
    column->addWidget(m_message);
    column->addWidget(m_tabs, 1);
    auto *buttons = new QDialogButtonBox{QDialogButtonBox::Cancel, this};
    auto *save
        = buttons->addButton(m_isNew ? tr("Make the event") : tr("Save"), QDialogButtonBox::AcceptRole);
    save->setDefault(true);
    makePrimary(save);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &EventDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fill({.event = event,
          .sessions = m_isNew ? std::vector<Session>{} : store.where<Session>("event", event.id.value())});
    m_title->setFocus(Qt::OtherFocusReason);
}

/// A cell still being typed in is finished when its table goes, and nobody listens any more.
EventDialog::~EventDialog()
{
    disconnect(m_sessions, nullptr, this, nullptr);
}

QWidget *EventDialog::scrolled(QWidget *pane)
{
    auto *scroll = new QScrollArea{m_tabs};
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(pane);
    return scroll;
}

FormField *EventDialog::addLine(const char *name, QWidget *pane)
{
    const int field = type().indexOf(QString::fromLatin1(name));
    const FieldInfo &info = type().fields[static_cast<size_t>(field)];
    Line line{.field = field, .editor = makeFieldEditor(info, m_names, pane, [this] { follow(); })};
    line.editor.widget->setObjectName(info.nameText());
    line.frame = new FormField{info.labelText(), line.editor.widget, pane};
    m_lines.push_back(line);
    return line.frame;
}

void EventDialog::addPatterns(QGridLayout &grid, QWidget *pane)
{
    const std::vector<EventTemplate> patterns = m_store.all<EventTemplate>();
    if (!m_isNew || patterns.empty())
        return;
    m_pattern = new QComboBox{pane};
    m_pattern->setObjectName(u"pattern"_s);
    m_pattern->addItem(tr("None"), qint64{0});
    for (const EventTemplate &pattern : patterns)
        m_pattern->addItem(pattern.name, pattern.id.value());
    grid.addWidget(new FormField{tr("After the pattern"), m_pattern, pane}, 0, 0, 1, 4);
    connect(m_pattern, &QComboBox::currentIndexChanged, this, &EventDialog::followPattern);
}

QWidget *EventDialog::makeEventTab()
{
    const int step = measureOf(this, HubStyle::Grid);
    auto *pane = new QWidget{m_tabs};
    auto *grid = new QGridLayout{pane};
    grid->setContentsMargins(step, step, step, step);
    grid->setSpacing(step + step / 2);
    addPatterns(*grid, pane);
    m_title = new QLineEdit{pane};
    m_title->setObjectName(u"title"_s);
    m_titleField = new FormField{tr("Title"), m_title, pane};
    m_owner = new OwnerBox{m_store, OwnerBox::Whole::Offered, {}, pane};
    m_times = new EventTimes{pane};
    grid->addWidget(m_titleField, 1, 0, 1, 4);
    grid->addWidget(addLine("kind", pane), 2, 0, 1, 2, Qt::AlignTop);
    grid->addWidget(new FormField{tr("For whom"), m_owner, pane}, 2, 2, 1, 2, Qt::AlignTop);
    grid->addWidget(m_times, 3, 0, 1, 4);
    grid->addWidget(addLine("venue", pane), 4, 0, 1, 2, Qt::AlignTop);
    grid->addWidget(addLine("mode", pane), 4, 2, Qt::AlignTop);
    grid->addWidget(addLine("capacity", pane), 4, 3, Qt::AlignTop);
    grid->addWidget(addLine("lead", pane), 5, 0, 1, 2, Qt::AlignTop);
    grid->addWidget(addLine("status", pane), 5, 2, 1, 2, Qt::AlignTop);
    grid->addWidget(addLine("description", pane), 6, 0, 1, 4);
    grid->setRowStretch(7, 1);
    for (int column = 0; column < 4; ++column)
        grid->setColumnStretch(column, 1);
    connect(m_title, &QLineEdit::textEdited, this, [this] { m_titleField->setProblem({}); });
    connect(m_times, &EventTimes::changed, this, &EventDialog::follow);
    return pane;
}

QWidget *EventDialog::makeSessionsTab()
{
    const int step = measureOf(this, HubStyle::Grid);
    auto *pane = new QWidget{m_tabs};
    auto *grid = new QGridLayout{pane};
    grid->setContentsMargins(step, step, step, step);
    grid->setSpacing(step + step / 2);
    m_daysField = addLine("days", pane);
    grid->addWidget(m_daysField, 0, 0, Qt::AlignTop);
    grid->addWidget(addLine("day_kind", pane), 0, 1, Qt::AlignTop);
    grid->addWidget(addLine("head_expected", pane), 0, 2, Qt::AlignTop);
    m_sessions = new SessionsEdit{pane};
    grid->addWidget(m_sessions, 1, 0, 1, 3);
    grid->setRowStretch(1, 1);
    for (int column = 0; column < 3; ++column)
        grid->setColumnStretch(column, 1);
    connect(m_sessions, &SessionsEdit::changed, this, [this] {
        if (!m_isFilling)
            (void)check(draft());
    });
    return pane;
}

void EventDialog::followPattern()
{
    const auto pattern = m_store.find(EventTemplateId{m_pattern->currentData().toLongLong()});
    if (!pattern)
        return;
    const EventDraft now = draft();
    const Result<EventDraft> wanted
        = draftFrom(*pattern, now.event.start.date(), now.event.cohort, now.event.group);
    if (!wanted)
        return m_message->tell(wanted.error());
    EventDraft laidOut = *wanted;
    if (!now.event.title.isEmpty())
        laidOut.event.title = now.event.title;
    for (Session &session : laidOut.sessions)
        session.event = laidOut.event.id;
    fill(laidOut);
}

void EventDialog::fill(const EventDraft &draft)
{
    m_isFilling = true;
    const Row row = toRow(draft.event);
    m_title->setText(draft.event.title);
    m_owner->choose(draft.event.cohort, draft.event.group);
    m_times->show(draft.event);
    for (const Line &line : m_lines) {
        line.editor.show(row.values[static_cast<size_t>(line.field)]);
        line.frame->setProblem({});
    }
    m_sessions->model().setEvent(draft.event, draft.sessions);
    m_isFilling = false;
    (void)check(draft);
}

EventDraft EventDialog::draft(bool *isRead)
{
    Row row = toRow(m_event);
    bool isFine = true;
    for (const Line &line : m_lines) {
        const Result<QVariant> value = line.editor.read();
        line.frame->setProblem(value ? QString{} : describe(value.error()).happened);
        isFine = isFine && value;
        if (value)
            row.values[static_cast<size_t>(line.field)] = *value;
    }
    Event event = fromRow<Event>(row);
    event.title = m_title->text().trimmed();
    event.cohort = m_owner->cohort();
    event.group = m_owner->group();
    event.headSessions = m_sessions->model().headSessions();
    m_times->writeInto(event);
    if (isRead != nullptr)
        *isRead = isFine;
    return {.event = event, .sessions = m_sessions->model().sessions()};
}

/// The times or the days were altered: the sessions go along.
void EventDialog::follow()
{
    if (m_isFilling)
        return;
    m_isFilling = true;
    m_sessions->model().follow(draft().event);
    m_isFilling = false;
    (void)check(draft());
}

bool EventDialog::check(const EventDraft &draft)
{
    const EventFault fault = faultOfDraft(draft);
    const QString problem = sentence(fault);
    const bool isOfTimes = fault == EventFault::EndsBeforeStart;
    const bool isOfDays = fault == EventFault::DaysBeyondDates;
    m_times->setProblem(isOfTimes ? problem : QString{});
    if (isOfDays || m_daysField->problem() == sentence(EventFault::DaysBeyondDates))
        m_daysField->setProblem(isOfDays ? problem : QString{});
    m_sessions->showHeads(draft.event.headExpected == YesNo::Yes);
    if (auto *days = qobject_cast<QLineEdit *>(m_daysField->control())) {
        Event unsaid = draft.event;
        unsaid.days.reset();
        days->setPlaceholderText(worthOf(unsaid).toText());
    }
    m_sessions->judge(worthOf(draft.event), isOfTimes || isOfDays ? QString{} : problem);
    const bool isOfSessions = fault != EventFault::None && !isOfTimes;
    m_tabs->setTabIcon(0, isOfTimes ? icon(Icon::Warning, Token::Bad) : QIcon{});
    m_tabs->setTabIcon(1, isOfSessions ? icon(Icon::Warning, Token::Bad) : QIcon{});
    return fault == EventFault::None;
}

/// Brings the field with a problem to the eye and gives it the focus.
void EventDialog::showFirstProblem()
{
    for (FormField *field : findChildren<FormField *>()) {
        if (field->problem().isEmpty())
            continue;
        for (int tab = 0; tab < m_tabs->count(); ++tab) {
            if (m_tabs->widget(tab)->isAncestorOf(field))
                m_tabs->setCurrentIndex(tab);
        }
        return field->control()->setFocus(Qt::OtherFocusReason);
    }
}

void EventDialog::accept()
{
    bool isRead = false;
    const EventDraft wanted = draft(&isRead);
    const bool isSound = check(wanted);
    m_titleField->setProblem(wanted.event.title.isEmpty() ? tr("An event needs a title.") : QString{});
    if (!isRead || !isSound || wanted.event.title.isEmpty())
        return showFirstProblem();
    const Result<EventId> saved = saveEvent(m_store, wanted);
    if (!saved)
        return m_message->tell(saved.error());
    m_event = wanted.event;
    m_event.id = *saved;
    QDialog::accept();
}

QString EventDialog::outcome() const
{
    const QString day = QLocale{}.toString(m_event.start.date(), u"ddd d MMM yyyy"_s);
    return m_isNew ? tr("Made “%1” on %2").arg(m_event.title, day) : tr("Altered “%1”").arg(m_event.title);
}

} // namespace hub
