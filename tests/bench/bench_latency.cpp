// How long a key press or a click holds up the window on a large hub, and how long pages take to open:
// bench_latency FILE.hub. The first look at a tab opens it, as a page. A press lasts until everything it set
// off has been done and painted. A watchdog on the event loop times every event besides, whoever sent it:
// timers and what other threads bring as well.
#include "shell/desktop.h"
#include "shell/mainwindow.h"
#include "shell/pagestack.h"
#include "theme/look.h"
#include "watchdog.h"
#include "widgets/filterbox.h"
#include "widgets/recordtable.h"
#include "widgets/searchbox.h"

#include <QAbstractItemModel>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QSettings>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTextStream>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace hub;

namespace {

class Typist
{
public:
    void click(QWidget &widget, const QPoint &where, const QString &what)
    {
        watchdog().doing(what);
        QElapsedTimer clock;
        clock.start();
        const QPoint global = widget.mapToGlobal(where);
        for (const QEvent::Type type : {QEvent::MouseButtonPress, QEvent::MouseButtonRelease}) {
            QMouseEvent event{type,
                              QPointF{where},
                              QPointF{global},
                              Qt::LeftButton,
                              type == QEvent::MouseButtonPress ? Qt::LeftButton : Qt::NoButton,
                              {}};
            QCoreApplication::sendEvent(&widget, &event);
        }
        QCoreApplication::processEvents();
        m_presses.push_back({what, static_cast<double>(clock.nsecsElapsed()) / 1e6});
    }

    /// A click that makes what it shows, as the opening of a page does.
    void open(QWidget &widget, const QPoint &where, const QString &what)
    {
        watchdog().watch(false);
        click(widget, where, what);
        m_openings.push_back(m_presses.back());
        m_presses.pop_back();
        watchdog().watch(true);
    }

    void press(QWidget &widget, int key, const QString &text, const QString &what,
               Qt::KeyboardModifiers with = {})
    {
        watchdog().doing(what);
        QElapsedTimer clock;
        clock.start();
        QKeyEvent down{QEvent::KeyPress, key, with, text};
        QCoreApplication::sendEvent(&widget, &down);
        QKeyEvent up{QEvent::KeyRelease, key, with, text};
        QCoreApplication::sendEvent(&widget, &up);
        QCoreApplication::processEvents();
        m_presses.push_back({what, static_cast<double>(clock.nsecsElapsed()) / 1e6});
    }

    void type(QWidget &widget, const QString &text, const QString &where)
    {
        for (const QChar letter : text)
            press(widget, letter.toUpper().unicode(), letter, u"%1, “%2”"_s.arg(where, letter));
        for (qsizetype i = 0; i < text.size(); ++i)
            press(widget, Qt::Key_Backspace, {}, u"%1, Backspace"_s.arg(where));
    }

    [[nodiscard]] const std::vector<Press> &presses() const { return m_presses; }
    [[nodiscard]] const std::vector<Press> &openings() const { return m_openings; }

private:
    std::vector<Press> m_openings;
    std::vector<Press> m_presses;
};

void settle()
{
    for (int turn = 0; turn < 50; ++turn) {
        QCoreApplication::processEvents();
        QThread::msleep(20);
    }
}

double opened(MainWindow &window, const QString &page)
{
    QElapsedTimer clock;
    clock.start();
    window.go({.page = page});
    QCoreApplication::processEvents();
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

void useTable(Typist &typist, Page &page, const QString &name)
{
    if (auto *table = page.findChild<RecordTable *>(); table && table->isVisible()) {
        table->setFocus();
        for (int i = 0; i < 40; ++i)
            typist.press(*table, Qt::Key_Down, {}, name + u", Down"_s);
        for (int i = 0; i < 10; ++i)
            typist.press(*table, Qt::Key_PageDown, {}, name + u", Page Down"_s);
        typist.press(*table, Qt::Key_End, {}, name + u", End"_s);
        typist.press(*table, Qt::Key_Home, {}, name + u", Home"_s, Qt::ControlModifier);
        for (int row = 0; row < qMin(8, table->model()->rowCount()); ++row)
            typist.click(*table->viewport(), table->visualRect(table->model()->index(row, 0)).center(),
                         name + u", click on a row"_s);
        QHeaderView &head = *table->horizontalHeader();
        for (int section = 0; section < 2 && table->isSortingEnabled(); ++section)
            typist.click(*head.viewport(), {head.sectionViewportPosition(section) + 20, head.height() / 2},
                         name + u", click on a heading"_s);
    }
    for (auto *tabs : page.findChildren<QTabBar *>()) {
        for (int tab = tabs->count() - 1; tab >= 0 && tabs->isVisible(); --tab) {
            const QString what = name + u", tab "_s + tabs->tabText(tab);
            typist.open(*tabs, tabs->tabRect(tab).center(), what);
            typist.click(*tabs, tabs->tabRect(tab).center(), what);
            typist.press(*tabs, Qt::Key_Tab, {}, name + u", Tab"_s);
        }
    }
    if (auto *box = page.findChild<FilterBox *>(); box && box->isVisible()) {
        box->setFocus();
        typist.type(*box, u"st marys"_s, name + u", filter"_s);
    }
}

} // namespace

int main(int argc, char *argv[])
{
    Watchdog app{argc, argv};
    QTextStream out{stdout};
    if (argc < 2) {
        out << "bench_latency FILE.hub\n";
        return 2;
    }
    const QTemporaryDir folder;
    QSettings none{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    LookChoice look{none};
    look.apply();
    Desktop desktop{none, look, [] { return QDate::currentDate(); }, Desktop::Begin::Hub};
    MainWindow &window = desktop.window();
    window.resize(1280, 800);
    window.show();
    if (!desktop.open(QString::fromLocal8Bit(argv[1])))
        return 1;
    settle();
    Typist typist;
    for (const PageEntry &entry : window.pages()->entries()) {
        out << "opens " << entry.id << " in " << opened(window, entry.id) << " ms (at most 50)\n";
        settle();
        app.watch(true);
        useTable(typist, *window.pages()->current(), entry.id);
        app.watch(false);
    }
    app.watch(true);
    window.search()->setFocus();
    typist.type(*window.search(), u"thoms beckett"_s, u"search"_s);
    app.watch(false);
    for (const Press &opening : typist.openings())
        out << "opens " << opening.what << " in " << opening.milliseconds << " ms (at most 50)\n";
    report(out, typist.presses(), u"key presses and clicks"_s);
    report(out, app.events(), u"events of the loop"_s);
    return 0;
}
