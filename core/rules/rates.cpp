#include "rules/rates.h"

#include <algorithm>
#include <map>

namespace hub {

namespace {

bool isFor(const Rate &rate, const QString &purpose, ProgrammeEditionId programme)
{
    return rate.programme == programme && purposeKey(rate.purpose) == purpose;
}

DateRange rangeOf(const Rate &rate)
{
    return {rate.from, rate.until};
}

/// Those of @p rates that hold on @p day, the last begun first.
std::vector<const Rate *> holding(std::span<const Rate *const> rates, QDate day)
{
    std::vector<const Rate *> found;
    std::ranges::copy_if(rates, std::back_inserter(found),
                         [day](const Rate *rate) { return rangeOf(*rate).contains(day); });
    if (found.empty())
        std::ranges::copy_if(rates, std::back_inserter(found),
                             [day](const Rate *rate) { return rate->until == day; });
    std::ranges::stable_sort(found, std::ranges::greater{}, &Rate::from);
    return found;
}

qint64 rounded(qint64 pence, qint64 parts)
{
    return (pence < 0 ? pence - parts / 2 : pence + parts / 2) / parts;
}

using Series = std::vector<const Rate *>;

bool isCovered(const Series &general, DateRange days)
{
    for (QDate day = days.from; day < days.until; day = day.addDays(1)) {
        if (holding(general, day).empty())
            return false;
    }
    return true;
}

void addFindings(const Series &series, const Series *general, std::vector<RateFinding> &findings)
{
    const Rate *last = nullptr; // the one that reaches furthest so far
    for (const Rate *rate : series) {
        if (last != nullptr && rangeOf(*last).overlaps(rangeOf(*rate))) {
            const bool endsFirst
                = last->until.isValid() && (!rate->until.isValid() || last->until < rate->until);
            findings.push_back({.kind = RateFinding::Kind::Overlap,
                                .first = last->id,
                                .second = rate->id,
                                .days = {rate->from, endsFirst ? last->until : rate->until}});
        } else if (last != nullptr && last->until.addDays(1) < rate->from) {
            const DateRange days{last->until.addDays(1), rate->from};
            if (general == nullptr || !isCovered(*general, days))
                findings.push_back(
                    {.kind = RateFinding::Kind::Gap, .first = last->id, .second = rate->id, .days = days});
        }
        const bool reachesFurther = last == nullptr
            || (last->until.isValid() && (!rate->until.isValid() || rate->until > last->until));
        last = reachesFurther ? rate : last;
    }
}

} // namespace

QString purposeKey(const QString &purpose)
{
    const auto isPlain = [](QChar c) { return (c >= u'a' && c <= u'z') || c == u'-' || c.isDigit(); };
    if (std::ranges::all_of(purpose, isPlain))
        return purpose;
    QString key = purpose.simplified().toLower();
    return key.replace(u' ', u'-').replace(u'_', u'-');
}

RateAnswer rateOn(std::span<const Rate> rates, const QString &purpose, ProgrammeEditionId programme,
                  QDate day)
{
    const QString wanted = purposeKey(purpose);
    bool isKnown = false;
    for (const ProgrammeEditionId owner : {programme, ProgrammeEditionId{}}) {
        std::vector<const Rate *> candidates;
        for (const Rate &rate : rates) {
            if (isFor(rate, wanted, owner))
                candidates.push_back(&rate);
        }
        isKnown = isKnown || !candidates.empty();
        const std::vector<const Rate *> found = holding(candidates, day);
        if (found.size() > 1)
            return {*found.front(), RateReason::Several};
        if (found.size() == 1)
            return {*found.front(),
                    owner.isNull() ? RateReason::OfEveryProgramme : RateReason::OfTheProgramme};
    }
    return {std::nullopt, isKnown ? RateReason::NoneThatDay : RateReason::NoneForThePurpose};
}

std::vector<RateFinding> rateFindings(std::span<const Rate> rates)
{
    std::map<std::pair<QString, qint64>, Series> series;
    for (const Rate &rate : rates)
        series[{purposeKey(rate.purpose), rate.programme.value()}].push_back(&rate);
    for (auto &[key, all] : series)
        std::ranges::stable_sort(all, {}, &Rate::from);
    std::vector<RateFinding> findings;
    for (const auto &[key, all] : series) {
        const auto general = series.find({key.first, 0});
        const bool isOwn = key.second != 0 && general != series.end();
        addFindings(all, isOwn ? &general->second : nullptr, findings);
    }
    return findings;
}

Money forDays(Money each, Days days)
{
    return Money::pence(rounded(each.inPence() * days.inQuarters(), 4));
}

Money forMiles(Money each, Tenths miles)
{
    return Money::pence(rounded(each.inPence() * miles.count, 10));
}

} // namespace hub
