#include "widgets/celldelegate.h"

#include <QPainter>
#include <QStyle>
#include <QTextOption>
#include <QWidget>

#include <cmath>
#include <memory>

namespace hub {

namespace {

constexpr qsizetype mostKept = 8000; ///< texts: some screens of the widest table

QIcon::Mode iconMode(QStyle::State state)
{
    return !state.testFlag(QStyle::State_Enabled) ? QIcon::Disabled
        : state.testFlag(QStyle::State_Selected)  ? QIcon::Selected
                                                  : QIcon::Normal;
}

QPalette::ColorGroup groupOf(QStyle::State state)
{
    return !state.testFlag(QStyle::State_Enabled) ? QPalette::Disabled
        : state.testFlag(QStyle::State_Active)    ? QPalette::Active
                                                  : QPalette::Inactive;
}

/// To the fraction of a pixel, so that the digits of a column stand under one another.
QPointF placeOf(const QSizeF &text, const QRectF &words, const QStyleOptionViewItem &cell)
{
    const Qt::Alignment side = QStyle::visualAlignment(cell.direction, cell.displayAlignment);
    const double spare = words.width() - text.width();
    const double x = side.testFlag(Qt::AlignRight) ? spare : side.testFlag(Qt::AlignHCenter) ? spare / 2 : 0;
    return words.topLeft() + QPointF{x, std::floor((words.height() - text.height()) / 2)};
}

} // namespace

CellDelegate::CellDelegate(QObject *parent)
    : QStyledItemDelegate{parent}
    , m_kept{mostKept}
{
}

bool CellDelegate::isPlain(const QStyleOptionViewItem &cell) const
{
    const QStyleOptionViewItem::ViewItemFeatures odd
        = QStyleOptionViewItem::HasCheckIndicator | QStyleOptionViewItem::WrapText;
    return !(cell.features & odd) && !cell.state.testFlag(QStyle::State_HasFocus)
        && cell.font == cell.widget->font() && !cell.text.contains(QChar::LineSeparator);
}

QStaticText CellDelegate::shaped(const QStyleOptionViewItem &cell, int width) const
{
    if (cell.font != m_font) {
        m_kept.clear();
        m_font = cell.font;
    }
    const Fitted key{cell.text, width, cell.textElideMode};
    if (const QStaticText *kept = m_kept.object(key))
        return *kept;
    QTextOption way;
    way.setWrapMode(QTextOption::NoWrap);
    way.setTextDirection(cell.direction);
    auto text = std::make_unique<QStaticText>(cell.text);
    text->setTextFormat(Qt::PlainText); // a name that looks like HTML is shown as it is
    text->setTextOption(way);
    text->prepare({}, m_font);
    if (text->size().width() > width) {
        text->setText(cell.fontMetrics.elidedText(cell.text, cell.textElideMode, width));
        text->prepare({}, m_font);
    }
    const QStaticText made = *text; // shared with what is kept
    m_kept.insert(key, text.release());
    return made;
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyleOptionViewItem cell{option};
    initStyleOption(&cell, index);
    const QStyle &style = *cell.widget->style();
    if (!isPlain(cell)) {
        style.drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
        return;
    }
    style.drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);
    const int margin = style.pixelMetric(QStyle::PM_FocusFrameHMargin, &cell, cell.widget) + 1;
    QRect words = cell.rect;
    if (cell.features.testFlag(QStyleOptionViewItem::HasDecoration)) {
        const QRect mark{words.topLeft(), QSize{cell.decorationSize.width() + 2 * margin, words.height()}};
        words.setLeft(mark.right() + 1);
        cell.icon.paint(painter,
                        QStyle::alignedRect(cell.direction, cell.decorationAlignment, cell.decorationSize,
                                            QStyle::visualRect(cell.direction, cell.rect, mark)),
                        Qt::AlignCenter, iconMode(cell.state));
    }
    words = QStyle::visualRect(cell.direction, cell.rect, words.adjusted(margin, 0, -margin, 0));
    if (cell.text.isEmpty() || words.width() <= 0)
        return;
    const QStaticText text = shaped(cell, words.width());
    const bool isSelected = cell.state.testFlag(QStyle::State_Selected);
    painter->setFont(m_font);
    painter->setPen(
        cell.palette.color(groupOf(cell.state), isSelected ? QPalette::HighlightedText : QPalette::Text));
    painter->drawStaticText(placeOf(text.size(), words, cell), text);
}

} // namespace hub
