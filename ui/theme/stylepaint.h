#pragma once

#include <QtCore/qnamespace.h>

QT_BEGIN_NAMESPACE
class QIcon;
class QPainter;
class QSize;
class QString;
class QStyleOption;
class QStyleOptionComboBox;
class QStyleOptionMenuItem;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionTab;
class QStyleOptionViewItem;
class QRect;
class QWidget;
QT_END_NAMESPACE

/// The strokes of HubStyle, one function for each thing it draws.
namespace hub::stylepaint {

void focusRing(const QStyleOption &option, QPainter &painter);
void fieldPanel(const QStyleOption &option, QPainter &painter);
void buttonPanel(const QStyleOption &option, QPainter &painter, bool primary);
void toolButtonPanel(const QStyleOption &option, QPainter &painter);
void frame(const QStyleOption &option, QPainter &painter);
void menuPanel(const QStyleOption &option, QPainter &painter);
/// @p first: the item begins its row, and bears the bar of a selected one.
void itemRow(const QStyleOptionViewItem &option, QPainter &painter, bool first);
void menuBarItem(const QStyleOptionMenuItem &option, QPainter &painter);
void checkBox(const QStyleOption &option, QPainter &painter);
void radioButton(const QStyleOption &option, QPainter &painter);
void headerSection(const QStyleOption &option, QPainter &painter);
void splitter(const QStyleOption &option, QPainter &painter);
void tab(const QStyleOptionTab &option, QPainter &painter);
void comboBox(const QStyleOptionComboBox &option, QPainter &painter);
/// @p up and @p down are where its arrows are.
void spinBox(const QStyleOptionSpinBox &option, QPainter &painter, const QRect &up, const QRect &down);
void chevron(const QStyleOption &option, QPainter &painter, Qt::ArrowType direction);
/// Points up where the least stands first, as file managers have it.
void sortMark(const QStyleOption &option, QPainter &painter);
/// Before a row of a tree that has rows below it.
void branch(const QStyleOption &option, QPainter &painter);
/// Between an icon and the text beside it, at 100 % text.
constexpr int iconGap = 6;
/// Whether a button shows an icon and a text side by side.
bool hasIconBeside(const QStyleOption *option);
/// An icon and the text beside it, @p gap pixels apart, as far to the side as @p side says.
void iconLabel(const QStyleOption &option, const QIcon &icon, const QSize &iconSize, const QString &text,
               QPainter &painter, int gap, Qt::AlignmentFlag side);
void scrollBar(const QStyleOptionSlider &option, QPainter &painter, const QRect &thumb);

} // namespace hub::stylepaint
