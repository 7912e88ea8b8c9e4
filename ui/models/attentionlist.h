#pragma once

#include "actions/attention.h"
#include "actions/yearfigures.h"
#include "models/hubworker.h"
#include "shell/page.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

namespace hub {

class Store;

/// What needs attention, kept up with the hub: asked on another thread, over a connection of its own, so that
/// no key press waits for it.
class AttentionList final : public QObject
{
    Q_OBJECT
public:
    struct Line
    {
        AttentionKind kind;
        std::vector<AttentionRow> rows;
    };

    AttentionList(Store &store, std::function<QDate()> today, QObject *parent);
    ~AttentionList() override;

    /// The kinds that have something, most pressing first.
    [[nodiscard]] const std::vector<Line> &lines() const { return m_lines; }
    /// The days and the money of the year, as far as asked.
    [[nodiscard]] const YearFigures &year() const { return m_year; }
    /// Whether everything has been asked at least once.
    [[nodiscard]] bool isComplete() const { return m_isComplete; }
    /// Waits for what is being asked.
    void complete();

    /// The thing after (or before) the one gone to last, over all kinds; nothing where there is none.
    struct Stop
    {
        const Line *line = nullptr;
        const AttentionRow *row = nullptr;
        int place = 0; ///< 1, 2, 3 ... within its kind
    };
    [[nodiscard]] Stop step(int by);

signals:
    void changed();

private:
    /// What one round of asking brings.
    struct Answer
    {
        std::vector<Line> lines;
        YearFigures year;
    };
    [[nodiscard]] static Answer answerFrom(Store &store, QDate today, const std::atomic<bool> &isOver);
    void ask();
    void take(const Answer &answer);

    std::function<QDate()> m_today;
    std::vector<Line> m_lines;
    YearFigures m_year;
    std::shared_ptr<std::atomic<bool>> m_isOver; ///< nobody waits any more
    bool m_isComplete = false;
    int m_at = -1;
    HubWorker m_worker; ///< waits for its thread before the rest goes
};

/// Where in the window a thing is seen to: the first of its pages that is there.
[[nodiscard]] QStringList pagesFor(AttentionKind kind);

} // namespace hub
