#include "models/dayslistmodel.h"
#include "models/picturesource.h"
#include "models/recordname.h"
#include "models/wordproxy.h"
#include "pages/events/dayspanel.h"
#include "pages/pages.h"
#include "records/nouns.h"
#include "store/steps.h"
#include "store/store.h"
#include "theme/hubstyle.h"
#include "widgets/emptystate.h"
#include "widgets/filterbox.h"
#include "widgets/pageheader.h"
#include "widgets/recordtable.h"

#include <QComboBox>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

/// Everybody's days of a year: who is short of what and why, and what can be done about it.
class SpecialistsPage final : public Page
{
    Q_OBJECT
public:
    SpecialistsPage(const PageContext &context, QWidget *parent);

    void show(const Place &place) override;
    using Page::show;
    [[nodiscard]] QList<QWidget *> panes() override { return {m_table, m_panel}; }
    void startFilter() override { m_filter->setFocus(Qt::ShortcutFocusReason); }

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeList();
    QWidget *makePanel();
    void fillYears();
    void read();
    void follow();
    void showCurrent();
    void offerUndo(const QString &sentence);
    [[nodiscard]] AcademicYear year() const;

    PageContext m_context;
    PictureSource *m_source;
    DaysListModel *m_model;
    WordProxy *m_proxy;
    PageHeader *m_header;
    QStackedWidget *m_stack;
    QComboBox *m_years;
    FilterBox *m_filter = nullptr;
    RecordTable *m_table = nullptr;
    DaysPanel *m_panel = nullptr;
    std::shared_ptr<const PictureSource::Picture> m_picture;
    bool m_isStale = false;
};

SpecialistsPage::SpecialistsPage(const PageContext &context, QWidget *parent)
    : Page{parent}
    , m_context{context}
    , m_source{PictureSource::of(context.store, context.names, context.today)}
    , m_model{new DaysListModel{context.names, this}}
    , m_proxy{new WordProxy{m_model, DaysListModel::FindRole, this}}
    , m_header{new PageHeader{tr("Specialists"), this}}
    , m_stack{new QStackedWidget{this}}
    , m_years{new QComboBox{this}}
{
    m_years->setAccessibleName(tr("Academic year"));
    fillYears();
    m_header->addWidget(m_years);
    m_proxy->setSortRole(DaysListModel::SortRole);
    auto *split = new QSplitter{m_stack};
    split->addWidget(makeList());
    split->addWidget(makePanel());
    split->setChildrenCollapsible(false);
    split->setSizes({600, 500}); // in proportion, whatever the window has
    m_stack->addWidget(split);
    m_stack->addWidget(new EmptyState{
        Icon::Specialists, tr("Nobody owes days in this year"),
        tr("Whoever is accepted into a cohort, or takes part in a community that asks for days, stands here "
           "with what is required, done, booked and short."),
        this});
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_stack, 1);
    connect(m_years, &QComboBox::currentIndexChanged, this, &SpecialistsPage::read);
    connect(m_source, &PictureSource::changed, this, &SpecialistsPage::follow);
    read();
    m_table->rememberColumns(m_context.settings, u"days"_s);
}

void SpecialistsPage::fillYears()
{
    const AcademicYear now = AcademicYear::containing(m_context.today());
    AcademicYear first = now;
    AcademicYear last = now;
    for (const Cohort &cohort : m_context.store.all<Cohort>()) {
        first = std::min(first, cohort.year);
        last = std::max(last, cohort.year.next());
    }
    for (AcademicYear year = last; year >= first; year = year.next(-1))
        m_years->addItem(year.toText(), year.startYear());
    m_years->setCurrentIndex(m_years->findData(now.startYear()));
}

AcademicYear SpecialistsPage::year() const
{
    return AcademicYear::starting(m_years->currentData().toInt());
}

QWidget *SpecialistsPage::makeList()
{
    const int grid = measureOf(this, HubStyle::Grid);
    auto *pane = new QWidget{this};
    auto *column = new QVBoxLayout{pane};
    column->setContentsMargins(grid * 2, 0, grid, grid);
    column->setSpacing(grid);
    m_filter = new FilterBox{tr("Filter people, schools, cohorts"), pane};
    m_filter->setMaximumWidth(grid * 50);
    m_table = new RecordTable{pane};
    m_table->setObjectName(u"days"_s);
    m_table->setAccessibleName(tr("Specialists and their days"));
    m_table->setModel(m_proxy);
    m_table->sortByColumn(DaysListModel::StateColumn, Qt::DescendingOrder);
    column->addWidget(m_filter);
    column->addWidget(m_table, 1);
    connect(m_filter, &QLineEdit::textChanged, m_proxy, &WordProxy::setWords);
    connect(m_filter, &FilterBox::leftDownwards, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &SpecialistsPage::showCurrent);
    connect(m_proxy, &WordProxy::filtered, this, &SpecialistsPage::showCurrent);
    return pane;
}

QWidget *SpecialistsPage::makePanel()
{
    const int grid = measureOf(this, HubStyle::Grid);
    auto *scroll = new QScrollArea{this};
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setMinimumWidth(grid * 34);
    scroll->viewport()->setBackgroundRole(QPalette::Base);
    m_panel = new DaysPanel{m_context, scroll};
    scroll->setWidget(m_panel);
    connect(m_panel, &DaysPanel::did, this, &SpecialistsPage::offerUndo);
    connect(m_panel, &DaysPanel::failed, this, &Page::failed);
    return scroll;
}

void SpecialistsPage::offerUndo(const QString &sentence)
{
    const auto step = nextUndo(m_context.store);
    const qint64 number = step ? step->number : 0;
    emit did(sentence, [this, number] {
        if (const auto undone = undo(m_context.store, number); !undone)
            emit failed(undone.error());
    });
}

void SpecialistsPage::read()
{
    m_isStale = false;
    const QModelIndex current = m_table->currentIndex();
    const std::optional<PersonDays> kept
        = current.isValid() ? std::optional{m_model->at(m_proxy->mapToSource(current).row())} : std::nullopt;
    m_picture = m_source->now();
    m_model->setDays(m_picture->events().ledger().of(year()), m_picture->events().book());
    const int all = m_model->rowCount();
    m_stack->setCurrentIndex(all == 0 ? 1 : 0);
    m_header->setLine(tr("%L1 in %2; complete: %L3, not yet: %L4. Done is what the registers say; booked is "
                         "still to come.")
                          .arg(all)
                          .arg(year().toText())
                          .arg(m_model->complete())
                          .arg(all - m_model->complete()));
    const int row = kept ? m_model->rowOf(*kept) : -1;
    const QModelIndex index = row < 0 ? m_proxy->index(0, 0) : m_proxy->mapFromSource(m_model->index(row, 0));
    if (index.isValid())
        m_table->setCurrentIndex(index);
    showCurrent();
}

void SpecialistsPage::follow()
{
    m_isStale = true;
    if (isVisible())
        read();
}

void SpecialistsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isStale)
        read();
}

void SpecialistsPage::showCurrent()
{
    if (m_proxy->isFiltering())
        return;
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return m_panel->clear();
    m_panel->show(m_model->at(m_proxy->mapToSource(current).row()), m_picture->events());
}

void SpecialistsPage::show(const Place &place)
{
    const int row = m_model->rowOf(PersonId{place.record});
    if (row < 0)
        return;
    QModelIndex index = m_proxy->mapFromSource(m_model->index(row, 0));
    if (!index.isValid()) {
        m_filter->clear();
        index = m_proxy->mapFromSource(m_model->index(row, 0));
    }
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
}

} // namespace

Page *makeSpecialistsPage(const PageContext &context, QWidget *parent)
{
    return new SpecialistsPage{context, parent};
}

} // namespace hub

#include "specialistspage.moc"
