#include "widgets/flowlayout.h"

#include <QStyle>
#include <QWidget>

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
    int x = rect.x();
    int y = rect.y();
    int line = 0;
    const bool rightToLeft = parentWidget() && parentWidget()->isRightToLeft();
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize hint
            = item->sizeHint().boundedTo({qMax(rect.width(), item->minimumSize().width()), 9999});
        if (x > rect.x() && x + hint.width() > rect.x() + rect.width()) {
            x = rect.x();
            y += line + spacing();
            line = 0;
        }
        if (place) {
            const QRect at{QPoint{x, y}, hint};
            item->setGeometry(rightToLeft ? QStyle::visualRect(Qt::RightToLeft, rect, at) : at);
        }
        x += hint.width() + spacing();
        line = qMax(line, hint.height());
    }
    return y + line - rect.y() + contentsMargins().top() + contentsMargins().bottom();
}

} // namespace hub
