#pragma once

#include <QDate>

#include <functional>

QT_BEGIN_NAMESPACE
class QSettings;
QT_END_NAMESPACE

namespace hub {

class AttentionList;
class RecordNames;
class Store;

/// What a page is given to work with. All of it outlives the page.
struct PageContext
{
    Store &store;
    RecordNames &names;
    QSettings &settings;
    std::function<QDate()> today;
    AttentionList *attention = nullptr; ///< what needs attention; none in some tests
    std::function<void()> backUp = {};  ///< the window's own backup command
    std::function<void()> import = {};  ///< ... and its own import
};

} // namespace hub
