#pragma once

#include <QDate>

#include <functional>

QT_BEGIN_NAMESPACE
class QSettings;
QT_END_NAMESPACE

namespace hub {

class RecordNames;
class Store;

/// What a page is given to work with. All of it outlives the page.
struct PageContext
{
    Store &store;
    RecordNames &names;
    QSettings &settings;
    std::function<QDate()> today;
};

} // namespace hub
