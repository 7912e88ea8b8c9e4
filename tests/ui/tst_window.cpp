#include "accessiblenames.h"
#include "failonwarnings.h"
#include "shell/mainwindow.h"
#include "shell/pagestack.h"
#include "theme/look.h"
#include "widgets/label.h"
#include "widgets/navigationlist.h"
#include "widgets/searchbox.h"

#include <QAction>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace hub;
using namespace Qt::StringLiterals;

namespace {

/// A page with one button, one list and one command.
class PlainPage final : public Page
{
public:
    PlainPage(const QString &name, QWidget *parent)
        : Page{parent}
    {
        auto *layout = new QVBoxLayout{this};
        layout->addWidget(new QPushButton{name, this});
        m_list->setAccessibleName(u"List of "_s + name);
        layout->addWidget(m_list);
        addAction(new QAction{u"Count "_s + name, this});
    }
    void show(const Place &place) override { shown = place; }
    QList<QWidget *> panes() override { return {m_list}; }

    Place shown;

private:
    QListWidget *m_list = new QListWidget{this};
};

} // namespace

class WindowTest final : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void aPageIsMadeWhenFirstShown();
    void theNumberKeysGoToPages();
    void aPageOpenedFromAPageBeginsInItsList();
    void f6WalksThePanes();
    void commandsOfThePageStandInTheRecordsMenu();
    void everyCommandIsFoundByItsWords();
    void undoIsNamed();
    void everyControlHasAName();
    void noTwoCommandsShareAShortcut();
    void theWindowIsWhereItWas();
    void tabGoesRound();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<LookChoice> m_look;
    std::unique_ptr<MainWindow> m_window;
    int m_made = 0;
};

void WindowTest::init()
{
    failOnWarnings();
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_look = std::make_unique<LookChoice>(*m_settings);
    m_look->apply();
    m_window = std::make_unique<MainWindow>(*m_settings, *m_look);
    m_made = 0;
    const auto page = [this](const QString &name) {
        return [this, name](QWidget *parent) -> Page * {
            ++m_made;
            return new PlainPage{name, parent};
        };
    };
    m_window->setPages({{u"overview"_s, u"Overview"_s, Icon::Overview, page(u"overview"_s)},
                        {u"people"_s, u"People"_s, Icon::People, page(u"people"_s)}},
                       {.page = u"overview"_s});
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void WindowTest::cleanup()
{
    m_window.reset();
    m_look.reset();
    m_settings.reset();
}

void WindowTest::aPageIsMadeWhenFirstShown()
{
    QCOMPARE(m_made, 1);

    m_window->go({.page = u"people"_s, .record = 5});
    m_window->go({.page = u"overview"_s});
    m_window->go({.page = u"people"_s});

    QCOMPARE(m_made, 2);
    QCOMPARE(dynamic_cast<PlainPage *>(m_window->pages()->current())->shown.record, 5);
}

void WindowTest::theNumberKeysGoToPages()
{
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);

    QCOMPARE(m_window->pages()->currentId(), u"people"_s);
    QCOMPARE(m_window->navigation()->current(), u"people"_s);
}

void WindowTest::aPageOpenedFromAPageBeginsInItsList()
{
    QTest::keyClick(m_window.get(), Qt::Key_F6);
    m_window->pages()->current()->findChild<QPushButton *>()->setFocus();

    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);

    QVERIFY(m_window->pages()->current()->findChild<QListWidget *>()->hasFocus());
}

void WindowTest::f6WalksThePanes()
{
    m_window->search()->setFocus();

    QTest::keyClick(m_window.get(), Qt::Key_F6);
    QVERIFY(m_window->navigation()->hasFocus());
    QTest::keyClick(m_window.get(), Qt::Key_F6);
    QVERIFY(m_window->pages()->current()->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(m_window.get(), Qt::Key_F6);
    QVERIFY(m_window->search()->hasFocus());
    QTest::keyClick(m_window.get(), Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(m_window->pages()->current()->isAncestorOf(QApplication::focusWidget()));
}

void WindowTest::commandsOfThePageStandInTheRecordsMenu()
{
    m_window->go({.page = u"people"_s});

    const QList<QAction *> actions = m_window->menu(MainWindow::MenuName::Records)->actions();
    QCOMPARE(actions.size(), 1);
    QCOMPARE(actions.first()->text(), u"Count people"_s);
}

void WindowTest::everyCommandIsFoundByItsWords()
{
    const std::vector<FoundItem> hits = m_window->matchingCommands(u"larger"_s);

    QCOMPARE(hits.size(), size_t{1});
    hits.front().open();
    QCOMPARE(m_look->look().textPercent, 110);
}

void WindowTest::undoIsNamed()
{
    QVERIFY(!m_window->undoAction()->isEnabled());

    m_window->setSteps(u"Offer a place to A Khan"_s, {});

    QVERIFY(m_window->undoAction()->isEnabled());
    QCOMPARE(m_window->undoAction()->text(), u"Undo “Offer a place to A Khan”"_s);
    QVERIFY(!m_window->redoAction()->isEnabled());
}

void WindowTest::everyControlHasAName()
{
    QCOMPARE(controlsWithoutNames(m_window.get()), QStringList{});
}

void WindowTest::noTwoCommandsShareAShortcut()
{
    QSet<QKeySequence> seen;
    for (const QAction *action : m_window->commands()) {
        const QKeySequence keys = action->shortcut();
        if (keys.isEmpty())
            continue;
        QVERIFY2(!seen.contains(keys), qPrintable(action->text() + u' ' + keys.toString()));
        seen.insert(keys);
    }
}

void WindowTest::theWindowIsWhereItWas()
{
    m_window->resize(900, 600);
    m_window->close();

    const MainWindow again{*m_settings, *m_look};

    QCOMPARE(again.size(), QSize(900, 600));
}

void WindowTest::tabGoesRound()
{
    QSet<QWidget *> met;
    m_window->search()->setFocus();
    for (int i = 0; i < 20; ++i) {
        QWidget *before = QApplication::focusWidget();
        met.insert(before);
        QTest::keyClick(before, Qt::Key_Tab);
        QVERIFY(QApplication::focusWidget() != before);
    }

    QVERIFY(met.contains(m_window->navigation()));
    QVERIFY(met.contains(QApplication::focusWidget()));
}

QTEST_MAIN(WindowTest)
#include "tst_window.moc"
