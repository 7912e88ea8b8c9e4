#pragma once

#include "actions/attention.h"
#include "shell/page.h"

#include <QObject>

#include <functional>

namespace hub {

class Store;
struct Changes;

/// What needs attention, kept up with the hub: asked kind by kind while nothing else is to be done, so that
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

    /// The kinds that have something, most pressing first.
    [[nodiscard]] const std::vector<Line> &lines() const { return m_lines; }
    /// Whether every kind has been asked since the hub last changed.
    [[nodiscard]] bool isComplete() const { return m_asked == m_kinds.size(); }
    /// Asks what is left to ask at once.
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
    void follow(const Changes &changes);
    void startOver();
    void askNext();

    Store &m_store;
    std::function<QDate()> m_today;
    std::vector<AttentionKind> m_kinds;
    std::vector<Line> m_lines;
    size_t m_asked = 0;
    int m_at = -1;
};

/// Where in the window a thing is seen to: the first of its pages that is there.
[[nodiscard]] QStringList pagesFor(AttentionKind kind);

} // namespace hub
