#include "documents/logicaltree.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hub {

namespace {

template<typename Integer>
size_t at(Integer index)
{
    return static_cast<size_t>(index);
}

std::vector<ContentPiece> contentPieces(const Scene &scene)
{
    std::vector<ContentPiece> pieces;
    for (int page = 0; page < static_cast<int>(scene.pages.size()); ++page) {
        const auto &items = scene.pages[at(page)].items;
        for (int item = 0; item < static_cast<int>(items.size()); ++item) {
            const SceneItem &drawn = items[at(item)];
            if (isArtifact(scene.node(drawn.node).role))
                continue;
            ContentPiece *last = pieces.empty() ? nullptr : &pieces.back();
            const bool continues = last != nullptr && last->page == page
                && last->firstItem + last->itemCount == item && last->node == drawn.node
                && last->order == drawn.order;
            if (continues)
                ++last->itemCount;
            else
                pieces.push_back({drawn.node, drawn.order, page, item, 1});
        }
    }
    return pieces;
}

bool isCell(NodeRole role)
{
    return role == NodeRole::HeadingCell || role == NodeRole::DataCell;
}

bool isInline(NodeRole role)
{
    return role == NodeRole::Link || role == NodeRole::Span;
}

void appendText(QString &to, const Scene &scene, const ContentPiece &piece)
{
    const auto &items = scene.pages[at(piece.page)].items;
    for (int i = 0; i < piece.itemCount; ++i)
        if (const auto *run = std::get_if<GlyphRun>(&items[at(piece.firstItem + i)].what))
            to += run->read();
}

void appendText(QString &to, const Scene &scene, const LogicalTree &tree, NodeId id)
{
    const SceneNode &node = scene.node(id);
    if (!isInline(node.role))
        to += u'\n';
    if (node.role == NodeRole::Figure) {
        to += node.alternative + u'\n';
        return;
    }
    for (const LogicalChild &child : tree.children[at(id)]) {
        if (child.node >= 0)
            appendText(to, scene, tree, child.node);
        else
            appendText(to, scene, tree.pieces[at(child.piece)]);
    }
    if (!isInline(node.role))
        to += u'\n';
}

} // namespace

LogicalTree logicalTree(const Scene &scene)
{
    LogicalTree tree{contentPieces(scene), {}};
    tree.children.resize(scene.nodes.size());
    for (int piece = 0; piece < static_cast<int>(tree.pieces.size()); ++piece) {
        const ContentPiece &content = tree.pieces[at(piece)];
        tree.children[at(content.node)].push_back({content.order, -1, piece});
    }
    // A parent is always made before its children, so that backwards every child is finished first.
    for (NodeId id = static_cast<NodeId>(scene.nodes.size()) - 1; id >= documentRoot; --id) {
        auto &children = tree.children[at(id)];
        std::ranges::stable_sort(children, {}, &LogicalChild::order);
        const SceneNode &node = scene.node(id);
        if (id == documentRoot || (children.empty() && !isCell(node.role)))
            continue;
        const int order = children.empty() ? node.order : children.front().order;
        tree.children[at(node.parent)].push_back({order, id, -1});
    }
    return tree;
}

QString readingText(const Scene &scene)
{
    QString raw;
    appendText(raw, scene, logicalTree(scene), documentRoot);
    raw.remove(QChar::SoftHyphen);
    QString text;
    const QStringList lines = raw.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines)
        if (const QString clean = line.simplified(); !clean.isEmpty())
            text += clean + u'\n';
    return text;
}

QStringList readingWords(const Scene &scene)
{
    return readingText(scene).simplified().split(u' ', Qt::SkipEmptyParts);
}

QString readingText(const Scene &scene, const LogicalTree &tree, NodeId node)
{
    QString text;
    appendText(text, scene, tree, node);
    text.remove(QChar::SoftHyphen);
    return text.simplified();
}

} // namespace hub
