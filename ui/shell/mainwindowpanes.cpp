// How the window is walked by keys, and how its parts stand where text is large.
#include "shell/mainwindow.h"
#include "shell/pagestack.h"
#include "shell/topbar.h"
#include "theme/hubstyle.h"
#include "widgets/navigationlist.h"
#include "widgets/searchbox.h"
#include "widgets/taborder.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QSplitter>
#include <QStatusBar>

#include <algorithm>

namespace hub {

using namespace Qt::StringLiterals;

/// Where text is large for the window, the words of the navigation stand below the icons, and the parts of
/// pages that ask for it below one another.
void MainWindow::fitNavigation()
{
    constexpr int wideEnough = 110; // steps of the grid
    if (m_navigation == nullptr)
        return;
    m_navigation->setNarrow(width() < measureOf(this, HubStyle::Grid) * wideEnough);
    for (auto *split : m_pages->findChildren<QSplitter *>(u"stacking"_s))
        split->setOrientation(m_navigation->isNarrow() ? Qt::Vertical : Qt::Horizontal);
}

namespace {

/// Gives the focus to what had it last in @p pane, or to its first control.
void focusPane(QWidget *pane)
{
    QWidget *last = pane->focusWidget();
    if (pane->focusPolicy() != Qt::NoFocus || (last && last != pane))
        return (last ? last : pane)->setFocus(Qt::OtherFocusReason);
    for (QWidget *next = pane->nextInFocusChain(); next != pane; next = next->nextInFocusChain()) {
        if (pane->isAncestorOf(next) && next->isVisible() && next->isEnabled()
            && (next->focusPolicy() & Qt::TabFocus) != 0)
            return next->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace

void MainWindow::nextPane(int by)
{
    QList<QWidget *> panes{search(), m_navigation};
    if (Page *page = m_pages->current())
        panes << page->panes();
    panes.removeIf([](const QWidget *pane) { return !pane->isVisible(); });
    const auto holdsFocus = [](const QWidget *pane) {
        const QWidget *focus = QApplication::focusWidget();
        return focus != nullptr && (pane == focus || pane->isAncestorOf(focus));
    };
    const auto now = std::ranges::find_if(panes, holdsFocus);
    const qsizetype count = panes.size();
    const qsizetype at = now == panes.end() ? (by > 0 ? count - 1 : 0) : now - panes.begin();
    focusPane(panes[(at + by + count) % count]);
}

void MainWindow::focusMainPane()
{
    QList<QWidget *> panes = m_pages->current()->panes();
    panes.removeIf([](const QWidget *pane) { return pane == nullptr || !pane->isVisible(); });
    const auto list = std::ranges::find_if(
        panes, [](const QWidget *pane) { return qobject_cast<const QAbstractItemView *>(pane) != nullptr; });
    if (!panes.isEmpty())
        focusPane(list == panes.end() ? panes.front() : *list);
}

bool MainWindow::focusNextPrevChild(bool next)
{
    return focusAlong({m_top, centralWidget(), statusBar()}, next);
}

} // namespace hub
