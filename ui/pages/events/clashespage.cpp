#include "models/clashlistmodel.h"
#include "models/picturesource.h"
#include "models/wordproxy.h"
#include "pages/events/clashpanel.h"
#include "pages/pages.h"
#include "records/nouns.h"
#include "store/steps.h"
#include "store/store.h"
#include "theme/hubstyle.h"
#include "widgets/emptystate.h"
#include "widgets/filterbox.h"
#include "widgets/pageheader.h"
#include "widgets/recordtable.h"

#include <QAction>
#include <QCheckBox>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

/// The clashes still ahead as a list to step through: move, take off, accept with a reason.
class ClashesPage final : public Page
{
    Q_OBJECT
public:
    ClashesPage(const PageContext &context, QWidget *parent);

    [[nodiscard]] QList<QWidget *> panes() override { return {m_table, m_panel}; }
    void startFilter() override { m_filter->setFocus(Qt::ShortcutFocusReason); }

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeList();
    QWidget *makePanel();
    void read();
    void follow();
    void showCurrent();
    void next();
    void offerUndo(const QString &sentence);

    PageContext m_context;
    PictureSource *m_source;
    ClashListModel *m_model;
    WordProxy *m_proxy;
    PageHeader *m_header;
    QStackedWidget *m_stack;
    FilterBox *m_filter = nullptr;
    QCheckBox *m_accepted = nullptr;
    RecordTable *m_table = nullptr;
    ClashPanel *m_panel = nullptr;
    QAction *m_next;
    bool m_isStale = false;
};

ClashesPage::ClashesPage(const PageContext &context, QWidget *parent)
    : Page{parent}
    , m_context{context}
    , m_source{PictureSource::of(context.store, context.names, context.today)}
    , m_model{new ClashListModel{this}}
    , m_proxy{new WordProxy{m_model, ClashListModel::FindRole, this}}
    , m_header{new PageHeader{tr("Clashes"), this}}
    , m_stack{new QStackedWidget{this}}
    , m_next{new QAction{icon(Icon::ChevronRight), tr("Next clash"), this}}
{
    m_next->setShortcut(QKeySequence{Qt::CTRL | Qt::Key_J});
    addAction(m_next);
    m_header->addAction(m_next, true);
    auto *split = new QSplitter{m_stack};
    split->addWidget(makeList());
    split->addWidget(makePanel());
    split->setChildrenCollapsible(false);
    split->setSizes({600, 500}); // in proportion, whatever the window has
    m_stack->addWidget(split);
    m_stack->addWidget(new EmptyState{
        Icon::Good, tr("Nothing clashes"),
        tr("When somebody would have to be in two places, an event lies on a bank holiday or outside a "
           "school's "
           "term, or more come than there is room for, it stands here, to be moved, changed or accepted."),
        this});
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    auto *choice = new QHBoxLayout;
    choice->setContentsMargins(measureOf(this, HubStyle::Grid) * 2, 0, 0, measureOf(this, HubStyle::Grid));
    choice->addWidget(m_accepted);
    column->addLayout(choice);
    column->addWidget(m_stack, 1);
    connect(m_next, &QAction::triggered, this, &ClashesPage::next);
    connect(m_source, &PictureSource::changed, this, &ClashesPage::follow);
    read();
    m_table->rememberColumns(m_context.settings, u"clashes"_s);
}

QWidget *ClashesPage::makeList()
{
    const int grid = measureOf(this, HubStyle::Grid);
    auto *pane = new QWidget{this};
    auto *column = new QVBoxLayout{pane};
    column->setContentsMargins(grid * 2, 0, grid, grid);
    column->setSpacing(grid);
    m_filter = new FilterBox{tr("Filter clashes"), pane};
    m_filter->setMaximumWidth(grid * 50);
    m_accepted = new QCheckBox{tr("Show those accepted as well"), this};
    m_table = new RecordTable{pane};
    m_table->setObjectName(u"clashList"_s);
    m_table->setAccessibleName(tr("Clashes"));
    m_table->setSortingEnabled(false);
    m_table->setModel(m_proxy);
    column->addWidget(m_filter);
    column->addWidget(m_table, 1);
    connect(m_accepted, &QCheckBox::toggled, this, &ClashesPage::read);
    connect(m_filter, &QLineEdit::textChanged, m_proxy, &WordProxy::setWords);
    connect(m_filter, &FilterBox::leftDownwards, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ClashesPage::showCurrent);
    connect(m_proxy, &WordProxy::filtered, this, &ClashesPage::showCurrent);
    return pane;
}

QWidget *ClashesPage::makePanel()
{
    const int grid = measureOf(this, HubStyle::Grid);
    auto *scroll = new QScrollArea{this};
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setMinimumWidth(grid * 34);
    scroll->viewport()->setBackgroundRole(QPalette::Base);
    m_panel = new ClashPanel{m_context, scroll};
    scroll->setWidget(m_panel);
    connect(m_panel, &ClashPanel::did, this, &ClashesPage::offerUndo);
    connect(m_panel, &ClashPanel::failed, this, &Page::failed);
    connect(m_panel, &ClashPanel::wantsEvent, this,
            [this](EventId event) { emit wants({.page = u"events"_s, .record = event.value()}); });
    return scroll;
}

void ClashesPage::read()
{
    m_isStale = false;
    const int kept = std::max(0, m_table->currentIndex().row());
    const auto picture = m_source->now();
    const PictureSource::Clashes &clashes = picture->clashes(m_context.store);
    m_model->setClashes(clashes.settled, m_accepted->isChecked(), picture->events().book(), clashes.names);
    m_header->setLine(tr("Still ahead and open: %L1; accepted with a reason: %L2.")
                          .arg(clashes.settled.open.size())
                          .arg(clashes.settled.accepted.size()));
    m_stack->setCurrentIndex(m_model->rowCount() == 0 ? 1 : 0);
    m_next->setEnabled(m_model->rowCount() > 0);
    const int count = m_proxy->rowCount();
    if (count > 0)
        m_table->setCurrentIndex(m_proxy->index(std::min(kept, count - 1), 0));
    showCurrent();
}

void ClashesPage::follow()
{
    m_isStale = true;
    if (isVisible())
        read();
}

void ClashesPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isStale)
        read();
}

void ClashesPage::showCurrent()
{
    if (m_proxy->isFiltering())
        return;
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return m_panel->clear();
    const int row = m_proxy->mapToSource(current).row();
    m_panel->show(m_model->at(row), m_model->sentenceAt(row), m_model->acceptedAt(row));
}

void ClashesPage::next()
{
    const int count = m_proxy->rowCount();
    if (count > 0)
        m_table->setCurrentIndex(m_proxy->index((m_table->currentIndex().row() + 1) % count, 0));
}

void ClashesPage::offerUndo(const QString &sentence)
{
    const auto step = nextUndo(m_context.store);
    const qint64 number = step ? step->number : 0;
    emit did(sentence, [this, number] {
        if (const auto undone = undo(m_context.store, number); !undone)
            emit failed(undone.error());
    });
}

} // namespace

Page *makeClashesPage(const PageContext &context, QWidget *parent)
{
    return new ClashesPage{context, parent};
}

} // namespace hub

#include "clashespage.moc"
