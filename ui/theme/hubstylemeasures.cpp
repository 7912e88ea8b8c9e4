#include "theme/hubstyle.h"
#include "theme/stylepaint.h"

#include <QAbstractSpinBox>
#include <QDateTimeEdit>
#include <QStyleOption>
#include <QWidget>

#include <algorithm>

namespace hub {

namespace {

/// A measure of the style at 100 % text.
struct ScaledMetric
{
    int metric;
    int pixels;
};

constexpr ScaledMetric scaledMetrics[] = {
    {HubStyle::SmallIcon, 16},
    {HubStyle::Grid, 8},
    {QStyle::PM_SmallIconSize, 16},
    {QStyle::PM_ButtonIconSize, 16},
    {QStyle::PM_ListViewIconSize, 16},
    {QStyle::PM_TabBarIconSize, 16},
    {QStyle::PM_IndicatorWidth, 16},
    {QStyle::PM_IndicatorHeight, 16},
    {QStyle::PM_ExclusiveIndicatorWidth, 16},
    {QStyle::PM_ExclusiveIndicatorHeight, 16},
    {QStyle::PM_ToolBarIconSize, 20},
    {QStyle::PM_ScrollBarSliderMin, 28},
    {QStyle::PM_TabBarTabHSpace, 24},
    {QStyle::PM_HeaderMargin, 6},
    {QStyle::PM_CheckBoxLabelSpacing, 8},
    {QStyle::PM_RadioButtonLabelSpacing, 8},
    {QStyle::PM_LayoutHorizontalSpacing, 8},
    {QStyle::PM_LayoutVerticalSpacing, 8},
    {QStyle::PM_FocusFrameHMargin, 6},
};

/// The gap that Qt's buttons reckon with between an icon and the text beside it, at any size of text.
constexpr int iconGapOfQt = 4;

/// Whether it is a date that opens a calendar, with an arrow as a choice has.
bool hasCalendar(const QWidget *widget)
{
    const auto *edit = qobject_cast<const QDateTimeEdit *>(widget);
    return edit != nullptr && edit->calendarPopup();
}

/// The width of the arrows of a box of numbers, and of those Fusion reckons with at any size of text.
constexpr int spinArrows = 18;
constexpr int spinArrowsOfFusion = 16;

QRect spinBoxPart(const QStyleOptionSpinBox &box, QStyle::SubControl part, int arrows)
{
    const QRect inside = box.frame ? box.rect.adjusted(2, 2, -2, -2) : box.rect;
    const int upper = inside.height() / 2;
    QRect rect{inside.right() - arrows + 1, inside.top(), arrows, inside.height()};
    switch (part) {
    case QStyle::SC_SpinBoxUp:
        rect.setHeight(upper);
        break;
    case QStyle::SC_SpinBoxDown:
        rect.setTop(inside.top() + upper);
        break;
    case QStyle::SC_SpinBoxEditField:
        rect = inside.adjusted(0, 0, -arrows, 0);
        break;
    default:
        return box.rect;
    }
    return QStyle::visualRect(box.direction, box.rect, rect);
}

} // namespace

QRect HubStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                               const QWidget *widget) const
{
    if (control == CC_ComboBox && part == SC_ComboBoxEditField) {
        const QRect text = QProxyStyle::subControlRect(control, option, part, widget)
                               .adjusted(scaled(5), 0, -scaled(5), 0);
        const int arrow = option->rect.height() * 3 / 4; // grows with the text
        return text.intersected(option->direction == Qt::RightToLeft
                                    ? option->rect.adjusted(arrow, 0, 0, 0)
                                    : option->rect.adjusted(0, 0, -arrow, 0));
    }
    if (const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        box && control == CC_SpinBox && box->buttonSymbols != QAbstractSpinBox::NoButtons)
        return spinBoxPart(*box, part, scaled(spinArrows));
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const bool across = bar->orientation == Qt::Horizontal;
    const int length = across ? bar->rect.width() : bar->rect.height();
    const qint64 range = qint64{bar->maximum} - bar->minimum;
    const qint64 share
        = range + bar->pageStep > 0 ? qint64{length} * bar->pageStep / (range + bar->pageStep) : length;
    const int size = static_cast<int>(std::clamp<qint64>(share, std::min(length, scaled(28)), length));
    const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - size,
                                              bar->upsideDown);
    const auto stretch = [&](int from, int extent) {
        return across ? QRect{bar->rect.left() + from, bar->rect.top(), extent, bar->rect.height()}
                      : QRect{bar->rect.left(), bar->rect.top() + from, bar->rect.width(), extent};
    };
    switch (part) {
    case SC_ScrollBarSlider:
        return stretch(start, size);
    case SC_ScrollBarSubPage:
        return stretch(0, start);
    case SC_ScrollBarAddPage:
        return stretch(start + size, length - start - size);
    case SC_ScrollBarGroove:
        return bar->rect;
    default:
        return {}; // no arrow buttons
    }
}

QRect HubStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    return element == SE_LineEditContents ? rect.adjusted(scaled(5), 0, -scaled(5), 0) : rect;
}

int HubStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const int wanted = static_cast<int>(metric);
    if (const auto *found = std::ranges::find(scaledMetrics, wanted, &ScaledMetric::metric);
        found != std::end(scaledMetrics))
        return scaled(found->pixels);
    switch (wanted) {
    case RowHeight:
        return rowHeight();
    case PM_ScrollBarExtent:
        return std::max(12, scaled(12));
    case PM_DefaultFrameWidth:
        return 1;
    case PM_SplitterWidth:
        return 5;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarBaseOverlap:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int HubStyle::rowHeight() const
{
    return scaled(m_look.density == Density::Compact ? 26 : 32);
}

QSize HubStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                 const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int row = rowHeight();
    const int gap = stylepaint::hasIconBeside(option) ? scaled(stylepaint::iconGap) - iconGapOfQt : 0;
    switch (type) {
    case CT_PushButton:
        return {std::max(result.width(), size.width() + scaled(24)) + gap,
                std::max(row, size.height() + scaled(8))};
    case CT_SpinBox: // around a line edit, which has its room already
        return {result.width() + scaled(4 + spinArrows) - spinArrowsOfFusion
                    + (hasCalendar(widget) ? row * 3 / 4 : 0),
                std::max(row, size.height())};
    case CT_LineEdit:
    case CT_ComboBox:
        return {result.width() + scaled(4), std::max(row, size.height() + scaled(6))};
    case CT_MenuItem:
        return {result.width() + scaled(8),
                std::max(result.height(), size.height() > scaled(12) ? scaled(28) : 0)};
    case CT_MenuBarItem:
        return {result.width(), std::max(result.height(), scaled(26))};
    case CT_ItemViewItem:
        return {result.width(), std::max(result.height(), row - scaled(4))};
    case CT_TabBarTab:
        return {result.width(), scaled(34)};
    case CT_HeaderSection:
        return {result.width(), std::max(result.height(), row)};
    case CT_ToolButton:
        return {std::max(result.width() + scaled(12) + gap, row), std::max(result.height(), row)};
    default:
        return result;
    }
}

int HubStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                        QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_ItemView_ActivateItemOnSingleClick:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

int measureOf(const QWidget *widget, HubStyle::Metric metric)
{
    const int pixels
        = widget->style()->pixelMetric(static_cast<QStyle::PixelMetric>(metric), nullptr, widget);
    if (pixels > 0)
        return pixels;
    return metric == HubStyle::RowHeight ? 32 : metric == HubStyle::SmallIcon ? 16 : 8;
}

} // namespace hub
