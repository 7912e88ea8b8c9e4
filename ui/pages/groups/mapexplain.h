#pragma once

#include "actions/why.h"
#include "pages/groups/maplayers.h"

namespace hub {

/// Why a school has the shape and the colour it has.
[[nodiscard]] QString ruleOf(Token colour);

/// Why so many points of @p layers have that colour, with a row for each.
[[nodiscard]] Why whyMarked(const MapLayers &layers, Token colour);

/// Why the school with @p key stands on the map as it does, with the groups it has been in.
[[nodiscard]] Why whySchool(const FactIndex &index, const MapLayers &layers, qint64 key);

/// The lines from schools to the leads of their groups, and how long they are.
[[nodiscard]] Why whyLinks(const FactIndex &index, const MapLayers &layers);

/// What the areas of groups go round.
[[nodiscard]] Why whyAreas(const FactIndex &index, const MapLayers &layers);

} // namespace hub
