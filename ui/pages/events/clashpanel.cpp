#include "pages/events/clashpanel.h"

#include "actions/bookings.h"
#include "actions/saveevents.h"
#include "models/recordname.h"
#include "records/nouns.h"
#include "store/store.h"
#include "theme/hubstyle.h"
#include "widgets/flowlayout.h"
#include "widgets/label.h"
#include "widgets/readername.h"

#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace hub {

using namespace Qt::StringLiterals;

ClashPanel::ClashPanel(const PageContext &context, QWidget *parent)
    : QWidget{parent}
    , m_context{context}
{
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    clear();
}

void ClashPanel::clear()
{
    // What called for it may be one of the old widgets: it goes when it has finished.
    if (m_body != nullptr) {
        m_body->hide();
        m_body->deleteLater();
    }
    m_clash = {};
    m_body = new QWidget{this};
    layout()->addWidget(m_body);
}

template<typename Outcome>
void ClashPanel::tell(const Outcome &done, const QString &sentence)
{
    if (done)
        emit did(sentence);
    else
        emit failed(done.error());
}

void ClashPanel::show(const Clash &clash, const QString &sentence, const std::optional<QString> &accepted)
{
    clear();
    m_clash = clash;
    const int grid = measureOf(this, HubStyle::Grid);
    auto *column = new QVBoxLayout{m_body};
    column->setContentsMargins(grid * 2, grid * 2, grid * 2, grid * 2);
    column->setSpacing(grid);
    auto *kind = new Label{displayName(clash.kind), Label::Kind::Heading, m_body};
    kind->setWordWrap(true);
    column->addWidget(kind);
    auto *what = new Label{sentence, Label::Kind::Body, m_body};
    what->setWordWrap(true);
    column->addWidget(what);
    for (const EventId id : clash.events) {
        if (const std::optional<Event> event = m_context.store.find(id))
            addEvent(*event, column);
    }
    addPeople(column);
    addAcceptance(accepted, column);
    column->addStretch();
}

void ClashPanel::addEvent(const Event &event, QVBoxLayout *column)
{
    column->addSpacing(measureOf(this, HubStyle::Grid));
    auto *title = new Label{event.title, Label::Kind::Strong, m_body};
    title->setWordWrap(true);
    column->addWidget(title);
    auto *start = new QDateTimeEdit{QDateTime{event.start.date(), event.start.time()}, m_body};
    start->setCalendarPopup(true);
    start->setDisplayFormat(u"ddd d MMM yyyy HH:mm"_s);
    nameForReaders(start, tr("New start of %1").arg(event.title));
    auto *move = new QPushButton{tr("Move"), m_body};
    move->setObjectName(u"move"_s);
    move->setAccessibleName(tr("Move %1").arg(event.title));
    auto *open = new QPushButton{tr("Open"), m_body};
    open->setAccessibleName(tr("Open %1").arg(event.title));
    auto *pane = new QWidget{m_body};
    auto *row = new FlowLayout{pane, measureOf(this, HubStyle::Grid)};
    for (QWidget *part : std::initializer_list<QWidget *>{start, move, open})
        row->addWidget(part);
    column->addWidget(pane);
    connect(move, &QPushButton::clicked, this, [this, start, id = event.id, name = event.title] {
        tell(hub::moveEvent(m_context.store, id, londonTime(start->date(), start->time())),
             tr("Moved “%1”").arg(name));
    });
    connect(open, &QPushButton::clicked, this, [this, id = event.id] { emit wantsEvent(id); });
}

void ClashPanel::addPeople(QVBoxLayout *column)
{
    constexpr size_t most = 12;
    const std::vector<PersonId> people{
        m_clash.people.begin(),
        m_clash.people.begin() + static_cast<std::ptrdiff_t>(std::min(most, m_clash.people.size()))};
    if (people.empty() || m_clash.kind == Clash::Kind::LeadTwice)
        return;
    column->addSpacing(measureOf(this, HubStyle::Grid));
    column->addWidget(new Label{tr("Take somebody off"), Label::Kind::Strong, m_body});
    for (const PersonId person : people) {
        const QString name = m_context.names.of(recordType<Person>(), person.value());
        column->addWidget(new Label{name, Label::Kind::Body, m_body});
        for (const EventId id : m_clash.events) {
            const QString title = m_context.names.of(recordType<Event>(), id.value());
            auto *from = new Label{title, Label::Kind::Small, m_body, Token::Muted};
            from->setWordWrap(true);
            auto *off = new QPushButton{tr("Take off"), m_body};
            off->setObjectName(u"exclude"_s);
            off->setAccessibleName(tr("Take %1 off “%2”").arg(name, title));
            off->setToolTip(plainToolTip(off->accessibleName()));
            auto *row = new QHBoxLayout;
            row->addWidget(from, 1);
            row->addWidget(off);
            column->addLayout(row);
            connect(off, &QPushButton::clicked, this, [this, id, person, name, title] {
                tell(excludeFrom(m_context.store, id, person, tr("Clashes with another event")),
                     tr("Took %1 off “%2”").arg(name, title));
            });
        }
    }
}

void ClashPanel::addAcceptance(const std::optional<QString> &accepted, QVBoxLayout *column)
{
    column->addSpacing(measureOf(this, HubStyle::Grid));
    column->addWidget(new Label{accepted ? tr("Accepted") : tr("Let it stand"), Label::Kind::Strong, m_body});
    if (accepted) {
        auto *reason = new Label{*accepted, Label::Kind::Body, m_body, Token::Muted};
        reason->setWordWrap(true);
        column->addWidget(reason);
        auto *reopen = new QPushButton{tr("Ask about it again"), m_body};
        column->addWidget(reopen, 0, Qt::AlignLeft);
        connect(reopen, &QPushButton::clicked, this,
                [this] { tell(reopenClash(m_context.store, m_clash), tr("The clash is open again")); });
        return;
    }
    auto *reason = new QLineEdit{m_body};
    reason->setObjectName(u"clashReason"_s);
    reason->setAccessibleName(tr("Why the clash may stand"));
    reason->setPlaceholderText(tr("Why it may stand"));
    auto *accept = new QPushButton{tr("Accept"), m_body};
    accept->setObjectName(u"acceptClash"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(reason, 1);
    row->addWidget(accept);
    column->addLayout(row);
    const auto settle = [this, reason] {
        tell(settleClash(m_context.store, m_clash, reason->text()), tr("Accepted the clash"));
    };
    connect(accept, &QPushButton::clicked, this, settle);
    connect(reason, &QLineEdit::returnPressed, this, settle);
}

} // namespace hub
