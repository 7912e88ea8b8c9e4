#pragma once

#include <QHeaderView>

namespace hub {

/// No column of @p header becomes narrower than the widest heading: where there is no room for all of them,
/// the table scrolls.
inline void keepHeadingsWhole(QHeaderView &header)
{
    int widest = 0;
    for (int section = 0; section < header.count(); ++section)
        widest = qMax(widest, header.sectionSizeHint(section));
    header.setMinimumSectionSize(widest);
}

} // namespace hub
