#include "dialogs/moneydialogs.h"
#include "pages/funding/fundingtabs.h"
#include "pages/pages.h"
#include "store/steps.h"
#include "store/store.h"

#include <QAction>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

/// The hub's money: budgets, payments with what they rest on, promises, rates, batches.
class FundingPage final : public Page
{
    Q_OBJECT
public:
    FundingPage(const PageContext &context, QWidget *parent);

    void show(const Place &place) override;
    using Page::show;
    [[nodiscard]] QList<QWidget *> panes() override;
    void startFilter() override;

private:
    struct Tab
    {
        QString id; ///< the part of a Place
        Page *(*make)(const PageContext &, QWidget *);
        Page *page = nullptr;
    };

    void addTab(const QString &id, const QString &title, Page *(*make)(const PageContext &, QWidget *));
    [[nodiscard]] Page *current();
    void follow();

    PageContext m_context;
    QTabWidget *m_tabs;
    std::vector<Tab> m_known;
};

FundingPage::FundingPage(const PageContext &context, QWidget *parent)
    : Page{parent}
    , m_context{context}
    , m_tabs{new QTabWidget{this}}
{
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Funding"));
    m_tabs->tabBar()->setAccessibleName(tr("Parts of the page about funding"));
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tabs);
    addTab(u"budgets"_s, tr("Budgets"), makeBudgetsTab);
    addTab(u"payments"_s, tr("Payments"), makePaymentsTab);
    addTab(u"promises"_s, tr("Promises"), makePromisesTab);
    addTab(u"rates"_s, tr("Rates"), makeRatesTab);
    addTab(u"batches"_s, tr("Batches"), makeBatchesTab);
    connect(m_tabs, &QTabWidget::currentChanged, this, &FundingPage::follow);
    follow();
}

void FundingPage::addTab(const QString &id, const QString &title,
                         Page *(*make)(const PageContext &, QWidget *))
{
    m_known.push_back({.id = id, .make = make});
    auto *frame = new QWidget{m_tabs};
    auto *column = new QVBoxLayout{frame};
    column->setContentsMargins(0, 0, 0, 0);
    m_tabs->addTab(frame, title);
}

Page *FundingPage::current()
{
    Tab &tab = m_known.at(static_cast<size_t>(m_tabs->currentIndex()));
    if (tab.page != nullptr)
        return tab.page;
    QWidget *frame = m_tabs->currentWidget();
    tab.page = tab.make(m_context, frame);
    frame->layout()->addWidget(tab.page);
    connect(tab.page, &Page::wants, this, &Page::wants);
    connect(tab.page, &Page::did, this, &Page::did);
    connect(tab.page, &Page::failed, this, &Page::failed);
    addActions(tab.page->actions());
    return tab.page;
}

void FundingPage::follow()
{
    const Page *shown = current();
    for (const Tab &tab : m_known) {
        if (tab.page == nullptr)
            continue;
        for (QAction *action : tab.page->actions())
            action->setVisible(tab.page == shown);
    }
}

void FundingPage::show(const Place &place)
{
    const QString part = place.part.section(u'/', 0, 0);
    for (size_t i = 0; i < m_known.size(); ++i) {
        if (m_known[i].id == part)
            m_tabs->setCurrentIndex(static_cast<int>(i));
    }
    const Place inside{.page = place.page, .record = place.record, .part = place.part.section(u'/', 1)};
    if (inside.record != 0 || !inside.part.isEmpty())
        current()->show(inside);
}

QList<QWidget *> FundingPage::panes()
{
    return QList<QWidget *>{m_tabs->tabBar()} + current()->panes();
}

void FundingPage::startFilter()
{
    current()->startFilter();
}

} // namespace

MoneyDialogContext dialogContext(const PageContext &context)
{
    return {.store = context.store, .names = context.names, .today = context.today()};
}

bool runDialog(PreviewDialog &dialog, Page &page, Store &store)
{
    if (dialog.exec() != QDialog::Accepted)
        return false;
    const auto step = nextUndo(store);
    const qint64 number = step ? step->number : 0;
    emit page.did(dialog.done(), [&page, &store, number] {
        if (const auto undone = undo(store, number); !undone)
            emit page.failed(undone.error());
    });
    return true;
}

Page *makeFundingPage(const PageContext &context, QWidget *parent)
{
    return new FundingPage{context, parent};
}

} // namespace hub

#include "fundingpage.moc"
