#include "documents/pdf/pdfstructure.h"

#include <cmath>

namespace hub::pdf {

namespace {

/// Where a link is drawn: a rectangle for each line of it.
struct LinkArea
{
    int page = 0;
    double baseline = 0;
    QRectF rect;
};

class StructureWriter
{
public:
    StructureWriter(QPDF &file, const Scene &scene, const LogicalTree &tree,
                    const std::vector<std::vector<MarkedContent>> &marks, std::vector<Object> &pages)
        : m_file{file}
        , m_scene{scene}
        , m_tree{tree}
        , m_marks{marks}
        , m_pages{pages}
        , m_byMcid(pages.size())
        , m_annotations(pages.size())
    {
    }

    void write()
    {
        Object root = m_file.makeIndirectObject(Object::parse("<</Type /StructTreeRoot>>"));
        root.replaceKey("/K", element(documentRoot, root));
        writeParentTree(root);
        Object catalogue = m_file.getRoot();
        catalogue.replaceKey("/StructTreeRoot", root);
        catalogue.replaceKey("/MarkInfo", Object::parse("<</Marked true>>"));
        for (size_t page = 0; page < m_pages.size(); ++page)
            if (!m_annotations[page].empty())
                m_pages[page].replaceKey("/Annots", Object::newArray(m_annotations[page]));
    }

private:
    QPDF &m_file;
    const Scene &m_scene;
    const LogicalTree &m_tree;
    const std::vector<std::vector<MarkedContent>> &m_marks;
    std::vector<Object> &m_pages;
    std::vector<std::vector<Object>> m_byMcid;      ///< the element of each mark, by page
    std::vector<std::vector<Object>> m_annotations; ///< by page
    std::vector<Object> m_linkElements;             ///< of each annotation, in the order of their keys

    Object element(NodeId id, const Object &parent)
    {
        const SceneNode &node = m_scene.node(id);
        Object made = m_file.makeIndirectObject(Object::newDictionary());
        made.replaceKey("/S", name(tagOf(node.role)));
        made.replaceKey("/P", parent);
        std::vector<Object> kids;
        for (const LogicalChild &child : m_tree.children[at(id)]) {
            if (child.node >= 0)
                kids.push_back(element(child.node, made));
            else
                appendMarks(kids, child.piece, made);
        }
        if (node.role == NodeRole::Link)
            appendAnnotations(kids, id, made);
        setKids(made, kids);
        if (node.role == NodeRole::Figure) {
            made.replaceKey("/Alt", text(node.alternative));
            setFigureBox(made, id);
        } else {
            setAttributes(made, node);
        }
        return made;
    }

    static void setKids(Object &element, const std::vector<Object> &kids)
    {
        if (kids.size() == 1)
            element.replaceKey("/K", kids.front());
        else if (!kids.empty())
            element.replaceKey("/K", Object::newArray(kids));
    }

    Object reference(int page, int mcid, const Object &owner)
    {
        auto &byMcid = m_byMcid[at(page)];
        if (byMcid.size() <= at(mcid))
            byMcid.resize(at(mcid) + 1, Object::newNull());
        byMcid[at(mcid)] = owner;
        Object made = Object::newDictionary();
        made.replaceKey("/Type", name("MCR"));
        made.replaceKey("/Pg", m_pages[at(page)]);
        made.replaceKey("/MCID", Object::newInteger(mcid));
        return made;
    }

    void appendMarks(std::vector<Object> &kids, int piece, const Object &owner)
    {
        const int page = m_tree.pieces[at(piece)].page;
        for (const MarkedContent &mark : m_marks[at(piece)]) {
            if (mark.said.isEmpty()) {
                kids.push_back(reference(page, mark.mcid, owner));
                continue;
            }
            Object span = m_file.makeIndirectObject(Object::newDictionary());
            span.replaceKey("/S", name("Span"));
            span.replaceKey("/P", owner);
            span.replaceKey("/ActualText", text(mark.said));
            span.replaceKey("/K", reference(page, mark.mcid, span));
            kids.push_back(span);
        }
    }

    static void setAttributes(Object &element, const SceneNode &node)
    {
        Object attributes = Object::newDictionary();
        if (node.scope != HeadingScope::None || node.columnSpan > 1)
            attributes.replaceKey("/O", name("Table"));
        if (node.scope != HeadingScope::None)
            attributes.replaceKey("/Scope", name(node.scope == HeadingScope::Row ? "Row" : "Column"));
        if (node.columnSpan > 1)
            attributes.replaceKey("/ColSpan", Object::newInteger(node.columnSpan));
        if (node.role == NodeRole::List) {
            attributes.replaceKey("/O", name("List"));
            const char *numbering = node.numbering == ListNumbering::Decimal ? "Decimal"
                : node.numbering == ListNumbering::Bullet                    ? "Disc"
                                                                             : "None";
            attributes.replaceKey("/ListNumbering", name(numbering));
        }
        if (!attributes.getKeys().empty())
            element.replaceKey("/A", attributes);
    }

    /// A figure says where it stands, so that a reader can show it whole.
    void setFigureBox(Object &element, NodeId id)
    {
        QRectF box;
        for (const ScenePage &page : m_scene.pages)
            for (const SceneItem &item : page.items)
                if (item.node == id)
                    box |= boundsOf(item);
        Object attributes = Object::newDictionary();
        attributes.replaceKey("/O", name("Layout"));
        attributes.replaceKey("/Placement", name("Block"));
        attributes.replaceKey("/BBox", rectangle(box));
        element.replaceKey("/A", attributes);
    }

    [[nodiscard]] Object rectangle(const QRectF &rect) const
    {
        const double height = m_scene.pageSize.height();
        return Object::newArray(
            Object::Rectangle(rect.left(), height - rect.bottom(), rect.right(), height - rect.top()));
    }

    [[nodiscard]] std::vector<LinkArea> areasOf(NodeId id) const
    {
        std::vector<LinkArea> areas;
        for (const LogicalChild &child : m_tree.children[at(id)]) {
            if (child.piece < 0)
                continue;
            const ContentPiece &piece = m_tree.pieces[at(child.piece)];
            for (int i = 0; i < piece.itemCount; ++i) {
                const SceneItem &item = m_scene.pages[at(piece.page)].items[at(piece.firstItem + i)];
                const auto *run = std::get_if<GlyphRun>(&item.what);
                if (!run)
                    continue;
                const double baseline = run->origin.y();
                const bool sameLine = !areas.empty() && areas.back().page == piece.page
                    && std::abs(areas.back().baseline - baseline) < 0.5;
                if (sameLine)
                    areas.back().rect |= boundsOf(item);
                else
                    areas.push_back({piece.page, baseline, boundsOf(item)});
            }
        }
        return areas;
    }

    void appendAnnotations(std::vector<Object> &kids, NodeId id, const Object &element)
    {
        const SceneNode &node = m_scene.node(id);
        for (const LinkArea &area : areasOf(id)) {
            Object annotation = Object::parse("<</Type /Annot /Subtype /Link /Border [0 0 0] /F 4>>");
            Object action = Object::parse("<</S /URI>>");
            action.replaceKey("/URI", Object::newString(node.target.toStdString()));
            annotation.replaceKey("/A", action);
            annotation.replaceKey("/Rect", rectangle(area.rect));
            annotation.replaceKey("/Contents", text(node.alternative));
            const auto key = m_pages.size() + m_linkElements.size();
            annotation.replaceKey("/StructParent", Object::newInteger(static_cast<long long>(key)));
            annotation = m_file.makeIndirectObject(annotation);
            m_linkElements.push_back(element);
            m_annotations[at(area.page)].push_back(annotation);
            Object reference = Object::newDictionary();
            reference.replaceKey("/Type", name("OBJR"));
            reference.replaceKey("/Obj", annotation);
            reference.replaceKey("/Pg", m_pages[at(area.page)]);
            kids.push_back(reference);
        }
    }

    void writeParentTree(Object &root)
    {
        std::vector<Object> numbers;
        long long key = 0;
        for (const auto &owners : m_byMcid) {
            numbers.push_back(Object::newInteger(key++));
            numbers.push_back(m_file.makeIndirectObject(Object::newArray(owners)));
        }
        for (const Object &element : m_linkElements) {
            numbers.push_back(Object::newInteger(key++));
            numbers.push_back(element);
        }
        Object tree = Object::newDictionary();
        tree.replaceKey("/Nums", Object::newArray(numbers));
        root.replaceKey("/ParentTree", m_file.makeIndirectObject(tree));
        root.replaceKey("/ParentTreeNextKey", Object::newInteger(key));
    }
};

} // namespace

void writeStructure(QPDF &file, const Scene &scene, const LogicalTree &tree,
                    const std::vector<std::vector<MarkedContent>> &marks, std::vector<Object> &pages)
{
    StructureWriter{file, scene, tree, marks, pages}.write();
}

} // namespace hub::pdf
