#pragma once

#include <QAccessible>
#include <QWidget>

namespace hub {

/// Says what a widget of our own painting is to somebody who cannot see it: a chart, a picture, a document.
void setReaderRole(QWidget *widget, QAccessible::Role role);

} // namespace hub
