#include "dialogs/takeback.h"
#include "models/historymodel.h"
#include "models/stepdetailmodel.h"
#include "models/wordproxy.h"
#include "pages/overviewwords.h"
#include "pages/pages.h"
#include "store/steps.h"
#include "store/store.h"
#include "theme/hubstyle.h"
#include "widgets/emptystate.h"
#include "widgets/filterbox.h"
#include "widgets/label.h"
#include "widgets/pageheader.h"
#include "widgets/recordtable.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QLocale>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsMeasured = 60; ///< for the width of a column: times and names are much alike

/// Every step that made the hub what it is: what it did, and taking it back.
class HistoryPage final : public Page
{
    Q_OBJECT
public:
    HistoryPage(const PageContext &context, QWidget *parent);

    void show(const Place &place) override { choose(place.record); }
    using Page::show;
    [[nodiscard]] QList<QWidget *> panes() override { return {m_tree, m_rows}; }
    void startFilter() override { m_filter->setFocus(Qt::ShortcutFocusReason); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeSteps();
    void fitWhat();
    QWidget *makeDetail();
    void choose(qint64 number);
    void reset();
    void showStep();
    void undoStep();

    PageContext m_context;
    HistoryModel *m_model;
    WordProxy *m_proxy;
    StepDetailModel *m_detail;
    PageHeader *m_header;
    FilterBox *m_filter = nullptr;
    QTreeView *m_tree = nullptr;
    RecordTable *m_rows = nullptr;
    Label *m_what = nullptr;
    Label *m_byWhom = nullptr;
    QAction *m_undo;
    qint64 m_chosen = 0;
};

HistoryPage::HistoryPage(const PageContext &context, QWidget *parent)
    : Page{parent}
    , m_context{context}
    , m_model{new HistoryModel{context.store, this}}
    , m_proxy{new WordProxy{m_model, HistoryModel::FindRole, this}}
    , m_detail{new StepDetailModel{context.names, this}}
    , m_header{new PageHeader{tr("History"), this}}
    , m_undo{new QAction{icon(Icon::Undo), tr("Undo this step"), this}}
{
    m_undo->setShortcut(QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_Z});
    addAction(m_undo);
    m_header->addAction(m_undo);
    m_header->explainLine([this] { return explainSteps(m_context, goer()); });
    auto *split = new QSplitter{this};
    split->addWidget(makeSteps());
    split->addWidget(makeDetail());
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(split, 1);
    connect(m_model, &QAbstractItemModel::modelReset, this, &HistoryPage::reset);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &typed) {
        m_proxy->setWords(typed);
        m_tree->expandAll();
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HistoryPage::showStep);
    connect(m_undo, &QAction::triggered, this, &HistoryPage::undoStep);
    reset();
}

QWidget *HistoryPage::makeSteps()
{
    const int grid = measureOf(this, HubStyle::Grid);
    auto *pane = new QWidget{this};
    auto *column = new QVBoxLayout{pane};
    column->setContentsMargins(grid * 2, 0, grid, grid);
    column->setSpacing(grid);
    m_filter = new FilterBox{tr("Filter steps"), pane};
    m_filter->setMaximumWidth(grid * 50);
    m_tree = new QTreeView{pane};
    m_tree->setObjectName(u"steps"_s);
    m_tree->setAccessibleName(tr("Steps"));
    m_tree->setModel(m_proxy);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setItemsExpandable(true);
    m_tree->viewport()->installEventFilter(this);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setResizeContentsPrecision(rowsMeasured);
    for (int section = HistoryModel::WhatColumn; section < HistoryModel::ColumnCount; ++section)
        m_tree->header()->setSectionResizeMode(section, QHeaderView::Fixed); // measured once: see reset()
    column->addWidget(m_filter);
    column->addWidget(m_tree, 1);
    connect(m_filter, &FilterBox::leftDownwards, m_tree, qOverload<>(&QWidget::setFocus));
    return pane;
}

QWidget *HistoryPage::makeDetail()
{
    const int grid = measureOf(this, HubStyle::Grid);
    auto *pane = new QWidget{this};
    pane->setAutoFillBackground(true);
    pane->setBackgroundRole(QPalette::Base);
    pane->setMinimumWidth(grid * 42);
    auto *column = new QVBoxLayout{pane};
    column->setContentsMargins(grid * 2, grid * 2, grid, grid);
    m_what = new Label{{}, Label::Kind::Heading, pane};
    m_what->setWordWrap(true);
    m_byWhom = new Label{{}, Label::Kind::Body, pane, Token::Muted};
    m_byWhom->setWordWrap(true);
    m_rows = new RecordTable{pane};
    m_rows->setObjectName(u"stepRows"_s);
    m_rows->setAccessibleName(tr("What this step did"));
    m_rows->setSortingEnabled(false);
    m_rows->setModel(m_detail);
    m_rows->setColumnHidden(StepDetailModel::NounColumn, true);
    column->addWidget(m_what);
    column->addWidget(m_byWhom);
    column->addSpacing(grid);
    column->addWidget(m_rows, 1);
    return pane;
}

void HistoryPage::choose(qint64 number)
{
    const QModelIndex index = m_proxy->mapFromSource(m_model->indexOf(number));
    if (!index.isValid())
        return;
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
}

bool HistoryPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == m_tree->viewport())
        fitWhat();
    return Page::eventFilter(watched, event);
}

/// What was done takes the room that is left, and enough to be read where none is.
void HistoryPage::fitWhat()
{
    int others = 0;
    for (int section = HistoryModel::WhenColumn; section < HistoryModel::ColumnCount; ++section)
        others += m_tree->header()->sectionSize(section);
    m_tree->header()->resizeSection(
        HistoryModel::WhatColumn,
        qMax(measureOf(this, HubStyle::Grid) * 24, m_tree->viewport()->width() - others));
}

void HistoryPage::reset()
{
    m_header->setLine(
        tr("Steps: %L1, newest first. Any of them can be taken back unless something newer depends on it.")
            .arg(m_model->steps()));
    m_tree->expandAll();
    for (int section = HistoryModel::WhenColumn; section < HistoryModel::ColumnCount; ++section)
        m_tree->resizeColumnToContents(section);
    fitWhat();
    const qint64 kept = m_chosen;
    choose(kept);
    if (!m_tree->currentIndex().isValid())
        m_tree->setCurrentIndex(m_proxy->index(0, 0, m_proxy->index(0, 0)));
    showStep();
}

void HistoryPage::showStep()
{
    const Step *step = m_model->stepAt(m_proxy->mapToSource(m_tree->currentIndex()));
    m_chosen = step != nullptr ? step->number : 0;
    m_undo->setEnabled(step != nullptr && !step->undone && step->kind != Step::Kind::Start);
    m_what->setText(step != nullptr ? step->what : tr("Choose a step to see what it did"));
    m_byWhom->setText(
        step == nullptr
            ? QString{}
            : tr("Step %L1, %2, by %3. Records touched: %L4")
                  .arg(step->number)
                  .arg(QLocale{}.toString(step->at.toLocalTime(), QLocale::ShortFormat), step->who)
                  .arg(step->rows));
    m_detail->setRows(step != nullptr ? rowsOf(m_context.store, *step) : std::vector<RowChange>{});
    m_rows->fitColumns();
}

void HistoryPage::undoStep()
{
    if (m_chosen == 0)
        return;
    const Result<Step> undone = takeBack(this, m_context.store, m_chosen);
    if (!undone)
        return emit failed(undone.error());
    emit did(tr("Took back “%1”").arg(undone->what), [this, number = undone->number] {
        if (const auto redone = makeAgain(this, m_context.store, number); !redone)
            emit failed(redone.error());
    });
}

} // namespace

Page *makeHistoryPage(const PageContext &context, QWidget *parent)
{
    return new HistoryPage{context, parent};
}

} // namespace hub

#include "historypage.moc"
