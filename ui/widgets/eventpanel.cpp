#include "widgets/eventpanel.h"

#include "icons/icons.h"
#include "theme/hubstyle.h"
#include "widgets/label.h"

#include <QBoxLayout>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>

namespace hub {

namespace {

constexpr int keyRole = Qt::UserRole;

QString choiceText(std::span<const Choice> choices, size_t place)
{
    return choices[place].text();
}

} // namespace

EventPanel::EventPanel(const CalendarBook &book, QWidget *parent)
    : QWidget{parent}
    , m_book{book}
    , m_title{new Label{{}, Label::Kind::Heading, this}}
    , m_line{new Label{{}, Label::Kind::Body, this, Token::Muted}}
    , m_list{new QListWidget{this}}
    , m_open{new QPushButton{icon(Icon::Edit), tr("Alter…"), this}}
    , m_register{new QPushButton{icon(Icon::Attendance), tr("Register"), this}}
    , m_confirm{new QPushButton{icon(Icon::Good), tr("Confirm"), this}}
    , m_cancel{new QPushButton{icon(Icon::Close), tr("Cancel the event"), this}}
    , m_clashTitle{new Label{{}, Label::Kind::Strong, this}}
    , m_clashes{new QListWidget{this}}
{
    const int grid = measureOf(this, HubStyle::Grid);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(grid, 0, grid * 2, grid);
    column->setSpacing(grid);
    for (Label *label : {m_title, m_line, m_clashTitle})
        label->setWordWrap(true);
    m_list->setAccessibleName(tr("Events of the day"));
    m_clashes->setAccessibleName(tr("Clashes before and after"));
    for (QListWidget *list : {m_list, m_clashes}) {
        list->setWordWrap(true);
        list->setFrameShape(QFrame::NoFrame);
        list->setSpacing(grid / 2);
    }
    column->addWidget(m_title);
    column->addWidget(m_line);
    for (QPushButton *button : {m_open, m_register, m_confirm, m_cancel})
        column->addWidget(button, 0, Qt::AlignLeft);
    column->addWidget(m_list, 1);
    column->addWidget(m_clashTitle);
    column->addWidget(m_clashes, 1);
    column->addStretch(); // where neither list is shown
    showClashes({}, {}, {});
    connect(m_open, &QPushButton::clicked, this, [this] { emit opened(m_event); });
    connect(m_register, &QPushButton::clicked, this, [this] { emit registerWanted(m_event); });
    connect(m_confirm, &QPushButton::clicked, this, [this] {
        emit statusWanted(
            m_event, m_status == EventStatus::Confirmed ? EventStatus::Provisional : EventStatus::Confirmed);
    });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        emit statusWanted(
            m_event, m_status == EventStatus::Cancelled ? EventStatus::Provisional : EventStatus::Cancelled);
    });
    connect(m_list, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { emit chosen(EventId{item->data(keyRole).toLongLong()}); });
}

void EventPanel::show(QDate day, EventId event)
{
    const CalendarItem *item = m_book.find(event);
    m_event = item == nullptr ? EventId{} : event;
    for (QPushButton *button : {m_open, m_register, m_confirm, m_cancel})
        button->setVisible(item != nullptr);
    if (item == nullptr)
        return showDay(day);
    showItem(*item);
}

void EventPanel::showDay(QDate day)
{
    m_title->setText(QLocale{}.toString(day, QStringLiteral("dddd d MMMM yyyy")));
    m_line->setText(m_book.spoken(day).section(QStringLiteral(", "), 2));
    m_list->clear();
    for (const int place : m_book.on(day)) {
        const CalendarItem &item = m_book.at(place);
        auto *line = new QListWidgetItem{tr("%1\n%2").arg(item.title, CalendarBook::timeText(item)), m_list};
        line->setData(keyRole, item.event.value());
        line->setToolTip(plainToolTip(m_book.spoken(item)));
    }
    m_list->setVisible(m_list->count() > 0);
}

void EventPanel::showItem(const CalendarItem &item)
{
    m_status = item.status;
    m_title->setText(item.title);
    QStringList lines{
        choiceText(ChoicesOf<EventKind>::list, static_cast<size_t>(item.kind)) + QStringLiteral(", ")
            + choiceText(ChoicesOf<EventStatus>::list, static_cast<size_t>(item.status)).toLower(),
        QLocale{}.toString(item.first, QStringLiteral("ddd d MMM yyyy, ")) + CalendarBook::timeText(item)};
    for (const QString &more : {item.ownerName, item.venue}) {
        if (!more.isEmpty())
            lines << more;
    }
    m_line->setText(lines.join(QLatin1Char{'\n'}));
    m_confirm->setText(item.status == EventStatus::Confirmed ? tr("Make it provisional") : tr("Confirm"));
    m_confirm->setVisible(item.status != EventStatus::Cancelled);
    m_cancel->setText(item.status == EventStatus::Cancelled ? tr("Bring it back") : tr("Cancel the event"));
    m_list->hide();
}

void EventPanel::showLooking(const QString &what)
{
    showClashes({}, {}, {});
    m_clashTitle->setText(what);
    new QListWidgetItem{tr("Looking for clashes…"), m_clashes};
    m_clashTitle->show();
    m_clashes->show();
}

void EventPanel::showClashes(const QString &what, const QStringList &before, const QStringList &after)
{
    m_clashes->clear();
    m_clashTitle->setText(what);
    m_clashTitle->setVisible(!what.isEmpty());
    m_clashes->setVisible(!what.isEmpty());
    const auto add = [this](const QString &heading, const QStringList &sentences) {
        auto *head = new QListWidgetItem{heading, m_clashes};
        head->setFlags(Qt::ItemIsEnabled);
        QFont bold = m_clashes->font();
        bold.setBold(true);
        head->setFont(bold);
        for (const QString &sentence : sentences)
            new QListWidgetItem{icon(Icon::Warning, Token::Warn), sentence, m_clashes};
        if (sentences.isEmpty())
            new QListWidgetItem{icon(Icon::Good, Token::Good), tr("None"), m_clashes};
    };
    if (what.isEmpty())
        return;
    add(tr("Clashes now: %1").arg(after.size()), after);
    add(tr("Clashes before: %1").arg(before.size()), before);
}

} // namespace hub
