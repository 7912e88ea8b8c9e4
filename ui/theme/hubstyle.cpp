#include "theme/hubstyle.h"

#include "theme/stylepaint.h"
#include "widgets/taborder.h"

#include <QAbstractItemView>
#include <QDialog>
#include <QHeaderView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScreen>
#include <QSignalBlocker>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTableView>
#include <QTextDocument>
#include <QTreeView>
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

/// Room around a text; nobody has edited it by that.
void inset(QTextDocument &document, int margin)
{
    const bool wasModified = document.isModified();
    const QSignalBlocker quiet{document};
    document.setDocumentMargin(margin);
    document.setModified(wasModified);
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
    {QStyle::PE_IndicatorHeaderArrow, stylepaint::sortMark},
    {QStyle::PE_IndicatorBranch, stylepaint::branch},
    {QStyle::PE_IndicatorArrowDown, arrow<Qt::DownArrow>},
    {QStyle::PE_IndicatorArrowUp, arrow<Qt::UpArrow>},
    {QStyle::PE_IndicatorArrowRight, arrow<Qt::RightArrow>},
    {QStyle::PE_IndicatorArrowLeft, arrow<Qt::LeftArrow>},
};

QStyleOptionHeader quietHeading(const QStyleOptionHeader &header)
{
    QStyleOptionHeader quiet{header};
    if (!quiet.text.contains(u'\n'))
        quiet.text = quiet.fontMetrics.elidedText(quiet.text, Qt::ElideRight, quiet.rect.width());
    const Token text = header.orientation == Qt::Horizontal ? Token::Muted : Token::Ink;
    quiet.palette.setColor(QPalette::ButtonText, color(text, header.palette));
    return quiet;
}

/// What is done stands out from what is not: the ground of a selection is too faint for that.
QStyleOptionProgressBar plainProgress(const QStyleOptionProgressBar &bar)
{
    QStyleOptionProgressBar plain{bar};
    plain.palette.setColor(QPalette::Highlight, color(Token::Accent, bar.palette));
    plain.palette.setColor(QPalette::HighlightedText, color(Token::Surface, bar.palette));
    return plain;
}

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
        else if (qobject_cast<const QTreeView *>(widget) != nullptr) // what is before the item, too
            painter->fillRect(option->rect, color(Token::AccentSoft, option->palette));
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
    case CE_ProgressBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option)) {
            const QStyleOptionProgressBar plain = plainProgress(*bar);
            QProxyStyle::drawControl(element, &plain, painter, widget);
        }
        return;
    case CE_ToolBar:
    case CE_MenuBarEmptyArea:
        return painter->fillRect(option->rect, color(Token::Surface, option->palette));
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            stylepaint::menuBarItem(*item, *painter);
        return;
    case CE_HeaderLabel:
    case CE_PushButtonLabel:
    case CE_ComboBoxLabel:
    case CE_ToolButtonLabel:
        return drawLabel(element, option, painter, widget);
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

void HubStyle::drawLabel(ControlElement element, const QStyleOption *option, QPainter *painter,
                         const QWidget *widget) const
{
    if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
        const QStyleOptionHeader quiet = quietHeading(*header);
        QProxyStyle::drawControl(element, &quiet, painter, widget);
    } else if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
        QStyleOptionButton label{*button};
        if (isPrimary(widget) && option->state.testFlag(State_Enabled))
            label.palette.setColor(QPalette::ButtonText, color(Token::OnBrand, option->palette));
        if (stylepaint::hasIconBeside(option))
            return stylepaint::iconLabel(label, label.icon, label.iconSize, label.text, *painter,
                                         scaled(stylepaint::iconGap), Qt::AlignHCenter);
        QProxyStyle::drawControl(element, &label, painter, widget);
    } else if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
        QStyleOptionComboBox label{*combo};
        const int room = subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget).width()
            - (combo->currentIcon.isNull() ? 0 : combo->iconSize.width() + scaled(4)) - 2;
        label.currentText = combo->fontMetrics.elidedText(combo->currentText, Qt::ElideRight, room);
        QProxyStyle::drawControl(element, &label, painter, widget);
    } else if (const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option)) {
        QStyleOptionToolButton inset{*tool};
        if (tool->toolButtonStyle == Qt::ToolButtonTextBesideIcon)
            inset.rect.adjust(scaled(6), 0, -scaled(6), 0);
        if (stylepaint::hasIconBeside(option))
            return stylepaint::iconLabel(inset, inset.icon, inset.iconSize, inset.text, *painter,
                                         scaled(stylepaint::iconGap), Qt::AlignLeading);
        QProxyStyle::drawControl(element, &inset, painter, widget);
    }
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

void HubStyle::polish(QWidget *widget)
{
    if (auto *header = qobject_cast<QHeaderView *>(widget); header && header->orientation() == Qt::Horizontal)
        header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    if (auto *view = qobject_cast<QAbstractItemView *>(widget))
        view->viewport()->setAttribute(Qt::WA_Hover);
    if (const auto *text = qobject_cast<QPlainTextEdit *>(widget))
        inset(*text->document(), scaled(6));
    if (qobject_cast<QDialog *>(widget) != nullptr) {
        walkDialogs();
        // Large text makes them larger than a small screen.
        widget->resize(widget->size().boundedTo(widget->screen()->availableSize()));
    }
    QProxyStyle::polish(widget);
}

void makePrimary(QWidget *button)
{
    button->setProperty(primaryMark, true);
}

} // namespace hub
