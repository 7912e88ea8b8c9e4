// How long a key press holds up the window on a large hub, and how long pages take to open:
// bench_latency FILE.hub. A key press lasts until everything it set off has been done and painted.
#include "shell/desktop.h"
#include "shell/mainwindow.h"
#include "shell/pagestack.h"
#include "theme/look.h"
#include "widgets/filterbox.h"
#include "widgets/recordtable.h"
#include "widgets/searchbox.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QSettings>
#include <QTextStream>
#include <QThread>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace hub;

namespace {

struct Press
{
    QString what;
    double milliseconds = 0;
};

class Typist
{
public:
    void press(QWidget &widget, int key, const QString &text, const QString &what,
               Qt::KeyboardModifiers with = {})
    {
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

    void report(QTextStream &out)
    {
        std::ranges::sort(m_presses, {}, &Press::milliseconds);
        const auto at = [this](double part) {
            return m_presses[static_cast<size_t>(part * static_cast<double>(m_presses.size() - 1))]
                .milliseconds;
        };
        out << m_presses.size() << " key presses: median " << at(0.5) << " ms, p99 " << at(0.99)
            << " ms, worst " << m_presses.back().milliseconds << " ms (at most 8)\n";
        for (size_t i = m_presses.size() - std::min<size_t>(5, m_presses.size()); i < m_presses.size(); ++i)
            out << "  " << m_presses[i].milliseconds << " ms  " << m_presses[i].what << '\n';
    }

private:
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
    }
    if (auto *box = page.findChild<FilterBox *>(); box && box->isVisible()) {
        box->setFocus();
        typist.type(*box, u"st marys"_s, name + u", filter"_s);
    }
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication app{argc, argv};
    QTextStream out{stdout};
    if (argc < 2) {
        out << "bench_latency FILE.hub\n";
        return 2;
    }
    QSettings none{QString{}, QSettings::IniFormat};
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
        useTable(typist, *window.pages()->current(), entry.id);
    }
    window.search()->setFocus();
    typist.type(*window.search(), u"thoms beckett"_s, u"search"_s);
    typist.report(out);
    return 0;
}
