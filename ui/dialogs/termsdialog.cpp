#include "dialogs/termsdialog.h"

#include "actions/termdates.h"
#include "dialogs/dialogsize.h"
#include "store/store.h"
#include "theme/hubstyle.h"
#include "widgets/flowlayout.h"
#include "widgets/formfield.h"
#include "widgets/headings.h"
#include "widgets/label.h"
#include "widgets/messagebar.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>

#include <algorithm>

namespace hub {

namespace {

constexpr int keyRole = Qt::UserRole;

QString kindText(TermDateKind kind)
{
    return choiceText(kind);
}

QDateEdit *dayEdit(QWidget *parent, QDate day)
{
    auto *edit = new QDateEdit{day, parent};
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(QStringLiteral("d MMM yyyy"));
    edit->setMinimumWidth(edit->fontMetrics().horizontalAdvance(QStringLiteral("30 Sept 2026"))
                          + measureOf(parent, HubStyle::Grid) * 6);
    return edit;
}

} // namespace

TermsDialog::TermsDialog(Store &store, QDate today, QWidget *parent)
    : QDialog{parent}
    , m_store{store}
    , m_today{today}
    , m_message{new MessageBar{this}}
{
    setWindowTitle(tr("Term dates"));
    const int grid = measureOf(this, HubStyle::Grid);
    resizeWithinScreen(*this, {grid * 112, grid * 76});
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(grid * 2, grid * 2, grid * 2, grid * 2);
    column->setSpacing(grid * 2);
    column->addWidget(m_message);
    auto *row = new QHBoxLayout;
    row->setSpacing(grid * 2);
    row->addWidget(makeCalendars(), 2);
    row->addWidget(makeDates(), 5);
    column->addLayout(row, 1);
    auto *buttons = new QDialogButtonBox{QDialogButtonBox::Close, this};
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_calendars, &QListWidget::currentItemChanged, this, &TermsDialog::fillDates);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &TermsDialog::showCurrent);
    fillCalendars();
}

QWidget *TermsDialog::makeCalendars()
{
    const int grid = measureOf(this, HubStyle::Grid);
    auto *pane = new QWidget{this};
    auto *column = new QVBoxLayout{pane};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid);
    m_calendars = new QListWidget{pane};
    m_calendars->setAccessibleName(tr("Term calendars"));
    column->addWidget(m_calendars, 1);
    m_whose = new QLineEdit{pane};
    column->addWidget(new FormField{tr("LA code, or URN of a school"), m_whose, pane});
    auto *add = new QPushButton{icon(Icon::Add), tr("Add a calendar"), pane};
    add->setAutoDefault(false);
    column->addWidget(add, 0, Qt::AlignLeft);
    connect(add, &QPushButton::clicked, this, [this] { addCalendar(m_whose->text().trimmed()); });
    return pane;
}

QWidget *TermsDialog::makeDates()
{
    const int grid = measureOf(this, HubStyle::Grid);
    auto *pane = new QWidget{this};
    auto *column = new QVBoxLayout{pane};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid);
    auto *words = new Label{
        tr("A school lives by its authority's terms unless it has its own. Training days alone may be "
           "added to a school's calendar: the authority's terms then still count."),
        Label::Kind::Body, pane, Token::Muted};
    words->setWordWrap(true);
    column->addWidget(words);
    m_table = new QTableWidget{0, 5, pane};
    m_table->setAccessibleName(tr("Term dates"));
    m_table->setHorizontalHeaderLabels(
        {tr("Year"), tr("What"), tr("Title"), tr("First day"), tr("Last day")});
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    keepHeadingsWhole(*m_table->horizontalHeader());
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    column->addWidget(m_table, 1);
    column->addWidget(makeEntry());
    return pane;
}

QWidget *TermsDialog::makeEntry()
{
    const int grid = measureOf(this, HubStyle::Grid);
    auto *entry = new QWidget{this};
    auto *column = new QVBoxLayout{entry};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid);
    auto *pane = new QWidget{entry};
    m_kind = new QComboBox{pane};
    for (size_t i = 0; i < std::size(ChoicesOf<TermDateKind>::list); ++i)
        m_kind->addItem(kindText(static_cast<TermDateKind>(i)));
    m_title = new QLineEdit{pane};
    m_first = dayEdit(pane, m_today);
    m_last = dayEdit(pane, m_today);
    auto *title = new FormField{tr("Title"), m_title, pane};
    title->setMinimumWidth(grid * 24);
    auto *flow = new FlowLayout{pane, grid};
    flow->addWidget(new FormField{tr("What"), m_kind, pane});
    flow->addWidget(title);
    flow->addWidget(new FormField{tr("First day"), m_first, pane});
    flow->addWidget(new FormField{tr("Last day"), m_last, pane});
    column->addWidget(pane);
    auto *row = new QHBoxLayout;
    row->setSpacing(grid);
    auto *add = new QPushButton{icon(Icon::Add), tr("Add"), entry};
    m_change = new QPushButton{icon(Icon::Edit), tr("Change the chosen one"), entry};
    m_remove = new QPushButton{icon(Icon::Delete), tr("Remove it"), entry};
    for (QPushButton *button : {add, m_change, m_remove}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch();
    column->addLayout(row);
    connect(add, &QPushButton::clicked, this, [this] { saveCurrent(true); });
    connect(m_change, &QPushButton::clicked, this, [this] { saveCurrent(false); });
    connect(m_remove, &QPushButton::clicked, this, &TermsDialog::removeCurrent);
    return entry;
}

void TermsDialog::fillCalendars()
{
    const qint64 before = calendar().value();
    m_calendars->clear();
    std::vector<TermCalendar> calendars = m_store.all<TermCalendar>();
    std::ranges::sort(calendars, {}, &TermCalendar::name);
    for (const TermCalendar &one : calendars) {
        const QString words = one.laCode.isEmpty() ? tr("%1 (school)").arg(one.name)
                                                   : tr("%1 (LA %2)").arg(one.name, one.laCode);
        auto *item = new QListWidgetItem{words, m_calendars};
        item->setData(keyRole, one.id.value());
        if (one.id.value() == before)
            m_calendars->setCurrentItem(item);
    }
    if (m_calendars->currentRow() < 0)
        m_calendars->setCurrentRow(0);
    fillDates();
}

TermCalendarId TermsDialog::calendar() const
{
    const QListWidgetItem *item = m_calendars->currentItem();
    return item == nullptr ? TermCalendarId{} : TermCalendarId{item->data(keyRole).toLongLong()};
}

void TermsDialog::fillDates()
{
    m_dates = calendar().isNull() ? std::vector<TermDate>{}
                                  : m_store.where<TermDate>("calendar", calendar().value());
    std::ranges::sort(m_dates, {}, [](const TermDate &date) { return std::pair{date.start, date.end}; });
    m_table->setRowCount(static_cast<int>(m_dates.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const TermDate &date = m_dates[static_cast<size_t>(row)];
        const QLocale locale;
        const QString format = QStringLiteral("ddd d MMM yyyy");
        const QStringList cells{date.year.toText(), kindText(date.kind), date.title,
                                locale.toString(date.start, format), locale.toString(date.end, format)};
        for (int column = 0; column < cells.size(); ++column)
            m_table->setItem(row, column, new QTableWidgetItem{cells[column]});
    }
    m_table->resizeColumnsToContents();
    const auto here
        = std::ranges::find_if(m_dates, [this](const TermDate &date) { return date.end >= m_today; });
    if (here != m_dates.end())
        m_table->scrollToItem(m_table->item(static_cast<int>(here - m_dates.begin()), 0),
                              QAbstractItemView::PositionAtTop);
    showCurrent();
}

const TermDate *TermsDialog::current() const
{
    const auto rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &m_dates.at(static_cast<size_t>(rows.front().row()));
}

void TermsDialog::showCurrent()
{
    const TermDate *date = current();
    m_change->setEnabled(date != nullptr);
    m_remove->setEnabled(date != nullptr);
    if (date == nullptr)
        return;
    m_kind->setCurrentIndex(static_cast<int>(date->kind));
    m_title->setText(date->title);
    m_first->setDate(date->start);
    m_last->setDate(date->end);
}

TermDate TermsDialog::entered() const
{
    return {.calendar = calendar(),
            .year = AcademicYear::containing(m_first->date()),
            .kind = static_cast<TermDateKind>(m_kind->currentIndex()),
            .title = m_title->text().trimmed(),
            .start = m_first->date(),
            .end = m_last->date()};
}

void TermsDialog::saveCurrent(bool asNew)
{
    TermDate date = entered();
    if (!asNew && current() != nullptr) {
        date.id = current()->id;
        date.year = date.start == current()->start ? current()->year : date.year;
    }
    carryOut(saveTermDate(m_store, date));
}

void TermsDialog::addDate(const TermDate &date)
{
    carryOut(saveTermDate(m_store, date));
}

void TermsDialog::removeCurrent()
{
    if (const TermDate *date = current())
        carryOut(removeTermDate(m_store, date->id));
}

void TermsDialog::addCalendar(const QString &whose)
{
    const Result<TermCalendarId> made = makeTermCalendar(m_store, whose);
    if (!made)
        return m_message->tell(made.error());
    m_whose->clear();
    m_message->hide();
    fillCalendars();
    for (int row = 0; row < m_calendars->count(); ++row) {
        if (m_calendars->item(row)->data(keyRole).toLongLong() == made->value())
            m_calendars->setCurrentRow(row);
    }
}

void TermsDialog::carryOut(const Result<> &done)
{
    if (!done)
        return m_message->tell(done.error());
    m_message->hide();
    fillDates();
}

} // namespace hub
