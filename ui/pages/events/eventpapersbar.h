#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QAbstractItemView;
QT_END_NAMESPACE

namespace hub {

class Page;

/// What is printed of the event current in a table, a button for each that leads to the page of documents;
/// its actions are the same for menus.
class EventPapersBar final : public QWidget
{
    Q_OBJECT
public:
    EventPapersBar(Page &page, QAbstractItemView *events, QWidget *parent);
};

} // namespace hub
