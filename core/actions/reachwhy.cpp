#include "actions/reachwhy.h"

#include "actions/contexts.h"
#include "base/longdate.h"

namespace hub {

Why whyReach(const FactIndex &index, QDate day)
{
    Why why{
        .rule = groupText(QT_TRANSLATE_NOOP(
            "hub::Groups",
            "Every open state-funded school counts, all-through schools in both phases. Engaged is who ever "
            "had a place in a group, or a teacher accepted to a cohort; completed is who finished a group "
            "or a specialist's first year. A school has done what the one it took over from did.")),
        .headings = {groupText(QT_TRANSLATE_NOOP("hub::Groups", "School")),
                     groupText(QT_TRANSLATE_NOOP("hub::Groups", "Town")),
                     groupText(QT_TRANSLATE_NOOP("hub::Groups", "Phase")),
                     groupText(QT_TRANSLATE_NOOP("hub::Groups", "Engaged since")),
                     groupText(QT_TRANSLATE_NOOP("hub::Groups", "Completed on"))},
        .none = groupText(QT_TRANSLATE_NOOP("hub::Groups", "No open state-funded school is recorded."))};
    const std::vector<SchoolEngagement> engagements = engagementsAsAt(index, day);
    const auto when = [](bool is, QDate since) {
        return !is            ? groupText(QT_TRANSLATE_NOOP("hub::Groups", "never"))
            : since.isValid() ? longDate(since)
                              : groupText(QT_TRANSLATE_NOOP("hub::Groups", "on an unknown day"));
    };
    for (size_t i = 0; i < engagements.size(); ++i) {
        const School &school = index.facts().schools[i];
        if (!countsInReach(school, day))
            continue;
        const SchoolEngagement &engagement = engagements[i];
        why.rows.push_back({.cells = {school.name, school.town, choiceText(school.phase),
                                      when(engagement.isEngaged(), engagement.since),
                                      when(engagement.isCompleted, engagement.completedOn)},
                            .type = &recordType<School>(),
                            .key = school.id.value()});
    }
    return why;
}

} // namespace hub
