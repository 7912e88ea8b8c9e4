#include "models/attentionlist.h"

#include "store/store.h"

#include <QTimer>

#include <algorithm>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

constexpr int firstPause = 400; // milliseconds: after the window has been painted
constexpr int pause = 30;

} // namespace

AttentionList::AttentionList(Store &store, std::function<QDate()> today, QObject *parent)
    : QObject{parent}
    , m_store{store}
    , m_today{std::move(today)}
    , m_kinds{attentionKinds()}
{
    connect(&store, &Store::changed, this, &AttentionList::follow);
    QTimer::singleShot(firstPause, this, &AttentionList::askNext);
}

void AttentionList::follow(const Changes &)
{
    startOver();
    QTimer::singleShot(firstPause, this, &AttentionList::askNext);
}

void AttentionList::startOver()
{
    m_asked = 0;
    m_at = -1;
}

void AttentionList::askNext()
{
    if (isComplete())
        return;
    const AttentionKind kind = m_kinds[m_asked++];
    std::erase_if(m_lines, [kind](const Line &line) { return line.kind == kind; });
    std::vector<AttentionRow> rows = attentionRows(m_store, kind, m_today());
    if (!rows.empty()) {
        m_lines.push_back({kind, std::move(rows)});
        std::ranges::sort(m_lines, {}, &Line::kind);
    }
    if (isComplete())
        emit changed();
    else
        QTimer::singleShot(pause, this, &AttentionList::askNext);
}

void AttentionList::complete()
{
    while (!isComplete())
        askNext();
}

AttentionList::Stop AttentionList::step(int by)
{
    complete();
    int total = 0;
    for (const Line &line : m_lines)
        total += static_cast<int>(line.rows.size());
    if (total == 0)
        return {};
    m_at = m_at < 0 ? (by > 0 ? 0 : total - 1) : (m_at + by + total) % total;
    int left = m_at;
    for (const Line &line : m_lines) {
        const auto count = static_cast<int>(line.rows.size());
        if (left < count)
            return {&line, &line.rows[static_cast<size_t>(left)], left + 1};
        left -= count;
    }
    return {};
}

QStringList pagesFor(AttentionKind kind)
{
    switch (kind) {
    case AttentionKind::MissingRegisters:
        return {u"attendance"_s, u"events"_s, u"calendar"_s};
    case AttentionKind::OffersOverdue:
    case AttentionKind::OffersDue:
        return {u"selection"_s, u"applications"_s};
    case AttentionKind::ExpectationsOverdue:
        return {u"work-groups"_s, u"expectations"_s};
    case AttentionKind::Clashes:
        return {u"calendar"_s, u"clashes"_s};
    case AttentionKind::DaysShort:
        return {u"specialists"_s, u"attendance"_s};
    case AttentionKind::SchoolsChanging:
        return {u"schools"_s};
    case AttentionKind::PossibleDuplicates:
    case AttentionKind::PeopleWithoutEmail:
        return {u"people"_s};
    case AttentionKind::BackupDue:
        break;
    }
    return {};
}

} // namespace hub
