#include "documents/pdf/pdfoutline.h"

#include <cmath>

namespace hub::pdf {

namespace {

struct Bookmark
{
    int level = 0;
    QString title;
    int page = 0;
    double y = 0;
    ObjectNumber number = 0;
    std::vector<size_t> children = {};
};

int headingLevel(NodeRole role)
{
    switch (role) {
    case NodeRole::Heading1:
        return 1;
    case NodeRole::Heading2:
        return 2;
    case NodeRole::Heading3:
        return 3;
    default:
        return 0;
    }
}

class OutlineWriter
{
public:
    OutlineWriter(File &file, const Scene &scene, const LogicalTree &tree,
                  const std::vector<ObjectNumber> &pages)
        : m_file{file}
        , m_scene{scene}
        , m_tree{tree}
        , m_pages{pages}
    {
    }

    QByteArray write()
    {
        collect(documentRoot);
        if (m_bookmarks.empty())
            return {};
        std::vector<size_t> top;
        std::vector<size_t> open; // the chain of headings we are under
        for (size_t i = 0; i < m_bookmarks.size(); ++i) {
            while (!open.empty() && m_bookmarks[open.back()].level >= m_bookmarks[i].level)
                open.pop_back();
            (open.empty() ? top : m_bookmarks[open.back()].children).push_back(i);
            open.push_back(i);
        }
        const ObjectNumber root = m_file.reserve();
        Syntax outlines;
        outlines.raw("<</Type /Outlines ");
        addChildren(outlines, top);
        outlines.raw("/Count ").integer(static_cast<qint64>(m_bookmarks.size())).raw(">>");
        m_file.write(root, outlines.bytes());
        writeItems(root, top);
        return Syntax{}.raw("/Outlines ").reference(root).bytes();
    }

private:
    File &m_file;
    const Scene &m_scene;
    const LogicalTree &m_tree;
    const std::vector<ObjectNumber> &m_pages;
    std::vector<Bookmark> m_bookmarks;

    void collect(NodeId id)
    {
        const int level = headingLevel(m_scene.node(id).role);
        for (const LogicalChild &child : m_tree.children[at(id)]) {
            if (child.node >= 0) {
                collect(child.node);
            } else if (level > 0) {
                const ContentPiece &piece = m_tree.pieces[at(child.piece)];
                const SceneItem &first = m_scene.pages[at(piece.page)].items[at(piece.firstItem)];
                const double y = m_scene.pageSize.height() - boundsOf(first).top() + 6;
                m_bookmarks.push_back(
                    {level, readingText(m_scene, m_tree, id), piece.page, y, m_file.reserve()});
                return;
            }
        }
    }

    [[nodiscard]] qint64 descendants(const Bookmark &bookmark) const
    {
        auto count = static_cast<qint64>(bookmark.children.size());
        for (const size_t child : bookmark.children)
            count += descendants(m_bookmarks[child]);
        return count;
    }

    void addChildren(Syntax &parent, const std::vector<size_t> &children) const
    {
        if (children.empty())
            return;
        parent.raw("/First ").reference(m_bookmarks[children.front()].number);
        parent.raw("/Last ").reference(m_bookmarks[children.back()].number);
    }

    void writeItems(ObjectNumber parent, const std::vector<size_t> &items)
    {
        for (size_t i = 0; i < items.size(); ++i) {
            const Bookmark &bookmark = m_bookmarks[items[i]];
            Syntax item;
            item.raw("<</Title ").text(bookmark.title).raw("/Parent ").reference(parent);
            if (i > 0)
                item.raw("/Prev ").reference(m_bookmarks[items[i - 1]].number);
            if (i + 1 < items.size())
                item.raw("/Next ").reference(m_bookmarks[items[i + 1]].number);
            item.raw("/Dest [").reference(m_pages[at(bookmark.page)]);
            item.raw("/XYZ 0 ").integer(std::llround(bookmark.y)).raw("null] ");
            addChildren(item, bookmark.children);
            if (!bookmark.children.empty())
                item.raw("/Count ").integer(descendants(bookmark));
            m_file.write(bookmark.number, item.raw(">>").bytes());
            writeItems(bookmark.number, bookmark.children);
        }
    }
};

} // namespace

QByteArray writeOutline(File &file, const Scene &scene, const LogicalTree &tree,
                        const std::vector<ObjectNumber> &pages)
{
    return OutlineWriter{file, scene, tree, pages}.write();
}

} // namespace hub::pdf
