#pragma once

#include "documents/scene.h"

#include <QStringList>

namespace hub {

/// A piece of a node's content: neighbouring items of one page.
struct ContentPiece
{
    NodeId node = pageArt;
    int order = 0;
    int page = 0;
    int firstItem = 0;
    int itemCount = 0;
};

/// A node's child: either another node or a piece of content.
struct LogicalChild
{
    int order = 0;
    NodeId node = -1;
    int piece = -1; ///< index into LogicalTree::pieces
};

/// The scene in reading order, artifacts left out; nodes nothing was drawn for are left out too, but for
/// table cells, which keep their columns.
struct LogicalTree
{
    std::vector<ContentPiece> pieces;                ///< in drawing order
    std::vector<std::vector<LogicalChild>> children; ///< by node
};

[[nodiscard]] LogicalTree logicalTree(const Scene &scene);

/// What a reader hears: the text in reading order, a line for each block. Spaces are single; a figure is its
/// description.
[[nodiscard]] QString readingText(const Scene &scene);
[[nodiscard]] QStringList readingWords(const Scene &scene);

/// The text of one node and all it holds, on one line.
[[nodiscard]] QString readingText(const Scene &scene, const LogicalTree &tree, NodeId node);

} // namespace hub
