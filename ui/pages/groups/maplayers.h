#pragma once

#include "rules/hubfacts.h"
#include "widgets/mappoints.h"

#include <QStringList>

namespace hub {

/// Which part of the hub a map shows.
struct MapLayersAsked
{
    AcademicYear year = {};
    QDate today = {};
    int phase = 0;          ///< 0 all, 1 primary, 2 secondary
    QStringList words = {}; ///< folded; every one begins a word of a school shown
    bool onlyNeverEngaged = false;
    bool withLinks = true;
    bool withAreas = true;
};

/// A group of the year as the map has it.
struct GroupOnMap
{
    WorkGroupId group = {};
    SchoolId lead = {};                 ///< the lead's own school; null where it has no place
    std::vector<SchoolId> schools = {}; ///< those shown
};

struct MapLayers
{
    std::vector<MapPoint> points = {}; ///< schools, by their keys
    std::vector<MapLink> links = {};   ///< from the schools of each group to their lead's
    std::vector<MapArea> areas = {};   ///< of each group
    std::vector<GroupOnMap> groups = {};
    std::vector<MapName> names = {}; ///< towns, by how many schools they have
    int hidden = 0;
    int withoutPlace = 0;
};

[[nodiscard]] MapLayers mapLayers(const FactIndex &index, const MapLayersAsked &asked);

/// What is said of a school beside the map: where, phase, pupils, groups of the year.
[[nodiscard]] QString factsOnTheMap(const FactIndex &index, const School &school, AcademicYear year);

} // namespace hub
