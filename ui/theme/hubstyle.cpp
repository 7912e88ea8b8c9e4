#include "theme/hubstyle.h"

#include "theme/stylepaint.h"
#include "widgets/taborder.h"

#include <QAbstractItemView>
#include <QDialog>
#include <QHeaderView>
#include <QPainter>
#include <QScreen>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTableView>
#include <QWidget>

#include <algorithm>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *primaryMark = "hubPrimary";

bool isPrimary(const QWidget *widget)
{
    return widget != nullptr && widget->property(primaryMark).toBool();
}

/// Whether an item is the leftmost of its row; a table does not say so itself.
bool beginsRow(const QStyleOptionViewItem &item, const QWidget *widget)
{
    if (const auto *table = qobject_cast<const QTableView *>(widget))
        return table->horizontalHeader()->sectionPosition(item.index.column()) == 0;
    return item.viewItemPosition != QStyleOptionViewItem::Middle
        && item.viewItemPosition != QStyleOptionViewItem::End;
}

/// What is drawn without a look at the widget.
struct SimplePrimitive
{
    QStyle::PrimitiveElement element;
    void (*draw)(const QStyleOption &, QPainter &);
};

template<Qt::ArrowType direction>
void arrow(const QStyleOption &option, QPainter &painter)
{
    stylepaint::chevron(option, painter, direction);
}

constexpr SimplePrimitive simplePrimitives[] = {
    {QStyle::PE_FrameFocusRect, stylepaint::focusRing},
    {QStyle::PE_PanelButtonTool, stylepaint::toolButtonPanel},
    {QStyle::PE_Frame, stylepaint::frame},
    {QStyle::PE_PanelMenu, stylepaint::menuPanel},
    {QStyle::PE_FrameMenu, stylepaint::menuPanel},
    {QStyle::PE_IndicatorCheckBox, stylepaint::checkBox},
    {QStyle::PE_IndicatorItemViewItemCheck, stylepaint::checkBox},
    {QStyle::PE_IndicatorRadioButton, stylepaint::radioButton},
    {QStyle::PE_IndicatorArrowDown, arrow<Qt::DownArrow>},
    {QStyle::PE_IndicatorArrowUp, arrow<Qt::UpArrow>},
    {QStyle::PE_IndicatorArrowRight, arrow<Qt::RightArrow>},
    {QStyle::PE_IndicatorArrowLeft, arrow<Qt::LeftArrow>},
};

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
    {QStyle::PM_LayoutHorizontalSpacing, 8},
    {QStyle::PM_LayoutVerticalSpacing, 8},
    {QStyle::PM_FocusFrameHMargin, 6},
};

} // namespace

HubStyle::HubStyle(const Look &look)
    : QProxyStyle{QStyleFactory::create(u"Fusion"_s)}
    , m_look{look}
{
}

void HubStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    if (const auto *simple = std::ranges::find(simplePrimitives, element, &SimplePrimitive::element);
        simple != std::end(simplePrimitives))
        return simple->draw(*option, *painter);
    switch (element) {
    case PE_FrameLineEdit: // drawn with its panel
    case PE_FrameTabBarBase:
        return;
    case PE_PanelScrollAreaCorner:
        return painter->fillRect(option->rect, option->palette.brush(QPalette::Window));
    case PE_PanelLineEdit:
        if (const auto *panel = qstyleoption_cast<const QStyleOptionFrame *>(option);
            panel && panel->lineWidth == 0)
            return painter->fillRect(option->rect, option->palette.brush(QPalette::Base));
        return stylepaint::fieldPanel(*option, *painter);
    case PE_PanelButtonCommand:
        return stylepaint::buttonPanel(*option, *painter, isPrimary(widget));
    case PE_PanelItemViewRow:
        if (!option->state.testFlag(State_Selected))
            QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    case PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option))
            stylepaint::itemRow(*item, *painter, beginsRow(*item, widget));
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void HubStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                           const QWidget *widget) const
{
    switch (element) {
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        return stylepaint::headerSection(*option, *painter);
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            QStyleOptionHeader quiet{*header};
            if (!quiet.text.contains(u'\n'))
                quiet.text = quiet.fontMetrics.elidedText(quiet.text, Qt::ElideRight, quiet.rect.width());
            const Token text = header->orientation == Qt::Horizontal ? Token::Muted : Token::Ink;
            quiet.palette.setColor(QPalette::ButtonText, color(text, option->palette));
            QProxyStyle::drawControl(element, &quiet, painter, widget);
        }
        return;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
            button && isPrimary(widget) && option->state.testFlag(State_Enabled)) {
            QStyleOptionButton filled{*button};
            filled.palette.setColor(QPalette::ButtonText, color(Token::OnBrand, option->palette));
            return QProxyStyle::drawControl(element, &filled, painter, widget);
        }
        break;
    case CE_ToolBar:
    case CE_MenuBarEmptyArea:
        return painter->fillRect(option->rect, color(Token::Surface, option->palette));
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            stylepaint::menuBarItem(*item, *painter);
        return;
    case CE_ToolButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option)) {
            QStyleOptionToolButton inset{*button};
            if (button->toolButtonStyle == Qt::ToolButtonTextBesideIcon)
                inset.rect.adjust(scaled(6), 0, -scaled(6), 0);
            QProxyStyle::drawControl(element, &inset, painter, widget);
        }
        return;
    case CE_Splitter:
        return stylepaint::splitter(*option, *painter);
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            stylepaint::tab(*tab, *painter);
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void HubStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                  QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
            combo && combo->frame)
            return stylepaint::comboBox(*combo, *painter);
    }
    if (const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        box && control == CC_SpinBox && box->buttonSymbols != QAbstractSpinBox::NoButtons)
        return stylepaint::spinBox(*box, *painter,
                                   proxy()->subControlRect(control, box, SC_SpinBoxUp, widget),
                                   proxy()->subControlRect(control, box, SC_SpinBoxDown, widget));
    if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        button && control == CC_ToolButton && button->features.testFlag(QStyleOptionToolButton::HasMenu)) {
        QStyleOptionToolButton plain{*button};
        plain.features &= ~QStyleOptionToolButton::ToolButtonFeatures{QStyleOptionToolButton::HasMenu};
        QProxyStyle::drawComplexControl(control, &plain, painter, widget);
        plain.rect.setLeft(plain.rect.right() - scaled(20));
        return stylepaint::chevron(plain, *painter, Qt::DownArrow);
    }
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return stylepaint::scrollBar(*bar, *painter,
                                         proxy()->subControlRect(control, bar, SC_ScrollBarSlider, widget));
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

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
    switch (type) {
    case CT_PushButton:
        return {std::max(result.width(), size.width() + scaled(24)),
                std::max(row, size.height() + scaled(8))};
    case CT_SpinBox: // around a line edit, which has its room already
        return {result.width() + scaled(4), std::max(row, size.height())};
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
        return {std::max(result.width() + scaled(12), row), std::max(result.height(), row)};
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

void HubStyle::polish(QWidget *widget)
{
    if (auto *header = qobject_cast<QHeaderView *>(widget); header && header->orientation() == Qt::Horizontal)
        header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    if (auto *view = qobject_cast<QAbstractItemView *>(widget))
        view->viewport()->setAttribute(Qt::WA_Hover);
    if (qobject_cast<QDialog *>(widget) != nullptr) {
        walkDialogs();
        // Large text makes them larger than a small screen.
        widget->resize(widget->size().boundedTo(widget->screen()->availableSize()));
    }
    QProxyStyle::polish(widget);
}

int measureOf(const QWidget *widget, HubStyle::Metric metric)
{
    const int pixels
        = widget->style()->pixelMetric(static_cast<QStyle::PixelMetric>(metric), nullptr, widget);
    if (pixels > 0)
        return pixels;
    return metric == HubStyle::RowHeight ? 32 : metric == HubStyle::SmallIcon ? 16 : 8;
}

void makePrimary(QWidget *button)
{
    button->setProperty(primaryMark, true);
}

} // namespace hub
