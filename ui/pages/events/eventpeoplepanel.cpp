#include "pages/events/eventpeoplepanel.h"

#include "actions/bookings.h"
#include "dialogs/eventdialogs.h"
#include "models/recordname.h"
#include "records/nouns.h"
#include "store/store.h"
#include "theme/hubstyle.h"
#include "widgets/label.h"
#include "widgets/recordtable.h"

#include <QHBoxLayout>
#include <QInputDialog>
#include <QPushButton>
#include <QVBoxLayout>

namespace hub {

using namespace Qt::StringLiterals;

EventPeoplePanel::EventPeoplePanel(const PageContext &context, QWidget *parent)
    : QWidget{parent}
    , m_context{context}
    , m_model{new EventPeopleModel{context.store, context.names, this}}
    , m_summary{new Label{{}, Label::Kind::Body, this, Token::Muted}}
    , m_table{new RecordTable{this}}
    , m_book{new QPushButton{tr("Book somebody…"), this}}
    , m_deputy{new QPushButton{tr("Send a deputy…"), this}}
    , m_off{new QPushButton{tr("Take off the list…"), this}}
    , m_back{new QPushButton{tr("Clear the booking"), this}}
{
    const int grid = measureOf(this, HubStyle::Grid);
    m_summary->setWordWrap(true);
    m_table->setObjectName(u"eventPeople"_s);
    m_table->setAccessibleName(tr("People of the event"));
    m_table->setSortingEnabled(false);
    m_table->setModel(m_model);
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_book, m_deputy, m_off, m_back})
        buttons->addWidget(button);
    buttons->addStretch();
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(grid * 2, grid, grid, grid);
    column->setSpacing(grid);
    column->addWidget(m_summary);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    connect(m_book, &QPushButton::clicked, this, &EventPeoplePanel::book);
    connect(m_deputy, &QPushButton::clicked, this, &EventPeoplePanel::sendDeputyFor);
    connect(m_off, &QPushButton::clicked, this, &EventPeoplePanel::takeOff);
    connect(m_back, &QPushButton::clicked, this, &EventPeoplePanel::putBack);
    connect(m_model, &EventPeopleModel::failed, this, &EventPeoplePanel::failed);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &EventPeoplePanel::enableButtons);
    connect(&context.store, &Store::changed, this, [this] { setEvent(m_model->event()); });
    enableButtons();
}

void EventPeoplePanel::setEvent(EventId event)
{
    const int row = event == m_model->event() ? m_table->currentIndex().row() : 0;
    m_model->setEvent(event);
    m_summary->setText(m_model->summary());
    m_table->fitColumns();
    if (row >= 0 && row < m_model->rowCount())
        m_table->setCurrentIndex(m_model->index(row, 0));
    enableButtons();
}

void EventPeoplePanel::enableButtons()
{
    const int row = m_table->currentIndex().row();
    const bool isThere = row >= 0;
    m_book->setEnabled(!m_model->event().isNull());
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
    const Result<BookingOutcome> done = bookPlace(m_context.store, m_model->event(), *person);
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
    const Result<BookingOutcome> done = sendDeputy(m_context.store, m_model->event(), chosen(), *person);
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
    const Result<FreedRoom> done = excludeFrom(m_context.store, m_model->event(), person, reason);
    if (!done)
        return emit failed(done.error());
    emit did(done->next.isNull()
                 ? tr("Took %1 off the list").arg(name)
                 : tr("Took %1 off the list. Next in line is %2.")
                       .arg(name, m_context.names.of(recordType<Person>(), done->next.value())));
}

void EventPeoplePanel::putBack()
{
    const QString name = m_context.names.of(recordType<Person>(), chosen().value());
    const Result<FreedRoom> done = clearBooking(m_context.store, m_model->event(), chosen());
    if (!done)
        return emit failed(done.error());
    emit did(tr("Cleared the booking of %1").arg(name));
}

} // namespace hub
