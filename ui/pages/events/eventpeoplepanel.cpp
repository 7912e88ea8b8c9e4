#include "pages/events/eventpeoplepanel.h"

#include "actions/bookings.h"
#include "actions/eventneeds.h"
#include "dialogs/eventdialogs.h"
#include "dialogs/exportsheet.h"
#include "dialogs/textdialog.h"
#include "models/recordname.h"
#include "pages/explained.h"
#include "records/nouns.h"
#include "store/store.h"
#include "theme/hubstyle.h"
#include "widgets/flowlayout.h"
#include "widgets/label.h"
#include "widgets/recordtable.h"

#include <QInputDialog>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace hub {

using namespace Qt::StringLiterals;

EventPeoplePanel::EventPeoplePanel(const PageContext &context, QWidget *parent)
    : QWidget{parent}
    , m_context{context}
    , m_model{new EventPeopleModel{context.store, context.names, this}}
    , m_summary{new Label{{}, Label::Kind::Body, this, Token::Muted}}
    , m_table{new RecordTable{this}}
{
    const int grid = measureOf(this, HubStyle::Grid);
    m_summary->setWordWrap(true);
    m_table->setObjectName(u"eventPeople"_s);
    m_table->setAccessibleName(tr("People of the event"));
    m_table->setSortingEnabled(false);
    m_table->setModel(m_model);
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(grid * 2, grid, grid, grid);
    column->setSpacing(grid);
    column->addWidget(m_summary);
    column->addWidget(m_table, 1);
    column->addWidget(makeButtons());
    connect(m_table, &RecordTable::opened, this, [this](const QModelIndex &index) {
        if (m_table->hasFocus() && index.flags().testFlag(Qt::ItemIsEditable))
            m_table->edit(index);
    });
    explainWith(m_summary, [this] {
        return explainedByRows(
            m_summary->text(),
            tr("Coming is everybody expected but the leads and those for whom a deputy comes. "
               "Who is on the waiting list has no place yet; who was taken off the list is "
               "not counted."),
            m_table);
    });
    connect(m_model, &EventPeopleModel::failed, this, &EventPeoplePanel::failed);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &EventPeoplePanel::enableButtons);
    connect(&context.store, &Store::changed, this, [this] { setEvent(m_model->eventId()); });
    enableButtons();
}

QWidget *EventPeoplePanel::makeButtons()
{
    auto *pane = new QWidget{this};
    auto *flow = new FlowLayout{pane, measureOf(this, HubStyle::Grid)};
    const auto add = [&](const QString &words, const QString &name, void (EventPeoplePanel::*work)()) {
        auto *button = new QPushButton{words, pane};
        button->setObjectName(name);
        flow->addWidget(button);
        connect(button, &QPushButton::clicked, this, work);
        return button;
    };
    m_book = add(tr("Book somebody…"), u"book"_s, &EventPeoplePanel::book);
    m_deputy = add(tr("Send a deputy…"), u"deputy"_s, &EventPeoplePanel::sendDeputyFor);
    m_off = add(tr("Take off the list…"), u"off"_s, &EventPeoplePanel::takeOff);
    m_back = add(tr("Clear the booking"), u"back"_s, &EventPeoplePanel::putBack);
    m_next = add(tr("Give the free place to the next"), u"next"_s, &EventPeoplePanel::giveNext);
    m_caterer = add(tr("For the caterer…"), u"caterer"_s, &EventPeoplePanel::showSummary);
    m_export = add(tr("Export the list…"), u"exportList"_s, &EventPeoplePanel::exportList);
    m_table->setToolTip(tr("Enter or F2 on a need, a room or a journey lets you change it."));
    return pane;
}

void EventPeoplePanel::setEvent(EventId event)
{
    const bool isSame = event == m_model->eventId();
    const int row = isSame ? m_table->currentIndex().row() : 0;
    const int column = isSame ? std::max(0, m_table->currentIndex().column()) : 0;
    m_model->setEvent(event);
    m_summary->setText(m_model->summary());
    m_table->fitColumns();
    if (row >= 0 && row < m_model->rowCount())
        m_table->setCurrentIndex(m_model->index(row, column));
    enableButtons();
}

void EventPeoplePanel::enableButtons()
{
    const int row = m_table->currentIndex().row();
    const bool isThere = row >= 0;
    for (QPushButton *button : {m_book, m_caterer, m_export})
        button->setEnabled(!m_model->eventId().isNull());
    m_next->setVisible(m_model->waiting() > 0);
    m_deputy->setEnabled(isThere && !m_model->isExcluded(row));
    m_off->setEnabled(isThere && !m_model->isExcluded(row));
    m_back->setEnabled(isThere);
}

PersonId EventPeoplePanel::chosen() const
{
    const int row = m_table->currentIndex().row();
    return row < 0 ? PersonId{} : m_model->at(row);
}

void EventPeoplePanel::book()
{
    const auto person = choosePerson(m_context.store, tr("Whom do you want to book?"), this);
    if (!person)
        return;
    const Result<BookingOutcome> done = bookPlace(m_context.store, m_model->eventId(), *person);
    if (!done)
        return emit failed(done.error());
    const QString name = m_context.names.of(recordType<Person>(), person->value());
    emit did(done->state == BookingState::Waiting
                 ? tr("%1 is number %2 on the waiting list").arg(name).arg(done->placeInLine)
                 : tr("Booked %1").arg(name));
}

void EventPeoplePanel::sendDeputyFor()
{
    const QString away = m_context.names.of(recordType<Person>(), chosen().value());
    const auto person = choosePerson(m_context.store, tr("Who comes in place of %1?").arg(away), this);
    if (!person)
        return;
    const Result<BookingOutcome> done = sendDeputy(m_context.store, m_model->eventId(), chosen(), *person);
    if (!done)
        return emit failed(done.error());
    emit did(
        tr("%1 comes in place of %2").arg(m_context.names.of(recordType<Person>(), person->value()), away));
}

void EventPeoplePanel::takeOff()
{
    const PersonId person = chosen();
    const QString name = m_context.names.of(recordType<Person>(), person.value());
    bool isGiven = false;
    const QString reason = QInputDialog::getText(this, tr("Take %1 off the list").arg(name), tr("Reason"),
                                                 QLineEdit::Normal, {}, &isGiven);
    if (!isGiven)
        return;
    const Result<FreedRoom> done = excludeFrom(m_context.store, m_model->eventId(), person, reason);
    if (!done)
        return emit failed(done.error());
    emit did(done->next.isNull()
                 ? tr("Took %1 off the list").arg(name)
                 : tr("Took %1 off the list. Next in line is %2.")
                       .arg(name, m_context.names.of(recordType<Person>(), done->next.value())));
}

void EventPeoplePanel::giveNext()
{
    const Result<PersonId> done = giveNextPlace(m_context.store, m_model->eventId());
    if (!done)
        return emit failed(done.error());
    emit did(tr("%1 has the free place").arg(m_context.names.of(recordType<Person>(), done->value())));
}

void EventPeoplePanel::showSummary()
{
    const Result<EventNeeds> needs = needsOf(m_context.store, m_model->eventId());
    if (!needs)
        return emit failed(needs.error());
    showDraft(tr("For the caterer"), catererSummary(*needs), this);
}

void EventPeoplePanel::exportList()
{
    const Result<EventNeeds> needs = needsOf(m_context.store, m_model->eventId());
    if (!needs)
        return emit failed(needs.error());
    TypedSheet sheet;
    sheet.sheet.headings = {tr("Name"),          tr("E-mail"),       tr("School"), tr("Comes as"),
                            tr("Dietary needs"), tr("Access needs"), tr("Room"),   tr("Travel")};
    for (const GuestNeeds &guest : needs->guests)
        sheet.sheet.rows.push_back({.cells = {guest.name, guest.email, guest.school, guest.role,
                                              guest.dietary, guest.access, guest.room, guest.travel}});
    exportSheet(sheet, tr("%1: who comes").arg(needs->event.title), this);
}

void EventPeoplePanel::putBack()
{
    const QString name = m_context.names.of(recordType<Person>(), chosen().value());
    const Result<FreedRoom> done = clearBooking(m_context.store, m_model->eventId(), chosen());
    if (!done)
        return emit failed(done.error());
    emit did(tr("Cleared the booking of %1").arg(name));
}

} // namespace hub
