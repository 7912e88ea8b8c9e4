#include "dialogs/eventdialog.h"

#include "actions/saveevents.h"
#include "exchange/icsfile.h"
#include "rules/sessions.h"
#include "store/store.h"
#include "theme/hubstyle.h"
#include "widgets/formfield.h"
#include "widgets/messagebar.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

namespace hub {

namespace {

enum OwnerRole { CohortRole = Qt::UserRole, GroupRole };

template<typename Enum>
QComboBox *choicesOf(QWidget *parent)
{
    auto *box = new QComboBox{parent};
    for (const Choice &choice : ChoicesOf<Enum>::list)
        box->addItem(QCoreApplication::translate("hub::Choice", choice.label));
    return box;
}

QDateEdit *dayEdit(QWidget *parent)
{
    auto *edit = new QDateEdit{parent};
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(QStringLiteral("ddd d MMM yyyy"));
    edit->setMinimumWidth(edit->fontMetrics().horizontalAdvance(QStringLiteral("Wed 30 Sept 2026"))
                          + measureOf(parent, HubStyle::Grid) * 6);
    return edit;
}

} // namespace

EventDialog::EventDialog(Store &store, const Event &event, QWidget *parent)
    : QDialog{parent}
    , m_store{store}
    , m_event{event}
    , m_isNew{event.id.isNull()}
    , m_message{new MessageBar{this}}
{
    setWindowTitle(m_isNew ? tr("New event") : tr("Alter the event"));
    const int step = measureOf(this, HubStyle::Grid);
    setMinimumWidth(step * 64);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(step * 2, step * 2, step * 2, step * 2);
    column->setSpacing(step * 2);
    column->addWidget(m_message);
    auto *grid = new QGridLayout;
    grid->setSpacing(step + step / 2);
    makeFields(*grid);
    makeTimes(*grid);
    column->addLayout(grid);
    column->addStretch();
    auto *buttons = new QDialogButtonBox{QDialogButtonBox::Cancel, this};
    auto *save
        = buttons->addButton(m_isNew ? tr("Make the event") : tr("Save"), QDialogButtonBox::AcceptRole);
    save->setDefault(true);
    makePrimary(save);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &EventDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fillOwners();
    fill(event);
}

void EventDialog::makeFields(QGridLayout &grid)
{
    m_title = new QLineEdit{this};
    m_kind = choicesOf<EventKind>(this);
    m_owner = new QComboBox{this};
    m_status = choicesOf<EventStatus>(this);
    m_venue = new QLineEdit{this};
    m_titleField = new FormField{tr("Title"), m_title, this};
    grid.addWidget(m_titleField, 0, 0, 1, 4);
    grid.addWidget(new FormField{tr("Kind"), m_kind, this}, 1, 0, 1, 2, Qt::AlignTop);
    grid.addWidget(new FormField{tr("For whom"), m_owner, this}, 1, 2, 1, 2, Qt::AlignTop);
    grid.addWidget(new FormField{tr("Venue"), m_venue, this}, 4, 0, 1, 2, Qt::AlignTop);
    grid.addWidget(new FormField{tr("Status"), m_status, this}, 4, 2, 1, 2, Qt::AlignTop);
}

void EventDialog::makeTimes(QGridLayout &grid)
{
    m_first = dayEdit(this);
    m_last = dayEdit(this);
    m_from = new QTimeEdit{this};
    m_to = new QTimeEdit{this};
    m_allDay = new QCheckBox{tr("Whole days, without hours"), this};
    for (QTimeEdit *edit : {m_from, m_to})
        edit->setDisplayFormat(QStringLiteral("HH:mm"));
    grid.addWidget(new FormField{tr("First day"), m_first, this}, 2, 0, Qt::AlignTop);
    grid.addWidget(new FormField{tr("Begins at"), m_from, this}, 2, 1, Qt::AlignTop);
    grid.addWidget(new FormField{tr("Last day"), m_last, this}, 2, 2, Qt::AlignTop);
    grid.addWidget(new FormField{tr("Ends at"), m_to, this}, 2, 3, Qt::AlignTop);
    grid.addWidget(m_allDay, 3, 0, 1, 4);
    connect(m_allDay, &QCheckBox::toggled, this, &EventDialog::followWholeDays);
    // An event never ends before it begins: the last day follows the first.
    connect(m_first, &QDateEdit::dateChanged, this, [this, before = QDate{}](QDate day) mutable {
        const qint64 length = before.isValid() ? before.daysTo(m_last->date()) : 0;
        m_last->setDate(day.addDays(std::max<qint64>(0, length)));
        before = day;
    });
}

void EventDialog::fillOwners()
{
    m_owner->addItem(tr("The whole hub"));
    const auto add = [this](const QString &name, qint64 key, OwnerRole role) {
        m_owner->addItem(name);
        m_owner->setItemData(m_owner->count() - 1, key, role);
    };
    for (const Cohort &cohort : m_store.all<Cohort>())
        add(cohort.title.isEmpty() ? cohort.code : tr("%1: %2").arg(cohort.code, cohort.title),
            cohort.id.value(), CohortRole);
    for (const WorkGroup &group : m_store.all<WorkGroup>())
        add(tr("%1: %2").arg(group.code, group.title), group.id.value(), GroupRole);
    const bool isOfCohort = !m_event.cohort.isNull();
    const qint64 key = isOfCohort ? m_event.cohort.value() : m_event.group.value();
    const int place = key == 0 ? 0 : m_owner->findData(key, isOfCohort ? int{CohortRole} : int{GroupRole});
    m_owner->setCurrentIndex(std::max(0, place));
}

void EventDialog::fill(const Event &event)
{
    m_title->setText(event.title);
    m_kind->setCurrentIndex(static_cast<int>(event.kind));
    m_status->setCurrentIndex(static_cast<int>(event.status));
    m_venue->setText(event.venue);
    m_first->setDate(event.start.date());
    m_last->setDate(event.end.date());
    m_from->setTime(event.start.time());
    m_to->setTime(event.end.time());
    m_allDay->setChecked(isWholeDays(event));
    followWholeDays();
}

void EventDialog::followWholeDays()
{
    m_from->setEnabled(!m_allDay->isChecked());
    m_to->setEnabled(!m_allDay->isChecked());
}

void EventDialog::writeInto(Event &event) const
{
    const bool whole = m_allDay->isChecked();
    event.title = m_title->text().trimmed();
    event.kind = static_cast<EventKind>(m_kind->currentIndex());
    event.status = static_cast<EventStatus>(m_status->currentIndex());
    event.venue = m_venue->text().trimmed();
    event.start = londonTime(m_first->date(), whole ? QTime{0, 0} : m_from->time());
    event.end = londonTime(m_last->date(), whole ? QTime{0, 0} : m_to->time());
    event.cohort = CohortId{m_owner->currentData(CohortRole).toLongLong()};
    event.group = WorkGroupId{m_owner->currentData(GroupRole).toLongLong()};
    if (isWholeDays(event) != whole)
        event.allDay = whole ? YesNo::Yes : YesNo::No;
}

void EventDialog::accept()
{
    m_titleField->setProblem(m_title->text().trimmed().isEmpty() ? tr("An event needs a title.") : QString{});
    if (!m_titleField->problem().isEmpty())
        return m_title->setFocus(Qt::OtherFocusReason);
    Event event = m_event;
    writeInto(event);
    if (m_isNew) {
        const Result<EventId> made = makeEvent(m_store, {.event = event});
        if (!made)
            return m_message->tell(made.error());
        event.id = *made;
    } else if (const Result<> changed = hub::changeEvent(m_store, event); !changed) {
        return m_message->tell(changed.error());
    }
    m_event = event;
    QDialog::accept();
}

QString EventDialog::outcome() const
{
    const QString day = QLocale{}.toString(m_event.start.date(), QStringLiteral("ddd d MMM yyyy"));
    return m_isNew ? tr("Made “%1” on %2").arg(m_event.title, day) : tr("Altered “%1”").arg(m_event.title);
}

} // namespace hub
