#pragma once

#include "documents/scene.h"
#include "programmes/edition.h"
#include "records/hubdetails.h"

#include <optional>

namespace hub {

struct SheetOptions
{
    std::optional<int> places = {}; ///< the hub's quota, where the sheet is to say it
};

/// The sheet that tells schools what a programme is and how to join: two columns of A4, at most two pages,
/// in the largest type that fits. Everything it says comes from the edition and the hub's own details; what
/// they do not say is left out.
[[nodiscard]] Scene informationSheet(const Edition &edition, const HubDetails &hub,
                                     const SheetOptions &options = {});

} // namespace hub
