#include "accessiblenames.h"
#include "everyplace.h"
#include "failonwarnings.h"
#include "shell/desktop.h"
#include "shell/mainwindow.h"
#include "shell/pagestack.h"
#include "store/store.h"
#include "theme/look.h"

#include <QApplication>
#include <QDateTimeEdit>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace hub;
using namespace Qt::StringLiterals;

namespace {

QString described(const QWidget *widget)
{
    const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
    return u"%1 %2 “%3”"_s.arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(),
                               face ? face->text(QAccessible::Name) : QString{});
}

bool isInner(const QWidget *widget)
{
    return qobject_cast<QComboBox *>(widget->parentWidget()) != nullptr
        || qobject_cast<QAbstractSpinBox *>(widget->parentWidget()) != nullptr;
}

/// Everything in @p root that Tab is to reach.
QList<QWidget *> stopsIn(const QWidget *root)
{
    QList<QWidget *> stops;
    for (QWidget *widget : root->findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) != 0
            && widget->focusProxy() == nullptr && !isInner(widget) && widget->window() == root->window())
            stops << widget;
    }
    return stops;
}

/// The control the focus is in: a spin box, not the line inside it.
QWidget *focused()
{
    QWidget *focus = QApplication::focusWidget();
    return focus && isInner(focus) ? focus->parentWidget() : focus;
}

QRect placeOf(const QWidget *widget)
{
    return {widget->mapToGlobal(QPoint{}), widget->size()};
}

/// What a reader of a screen could not make out in @p root.
QStringList silentIn(QWidget *root)
{
    QStringList silent;
    for (const QWidget *stop : stopsIn(root)) {
        const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(stop));
        if (face->text(QAccessible::Name).trimmed().isEmpty())
            silent << u"no name: "_s + described(stop);
        const QAccessible::Role role = face->role();
        if (role == QAccessible::NoRole || role == QAccessible::Client)
            silent << u"no role: "_s + described(stop);
        if (!face->state().focusable)
            silent << u"cannot be focused: "_s + described(stop);
        // What is not one of the platform's own controls says how it is used.
        const bool isOwn = role == QAccessible::Canvas || role == QAccessible::Graphic
            || role == QAccessible::Chart || role == QAccessible::Document;
        if (isOwn && face->text(QAccessible::Description).isEmpty())
            silent << u"no description: "_s + described(stop);
    }
    return silent;
}

/// Tables whose cells do not say which row and column they are of.
QStringList speechlessTablesIn(const QWidget *root)
{
    QStringList speechless;
    for (QTableView *table : root->findChildren<QTableView *>()) {
        if (!table->isVisible() || table->model() == nullptr || table->model()->rowCount() == 0)
            continue;
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(table);
        QAccessibleTableInterface *cells = face->tableInterface();
        for (int column = 0; column < cells->columnCount(); ++column) {
            if (table->isColumnHidden(column))
                continue;
            QAccessibleInterface *cell = cells->cellAt(0, column);
            const QList<QAccessibleInterface *> heads = cell->tableCellInterface()->columnHeaderCells();
            if (cells->columnDescription(column).isEmpty() || heads.isEmpty()
                || heads.first()->text(QAccessible::Name).isEmpty()
                || cell->tableCellInterface()->rowIndex() != 0)
                speechless << u"%1, column %2"_s.arg(described(table)).arg(column);
        }
    }
    return speechless;
}

/// Whether one goes up without going to the right: against the order of reading.
bool isBack(const QRect &from, const QRect &to)
{
    return to.bottom() < from.top() && to.left() < from.right();
}

/// Whether Tab may begin again at @p widget: nothing is above it.
bool isTopmost(const QWidget *widget, const QList<QWidget *> &stops)
{
    return std::ranges::none_of(stops, [widget](const QWidget *stop) {
        return stop->isVisible() && placeOf(stop).bottom() < placeOf(widget).top();
    });
}

/// A list without rows has no current one to show.
bool isEmptyList(const QWidget *widget)
{
    const auto *list = qobject_cast<const QAbstractItemView *>(widget);
    return list != nullptr && list->model() != nullptr && list->model()->rowCount() == 0;
}

/// Whether the picture of @p stop shows that it has the focus.
bool showsFocus(QWidget *stop)
{
    QWidget *holder = QApplication::focusWidget();
    const QImage with = stop->grab().toImage();
    const bool isBlocked = stop->blockSignals(true);
    holder->clearFocus();
    const QImage without = stop->grab().toImage();
    holder->setFocus(Qt::TabFocusReason);
    stop->blockSignals(isBlocked);
    return with != without;
}

/// Walks @p root by real Tab keys: what is passed over, met twice, out of order, unseen or never left.
QStringList stumblesIn(QWidget *root)
{
    QStringList stumbles;
    const QList<QWidget *> stops = stopsIn(root);
    if (stops.isEmpty())
        return {};
    QList<QWidget *> met;
    stops.first()->setFocus(Qt::TabFocusReason);
    QWidget *const first = focused();
    for (int turn = 0; turn < 400; ++turn) {
        QWidget *now = focused();
        if (now == nullptr || (turn > 0 && now == first))
            break;
        if (root->isAncestorOf(now)) {
            if (met.contains(now))
                stumbles << u"met twice: "_s + described(now);
            else if (!isEmptyList(now) && !showsFocus(now))
                stumbles << u"focus not seen: "_s + described(now);
            met << now;
        }
        // A date has parts, and Tab goes from one to the next before it leaves.
        const int most = qobject_cast<QDateTimeEdit *>(now) != nullptr ? 8 : 1;
        for (int part = 0; part < most && focused() == now; ++part)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        if (focused() != nullptr && root->isAncestorOf(focused()) && focused() != first
            && isBack(placeOf(now), placeOf(focused())) && !isTopmost(focused(), stops))
            stumbles << u"back up: %1 after %2"_s.arg(described(focused()), described(now));
        if (focused() == now) {
            stumbles << u"Tab does not leave: "_s + described(now);
            break;
        }
    }
    for (const QWidget *stop : stops) {
        if (!met.contains(stop) && stop->isVisible() && stop->isEnabled())
            stumbles << u"passed over: "_s + described(stop);
    }
    return stumbles;
}

} // namespace

/// Walks every page and dialog as somebody does who uses the keyboard and a screen reader.
class AccessibilityTest final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init() { failOnWarnings(); }
    void everyPageSpeaks();
    void everyPageIsWalkedByTab();
    void everyDialogSpeaksAndIsWalked();
    void tabGoesThroughTheWholeWindow();

private:
    std::unique_ptr<Desktop> opened();

    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    LookChoice m_look{m_settings};
    QString m_file = m_folder.filePath(u"sample.hub"_s);
};

void AccessibilityTest::initTestCase()
{
    QApplication::setCursorFlashTime(0);
    m_look.apply();
    QVERIFY(makeFullHub(m_file));
}

std::unique_ptr<Desktop> AccessibilityTest::opened()
{
    auto desktop = std::make_unique<Desktop>(m_settings, m_look, [] { return fullHubDay; });
    desktop->window().resize(1280, 800);
    desktop->window().show();
    if (!desktop->open(m_file) || !QTest::qWaitForWindowActive(&desktop->window()))
        return nullptr;
    desktop->settle();
    return desktop;
}

void AccessibilityTest::everyPageSpeaks()
{
    const auto desktop = opened();
    QStringList silent;

    visitPages(*desktop, [&silent](const QString &name, QWidget &page) {
        for (const QString &what : silentIn(&page) + speechlessTablesIn(&page))
            silent << name + u": "_s + what;
    });

    QVERIFY(isNothing(silent));
}

void AccessibilityTest::everyPageIsWalkedByTab()
{
    const auto desktop = opened();
    QStringList stumbles;

    visitPages(*desktop, [&stumbles](const QString &name, QWidget &page) {
        for (const QString &what : stumblesIn(&page))
            stumbles << name + u": "_s + what;
    });

    QVERIFY(isNothing(stumbles));
}

void AccessibilityTest::everyDialogSpeaksAndIsWalked()
{
    const auto store = Store::open(m_file);
    QVERIFY(store);
    QStringList stumbles;

    visitDialogs(**store, m_folder.path(), [&stumbles](const QString &name, QWidget &dialog) {
        dialog.activateWindow();
        if (!QTest::qWaitForWindowActive(&dialog))
            stumbles << name + u": is not active"_s;
        for (const QString &what : silentIn(&dialog) + speechlessTablesIn(&dialog) + stumblesIn(&dialog))
            stumbles << name + u": "_s + what;
        if (dialog.windowTitle().isEmpty())
            stumbles << name + u": no title"_s;
    });

    QVERIFY(isNothing(stumbles));
}

void AccessibilityTest::tabGoesThroughTheWholeWindow()
{
    const auto desktop = opened();
    desktop->window().go({.page = u"people"_s});

    QVERIFY(isNothing(stumblesIn(&desktop->window())));
}

QTEST_MAIN(AccessibilityTest)
#include "tst_accessibility.moc"
