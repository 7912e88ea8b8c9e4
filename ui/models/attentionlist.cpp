#include "models/attentionlist.h"

#include "store/store.h"

#include <QTimer>

#include <algorithm>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

constexpr int pause = 400; // milliseconds: after the window has been painted, and after a burst of steps

std::vector<AttentionList::Line> askAll(Store &store, QDate today, const std::atomic<bool> &isOver)
{
    std::vector<AttentionList::Line> lines;
    for (const AttentionKind kind : attentionKinds()) {
        if (isOver)
            break;
        std::vector<AttentionRow> rows = attentionRows(store, kind, today);
        if (!rows.empty())
            lines.push_back({kind, std::move(rows)});
    }
    return lines;
}

} // namespace

AttentionList::AttentionList(Store &store, std::function<QDate()> today, QObject *parent)
    : QObject{parent}
    , m_store{store}
    , m_today{std::move(today)}
    , m_isOver{std::make_shared<std::atomic<bool>>(false)}
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
    if (m_work.valid())
        m_work.wait();
}

void AttentionList::ask()
{
    if (m_work.valid()) {
        m_isStale = true;
        return;
    }
    m_isStale = false;
    m_work
        = std::async(std::launch::async, [this, path = m_store.path(), today = m_today(), over = m_isOver] {
              const auto reader = Store::openReader(path);
              Answer answer;
              if (reader)
                  answer.lines = askAll(**reader, today, *over);
              if (reader && !*over)
                  answer.year = yearFigures(**reader, today);
              if (!*over)
                  QMetaObject::invokeMethod(this, &AttentionList::take, Qt::QueuedConnection);
              return answer;
          });
}

void AttentionList::take()
{
    if (!m_work.valid())
        return;
    Answer answer = m_work.get();
    m_lines = std::move(answer.lines);
    m_year = std::move(answer.year);
    m_isComplete = true;
    m_at = -1;
    emit changed();
    if (m_isStale)
        ask();
}

void AttentionList::complete()
{
    if (!m_isComplete && !m_work.valid())
        ask();
    take();
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
