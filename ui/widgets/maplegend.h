#pragma once

#include "widgets/mappoints.h"

#include <QWidget>

#include <functional>

namespace hub {

class Label;
struct Explanation;

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

    /// Says of each entry how many points there are of it.
    void setCounts(const std::function<int(const Entry &)> &count);
    /// Lets each entry explain itself.
    void explainEntries(const std::function<Explanation(const Entry &)> &explain);

private:
    struct Line
    {
        Entry entry;
        Label *words;
    };
    std::vector<Line> m_lines;
};

} // namespace hub
