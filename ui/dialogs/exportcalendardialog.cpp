#include "dialogs/exportcalendardialog.h"

#include "models/hubworker.h"
#include "store/store.h"
#include "theme/hubstyle.h"
#include "widgets/formfield.h"
#include "widgets/label.h"
#include "widgets/messagebar.h"
#include "widgets/ownerbox.h"
#include "widgets/recordedit.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QPushButton>
#include <QSaveFile>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace hub {

using namespace Qt::StringLiterals;

ExportCalendarDialog::ExportCalendarDialog(Store &store, QWidget *parent)
    : QDialog{parent}
    , m_store{store}
    , m_worker{new HubWorker{store, this}}
    , m_message{new MessageBar{this}}
    , m_of{new QComboBox{this}}
    , m_which{new QStackedWidget{this}}
    , m_owner{new OwnerBox{store, OwnerBox::Whole::LeftOut, {}, this}}
    , m_person{new RecordEdit{peopleEntries(store), this}}
    , m_event{new RecordEdit{eventEntries(store), this}}
    , m_personField{new FormField{tr("Person"), m_person, this}}
    , m_eventField{new FormField{tr("Event"), m_event, this}}
{
    setWindowTitle(tr("Export the calendar"));
    const int grid = measureOf(this, HubStyle::Grid);
    setMinimumWidth(grid * 64);
    m_of->addItems({tr("The whole hub"), tr("A cohort or a group"), tr("One person"), tr("One event")});
    m_of->setObjectName(u"of"_s);
    auto *all = new Label{tr("Every event of the hub, cancelled ones too, so that calendars take them out."),
                          Label::Kind::Body, this, Token::Muted};
    all->setWordWrap(true);
    m_which->addWidget(all);
    m_which->addWidget(new FormField{tr("Cohort or group"), m_owner, this});
    m_which->addWidget(m_personField);
    m_which->addWidget(m_eventField);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(grid * 2, grid * 2, grid * 2, grid * 2);
    column->setSpacing(grid * 2);
    column->addWidget(m_message);
    column->addWidget(new FormField{tr("Events of"), m_of, this});
    column->addWidget(m_which);
    column->addStretch();
    auto *buttons = new QDialogButtonBox{QDialogButtonBox::Cancel, this};
    auto *save = buttons->addButton(tr("Save the file…"), QDialogButtonBox::AcceptRole);
    save->setDefault(true);
    makePrimary(save);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportCalendarDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_of, &QComboBox::currentIndexChanged, m_which, &QStackedWidget::setCurrentIndex);
}

void ExportCalendarDialog::choose(CohortId cohort, WorkGroupId group)
{
    m_of->setCurrentIndex(CohortOrGroup);
    m_owner->choose(cohort, group);
}

void ExportCalendarDialog::choose(PersonId person)
{
    m_of->setCurrentIndex(Person);
    m_person->choose(person.value());
}

void ExportCalendarDialog::choose(EventId event)
{
    m_of->setCurrentIndex(Event);
    m_event->choose(event.value());
}

CalendarChoice ExportCalendarDialog::choice() const
{
    CalendarChoice chosen{.now = m_store.now()};
    switch (m_of->currentIndex()) {
    case CohortOrGroup:
        chosen.cohort = m_owner->cohort();
        chosen.group = m_owner->group();
        break;
    case Person:
        chosen.person = PersonId{m_person->key()};
        break;
    case Event:
        chosen.event = EventId{m_event->key()};
        break;
    default:
        break;
    }
    return chosen;
}

bool ExportCalendarDialog::check()
{
    const bool lacksPerson = m_of->currentIndex() == Person && m_person->key() == 0;
    const bool lacksEvent = m_of->currentIndex() == Event && m_event->key() == 0;
    m_personField->setProblem(
        !lacksPerson ? QString{}
                     : tr("Choose one from the list: type some of the name, the school or the e-mail."));
    m_eventField->setProblem(
        !lacksEvent ? QString{} : tr("Choose one from the list: type some of its title, date or code."));
    return !lacksPerson && !lacksEvent;
}

void ExportCalendarDialog::accept()
{
    if (!check())
        return;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Export the calendar"), u"%1/calendar.ics"_s.arg(folder), tr("Calendars (*.ics)"));
    if (!path.isEmpty())
        writeTo(path);
}

void ExportCalendarDialog::writeTo(const QString &path)
{
    if (!check())
        return;
    m_worker->ask([this, wanted = choice(), path](Store &store) -> std::function<void()> {
        const QByteArray bytes = hubCalendar(store, wanted);
        return [this, bytes, path] { take(bytes, path); };
    });
}

void ExportCalendarDialog::finish()
{
    m_worker->finish();
}

void ExportCalendarDialog::take(const QByteArray &bytes, const QString &path)
{
    const auto count = static_cast<int>(bytes.count("BEGIN:VEVENT"));
    if (count == 0)
        return m_message->tell(
            MessageBar::Tone::Info, tr("There is no event to write."),
            tr("Nothing was written. Choose somebody who is expected somewhere, or a cohort "
               "with events."));
    QSaveFile file{path};
    const bool isSaved
        = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    if (!isSaved)
        return m_message->tell({.kind = Error::Kind::Io, .subject = path, .detail = file.errorString()});
    m_outcome = tr("Wrote %n event(s) to %1", nullptr, count).arg(path);
    QDialog::accept();
}

} // namespace hub
