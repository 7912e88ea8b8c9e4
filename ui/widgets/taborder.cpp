#include "widgets/taborder.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialog>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSet>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QTextBrowser>

#include <algorithm>

namespace hub {

namespace {

/// Walks the layouts, and what holds widgets without one, in the order they are read.
class Reader
{
public:
    void read(QWidget *widget)
    {
        if (widget == nullptr || widget->isWindow() || m_met.contains(widget))
            return;
        m_met.insert(widget);
        if ((widget->focusPolicy() & Qt::TabFocus) != 0 && widget->focusProxy() == nullptr)
            m_stops << widget;
        if (!isWhole(*widget))
            readInside(*widget);
    }
    void readInside(QWidget &widget)
    {
        if (auto *tabs = qobject_cast<QTabWidget *>(&widget)) {
            read(tabs->tabBar());
            for (int tab = 0; tab < tabs->count(); ++tab)
                read(tabs->widget(tab));
        } else if (auto *split = qobject_cast<QSplitter *>(&widget)) {
            for (int part = 0; part < split->count(); ++part)
                read(split->widget(part));
        } else if (auto *area = qobject_cast<QScrollArea *>(&widget)) {
            read(area->widget());
        } else if (QLayout *layout = widget.layout()) {
            read(*layout);
        }
        for (QWidget *child : widget.findChildren<QWidget *>(Qt::FindDirectChildrenOnly))
            read(child); // what stands in no layout comes last
    }
    [[nodiscard]] const QList<QWidget *> &stops() const { return m_stops; }

private:
    /// Whether its parts are its own business.
    static bool isWhole(const QWidget &widget)
    {
        return qobject_cast<const QComboBox *>(&widget) != nullptr
            || qobject_cast<const QAbstractSpinBox *>(&widget) != nullptr
            || qobject_cast<const QAbstractItemView *>(&widget) != nullptr
            || qobject_cast<const QTabBar *>(&widget) != nullptr;
    }

    void read(QLayout &layout)
    {
        std::vector<std::pair<std::pair<int, int>, QLayoutItem *>> items;
        auto *grid = qobject_cast<QGridLayout *>(&layout);
        for (int at = 0; at < layout.count(); ++at) {
            std::pair<int, int> place{at, 0};
            int rows = 0;
            int columns = 0;
            if (grid != nullptr)
                grid->getItemPosition(at, &place.first, &place.second, &rows, &columns);
            items.emplace_back(place, layout.itemAt(at));
        }
        std::ranges::stable_sort(items, {}, &std::pair<std::pair<int, int>, QLayoutItem *>::first);
        for (const auto &[place, item] : items) {
            if (item->layout() != nullptr)
                read(*item->layout());
            else
                read(item->widget());
        }
    }

    QSet<QWidget *> m_met;
    QList<QWidget *> m_stops;
};

} // namespace

bool focusAlong(const QList<QWidget *> &parts, bool next)
{
    Reader reader;
    for (QWidget *part : parts) {
        if (part->isWindow())
            reader.readInside(*part);
        else
            reader.read(part);
    }
    QList<QWidget *> stops = reader.stops();
    QWidget *at = QApplication::focusWidget();
    while (at != nullptr && !stops.contains(at))
        at = at->parentWidget(); // from the line of a spin box to the box
    stops.removeIf(
        [at](const QWidget *stop) { return stop != at && (!stop->isVisible() || !stop->isEnabled()); });
    if (stops.isEmpty())
        return false;
    const qsizetype count = stops.size();
    const qsizetype place = stops.indexOf(at);
    const qsizetype to = place < 0 ? (next ? 0 : count - 1) : (place + (next ? 1 : count - 1)) % count;
    stops[to]->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    for (QWidget *outer = stops[to]->parentWidget(); outer != nullptr; outer = outer->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(outer))
            area->ensureWidgetVisible(stops[to]);
    }
    return true;
}

namespace {

/// Sees Tab before the widgets of a dialog do.
class DialogWalker final : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::KeyPress)
            return false;
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool back = key->key() == Qt::Key_Backtab
            || (key->key() == Qt::Key_Tab && key->modifiers().testFlag(Qt::ShiftModifier));
        auto *widget = qobject_cast<QWidget *>(watched);
        const bool isTab = back || (key->key() == Qt::Key_Tab && key->modifiers() == Qt::NoModifier);
        if (!isTab || widget == nullptr || !isPlain(*widget, back))
            return false;
        auto *dialog = qobject_cast<QDialog *>(widget->window());
        return dialog != nullptr && focusAlong({dialog}, !back);
    }

private:
    /// Whether Tab means nothing to the widget itself, as it does to dates, links and cells being edited.
    static bool isPlain(const QWidget &widget, bool back)
    {
        if (const auto *date = qobject_cast<const QDateTimeEdit *>(&widget); date != nullptr)
            return date->currentSectionIndex() == (back ? 0 : date->sectionCount() - 1);
        if (qobject_cast<const QTextBrowser *>(&widget) != nullptr)
            return false;
        const auto *text = qobject_cast<const QPlainTextEdit *>(&widget);
        const auto *view = qobject_cast<const QAbstractItemView *>(&widget);
        if ((text != nullptr && !text->tabChangesFocus()) || (view != nullptr && view->tabKeyNavigation()))
            return false;
        for (const QWidget *outer = widget.parentWidget(); outer != nullptr && !outer->isWindow();
             outer = outer->parentWidget()) {
            if (qobject_cast<const QAbstractItemView *>(outer) != nullptr
                || qobject_cast<const QDateTimeEdit *>(outer) != nullptr)
                return false;
        }
        return true;
    }
};

} // namespace

void walkDialogs()
{
    constexpr const char *mark = "hubWalksDialogs";
    if (qApp->property(mark).toBool())
        return;
    qApp->setProperty(mark, true);
    qApp->installEventFilter(new DialogWalker{qApp});
}

} // namespace hub
