#include "dialogs/eventdialogs.h"

#include "actions/layoutevents.h"
#include "models/recordname.h"
#include "records/nouns.h"
#include "store/store.h"
#include "theme/hubstyle.h"
#include "widgets/formfield.h"
#include "widgets/messagebar.h"
#include "widgets/recordedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

QVBoxLayout *columnOf(QDialog *dialog)
{
    const int grid = measureOf(dialog, HubStyle::Grid);
    dialog->setMinimumWidth(grid * 60);
    auto *column = new QVBoxLayout{dialog};
    column->setSpacing(grid + grid / 2);
    column->setContentsMargins(grid * 2, grid * 2, grid * 2, grid * 2);
    return column;
}

void addButtons(QDialog *dialog, const QString &words, QVBoxLayout *column)
{
    auto *buttons = new QDialogButtonBox{QDialogButtonBox::Cancel, dialog};
    auto *accept = buttons->addButton(words, QDialogButtonBox::AcceptRole);
    accept->setDefault(true);
    makePrimary(accept);
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, [dialog] { dialog->accept(); });
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    column->addStretch();
    column->addWidget(buttons);
}

QDateTimeEdit *timeEdit(QDialog *dialog, const QDateTime &time)
{
    auto *edit = new QDateTimeEdit{QDateTime{time.date(), time.time()}, dialog};
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(u"ddd d MMM yyyy HH:mm"_s);
    return edit;
}

QDateTime timeOf(const QDateTimeEdit *edit)
{
    return londonTime(edit->date(), edit->time());
}

/// The records of a noun by name, behind a first line for none.
QComboBox *recordChoice(QDialog *dialog, RecordNames &names, const RecordType &type, const QString &none)
{
    auto *choice = new QComboBox{dialog};
    std::vector<std::pair<QString, qint64>> sorted;
    for (const auto &[key, name] : names.all(type))
        sorted.emplace_back(name, key);
    std::ranges::sort(sorted);
    if (!none.isEmpty())
        choice->addItem(none, qint64{0});
    for (const auto &[name, key] : sorted)
        choice->addItem(name, key);
    return choice;
}

} // namespace

LayOutDialog::LayOutDialog(Store &store, RecordNames &names, QWidget *parent)
    : QDialog{parent}
    , m_store{store}
    , m_message{new MessageBar{this}}
    , m_cohort{recordChoice(this, names, recordType<Cohort>(), {})}
    , m_events{new QListWidget{this}}
{
    setWindowTitle(tr("Lay out a cohort's events"));
    m_events->setAccessibleName(tr("Events the programme requires"));
    m_events->setMinimumHeight(measureOf(this, HubStyle::RowHeight) * 6);
    auto *column = columnOf(this);
    column->addWidget(m_message);
    column->addWidget(new FormField{tr("Cohort"), m_cohort, this});
    column->addWidget(new FormField{tr("What its programme requires"), m_events, this});
    addButtons(this, tr("Make what is missing"), column);
    connect(m_cohort, &QComboBox::currentIndexChanged, this, &LayOutDialog::preview);
    preview();
}

CohortId LayOutDialog::cohort() const
{
    return CohortId{m_cohort->currentData().toLongLong()};
}

void LayOutDialog::preview()
{
    m_events->clear();
    m_message->hide();
    if (cohort().isNull())
        return;
    const Result<std::vector<LaidOutEvent>> required = requiredEvents(m_store, cohort());
    if (!required)
        return m_message->tell(required.error());
    for (const LaidOutEvent &one : *required) {
        const QString date = QLocale{}.toString(one.draft.event.start.date(), u"ddd d MMMM yyyy"_s);
        m_events->addItem(
            one.isThere ? tr("%1: there already").arg(one.draft.event.title)
                : one.dayIsGuessed
                ? tr("%1, %2 (the first days that suit every school)").arg(one.draft.event.title, date)
                : tr("%1, %2").arg(one.draft.event.title, date));
    }
    if (required->empty())
        m_events->addItem(tr("This programme names no events of its own."));
}

void LayOutDialog::accept()
{
    const Result<int> made = layOutEvents(m_store, cohort());
    if (!made)
        return m_message->tell(made.error());
    m_made = *made;
    QDialog::accept();
}

CopyEventDialog::CopyEventDialog(Store &store, const Event &event, QWidget *parent)
    : QDialog{parent}
    , m_store{store}
    , m_event{event.id}
    , m_message{new MessageBar{this}}
    , m_start{timeEdit(this, event.start.addDays(7))}
    , m_owner{new QCheckBox{tr("Cohort or group"), this}}
    , m_venue{new QCheckBox{tr("Venue"), this}}
    , m_sessions{new QCheckBox{tr("Sessions"), this}}
    , m_heads{new QCheckBox{tr("The heads' part"), this}}
    , m_lead{new QCheckBox{tr("Lead"), this}}
    , m_capacity{new QCheckBox{tr("Capacity"), this}}
    , m_bookings{new QCheckBox{tr("Booked, waiting and excluded people"), this}}
{
    setWindowTitle(tr("Copy “%1”").arg(event.title));
    auto *column = columnOf(this);
    column->addWidget(m_message);
    column->addWidget(new FormField{tr("The copy begins"), m_start, this});
    for (QCheckBox *box : {m_owner, m_venue, m_sessions, m_heads, m_lead, m_capacity, m_bookings}) {
        box->setChecked(box != m_bookings);
        column->addWidget(box);
    }
    addButtons(this, tr("Copy"), column);
}

void CopyEventDialog::accept()
{
    const Result<EventId> made = copyEvent(m_store, m_event, timeOf(m_start),
                                           {.cohortAndGroup = m_owner->isChecked(),
                                            .venue = m_venue->isChecked(),
                                            .sessions = m_sessions->isChecked(),
                                            .headsPart = m_heads->isChecked(),
                                            .lead = m_lead->isChecked(),
                                            .capacity = m_capacity->isChecked(),
                                            .bookings = m_bookings->isChecked()});
    if (!made)
        return m_message->tell(made.error());
    m_made = *made;
    QDialog::accept();
}

ChoosePersonDialog::ChoosePersonDialog(Store &store, const QString &question, QWidget *parent)
    : QDialog{parent}
    , m_person{new RecordEdit{peopleEntries(store), this}}
    , m_field{new FormField{question, m_person, this}}
{
    setWindowTitle(question);
    m_person->setObjectName(u"person"_s);
    m_person->setPlaceholderText(tr("Some of the name, the school or the e-mail"));
    auto *column = columnOf(this);
    column->addWidget(m_field);
    addButtons(this, tr("Choose"), column);
    connect(m_person, &QLineEdit::textEdited, this, [this] { m_field->setProblem({}); });
}

void ChoosePersonDialog::accept()
{
    if (m_person->key() != 0)
        return QDialog::accept();
    m_field->setProblem(m_person->called() > 1
                            ? tr("%n people are called that. Choose one from the list, by school and e-mail.",
                                 nullptr, m_person->called())
                            : tr("The hub knows nobody of that name. Add them on the People page first."));
    m_person->setFocus(Qt::OtherFocusReason);
}

PersonId ChoosePersonDialog::person() const
{
    return PersonId{m_person->key()};
}

std::optional<PersonId> choosePerson(Store &store, const QString &question, QWidget *parent)
{
    ChoosePersonDialog dialog{store, question, parent};
    return dialog.exec() == QDialog::Accepted ? std::optional{dialog.person()} : std::nullopt;
}

} // namespace hub
