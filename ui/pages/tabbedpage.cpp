#include "pages/tabbedpage.h"

#include <QAction>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace hub {

TabbedPage::TabbedPage(const PageContext &context, const QString &name, const QString &tabsName,
                       std::vector<Tab> tabs, QWidget *parent)
    : Page{parent}
    , m_context{context}
    , m_tabs{new QTabWidget{this}}
    , m_known{std::move(tabs)}
{
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(name);
    m_tabs->tabBar()->setAccessibleName(tabsName);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tabs);
    for (const Tab &tab : m_known) {
        auto *frame = new QWidget{m_tabs};
        auto *inside = new QVBoxLayout{frame};
        inside->setContentsMargins(0, 0, 0, 0);
        m_tabs->addTab(frame, tab.title);
    }
    connect(m_tabs, &QTabWidget::currentChanged, this, &TabbedPage::follow);
    follow();
}

Page *TabbedPage::current()
{
    Tab &tab = m_known.at(static_cast<size_t>(m_tabs->currentIndex()));
    if (tab.page != nullptr)
        return tab.page;
    QWidget *frame = m_tabs->currentWidget();
    tab.page = tab.make(m_context, frame);
    tab.page->setObjectName(tab.id);
    frame->layout()->addWidget(tab.page);
    connect(tab.page, &Page::wants, this, &Page::wants);
    connect(tab.page, &Page::did, this, &Page::did);
    connect(tab.page, &Page::failed, this, &Page::failed);
    addActions(tab.page->actions());
    return tab.page;
}

void TabbedPage::follow()
{
    const Page *shown = current();
    for (const Tab &tab : m_known) {
        if (tab.page == nullptr)
            continue;
        for (QAction *action : tab.page->actions())
            action->setVisible(tab.page == shown);
    }
}

void TabbedPage::show(const Place &place)
{
    const QString part = place.part.section(u'/', 0, 0);
    const auto tab = std::ranges::find(m_known, part, &Tab::id);
    const bool isTab = tab != m_known.end();
    if (isTab)
        m_tabs->setCurrentIndex(static_cast<int>(tab - m_known.begin()));
    const Place inside{
        .page = place.page, .record = place.record, .part = isTab ? place.part.section(u'/', 1) : place.part};
    if (inside.record != 0 || !inside.part.isEmpty())
        current()->show(inside);
}

QList<QWidget *> TabbedPage::panes()
{
    return QList<QWidget *>{m_tabs->tabBar()} + current()->panes();
}

void TabbedPage::startFilter()
{
    current()->startFilter();
}

} // namespace hub
