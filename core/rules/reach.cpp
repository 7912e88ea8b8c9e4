#include "rules/reach.h"

#include "base/textfold.h"

#include <QStringList>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <tuple>

namespace hub {

namespace {

/// What one participation says as at a day.
void take(SchoolEngagement &engagement, const Membership &member, const WorkGroup &group, QDate day)
{
    const bool isDated = member.statusDate.isValid();
    const QDate begins = group.year.firstDay();
    const bool standsYet = isDated ? member.statusDate <= day : begins <= day;
    const bool hasBegun = begins <= day;
    const bool wasThere = member.status == MemberStatus::Attending || member.status == MemberStatus::Completed
        || member.status == MemberStatus::Withdrew;
    const bool isIn = standsYet ? takesPart(member.status) : hasBegun && wasThere;
    if (!isIn)
        return;
    engagement.isSignedUp = true;
    const QDate since = isDated && member.status != MemberStatus::Completed ? member.statusDate : begins;
    if (!engagement.since.isValid() || since < engagement.since)
        engagement.since = since;
    const QDate completed = isDated ? member.statusDate : group.year.range().until.addDays(-1);
    if (member.status == MemberStatus::Completed && completed <= day) {
        engagement.isCompleted = true;
        if (!engagement.completedOn.isValid() || completed < engagement.completedOn)
            engagement.completedOn = completed;
    }
}

/// An accepted specialist signs the school up; the end of the first year completes it.
void take(SchoolEngagement &engagement, const Cohort &cohort, QDate day)
{
    const QDate begins = cohort.year.firstDay();
    if (begins > day)
        return;
    engagement.isSignedUp = true;
    if (!engagement.since.isValid() || begins < engagement.since)
        engagement.since = begins;
    const QDate completed = cohort.year.range().until.addDays(-1);
    if (completed > day)
        return;
    engagement.isCompleted = true;
    if (!engagement.completedOn.isValid() || completed < engagement.completedOn)
        engagement.completedOn = completed;
}

void inherit(SchoolEngagement &heir, const SchoolEngagement &from)
{
    const auto earlier = [](QDate a, QDate b) { return !a.isValid() || (b.isValid() && b < a) ? b : a; };
    heir.isSignedUp = heir.isSignedUp || from.isSignedUp;
    heir.isCompleted = heir.isCompleted || from.isCompleted;
    heir.since = earlier(heir.since, from.since);
    heir.completedOn = earlier(heir.completedOn, from.completedOn);
}

/// Hands what each school did on to those that took over from it, however long the chain.
void handOn(const std::vector<School> &schools, std::vector<SchoolEngagement> &engagements)
{
    std::unordered_map<QString, size_t> byUrn;
    for (size_t i = 0; i < schools.size(); ++i)
        byUrn.emplace(schools[i].urn, i);
    for (size_t i = 0; i < schools.size(); ++i) {
        if (schools[i].successorUrns.isEmpty() || !engagements[i].isEngaged())
            continue;
        std::set<size_t> seen{i};
        std::vector<size_t> heirs{i};
        while (!heirs.empty()) {
            const size_t from = heirs.back();
            heirs.pop_back();
            for (const QString &urn : schools[from].successorUrns.split(u';', Qt::SkipEmptyParts)) {
                const auto heir = byUrn.find(urn.trimmed());
                if (heir == byUrn.end() || !seen.insert(heir->second).second)
                    continue;
                inherit(engagements[heir->second], engagements[i]);
                heirs.push_back(heir->second);
            }
        }
    }
}

void count(Reach &reach, const SchoolEngagement &engagement)
{
    ++reach.schools;
    reach.engaged += engagement.isEngaged() ? 1 : 0;
    reach.completed += engagement.isCompleted ? 1 : 0;
}

} // namespace

double Reach::share(int part) const
{
    return schools == 0 ? 0.0 : std::round(1000.0 * part / schools) / 10.0;
}

bool countsInReach(const School &school, QDate day)
{
    if (school.inHub == YesNo::No || school.stateFunded == YesNo::No)
        return false;
    if (school.openDate.isValid() && school.openDate > day)
        return false;
    if (school.closeDate.isValid())
        return school.closeDate > day;
    return school.status == SchoolStatus::Open || school.status == SchoolStatus::ProposedToClose;
}

std::vector<SchoolEngagement> engagementsAsAt(const FactIndex &index, QDate day)
{
    const std::vector<School> &schools = index.facts().schools;
    std::vector<SchoolEngagement> engagements(schools.size());
    std::unordered_map<qint64, size_t> placeOf;
    for (size_t i = 0; i < schools.size(); ++i) {
        engagements[i].school = schools[i].id;
        placeOf.emplace(schools[i].id.value(), i);
    }
    for (const Membership &member : index.facts().members) {
        const auto place = placeOf.find(member.school.value());
        const WorkGroup *group = index.group(member.group);
        if (place != placeOf.end() && group != nullptr)
            take(engagements[place->second], member, *group, day);
    }
    for (const Application &application : index.facts().applications) {
        const auto place = placeOf.find(application.school.value());
        const Cohort *cohort = index.cohort(application.cohort);
        if (application.status == ApplicationStatus::Accepted && place != placeOf.end() && cohort != nullptr)
            take(engagements[place->second], *cohort, day);
    }
    handOn(schools, engagements);
    return engagements;
}

std::vector<Reach> reachOf(const FactIndex &index, QDate day, bool byAuthority)
{
    const std::vector<SchoolEngagement> engagements = engagementsAsAt(index, day);
    std::vector<Reach> whole{{.phase = QStringLiteral("primary")}, {.phase = QStringLiteral("secondary")}};
    std::map<std::tuple<QString, QString>, std::vector<Reach>> parts;
    for (size_t i = 0; i < engagements.size(); ++i) {
        const School &school = index.facts().schools[i];
        if (!countsInReach(school, day))
            continue;
        std::vector<Reach> &part = parts[{school.laName, school.laCode}];
        if (part.empty()) {
            for (const Reach &all : whole)
                part.push_back({.phase = all.phase, .laCode = school.laCode, .laName = school.laName});
        }
        for (const auto &[place, isOf] :
             {std::pair{0, isPrimaryPhase(school.phase)}, std::pair{1, isSecondaryPhase(school.phase)}}) {
            if (isOf) {
                count(whole[static_cast<size_t>(place)], engagements[i]);
                count(part[static_cast<size_t>(place)], engagements[i]);
            }
        }
    }
    if (!byAuthority)
        return whole;
    for (const auto &[name, part] : parts)
        std::ranges::copy_if(part, std::back_inserter(whole),
                             [](const Reach &reach) { return reach.schools > 0; });
    return whole;
}

std::vector<const School *> neverEngaged(const FactIndex &index, QDate day)
{
    const std::vector<SchoolEngagement> engagements = engagementsAsAt(index, day);
    std::vector<const School *> found;
    for (size_t i = 0; i < engagements.size(); ++i) {
        const School &school = index.facts().schools[i];
        const bool isOfPhase = isPrimaryPhase(school.phase) || isSecondaryPhase(school.phase);
        if (isOfPhase && countsInReach(school, day) && !engagements[i].isEngaged())
            found.push_back(&school);
    }
    std::ranges::sort(found, [](const School *a, const School *b) {
        return std::tie(a->phase, a->laName, a->name) < std::tie(b->phase, b->laName, b->name);
    });
    return found;
}

bool isAsked(const School &school, const NeverEngagedAsked &asked)
{
    using enum NeverEngagedAsked::OfPhase;
    if ((asked.phase == Primary && !isPrimaryPhase(school.phase))
        || (asked.phase == Secondary && !isSecondaryPhase(school.phase)))
        return false;
    const bool isThere = asked.authority.isEmpty() || school.laCode == asked.authority
        || folded(school.laName).contains(folded(asked.authority));
    const bool isOfTrust = asked.trust.isEmpty() || folded(school.trust).contains(folded(asked.trust));
    const bool isPoorEnough
        = !asked.leastFsm || (school.fsmPercent && school.fsmPercent->count >= asked.leastFsm->count);
    return isThere && isOfTrust && isPoorEnough;
}

} // namespace hub
