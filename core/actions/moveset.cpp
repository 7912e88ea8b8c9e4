#include "actions/moveset.h"

#include "actions/contexts.h"
#include "actions/selectionreader.h"
#include "actions/selectionwords.h"
#include "base/longdate.h"
#include "store/store.h"

#include <algorithm>

namespace hub {

namespace {

using enum ApplicationStatus;

/// Why a move was made: all that was said about it.
QString reasonOf(const Move &move, bool isOver)
{
    QStringList reasons;
    for (const QString &reason :
         {move.reason, isOver ? move.overReason : QString{}, move.exception, move.lateReason}) {
        if (!reason.isEmpty() && !reasons.contains(reason))
            reasons += reason;
    }
    return reasons.join(u' ');
}

} // namespace

MoveSet::MoveSet(Selection selection, QDateTime now, QString who)
    : m_before{std::move(selection)}
    , m_after{m_before}
    , m_now{std::move(now)}
    , m_who{std::move(who)}
{
    for (const Application &application : reserveList(applications()))
        m_reserve.push_back(application.id);
}

Candidate *MoveSet::candidate(ApplicationId application)
{
    const auto found = std::ranges::find_if(m_after.candidates, [application](const Candidate &one) {
        return one.application.id == application;
    });
    return found == m_after.candidates.end() ? nullptr : &*found;
}

std::vector<Application> MoveSet::applications() const
{
    std::vector<Application> all;
    all.reserve(m_after.candidates.size());
    for (const Candidate &one : m_after.candidates)
        all.push_back(one.application);
    return all;
}

void MoveSet::move(ApplicationId id, Move move)
{
    Candidate *moving = candidate(id);
    if (moving == nullptr)
        return;
    move.now = m_now;
    if (move.to == Offered && !move.replyBy.isValid())
        move.replyBy = defaultReplyBy(m_after.edition, m_now);
    const Application before = moving->application;
    const std::vector<MoveRefusal> found
        = hub::refusals(before, move, moving->eligibility.verdict, m_after.quota, m_after.closing);
    if (!found.empty()) {
        m_refusals.insert(m_refusals.end(), found.begin(), found.end());
        return;
    }
    const bool takesAnother = takesPlace(move.to) && !takesPlace(before.status);
    const bool isOver = takesAnother && m_after.quota.taken() >= m_after.quota.places;
    moving->application = moved(before, move, isOver);
    moving->isOverdue = isOverdue(moving->application, m_now);
    m_moves.push_back({.application = id,
                       .from = before.status,
                       .to = move.to,
                       .at = m_now,
                       .who = m_who,
                       .reason = reasonOf(move, isOver)});
    moving->moves.push_back(m_moves.back());
    keepReserveOrder(id, move);
    m_after.quota = quotaStanding(m_after.cohort, applications());
}

void MoveSet::keepReserveOrder(ApplicationId application, const Move &move)
{
    std::erase(m_reserve, application);
    if (move.to != Reserve)
        return;
    const auto rank = static_cast<size_t>(move.rank.value_or(static_cast<int>(m_reserve.size()) + 1));
    m_reserve.insert(m_reserve.begin() + static_cast<std::ptrdiff_t>(std::min(rank - 1, m_reserve.size())),
                     application);
}

void MoveSet::rankFirst(const std::vector<ApplicationId> &inOrder)
{
    std::vector<ApplicationId> list;
    for (const ApplicationId id : inOrder) {
        if (std::erase(m_reserve, id) > 0)
            list.push_back(id);
    }
    m_reserve.insert(m_reserve.begin(), list.begin(), list.end());
}

void MoveSet::rankAt(ApplicationId application, int rank)
{
    if (std::erase(m_reserve, application) > 0)
        m_reserve.insert(m_reserve.begin() + (rank - 1), application);
}

Selection MoveSet::after() const
{
    Selection result = m_after;
    for (Candidate &one : result.candidates) {
        const auto place = std::ranges::find(m_reserve, one.application.id);
        if (place != m_reserve.end())
            one.application.reserveRank = static_cast<int>(place - m_reserve.begin()) + 1;
    }
    std::vector<Application> all;
    for (const Candidate &one : result.candidates)
        all.push_back(one.application);
    result.freed = freedPlace(result.quota, all);
    arrange(result);
    return result;
}

std::vector<Application> MoveSet::movedOnes() const
{
    const Selection result = after();
    std::vector<Application> ones;
    for (const ApplicationMove &move : m_moves)
        ones.push_back(result.find(move.application)->application);
    return ones;
}

std::optional<FreedPlace> MoveSet::freed() const
{
    const bool isFreer = m_after.quota.free() > m_before.quota.free();
    return isFreer ? after().freed : std::nullopt;
}

QStringList MoveSet::notes() const
{
    QStringList notes;
    const Selection result = after();
    for (const ApplicationMove &move : m_moves) {
        const Candidate &one = *result.find(move.application);
        if (takesPlace(move.to) && !takesPlace(move.from) && !one.application.overReason.isEmpty())
            notes += actionText(QT_TRANSLATE_NOOP("hub::Actions", "%1 is over the places of %2, because: %3"))
                         .arg(one.name(), result.cohort.code, one.application.overReason);
        const bool isException = one.eligibility.verdict != Verdict::Eligible;
        if ((takesPlace(move.to) || move.to == Eligible) && isException && move.from != Offered)
            notes
                += actionText(QT_TRANSLATE_NOOP("hub::Actions", "%1 is let in as an exception, because: %2"))
                       .arg(one.name(), one.application.exception);
        if (takesPlace(move.to) && !one.elsewhere.empty())
            notes += elsewhereText(one);
        if (move.to == Accepted)
            notes += actionText(QT_TRANSLATE_NOOP("hub::Actions", "%1 is a specialist from %2."))
                         .arg(one.name(), longDateInEnglish(result.cohort.year.firstDay()));
        if (move.from == Accepted)
            notes += actionText(QT_TRANSLATE_NOOP("hub::Actions", "%1 is no longer a specialist of %2."))
                         .arg(one.name(), result.cohort.code);
    }
    if (const auto place = freed()) {
        const Candidate *next = place->next.isNull() ? nullptr : result.find(place->next);
        notes += freedText(*place, result.cohort.code, next == nullptr ? QString{} : next->name());
    }
    return notes;
}

void MoveSet::write(Writer &writer) const
{
    const Selection result = after();
    for (const Candidate &one : result.candidates) {
        if (one.application != m_before.find(one.application.id)->application)
            writer.update(one.application);
    }
    for (const ApplicationMove &move : m_moves) {
        writer.insert(move);
        if (move.from == Accepted)
            endRole(writer, result.find(move.application)->application);
        if (move.to == Accepted)
            giveRole(writer, result.find(move.application)->application);
    }
}

void MoveSet::giveRole(Writer &writer, const Application &application) const
{
    const QDate from = m_after.cohort.year.firstDay();
    for (const Role &role : writer.store().where<Role>("person", application.person.value())) {
        const bool isSame = role.kind == RoleKind::Specialist && role.school == application.school
            && (!role.until.isValid() || role.until > from);
        if (isSame)
            return;
    }
    writer.insert(Role{.person = application.person,
                       .school = application.school,
                       .kind = RoleKind::Specialist,
                       .from = from});
}

/// The role ends on the day of the move; one that had not begun is gone altogether.
void MoveSet::endRole(Writer &writer, const Application &application) const
{
    const QDate begun = m_after.cohort.year.firstDay();
    for (Role role : writer.store().where<Role>("person", application.person.value())) {
        const bool isOurs = role.kind == RoleKind::Specialist && role.school == application.school
            && !role.until.isValid() && (!role.from.isValid() || role.from == begun);
        if (!isOurs)
            continue;
        if (role.from.isValid() && role.from >= m_now.date()) {
            writer.remove(role.id);
            continue;
        }
        role.until = m_now.date();
        writer.update(role);
    }
}

} // namespace hub
