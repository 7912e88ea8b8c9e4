#include "pages/groups/mapexplain.h"

#include "actions/groupwords.h"
#include "actions/readfacts.h"
#include "base/wording.h"
#include "records/nouns.h"
#include "rules/travel.h"

#include <algorithm>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

constexpr Wording mapWhyText{"hub::MapPage"};

QString nameOfSchool(const FactIndex &index, SchoolId id)
{
    const School *school = index.school(id);
    return school == nullptr ? QString{} : school->name;
}

Why::Row groupRow(const WorkGroup &group, QStringList cells)
{
    return {.cells = std::move(cells), .type = &recordType<WorkGroup>(), .key = group.id.value()};
}

} // namespace

QString ruleOf(Token colour)
{
    switch (colour) {
    case Token::Bad:
        return mapWhyText(QT_TRANSLATE_NOOP(
            "hub::MapPage",
            "The school that somebody is at who leads a Work Group of the year, first or second. "
            "This goes before all other marks."));
    case Token::Warn:
        return mapWhyText(
            QT_TRANSLATE_NOOP("hub::MapPage",
                              "Somebody was accepted from the school into a cohort that began in the year or "
                              "before. This goes before the school's own part in groups."));
    case Token::Good:
        return mapWhyText(QT_TRANSLATE_NOOP("hub::MapPage", "The school takes part in a group of the year."));
    case Token::Accent:
        return mapWhyText(QT_TRANSLATE_NOOP(
            "hub::MapPage",
            "The school, or one it took over from, had a place in a group or a cohort once, and "
            "takes part in no group of the year."));
    default:
        return mapWhyText(QT_TRANSLATE_NOOP(
            "hub::MapPage",
            "Neither the school nor one it took over from ever had a place in a group or a cohort."));
    }
}

Why whyMarked(const MapLayers &layers, Token colour)
{
    Why why{.rule = ruleOf(colour),
            .headings = {mapWhyText(QT_TRANSLATE_NOOP("hub::MapPage", "School")),
                         mapWhyText(QT_TRANSLATE_NOOP("hub::MapPage", "Town"))},
            .none = mapWhyText(QT_TRANSLATE_NOOP("hub::MapPage", "None is shown."))};
    for (const MapPoint &point : layers.points) {
        if (point.colour == colour)
            why.rows.push_back(
                {.cells = {point.name, point.note}, .type = &recordType<School>(), .key = point.key});
    }
    return why;
}

Why whySchool(const FactIndex &index, const MapLayers &layers, qint64 key)
{
    const auto point = std::ranges::find(layers.points, key, &MapPoint::key);
    if (point == layers.points.end())
        return {};
    Why why{.rule = ruleOf(point->colour),
            .headings = {mapWhyText(QT_TRANSLATE_NOOP("hub::MapPage", "Group")),
                         mapWhyText(QT_TRANSLATE_NOOP("hub::MapPage", "Title")),
                         mapWhyText(QT_TRANSLATE_NOOP("hub::MapPage", "Year"))},
            .none = mapWhyText(QT_TRANSLATE_NOOP("hub::MapPage", "It has been in no group."))};
    for (const Membership *member : index.membershipsOf(SchoolId{key})) {
        const WorkGroup *group = index.group(member->group);
        const bool isThere = std::ranges::any_of(
            why.rows, [&](const Why::Row &row) { return row.key == member->group.value(); });
        if (group != nullptr && takesPart(member->status) && !isThere)
            why.rows.push_back(groupRow(*group, {group->code, group->title, group->year.toText()}));
    }
    return why;
}

Why whyLinks(const FactIndex &index, const MapLayers &layers)
{
    Why why{.rule = mapWhyText(QT_TRANSLATE_NOOP(
                "hub::MapPage",
                "A line goes from each school of a Work Group of the year to the school its lead "
                "is at, where both have a place. Distances are as the crow flies.")),
            .headings = {mapWhyText(QT_TRANSLATE_NOOP("hub::MapPage", "Group")),
                         mapWhyText(QT_TRANSLATE_NOOP("hub::MapPage", "School")),
                         mapWhyText(QT_TRANSLATE_NOOP("hub::MapPage", "School of the lead")),
                         mapWhyText(QT_TRANSLATE_NOOP("hub::MapPage", "Distance"))},
            .figures = {3},
            .none = mapWhyText(QT_TRANSLATE_NOOP("hub::MapPage", "No line is drawn."))};
    for (const GroupOnMap &onMap : layers.groups) {
        const WorkGroup *group = index.group(onMap.group);
        const School *lead = index.school(onMap.lead);
        const auto to = lead == nullptr ? std::nullopt : placeOf(*lead);
        for (const SchoolId id : onMap.schools) {
            const School *school = index.school(id);
            const auto from = school == nullptr ? std::nullopt : placeOf(*school);
            if (from && to && group != nullptr)
                why.rows.push_back(groupRow(
                    *group, {group->code, school->name, lead->name, kilometres(metresBetween(*from, *to))}));
        }
    }
    return why;
}

Why whyAreas(const FactIndex &index, const MapLayers &layers)
{
    Why why{.rule = mapWhyText(QT_TRANSLATE_NOOP(
                "hub::MapPage",
                "The area of a Work Group of the year is the smallest without dents that holds "
                "all its schools shown; it takes at least three.")),
            .headings = {mapWhyText(QT_TRANSLATE_NOOP("hub::MapPage", "Group")),
                         mapWhyText(QT_TRANSLATE_NOOP("hub::MapPage", "Title")),
                         mapWhyText(QT_TRANSLATE_NOOP("hub::MapPage", "Schools"))},
            .none
            = mapWhyText(QT_TRANSLATE_NOOP("hub::MapPage", "No Work Group of the year has schools shown."))};
    for (const GroupOnMap &onMap : layers.groups) {
        const WorkGroup *group = index.group(onMap.group);
        QStringList schools;
        for (const SchoolId id : onMap.schools)
            schools << nameOfSchool(index, id);
        if (group != nullptr && !schools.isEmpty())
            why.rows.push_back(groupRow(*group, {group->code, group->title, schools.join(u", "_s)}));
    }
    return why;
}

} // namespace hub
