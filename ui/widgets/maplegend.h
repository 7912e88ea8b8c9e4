#pragma once

#include "widgets/mappoints.h"

#include <QWidget>

namespace hub {

/// What the shapes and colours of a map mean.
class MapLegend final : public QWidget
{
    Q_OBJECT
public:
    struct Entry
    {
        MapShape shape;
        Token colour;
        QString words;
    };
    MapLegend(std::vector<Entry> entries, QWidget *parent);
};

} // namespace hub
