#include "widgets/flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <utility>
#include <vector>

namespace hub {

FlowLayout::FlowLayout(QWidget *parent, int spacing)
    : QLayout{parent}
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(spacing);
}

FlowLayout::~FlowLayout()
{
    while (QLayoutItem *item = takeAt(0))
        delete item;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QSize FlowLayout::sizeHint() const
{
    int wide = 0;
    int high = 0;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        wide += (wide > 0 ? spacing() : 0) + item->sizeHint().width();
        high = qMax(high, item->sizeHint().height());
    }
    const QMargins margins = contentsMargins();
    return {wide + margins.left() + margins.right(), high + margins.top() + margins.bottom()};
}

QSize FlowLayout::minimumSize() const
{
    QSize least;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            least = least.expandedTo(item->minimumSize());
    }
    const QMargins margins = contentsMargins();
    return least + QSize{margins.left() + margins.right(), margins.top() + margins.bottom()};
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect &whole, bool place) const
{
    const QRect rect = whole.marginsRemoved(contentsMargins());
    const bool rightToLeft = parentWidget() && parentWidget()->isRightToLeft();
    std::vector<std::pair<QLayoutItem *, QRect>> line;
    int y = rect.y();
    int high = 0;
    const auto endLine = [&] { // in the middle of their line: a text stands level with the buttons
        for (const auto &[item, at] : line) {
            const QRect level = at.translated(0, (high - at.height()) / 2);
            if (place)
                item->setGeometry(rightToLeft ? QStyle::visualRect(Qt::RightToLeft, rect, level) : level);
        }
        line.clear();
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize hint
            = item->sizeHint().boundedTo({qMax(rect.width(), item->minimumSize().width()), 9999});
        int x = line.empty() ? rect.x() : line.back().second.right() + 1 + spacing();
        if (!line.empty() && x + hint.width() > rect.x() + rect.width()) {
            endLine();
            x = rect.x();
            y += high + spacing();
            high = 0;
        }
        line.emplace_back(item, QRect{QPoint{x, y}, hint});
        high = qMax(high, hint.height());
    }
    endLine();
    return y + high - rect.y() + contentsMargins().top() + contentsMargins().bottom();
}

} // namespace hub
