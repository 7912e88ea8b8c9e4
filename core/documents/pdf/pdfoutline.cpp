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
    Object object;
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
    OutlineWriter(QPDF &file, const Scene &scene, const LogicalTree &tree, const std::vector<Object> &pages)
        : m_file{file}
        , m_scene{scene}
        , m_tree{tree}
        , m_pages{pages}
    {
    }

    void write()
    {
        collect(documentRoot);
        if (m_bookmarks.empty())
            return;
        Object root = m_file.makeIndirectObject(Object::parse("<</Type /Outlines>>"));
        std::vector<size_t> top;
        std::vector<size_t> open; // the chain of headings we are under
        for (size_t i = 0; i < m_bookmarks.size(); ++i) {
            while (!open.empty() && m_bookmarks[open.back()].level >= m_bookmarks[i].level)
                open.pop_back();
            (open.empty() ? top : m_bookmarks[open.back()].children).push_back(i);
            open.push_back(i);
        }
        link(root, top);
        for (Bookmark &bookmark : m_bookmarks)
            link(bookmark.object, bookmark.children);
        root.replaceKey("/Count", Object::newInteger(static_cast<long long>(m_bookmarks.size())));
        m_file.getRoot().replaceKey("/Outlines", root);
    }

private:
    QPDF &m_file;
    const Scene &m_scene;
    const LogicalTree &m_tree;
    const std::vector<Object> &m_pages;
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
                m_bookmarks.push_back({level, readingText(m_scene, m_tree, id), piece.page, y,
                                       m_file.makeIndirectObject(Object::newDictionary())});
                return;
            }
        }
    }

    [[nodiscard]] long long descendants(const Bookmark &bookmark) const
    {
        auto count = static_cast<long long>(bookmark.children.size());
        for (const size_t child : bookmark.children)
            count += descendants(m_bookmarks[child]);
        return count;
    }

    void link(Object parent, const std::vector<size_t> &children)
    {
        for (size_t i = 0; i < children.size(); ++i) {
            const Bookmark &bookmark = m_bookmarks[children[i]];
            Object item = bookmark.object;
            item.replaceKey("/Title", text(bookmark.title));
            item.replaceKey("/Parent", parent);
            if (i > 0)
                item.replaceKey("/Prev", m_bookmarks[children[i - 1]].object);
            if (i + 1 < children.size())
                item.replaceKey("/Next", m_bookmarks[children[i + 1]].object);
            item.replaceKey("/Dest",
                            Object::newArray(std::vector<Object>{
                                m_pages[at(bookmark.page)], name("XYZ"), Object::newInteger(0),
                                Object::newInteger(std::lround(bookmark.y)), Object::newNull()}));
            if (!bookmark.children.empty())
                item.replaceKey("/Count", Object::newInteger(descendants(bookmark)));
        }
        if (children.empty())
            return;
        parent.replaceKey("/First", m_bookmarks[children.front()].object);
        parent.replaceKey("/Last", m_bookmarks[children.back()].object);
    }
};

} // namespace

void writeOutline(QPDF &file, const Scene &scene, const LogicalTree &tree, const std::vector<Object> &pages)
{
    OutlineWriter{file, scene, tree, pages}.write();
}

} // namespace hub::pdf
