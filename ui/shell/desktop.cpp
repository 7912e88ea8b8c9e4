#include "shell/desktop.h"

#include "actions/attentionwords.h"
#include "base/academicyear.h"
#include "dialogs/takeback.h"
#include "models/attentionlist.h"
#include "models/factsource.h"
#include "models/hubsearch.h"
#include "models/picturesource.h"
#include "models/recordname.h"
#include "models/settingswriter.h"
#include "pages/pages.h"
#include "pages/welcomepage.h"
#include "records/nouns.h"
#include "shell/mainwindow.h"
#include "shell/pagestack.h"
#include "store/steps.h"
#include "store/store.h"
#include "widgets/navigationlist.h"
#include "widgets/searchbox.h"

#include <QAction>
#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QMenu>
#include <QSettings>
#include <QTimer>

#include <algorithm>
#include <map>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostRecent = 8;
constexpr int timeToCheck = 1000; // milliseconds

} // namespace

Desktop::Desktop(QSettings &settings, LookChoice &look, std::function<QDate()> today, Begin begin)
    : m_settings{settings}
    , m_look{look}
    , m_today{std::move(today)}
    , m_window{std::make_unique<MainWindow>(settings, look)}
{
    new SettingsWriter{settings, this};
    makeFileCommands();
    makeToolCommands();
    makeHelpCommands();
    connect(m_window->undoAction(), &QAction::triggered, this, &Desktop::undoStep);
    connect(m_window->redoAction(), &QAction::triggered, this, &Desktop::redoStep);
    connect(m_window.get(), &MainWindow::closing, this, [this] {
        m_window->setPages({}, {});
        m_attention.reset();
        m_store.reset();
    });
    m_window->search()->setFinder([this](const QString &text) {
        std::vector<FoundItem> hits = m_search ? m_search->find(text) : std::vector<FoundItem>{};
        for (FoundItem &hit : m_window->matchingCommands(text))
            hits.push_back(std::move(hit));
        return hits;
    });
    if (begin == Begin::Welcome)
        showWelcome();
}

Desktop::~Desktop()
{
    m_window.reset(); // its pages use the rest
}

Result<> Desktop::open(const QString &path, const Place &first)
{
    if (m_store && QFileInfo{m_store->path()} == QFileInfo{path})
        return {};
    Result<std::unique_ptr<Store>> store = Store::open(path, {.checkInBackground = true});
    if (!store) {
        if (!m_store)
            showWelcome();
        m_window->report(store.error());
        return store.error();
    }
    take(std::move(*store), first);
    return {};
}

void Desktop::take(std::unique_ptr<Store> store, const Place &first)
{
    close();
    m_store = std::move(store);
    m_names = std::make_unique<RecordNames>(*m_store, nullptr);
    m_search = std::make_unique<HubSearch>(*m_store, nullptr);
    connect(m_search.get(), &HubSearch::chosen, m_window.get(),
            [this](const Place &place) { m_window->go(place); });
    m_attention = std::make_unique<AttentionList>(*m_store, m_today, nullptr);
    connect(m_attention.get(), &AttentionList::changed, this, &Desktop::showCounts);
    // These read ahead, once the window can be used, what most pages show.
    (void)PictureSource::of(*m_store, *m_names, m_today);
    for (const FactsNeeded needed : {FactsNeeded::WithoutRegisters, FactsNeeded::All})
        (void)FactSource::of(*m_store, *m_names, needed);
    connect(m_store.get(), &Store::changed, this, &Desktop::follow);
    for (QAction *action : m_needHub)
        action->setEnabled(true);
    m_window->setPages(hubPages({*m_store, *m_names, m_settings, m_today, m_attention.get(),
                                 [this] { backUpNow(); }, [this] { importFile(); }}),
                       first);
    remember(m_store->path());
    follow();
    // Once the window can be used; a step made before then waits for it.
    QTimer::singleShot(timeToCheck, m_store.get(), &Store::startCheck);
}

void Desktop::close()
{
    if (!m_store)
        return;
    m_window->setPages({}, {});
    m_window->search()->forget();
    m_search.reset();
    m_attention.reset();
    m_names.reset();
    m_store.reset();
    showWelcome();
}

void Desktop::settle()
{
    if (m_attention)
        m_attention->complete();
}

void Desktop::showWelcome()
{
    for (QAction *action : m_needHub)
        action->setEnabled(false);
    m_window->setHub({}, {});
    m_window->setSteps({}, {});
    m_window->setStatus({});
    std::vector<RecentFile> recent;
    for (const QString &path : recentFiles())
        recent.push_back({path, [this, path] {
                              QMetaObject::invokeMethod(
                                  this, [this, path] { (void)open(path); }, Qt::QueuedConnection);
                          }});
    const auto make = [this, recent](QWidget *parent) { return makeWelcomePage(m_ways, recent, parent); };
    m_window->setPages({{u"welcome"_s, tr("Welcome"), Icon::Hub, make}}, {.page = u"welcome"_s});
}

void Desktop::remember(const QString &path)
{
    QStringList files = recentFiles();
    const QString absolute = QFileInfo{path}.absoluteFilePath();
    files.removeAll(absolute);
    files.prepend(absolute);
    m_settings.setValue(u"files/recent"_s, QStringList{files.mid(0, mostRecent)});
    fillRecent();
}

QStringList Desktop::recentFiles() const
{
    QStringList files = m_settings.value(u"files/recent"_s).toStringList();
    files.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    return files;
}

void Desktop::fillRecent()
{
    m_recent->clear();
    for (const QString &path : recentFiles()) {
        QAction *action = m_recent->addAction(QFileInfo{path}.completeBaseName());
        action->setToolTip(path);
        connect(action, &QAction::triggered, this, [this, path] { (void)open(path); });
    }
    m_recent->setEnabled(!m_recent->isEmpty());
}

void Desktop::follow()
{
    const auto details = m_store->all<HubDetails>();
    m_window->setHub(details.empty() ? QFileInfo{m_store->path()}.completeBaseName() : details.front().name,
                     m_store->path());
    const auto undoNext = nextUndo(*m_store);
    const auto redoNext = nextRedo(*m_store);
    m_window->setSteps(undoNext ? undoNext->what : QString{}, redoNext ? redoNext->what : QString{});
    showStatus();
    showViews();
}

void Desktop::showViews()
{
    std::vector<PageView> views;
    for (const SavedView &view : m_store->all<SavedView>()) {
        const qsizetype tab = view.page.indexOf(u'/') + 1; // of a list behind a tab
        const QString part = u"view:%1"_s.arg(view.id.value());
        views.push_back(tab == 0
                            ? PageView{view.page, view.name, part}
                            : PageView{view.page.left(tab - 1), view.name, view.page.mid(tab) + u'/' + part});
    }
    std::ranges::sort(views, [](const PageView &a, const PageView &b) {
        return QString::localeAwareCompare(a.title, b.title) < 0;
    });
    m_window->setViews(std::move(views));
}

void Desktop::showCounts()
{
    std::map<QString, int> counts;
    for (const PageEntry &entry : m_window->pages()->entries())
        counts[entry.id] = 0;
    for (const AttentionList::Line &line : m_attention->lines()) {
        for (const QString &page : pagesFor(line.kind)) {
            if (const auto found = counts.find(page); found != counts.end()) {
                found->second += static_cast<int>(line.rows.size());
                break;
            }
        }
    }
    for (const auto &[page, count] : counts)
        m_window->navigation()->setCount(page, count);
}

void Desktop::nextToAttend()
{
    attend(1);
}

void Desktop::previousToAttend()
{
    attend(-1);
}

void Desktop::attend(int by)
{
    const AttentionList::Stop stop = m_attention->step(by);
    if (!stop.row)
        return m_window->say(tr("Nothing needs attention."));
    for (const QString &page : pagesFor(stop.line->kind)) {
        const auto &entries = m_window->pages()->entries();
        if (std::ranges::find(entries, page, &PageEntry::id) == entries.end())
            continue;
        m_window->go({.page = page, .record = stop.row->key});
        break;
    }
    m_window->say(tr("%1 (%L2 of %L3): %4", "what needs attention, which of how many, its name")
                      .arg(attentionWords(stop.line->kind, static_cast<int>(stop.line->rows.size())))
                      .arg(stop.place)
                      .arg(stop.line->rows.size())
                      .arg(stop.row->name));
}

void Desktop::showStatus()
{
    const QLocale locale;
    const auto newest = history(*m_store, {.withUndos = true, .limit = 1});
    const auto when = [&](const QDateTime &utc) {
        const QDateTime at = utc.toLocalTime();
        return at.date() == m_today() ? locale.toString(at.time(), QLocale::ShortFormat)
                                      : locale.toString(at, QLocale::ShortFormat);
    };
    const QDateTime backup = QDateTime::fromString(m_store->fact(u"last_backup"_s), Qt::ISODate);
    m_window->setStatus(
        {.saved = newest.empty() ? QString{} : tr("Saved %1").arg(when(newest.front().at)),
         .backup = backup.isValid() ? tr("· Backup %1").arg(when(backup)) : tr("· No backup yet"),
         .year = AcademicYear::containing(m_today()).toText()});
}

void Desktop::undoStep()
{
    const Result<Step> step = takeBack(m_window.get(), *m_store);
    if (!step)
        m_window->report(step.error());
    else
        m_window->say(tr("Took back “%1”").arg(step->what));
}

void Desktop::redoStep()
{
    const Result<Step> step = makeAgain(m_window.get(), *m_store);
    if (!step)
        m_window->report(step.error());
    else
        m_window->say(tr("Did again “%1”").arg(step->what));
}

} // namespace hub
