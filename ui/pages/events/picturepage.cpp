#include "pages/events/picturepage.h"

#include "pages/undooffer.h"
#include "store/store.h"
#include "theme/hubstyle.h"
#include "widgets/emptystate.h"
#include "widgets/filterbar.h"
#include "widgets/pageheader.h"
#include "widgets/recordtable.h"
#include "widgets/scrolled.h"

#include <QAction>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace hub {

PicturePage::PicturePage(const PageContext &context, QAbstractItemModel *model, const PicturePageSpec &spec,
                         QWidget *parent)
    : Page{parent}
    , m_context{context}
    , m_source{PictureSource::of(context.store, context.names, context.today)}
    , m_model{model}
    , m_header{new PageHeader{spec.list.list.title, this}}
    , m_stack{new QStackedWidget{this}}
    , m_list{new WordList{context, model, spec.list, this}}
{
    m_model->setParent(this);
    addActions(m_list->commands());
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_stack, 1);
    m_stack->addWidget(new QSplitter{m_stack});
    m_stack->addWidget(new EmptyState{spec.icon, spec.emptyTitle, spec.emptySentence, this});
    connect(m_source, &PictureSource::changed, this, &PicturePage::follow);
    m_resting.setSingleShot(true);
    m_resting.setInterval(0); // the panel takes a moment to make: a key held down does not wait for it
    connect(m_list, &WordList::currentChanged, &m_resting, qOverload<>(&QTimer::start));
    connect(&m_resting, &QTimer::timeout, this, &PicturePage::showCurrent);
    connect(m_list, &WordList::did, this, &Page::did);
    connect(m_list, &WordList::failed, this, &Page::failed);
}

void PicturePage::begin(QWidget *panel)
{
    const int grid = measureOf(this, HubStyle::Grid);
    m_panel = panel;
    auto *split = static_cast<QSplitter *>(m_stack->widget(0));
    auto *pane = new QWidget{split};
    auto *column = new QVBoxLayout{pane};
    column->setContentsMargins(grid * 2, 0, grid, grid);
    column->addWidget(m_list);
    auto *inspector = scrolled(panel, split);
    inspector->setMinimumWidth(grid * 34);
    split->addWidget(pane);
    split->addWidget(inspector);
    split->setChildrenCollapsible(false);
    split->setSizes({600, 500}); // in proportion, whatever the window has
    refresh();
}

QList<QWidget *> PicturePage::panes()
{
    return {m_list->bar(), m_list->table(), m_panel};
}

void PicturePage::refresh()
{
    m_isStale = false;
    m_picture = m_source->now();
    fill(*m_picture);
    m_stack->setCurrentIndex(m_model->rowCount() == 0 ? 1 : 0);
    showCurrent();
}

void PicturePage::showCurrent()
{
    m_resting.stop();
    if (m_panel != nullptr)
        showRow(m_list->currentRow());
}

void PicturePage::follow()
{
    m_isStale = true;
    if (isVisible())
        refresh();
}

void PicturePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isStale)
        refresh();
}

void PicturePage::offerUndo(const QString &sentence)
{
    tellWithUndo(*this, m_context.store, sentence);
}

} // namespace hub
