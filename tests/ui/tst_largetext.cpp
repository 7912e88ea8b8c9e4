#include "everyplace.h"
#include "failonwarnings.h"
#include "shell/desktop.h"
#include "shell/mainwindow.h"
#include "shell/pagestack.h"
#include "store/store.h"
#include "theme/look.h"
#include "widgets/label.h"

#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QStyleOptionButton>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace hub;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize screen{1280, 800};

QString described(const QWidget *widget, const QString &text)
{
    return u"%1 %2 “%3” (%4 x %5)"_s
        .arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(), text)
        .arg(widget->width())
        .arg(widget->height());
}

bool isCut(const QLabel &label)
{
    if (label.text().isEmpty() || label.textFormat() == Qt::RichText)
        return false;
    if (!label.wordWrap() && !label.toolTip().isEmpty())
        return false; // somebody's own words, shortened: the tool tip has them whole
    const QSize room = label.contentsRect().size();
    if (label.wordWrap())
        return label.heightForWidth(label.width()) > label.height() + 1;
    return label.fontMetrics().size(0, label.text()).width() > room.width() + 1
        || label.fontMetrics().height() > room.height() + 1;
}

bool isCut(const QAbstractButton &button)
{
    if (button.text().isEmpty())
        return false;
    if (const auto *tool = qobject_cast<const QToolButton *>(&button);
        tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly)
        return false;
    const int icon = button.icon().isNull() ? 0 : button.iconSize().width() + 4;
    const QString words = QString{button.text()}.remove(u'&');
    return button.fontMetrics().size(0, words).width() + icon > button.width() + 1
        || button.fontMetrics().height() > button.height() + 1;
}

/// Words of the program's own, not somebody's data, that are not whole in @p root.
QStringList cutIn(const QWidget *root)
{
    QStringList cut;
    for (const QLabel *label : root->findChildren<QLabel *>()) {
        if (label->isVisible() && isCut(*label))
            cut << described(label, label->text());
    }
    for (const QAbstractButton *button : root->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && isCut(*button))
            cut << described(button, button->text());
    }
    for (const QTabBar *bar : root->findChildren<QTabBar *>()) {
        for (int tab = 0; bar->isVisible() && tab < bar->count(); ++tab) {
            if (!bar->rect().adjusted(-1, -1, 1, 1).contains(bar->tabRect(tab)))
                cut << described(bar, bar->tabText(tab));
        }
    }
    for (const QTableView *table : root->findChildren<QTableView *>()) {
        const QHeaderView *head = table->horizontalHeader();
        for (int column = 0; table->isVisible() && table->model() && column < head->count(); ++column) {
            const QString words = table->model()->headerData(column, Qt::Horizontal).toString();
            if (!head->isSectionHidden(column)
                && head->fontMetrics().size(0, words).width() > head->sectionSize(column))
                cut << described(table, u"heading "_s + words);
        }
    }
    return cut;
}

/// Areas that are to be read by scrolling sideways.
QStringList sidewaysIn(const QWidget *root)
{
    QStringList sideways;
    for (const QScrollArea *area : root->findChildren<QScrollArea *>()) {
        if (area->isVisible() && area->horizontalScrollBar()->maximum() > 0)
            sideways << described(area,
                                  u"scrolls sideways by %1"_s.arg(area->horizontalScrollBar()->maximum()));
    }
    return sideways;
}

} // namespace

/// Text at twice its size in a small window.
class LargeTextTest final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init() { failOnWarnings(); }
    void noPageCutsItsWords();
    void noDialogCutsItsWords();
    void theNavigationKeepsItsWordsWhole();

private:
    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    LookChoice m_look{m_settings};
    QString m_file = m_folder.filePath(u"sample.hub"_s);
};

void LargeTextTest::initTestCase()
{
    m_look.chooseTextPercent(mostTextPercent);
    QVERIFY(makeFullHub(m_file));
}

void LargeTextTest::noPageCutsItsWords()
{
    Desktop desktop{m_settings, m_look, [] { return fullHubDay; }};
    desktop.window().resize(screen);
    desktop.window().show();
    QVERIFY(desktop.open(m_file));
    desktop.settle();
    QStringList cut;

    visitPages(desktop, [&](const QString &name, QWidget &page) {
        for (const QString &what :
             cutIn(&page) + sidewaysIn(&desktop.window())) // the page is in such an area
            cut << name + u": "_s + what;
        if (desktop.window().size() != screen)
            cut << name
                    + u": the window grew to %1 x %2"_s.arg(desktop.window().width())
                          .arg(desktop.window().height());
    });

    QVERIFY(isNothing(cut));
}

void LargeTextTest::noDialogCutsItsWords()
{
    const auto store = Store::open(m_file);
    QVERIFY(store);
    QStringList cut;

    visitDialogs(**store, m_folder.path(), [&cut](const QString &name, QWidget &dialog) {
        dialog.resize(screen); // as a window manager would have it, whose screen is that large
        settleEvents();
        if (dialog.size() != screen)
            cut << name + u": wants %1 x %2"_s.arg(dialog.width()).arg(dialog.height());
        for (const QString &what : cutIn(&dialog) + sidewaysIn(&dialog))
            cut << name + u": "_s + what;
    });

    QVERIFY(isNothing(cut));
}

void LargeTextTest::theNavigationKeepsItsWordsWhole()
{
    Desktop desktop{m_settings, m_look, [] { return fullHubDay; }};
    desktop.window().resize(screen);
    desktop.window().show();
    QVERIFY(desktop.open(m_file));
    auto *list = desktop.window().findChild<QListView *>(u"navigation"_s);

    for (const PageEntry &entry : desktop.window().pages()->entries()) {
        desktop.window().go({.page = entry.id});
        settleEvents();
        QVERIFY2(list->sizeHintForColumn(0) <= list->viewport()->width(), qPrintable(entry.id));
    }
}

QTEST_MAIN(LargeTextTest)
#include "tst_largetext.moc"
