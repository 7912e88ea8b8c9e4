#include "pages/groups/maplayers.h"

#include "actions/readfacts.h"
#include "base/textfold.h"
#include "base/wording.h"
#include "rules/composition.h"
#include "rules/reach.h"
#include "rules/travel.h"

#include <QLocale>

#include <algorithm>
#include <map>
#include <set>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

constexpr Wording mapText{"hub::MapPage"};

bool isShown(const School &school, const MapLayersAsked &asked)
{
    if ((asked.phase == 1 && !isPrimaryPhase(school.phase))
        || (asked.phase == 2 && !isSecondaryPhase(school.phase)))
        return false;
    if (asked.words.isEmpty())
        return true;
    const QString all
        = u' ' + folded(school.name + u' ' + school.town + u' ' + school.laName + u' ' + school.trust);
    return std::ranges::all_of(asked.words,
                               [&all](const QString &word) { return all.contains(u' ' + word); });
}

/// The schools that stand out, and why.
struct Marked
{
    std::set<SchoolId> inGroups = {};
    std::set<SchoolId> ofLeads = {};
    std::set<SchoolId> ofSpecialists = {};
};

Marked markedSchools(const FactIndex &index, const MapLayersAsked &asked)
{
    Marked marked;
    const QDate day = std::clamp(asked.today, asked.year.firstDay(), asked.year.range().until.addDays(-1));
    for (const WorkGroup &group : index.facts().groups) {
        if (group.year != asked.year)
            continue;
        for (const SchoolId school : schoolsIn(index, group.id))
            marked.inGroups.insert(school);
        for (const PersonId lead : {group.lead, group.secondLead}) {
            const School *own = index.schoolOf(lead, day);
            if (own != nullptr && group.kind == GroupKind::WorkGroup)
                marked.ofLeads.insert(own->id);
        }
    }
    for (const Application &application : index.facts().applications) {
        const Cohort *cohort = index.cohort(application.cohort);
        if (application.status == ApplicationStatus::Accepted && cohort != nullptr
            && cohort->year <= asked.year)
            marked.ofSpecialists.insert(application.school);
    }
    return marked;
}

void addGroups(const FactIndex &index, const MapLayersAsked &asked, const std::set<SchoolId> &shown,
               MapLayers &layers)
{
    const QDate last = asked.year.range().until.addDays(-1);
    for (const WorkGroup &group : index.facts().groups) {
        if (group.year != asked.year || group.kind != GroupKind::WorkGroup)
            continue;
        const School *own = index.schoolOf(group.lead, last);
        const auto lead = own == nullptr ? std::nullopt : placeOf(*own);
        GroupOnMap onMap{.group = group.id, .lead = lead ? own->id : SchoolId{}};
        std::vector<GridPoint> places;
        for (const SchoolId id : schoolsIn(index, group.id)) {
            const School *school = index.school(id);
            const auto place = school == nullptr || !shown.contains(id) ? std::nullopt : placeOf(*school);
            if (!place)
                continue;
            places.push_back(*place);
            onMap.schools.push_back(id);
            if (lead && asked.withLinks)
                layers.links.push_back({.from = *place, .to = *lead});
        }
        if (asked.withAreas && places.size() > 2)
            layers.areas.push_back({.name = group.code, .hull = hullOf(std::move(places))});
        layers.groups.push_back(std::move(onMap));
    }
}

void addNames(const std::vector<const School *> &schools, MapLayers &layers)
{
    struct Sum
    {
        qint64 easting = 0;
        qint64 northing = 0;
        int count = 0;
    };
    std::map<QString, Sum> towns;
    for (const School *school : schools) {
        const auto place = placeOf(*school);
        if (school->town.isEmpty() || !place)
            continue;
        Sum &sum = towns[school->town];
        sum.easting += place->easting;
        sum.northing += place->northing;
        ++sum.count;
    }
    for (const auto &[town, sum] : towns)
        layers.names.push_back(
            {.text = town,
             .at = {static_cast<int>(sum.easting / sum.count), static_cast<int>(sum.northing / sum.count)},
             .weight = sum.count});
}

} // namespace

MapLayers mapLayers(const FactIndex &index, const MapLayersAsked &asked)
{
    MapLayers layers;
    const Marked marked = markedSchools(index, asked);
    const std::vector<SchoolEngagement> engagements = engagementsAsAt(index, asked.today);
    std::vector<const School *> schools;
    std::set<SchoolId> shown;
    for (size_t i = 0; i < engagements.size(); ++i) {
        const School &school = index.facts().schools[i];
        if (!countsInReach(school, asked.today))
            continue;
        const auto place = placeOf(school);
        const bool isLeftOut = asked.onlyNeverEngaged && engagements[i].isEngaged();
        if (!place || isLeftOut || !isShown(school, asked)) {
            ++(place ? layers.hidden : layers.withoutPlace);
            continue;
        }
        const bool isLeads = marked.ofLeads.contains(school.id);
        const bool isSpecialists = marked.ofSpecialists.contains(school.id);
        const Token colour = isLeads              ? Token::Bad
            : isSpecialists                       ? Token::Warn
            : marked.inGroups.contains(school.id) ? Token::Good
            : engagements[i].isEngaged()          ? Token::Accent
                                                  : Token::Muted;
        layers.points.push_back({.key = school.id.value(),
                                 .at = *place,
                                 .name = school.name,
                                 .note = school.town,
                                 .shape = isLeads    ? MapShape::Square
                                     : isSpecialists ? MapShape::Diamond
                                                     : MapShape::Dot,
                                 .colour = colour});
        schools.push_back(&school);
        shown.insert(school.id);
    }
    addGroups(index, asked, shown, layers);
    addNames(schools, layers);
    return layers;
}

QString factsOnTheMap(const FactIndex &index, const School &school, AcademicYear year)
{
    QStringList lines{u"%1, %2"_s.arg(school.town, school.laName)};
    lines << choiceText(school.phase);
    if (school.pupils)
        lines << mapText(QT_TRANSLATE_NOOP("hub::MapPage", "%1 pupils"))
                     .arg(QLocale{}.toString(*school.pupils));
    std::set<WorkGroupId> groups;
    for (const Membership *member : index.membershipsOf(school.id)) {
        const WorkGroup *group = index.group(member->group);
        if (group == nullptr || group->year != year || !takesPart(member->status)
            || !groups.insert(group->id).second)
            continue;
        const Person *lead = index.person(group->lead);
        lines << mapText(QT_TRANSLATE_NOOP("hub::MapPage", "In %1 with %2"))
                     .arg(group->title,
                          lead == nullptr ? mapText(QT_TRANSLATE_NOOP("hub::MapPage", "no lead yet"))
                                          : fullName(*lead));
    }
    if (groups.empty())
        lines << mapText(QT_TRANSLATE_NOOP("hub::MapPage", "In no group in %1")).arg(year.toText());
    return lines.join(u'\n');
}

} // namespace hub
