#include "widgets/taborder.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QGridLayout>
#include <QScrollArea>
#include <QSet>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>

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

void orderTabs(QWidget *root)
{
    Reader reader;
    reader.readInside(*root);
    for (qsizetype at = 1; at < reader.stops().size(); ++at)
        QWidget::setTabOrder(reader.stops()[at - 1], reader.stops()[at]);
}

} // namespace hub
