#pragma once

#include <QScrollArea>

namespace hub {

/// @p content in an area of @p parent that scrolls up and down where it is longer than its room, never
/// sideways, and that the keyboard passes by.
inline QScrollArea *scrolled(QWidget *content, QWidget *parent)
{
    auto *area = new QScrollArea{parent};
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setBackgroundRole(QPalette::Base);
    area->setWidget(content);
    return area;
}

} // namespace hub
