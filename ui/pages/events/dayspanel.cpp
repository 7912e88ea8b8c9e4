#include "pages/events/dayspanel.h"

#include "actions/bookings.h"
#include "actions/dayswhy.h"
#include "actions/dayswords.h"
#include "actions/developmentdays.h"
#include "dialogs/developmentdialog.h"
#include "icons/icons.h"
#include "models/recordname.h"
#include "pages/explained.h"
#include "records/nouns.h"
#include "store/store.h"
#include "theme/hubstyle.h"
#include "widgets/daysbar.h"
#include "widgets/developmentfields.h"
#include "widgets/flowlayout.h"
#include "widgets/iconlabel.h"
#include "widgets/label.h"
#include "widgets/readername.h"

#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace hub {

using namespace Qt::StringLiterals;

DaysPanel::DaysPanel(const PageContext &context, QWidget *parent)
    : QWidget{parent}
    , m_context{context}
{
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &DaysPanel::makeNextPart);
    clear();
}

void DaysPanel::makeNextPart()
{
    if (m_parts.empty())
        return;
    const auto make = std::move(m_parts.front());
    m_parts.pop();
    make();
    m_soon.start();
}

void DaysPanel::clear()
{
    m_parts = {};
    // What called for it may be one of the old widgets: it goes when it has finished.
    if (m_body != nullptr) {
        m_body->hide();
        m_body->deleteLater();
    }
    m_days = {};
    m_body = new QWidget{this};
    layout()->addWidget(m_body);
}

void DaysPanel::show(const PersonDays &days, const EventPicture &picture)
{
    clear();
    m_days = days;
    const int grid = measureOf(this, HubStyle::Grid);
    auto *column = new QVBoxLayout{m_body};
    column->setContentsMargins(grid * 2, grid * 2, grid * 2, grid * 2);
    column->setSpacing(grid);
    auto *name = new Label{m_context.names.of(recordType<Person>(), days.person.value()),
                           Label::Kind::Heading, m_body};
    name->setWordWrap(true);
    column->addWidget(name);
    const QString school = m_context.names.of(recordType<School>(), days.school.value());
    addText(school.isEmpty() ? days.year.toText()
                             : tr("%1, %2", "a school, an academic year").arg(school, days.year.toText()),
            column);
    for (const KindDays &kind : days.kinds)
        addKind(kind, picture.book(), column);
    addReasons(picture.book(), column);
    for (const KindDays &kind : days.kinds) {
        if (kind.shortBy > Days{})
            m_parts.push([this, kind, &picture, column] { addMakeUps(kind, picture, column); });
    }
    m_parts.push([this, column] {
        addDevelopment(column);
        column->addStretch(1);
    });
    m_soon.start();
}

void DaysPanel::addHeading(const QString &words, QVBoxLayout *column)
{
    column->addSpacing(measureOf(this, HubStyle::Grid));
    column->addWidget(new Label{words, Label::Kind::Strong, m_body});
}

void DaysPanel::addText(const QString &words, QVBoxLayout *column)
{
    auto *label = new Label{words, Label::Kind::Body, m_body, Token::Muted};
    label->setWordWrap(true);
    column->addWidget(label);
}

void DaysPanel::addKind(const KindDays &kind, const EventBook &book, QVBoxLayout *column)
{
    addHeading(displayName(kind.kind), column);
    auto *bar = new DaysBar{kind, m_body};
    // The picture may be gone when it is asked; what is shown is of it.
    explainWith(bar, [this, title = bar->accessibleName(), why = whyDays(kind, book)] {
        return explained(title, why, [this](const Place &place) { emit wants(place); });
    });
    column->addWidget(bar);
    addText(standingInWords(kind), column);
    for (const KindDays::Part &part : kind.parts)
        addText(tr("of which %1: %2 of %3 done, %4 booked", "a kind of day inside another")
                    .arg(displayName(part.kind).toLower(), part.done.toText(), part.of.toText(),
                         part.booked.toText()),
                column);
    if (kind.most > Days{} && !m_days.cohort.isNull())
        addAgreement(kind, column);
}

void DaysPanel::addAgreement(const KindDays &kind, QVBoxLayout *column)
{
    auto *number = new QDoubleSpinBox{m_body};
    number->setRange(kind.least.toNumber(), kind.most.toNumber());
    number->setSingleStep(0.5);
    number->setDecimals(2);
    number->setValue(kind.required.toNumber());
    nameForReaders(number, tr("Days agreed"));
    auto *agree = new QPushButton{tr("Agree this number"), m_body};
    auto *row = new QHBoxLayout;
    row->addWidget(number);
    row->addWidget(agree);
    row->addStretch();
    column->addLayout(row);
    connect(agree, &QPushButton::clicked, this, [this, number, dayKind = kind.kind] {
        const std::optional<Days> days = Days::fromNumber(number->value());
        const auto done = setAgreedDays(m_context.store, m_days.person, m_days.cohort, m_days.year, dayKind,
                                        days.value_or(Days{}));
        if (!done)
            emit failed(done.error());
    });
}

void DaysPanel::addReasons(const EventBook &book, QVBoxLayout *column)
{
    if (m_days.isComplete()) {
        addText(tr("Everything this year asks for is done."), column);
        return;
    }
    addHeading(tr("Why not complete"), column);
    for (const QString &reason : sentences(m_days, book))
        addText(reason, column);
}

void DaysPanel::addMakeUps(const KindDays &kind, const EventPicture &picture, QVBoxLayout *column)
{
    addHeading(tr("Make up %1", "a kind of day").arg(displayName(kind.kind).toLower()), column);
    const auto possible = makeUpSuggestions(m_context.store, picture, m_days, kind.kind, 4);
    if (possible.empty())
        addText(tr("No event of this kind is still to come that they could join. Plan one in the calendar."),
                column);
    for (const MakeUp &makeUp : possible) {
        auto *words = new Label{sentence(makeUp, picture.book()), Label::Kind::Body, m_body};
        words->setWordWrap(true);
        auto *button = new QPushButton{makeUp.event.isNull() ? tr("Plan") : tr("Book"), m_body};
        button->setObjectName(makeUp.event.isNull() ? u"plan"_s : u"book"_s);
        button->setAccessibleName(tr("%1: %2", "what a button does, about what")
                                      .arg(button->text(), sentence(makeUp, picture.book())));
        auto *row = new QHBoxLayout;
        row->addWidget(words, 1);
        row->addWidget(button, 0, Qt::AlignTop);
        column->addLayout(row);
        connect(button, &QPushButton::clicked, this, [this, makeUp] { book(makeUp); });
    }
}

void DaysPanel::book(const MakeUp &makeUp)
{
    const QString name = m_context.names.of(recordType<Person>(), m_days.person.value());
    if (makeUp.event.isNull()) {
        const auto activities = activitiesFor(m_context.store, m_days.person, makeUp.date);
        const auto done
            = recordDevelopmentDay(m_context.store,
                                   {.person = m_days.person,
                                    .date = makeUp.date,
                                    .days = makeUp.gives,
                                    .activity = activities.empty() ? QString{} : activities.front().id,
                                    .status = DevelopmentStatus::Planned});
        if (!done)
            return emit failed(done.error());
        return emit did(tr("Planned a development day for %1").arg(name));
    }
    const Result<BookingOutcome> done = bookPlace(m_context.store, makeUp.event, m_days.person);
    if (!done)
        return emit failed(done.error());
    emit did(done->state == BookingState::Waiting ? tr("%1 is on the waiting list").arg(name)
                                                  : tr("Booked %1").arg(name));
}

void DaysPanel::addDevelopment(QVBoxLayout *column)
{
    addHeading(tr("Development days"), column);
    const auto activities = activitiesFor(m_context.store, m_days.person, m_days.year.firstDay());
    const std::vector<DevelopmentDay> days = developmentDaysOf(m_context.store, m_days.person, m_days.year);
    for (const DevelopmentDay &day : days) {
        const QString status = choiceText(day.status);
        QString words = tr("%1: %2, %3, %4", "a date, how long, what, how far")
                            .arg(QLocale{}.toString(day.date, u"d MMM yyyy"_s), lengthInWords(day.days),
                                 activityTitle(activities, day.activity), status.toLower());
        if (!day.note.isEmpty())
            words = tr("%1 (%2)", "a development day, a note about it").arg(words, day.note);
        addText(words, column);
        addDayButtons(day, words, column);
    }
    if (days.empty())
        addText(tr("None recorded this year."), column);
    addDevelopmentEntry(activities, column);
}

void DaysPanel::addDayButtons(const DevelopmentDay &day, const QString &words, QVBoxLayout *column)
{
    auto *pane = new QWidget{m_body};
    auto *row = new FlowLayout{pane, measureOf(this, HubStyle::Grid)};
    const auto add = [&](const QString &text, const QString &name) {
        auto *button = new QPushButton{text, pane};
        button->setObjectName(name);
        button->setAccessibleName(tr("%1: %2", "what a button does, about what").arg(text, words));
        row->addWidget(button);
        return button;
    };
    if (day.status != DevelopmentStatus::Evidenced) {
        const bool isPlanned = day.status == DevelopmentStatus::Planned;
        auto *next = add(isPlanned ? tr("It is done") : tr("It is evidenced"), u"advanceDay"_s);
        connect(next, &QPushButton::clicked, this, [this, day, isPlanned] {
            DevelopmentDay further = day;
            further.status = isPlanned ? DevelopmentStatus::Done : DevelopmentStatus::Evidenced;
            if (const auto done = recordDevelopmentDay(m_context.store, further); !done)
                return emit failed(done.error());
            emit did(isPlanned ? tr("The development day is done") : tr("The development day is evidenced"));
        });
    }
    connect(add(tr("Alter…"), u"alterDay"_s), &QPushButton::clicked, this, [this, day] {
        DevelopmentDialog dialog{m_context.store, day, this};
        if (dialog.exec() == QDialog::Accepted)
            emit did(tr("Altered the development day"));
    });
    connect(add(tr("Withdraw"), u"withdrawDay"_s), &QPushButton::clicked, this, [this, day] {
        if (const Result<> done = withdrawDevelopmentDay(m_context.store, day.id); !done)
            return emit failed(done.error());
        emit did(tr("Withdrew the development day"));
    });
    column->addWidget(pane);
}

void DaysPanel::addDevelopmentEntry(const std::vector<Activity> &activities, QVBoxLayout *column)
{
    addText(tr("Another one:"), column);
    auto *fields = new DevelopmentFields{activities, m_context.today(), m_body};
    auto *record = new QPushButton{tr("Record a day"), m_body};
    record->setObjectName(u"recordDay"_s);
    column->addWidget(fields);
    column->addWidget(record, 0, Qt::AlignTrailing);
    connect(record, &QPushButton::clicked, this, [this, fields] {
        const auto done
            = recordDevelopmentDay(m_context.store, fields->writtenInto({.person = m_days.person}));
        if (!done)
            return emit failed(done.error());
        emit did(tr("Recorded a development day"));
    });
}

} // namespace hub
