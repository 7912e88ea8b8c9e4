#include "models/attentionlist.h"

#include "store/store.h"

#include <QTimer>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

constexpr int pause = 400; // milliseconds: after the window has been painted, and after a burst of steps

} // namespace

AttentionList::AttentionList(Store &store, std::function<QDate()> today, QObject *parent)
    : QObject{parent}
    , m_today{std::move(today)}
    , m_isOver{std::make_shared<std::atomic<bool>>(false)}
    , m_worker{store, nullptr}
{
    auto *timer = new QTimer{this};
    timer->setSingleShot(true);
    timer->setInterval(pause);
    connect(timer, &QTimer::timeout, this, &AttentionList::ask);
    connect(&store, &Store::changed, timer, qOverload<>(&QTimer::start));
    timer->start();
}

AttentionList::~AttentionList()
{
    *m_isOver = true;
}

AttentionList::Answer AttentionList::answerFrom(Store &store, QDate today, const std::atomic<bool> &isOver)
{
    Answer answer;
    for (const AttentionKind kind : attentionKinds()) {
        if (isOver)
            return answer;
        std::vector<AttentionRow> rows = attentionRows(store, kind, today);
        if (!rows.empty())
            answer.lines.push_back({kind, std::move(rows)});
    }
    if (!isOver)
        answer.year = yearFigures(store, today);
    return answer;
}

void AttentionList::ask()
{
    m_worker.ask([this, today = m_today(), isOver = m_isOver](Store &store) -> std::function<void()> {
        return [this, answer = answerFrom(store, today, *isOver)] { take(answer); };
    });
}

void AttentionList::take(const Answer &answer)
{
    m_lines = answer.lines;
    m_year = answer.year;
    m_isComplete = true;
    m_at = -1;
    emit changed();
}

void AttentionList::complete()
{
    if (!m_isComplete && !m_worker.isBusy())
        ask();
    m_worker.finish();
}

AttentionList::Stop AttentionList::step(int by)
{
    if (!m_isComplete)
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
        return {u"clashes"_s, u"calendar"_s};
    case AttentionKind::DaysShort:
        return {u"specialists"_s, u"attendance"_s};
    case AttentionKind::SchoolsChanging:
    case AttentionKind::RegisterChanges:
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
