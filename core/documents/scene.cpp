#include "documents/scene.h"

#include <algorithm>

namespace hub {

Scene::Scene()
    : nodes{{.role = NodeRole::PageArt},
            {.role = NodeRole::PageHeader},
            {.role = NodeRole::PageFooter},
            {.role = NodeRole::Document}}
{
}

NodeId Scene::add(NodeId parent, NodeRole role)
{
    nodes.push_back({.role = role, .parent = parent, .order = nextOrder()});
    return static_cast<NodeId>(nodes.size()) - 1;
}

void Scene::place(int page, SceneItem item)
{
    const auto index = static_cast<size_t>(page);
    if (pages.size() <= index)
        pages.resize(index + 1);
    pages[index].items.push_back(std::move(item));
}

void Scene::reportMissing(char32_t character)
{
    if (std::ranges::find(missing, character) == missing.end())
        missing.push_back(character);
}

namespace {

struct Mover
{
    QPointF by;

    void operator()(GlyphRun &run) const { run.origin += by; }
    void operator()(FilledBox &box) const { box.rect.translate(by); }
    void operator()(Picture &picture) const { picture.rect.translate(by); }
    void operator()(VectorPath &path) const
    {
        for (PathStep &step : path.steps) {
            step.to += by;
            step.firstControl += by;
            step.secondControl += by;
        }
    }
};

struct Bounds
{
    QRectF operator()(const GlyphRun &run) const
    {
        return {run.origin.x(), run.origin.y() - run.size * 0.9, run.width, run.size * 1.15};
    }
    QRectF operator()(const FilledBox &box) const { return box.rect; }
    QRectF operator()(const Picture &picture) const { return picture.rect; }
    QRectF operator()(const VectorPath &path) const
    {
        QRectF bounds;
        for (const PathStep &step : path.steps)
            if (step.kind != PathStep::Kind::Close)
                bounds |= QRectF{step.to, QSizeF{0.01, 0.01}};
        return bounds;
    }
};

} // namespace

QRectF boundsOf(const SceneItem &item)
{
    return std::visit(Bounds{}, item.what);
}

void move(SceneItem &item, QPointF by)
{
    std::visit(Mover{by}, item.what);
}

} // namespace hub
