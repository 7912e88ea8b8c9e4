#include "shell/mainwindow.h"

#include "base/textfold.h"
#include "shell/pagestack.h"
#include "shell/topbar.h"
#include "shell/viewmenu.h"
#include "theme/hubstyle.h"
#include "widgets/label.h"
#include "widgets/messagebar.h"
#include "widgets/navigationlist.h"
#include "widgets/searchbox.h"
#include "widgets/toast.h"

#include <QApplication>
#include <QCloseEvent>
#include <QMenuBar>
#include <QSettings>
#include <QSplitter>
#include <QStatusBar>
#include <QVBoxLayout>

#include <algorithm>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar viewMark = u'?'; // between a page and a view of it

} // namespace

MainWindow::MainWindow(QSettings &settings, LookChoice &look)
    : m_settings{settings}
    , m_look{look}
{
    setObjectName(u"mainWindow"_s);
    setContextMenuPolicy(Qt::NoContextMenu);
    makeMenus();
    m_top = new TopBar{m_menus[MenuName::File], m_undo, m_redo, this};
    addToolBar(m_top);
    makeCentre();
    makeViewMenu();
    makeGoMenu();
    makeStatusLine();
    setHub({}, {});
    resize(1280, 800);
    restoreGeometry(m_settings.value(u"window/geometry"_s).toByteArray());
    m_split->restoreState(m_settings.value(u"window/panes"_s).toByteArray());
}

MainWindow::~MainWindow() = default;

void MainWindow::makeMenus()
{
    const std::pair<MenuName, QString> names[] = {
        {MenuName::File, tr("&File")}, {MenuName::Edit, tr("&Edit")},       {MenuName::View, tr("&View")},
        {MenuName::Go, tr("&Go")},     {MenuName::Records, tr("&Records")}, {MenuName::Tools, tr("&Tools")},
        {MenuName::Help, tr("&Help")},
    };
    for (const auto &[name, title] : names)
        m_menus[name] = menuBar()->addMenu(title);
    m_undo = addCommand(MenuName::Edit, Icon::Undo, tr("Undo"), QKeySequence::Undo);
    m_redo = addCommand(MenuName::Edit, Icon::Redo, tr("Redo"), QKeySequence{Qt::CTRL | Qt::Key_Y});
    setSteps({}, {});
    menu(MenuName::Edit)->addSeparator();
    auto *find = addCommand(MenuName::Edit, Icon::Search, tr("Search everything"),
                            QKeySequence{Qt::CTRL | Qt::Key_K});
    connect(find, &QAction::triggered, this, [this] {
        search()->clearFocus(); // so that what was opened last is shown even where the caret is there already
        search()->setFocus(Qt::ShortcutFocusReason);
        search()->selectAll();
    });
    auto *filter = addCommand(MenuName::Edit, Icon::Filter, tr("Filter this page"), QKeySequence::Find);
    connect(filter, &QAction::triggered, this, [this] {
        if (Page *page = m_pages->current())
            page->startFilter();
    });
}

void MainWindow::makeViewMenu()
{
    addViewCommands(*this, m_look, m_settings);
    auto *next = addCommand(MenuName::View, Icon::None, tr("Next pane"), QKeySequence{Qt::Key_F6});
    connect(next, &QAction::triggered, this, [this] { nextPane(1); });
    auto *back
        = addCommand(MenuName::View, Icon::None, tr("Previous pane"), QKeySequence{Qt::SHIFT | Qt::Key_F6});
    connect(back, &QAction::triggered, this, [this] { nextPane(-1); });
    m_back = addCommand(MenuName::Go, Icon::ChevronLeft, tr("Back"), QKeySequence{Qt::ALT | Qt::Key_Left});
    m_back->setEnabled(false);
    connect(m_back, &QAction::triggered, this, &MainWindow::goBack);
}

void MainWindow::makeGoMenu()
{
    QList<QAction *> old = std::exchange(m_goActions, {});
    qDeleteAll(old);
    int place = 0;
    for (const PageEntry &entry : m_pages->entries()) {
        if (entry.icon == Icon::None) // reached by its records alone
            continue;
        const QKeySequence keys
            = ++place <= 9 ? QKeySequence{static_cast<int>(Qt::CTRL) | (Qt::Key_0 + place)} : QKeySequence{};
        QAction *action = addCommand(MenuName::Go, entry.icon, entry.title, keys);
        connect(action, &QAction::triggered, this, [this, id = entry.id] { go({.page = id}); });
        m_goActions << action;
    }
    makeNavigation();
    m_navigation->parentWidget()->setVisible(!m_goActions.isEmpty());
}

void MainWindow::makeNavigation()
{
    std::vector<NavigationItem> items;
    qsizetype place = 0;
    for (const PageEntry &entry : m_pages->entries()) {
        if (entry.icon == Icon::None)
            continue;
        items.push_back({entry.id, entry.title, entry.icon, 0,
                         m_goActions[place++]->shortcut().toString(QKeySequence::NativeText)});
        for (const PageView &view : m_views) {
            if (view.page == entry.id)
                items.push_back({.id = view.page + viewMark + view.part,
                                 .title = view.title,
                                 .icon = Icon::Filter,
                                 .isInner = true});
        }
    }
    m_navigation->setItems(std::move(items));
}

void MainWindow::setViews(std::vector<PageView> views)
{
    const auto same = [](const PageView &a, const PageView &b) {
        return a.page == b.page && a.title == b.title && a.part == b.part;
    };
    if (std::ranges::equal(views, m_views, same))
        return;
    m_views = std::move(views);
    const QSignalBlocker quiet{m_navigation};
    makeNavigation();
    m_navigation->setCurrent(m_pages->currentId());
}

void MainWindow::goTo(const QString &item)
{
    const qsizetype mark = item.indexOf(viewMark);
    if (mark >= 0)
        return go({.page = item.left(mark), .part = item.mid(mark + 1)});
    const bool hasViews = std::ranges::find(m_views, item, &PageView::page) != m_views.end();
    go({.page = item, .part = hasViews ? u"view:0"_s : QString{}});
}

void MainWindow::makeCentre()
{
    auto *centre = new QWidget{this};
    auto *column = new QVBoxLayout{centre};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_message = new MessageBar{centre};
    m_pages = new PageStack{centre};
    column->addWidget(m_message);
    column->addWidget(m_pages, 1);
    m_toast = new Toast{centre};

    m_split = new QSplitter{this};
    auto *side = new QWidget{m_split};
    auto *sideColumn = new QVBoxLayout{side};
    sideColumn->setContentsMargins(0, measureOf(this, HubStyle::Grid), 0, 0);
    m_navigation = new NavigationList{side};
    sideColumn->addWidget(m_navigation);
    m_split->addWidget(side);
    m_split->addWidget(centre);
    m_split->setStretchFactor(1, 1);
    m_split->setChildrenCollapsible(false);
    setCentralWidget(m_split);

    connect(m_navigation, &NavigationList::chosen, this, [this](const QString &id) { goTo(id); });
    connect(m_pages, &PageStack::made, this, &MainWindow::welcome);
    connect(m_pages, &PageStack::shown, this, &MainWindow::pageShown);
}

void MainWindow::makeStatusLine()
{
    m_saved = new Label{{}, Label::Kind::Small, this, Token::Muted};
    m_backup = new Label{{}, Label::Kind::Small, this, Token::Muted};
    m_year = new Label{{}, Label::Kind::Small, this, Token::Muted};
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setAccessibleName(tr("Status"));
    statusBar()->setContentsMargins(measureOf(this, HubStyle::Grid), 0, measureOf(this, HubStyle::Grid), 0);
    statusBar()->addWidget(m_saved);
    statusBar()->addWidget(m_backup, 1);
    statusBar()->addPermanentWidget(m_year);
}

QAction *MainWindow::addCommand(MenuName where, Icon which, const QString &text, const QKeySequence &keys)
{
    auto *action = new QAction{icon(which), text, this};
    action->setShortcut(keys);
    menu(where)->addAction(action);
    return action;
}

QList<QAction *> MainWindow::commands() const
{
    QList<QAction *> all;
    for (const auto &[name, menu] : m_menus) {
        for (QAction *action : menu->actions()) {
            if (QMenu *inner = action->menu())
                all << inner->actions();
            else if (!action->isSeparator())
                all << action;
        }
    }
    return all;
}

std::vector<FoundItem> MainWindow::matchingCommands(const QString &text) const
{
    const QStringList wanted = foldedWords(text);
    const auto begins = [](const QString &word, const QString &typed) { return word.startsWith(typed); };
    // One slip in a word of some length is let pass, where nothing else is found.
    const auto nearly = [](const QString &word, const QString &typed) {
        return typed.size() > 3 && slipsBetween(word.left(typed.size()), typed, 1) <= 1;
    };
    std::vector<FoundItem> hits;
    const auto look = [&](const auto &fits) {
        for (QAction *action : commands()) {
            const QString title = action->text().remove(u'&');
            const QStringList words = foldedWords(title);
            const bool all = std::ranges::all_of(wanted, [&](const QString &typed) {
                return std::ranges::any_of(words, [&](const QString &word) { return fits(word, typed); });
            });
            if (all && action->isEnabled() && action->isVisible())
                hits.push_back({tr("Actions"), title, action->shortcut().toString(QKeySequence::NativeText),
                                Icon::ChevronRight, [action] { action->trigger(); }});
        }
    };
    look(begins);
    if (hits.empty())
        look(nearly);
    return hits;
}

void MainWindow::setSteps(const QString &undo, const QString &redo)
{
    const auto name = [](QAction *action, const QString &bare, const QString &named, const QString &step) {
        QString words = step.isEmpty() ? bare : named.arg(step);
        action->setEnabled(!step.isEmpty());
        action->setToolTip(plainToolTip(words));
        action->setText(words.replace(u'&', u"&&"_s));
    };
    name(m_undo, tr("Undo"), tr("Undo “%1”"), undo);
    name(m_redo, tr("Redo"), tr("Redo “%1”"), redo);
}

void MainWindow::setHub(const QString &name, const QString &path)
{
    m_top->setHubName(name);
    setWindowTitle(
        name.isEmpty()
            ? QApplication::applicationDisplayName()
            : tr("%1 — %2", "a hub — the program").arg(name, QApplication::applicationDisplayName()));
    setWindowFilePath(path);
}

void MainWindow::setPages(std::vector<PageEntry> entries, const Place &first)
{
    m_trail.clear();
    m_here = {};
    const bool navigated = entries.size() > 1;
    m_pages->setEntries(std::move(entries));
    makeGoMenu();
    m_navigation->parentWidget()->setVisible(navigated);
    go(first);
    (navigated ? static_cast<QWidget *>(m_navigation) : m_pages)->setFocus(Qt::OtherFocusReason);
}

void MainWindow::setStatus(const Status &status)
{
    m_saved->setText(status.saved);
    m_backup->setText(status.backup);
    m_year->setText(status.year);
}

SearchBox *MainWindow::search() const
{
    return m_top->search();
}

void MainWindow::go(const Place &place)
{
    const QWidget *focus = QApplication::focusWidget();
    const bool wasOnPage = focus != nullptr && m_pages->isAncestorOf(focus);
    if (!m_pages->go(place))
        return;
    if (wasOnPage && place.record == 0 && place.part.isEmpty())
        focusMainPane();
    if (!m_here.page.isEmpty() && m_here != place)
        m_trail.push_back(m_here);
    m_here = place;
    m_back->setEnabled(!m_trail.empty());
}

void MainWindow::goBack()
{
    if (m_trail.empty())
        return;
    m_here = {};
    const Place last = m_trail.back();
    m_trail.pop_back();
    go(last);
}

void MainWindow::say(const QString &sentence, const std::function<void()> &undo)
{
    m_message->hide();
    m_toast->tell(sentence, undo);
}

void MainWindow::report(const Error &error)
{
    m_message->tell(error);
}

void MainWindow::welcome(Page *page)
{
    fitNavigation();
    connect(page, &Page::wants, this, &MainWindow::go);
    connect(page, &Page::did, this, &MainWindow::say);
    connect(page, &Page::failed, this, &MainWindow::report);
}

void MainWindow::pageShown(const QString &id)
{
    if (!m_navigation->current().startsWith(id + viewMark)) { // a view of it is the page too
        const QSignalBlocker quiet{m_navigation};             // it is being gone to already
        m_navigation->setCurrent(id);
    }
    QMenu *records = menu(MenuName::Records);
    records->clear(); // the actions are the pages' own
    records->addActions(m_pages->current()->actions());
    records->menuAction()->setVisible(!records->isEmpty());
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    fitNavigation();
    QMainWindow::resizeEvent(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        fitNavigation();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setValue(u"window/geometry"_s, saveGeometry());
    m_settings.setValue(u"window/panes"_s, m_split->saveState());
    emit closing();
    QMainWindow::closeEvent(event);
}

} // namespace hub
