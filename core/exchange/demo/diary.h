#pragma once

#include "base/result.h"

#include <QDate>
#include <QString>

#include <functional>
#include <vector>

namespace hub {
class Store;
class Writer;
} // namespace hub

namespace hub::demo {

/// What the sample hub's office did, day by day. Acts may be entered in any order.
class Diary
{
public:
    using Work = std::function<void(Writer &)>;

    /// @p who did on @p day what is called @p what.
    void add(QDate day, const QString &who, const QString &what, Work work);

    /// Does everything up to and on @p until, in the order of the days, each act as one step at its own time.
    /// Later acts never happen.
    Result<> perform(Store &store, QDate until);

private:
    struct Act
    {
        QDate day;
        QString who;
        QString what;
        Work work;
    };
    std::vector<Act> m_acts;
};

} // namespace hub::demo
