#include "exchange/demo/diary.h"

#include "base/londontime.h"
#include "store/store.h"

#include <algorithm>

namespace hub::demo {

namespace {

constexpr int secondsBetweenActs = 7 * 60 + 13;

} // namespace

void Diary::add(QDate day, const QString &who, const QString &what, Work work)
{
    m_acts.push_back({day, who, what, std::move(work)});
}

Result<> Diary::perform(Store &store, QDate until)
{
    std::ranges::stable_sort(m_acts, {}, &Act::day);
    const QTime opens{8, 40};
    QDate day;
    int ofTheDay = 0;
    for (const Act &act : m_acts) {
        if (act.day > until)
            break;
        ofTheDay = act.day == day ? ofTheDay + 1 : 0;
        day = act.day;
        const QDateTime at = londonTime(day, opens.addSecs(ofTheDay * secondsBetweenActs)).toUTC();
        store.setClock([at] { return at; });
        store.setWho(act.who);
        const Result<> done = store.change(act.what, [&act](Writer &writer) -> Result<> {
            act.work(writer);
            return {};
        });
        if (!done)
            return done;
    }
    return {};
}

} // namespace hub::demo
