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
    StructureWriter(File &file, const Scene &scene, const LogicalTree &tree,
                    const std::vector<std::vector<MarkedContent>> &marks,
                    const std::vector<ObjectNumber> &pages)
        : m_file{file}
        , m_scene{scene}
        , m_tree{tree}
        , m_marks{marks}
        , m_pages{pages}
        , m_owners(pages.size())
        , m_annotations(pages.size())
    {
    }

    Structure write()
    {
        const ObjectNumber root = m_file.reserve();
        Syntax tree;
        tree.raw("<</Type /StructTreeRoot /K ").reference(writeElement(documentRoot, root));
        addParentTree(tree);
        m_file.write(root, tree.raw(">>").bytes());
        Structure structure;
        structure.catalogueEntries
            = Syntax{}.raw("/StructTreeRoot ").reference(root).raw("/MarkInfo <</Marked true>> ").bytes();
        for (const Syntax &annotations : m_annotations)
            structure.annotations.push_back(annotations.bytes());
        return structure;
    }

private:
    File &m_file;
    const Scene &m_scene;
    const LogicalTree &m_tree;
    const std::vector<std::vector<MarkedContent>> &m_marks;
    const std::vector<ObjectNumber> &m_pages;
    std::vector<std::vector<ObjectNumber>> m_owners; ///< by page, the element of each of its marks
    std::vector<Syntax> m_annotations;               ///< by page
    std::vector<ObjectNumber> m_linkElements;        ///< of each annotation, in the order of their keys

    ObjectNumber writeElement(NodeId id, ObjectNumber parent)
    {
        const SceneNode &node = m_scene.node(id);
        const ObjectNumber number = m_file.reserve();
        Syntax kids;
        for (const LogicalChild &child : m_tree.children[at(id)]) {
            if (child.node >= 0)
                kids.reference(writeElement(child.node, number));
            else
                addMarks(kids, child.piece, number);
        }
        if (node.role == NodeRole::Link)
            addLinkAreas(kids, id, number);
        Syntax element;
        element.raw("<</S ").name(tagOf(node.role)).raw("/P ").reference(parent);
        if (!kids.bytes().isEmpty())
            element.raw("/K [").raw(kids.bytes()).raw("] ");
        if (node.role == NodeRole::Figure) {
            element.raw("/Alt ").text(node.alternative);
            addFigureBox(element, id);
        } else {
            addAttributes(element, node);
        }
        m_file.write(number, element.raw(">>").bytes());
        return number;
    }

    void addMark(Syntax &kids, int page, int mcid, ObjectNumber owner)
    {
        auto &owners = m_owners[at(page)];
        if (owners.size() <= at(mcid))
            owners.resize(at(mcid) + 1, 0);
        owners[at(mcid)] = owner;
        kids.raw("<</Type /MCR /Pg ").reference(m_pages[at(page)]);
        kids.raw("/MCID ").integer(mcid).raw(">>");
    }

    void addMarks(Syntax &kids, int piece, ObjectNumber owner)
    {
        const int page = m_tree.pieces[at(piece)].page;
        for (const MarkedContent &mark : m_marks[at(piece)]) {
            if (mark.said.isEmpty()) {
                addMark(kids, page, mark.mcid, owner);
                continue;
            }
            const ObjectNumber number = m_file.reserve();
            Syntax span;
            span.raw("<</S /Span /P ").reference(owner).raw("/ActualText ").text(mark.said).raw("/K ");
            addMark(span, page, mark.mcid, number);
            m_file.write(number, span.raw(">>").bytes());
            kids.reference(number);
        }
    }

    static void addAttributes(Syntax &element, const SceneNode &node)
    {
        if (node.role == NodeRole::List) {
            const char *numbering = node.numbering == ListNumbering::Decimal ? "Decimal"
                : node.numbering == ListNumbering::Bullet                    ? "Disc"
                                                                             : "None";
            element.raw("/A <</O /List /ListNumbering ").name(numbering).raw(">>");
        } else if (node.scope != HeadingScope::None || node.columnSpan > 1) {
            element.raw("/A <</O /Table ");
            if (node.scope != HeadingScope::None)
                element.raw(node.scope == HeadingScope::Row ? "/Scope /Row " : "/Scope /Column ");
            if (node.columnSpan > 1)
                element.raw("/ColSpan ").integer(node.columnSpan);
            element.raw(">>");
        }
    }

    /// A figure says where it stands, so that a reader can show it whole.
    void addFigureBox(Syntax &element, NodeId id) const
    {
        QRectF box;
        for (const ScenePage &page : m_scene.pages)
            for (const SceneItem &item : page.items)
                if (item.node == id)
                    box |= boundsOf(item);
        element.raw("/A <</O /Layout /Placement /Block /BBox ");
        addRectangle(element, box);
        element.raw(">>");
    }

    void addRectangle(Syntax &object, const QRectF &rect) const
    {
        const double height = m_scene.pageSize.height();
        object.raw("[").point(rect.left(), height - rect.bottom());
        object.point(rect.right(), height - rect.top()).raw("] ");
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

    void addLinkAreas(Syntax &kids, NodeId id, ObjectNumber element)
    {
        const SceneNode &node = m_scene.node(id);
        for (const LinkArea &area : areasOf(id)) {
            const auto key = static_cast<qint64>(m_pages.size() + m_linkElements.size());
            Syntax annotation;
            annotation.raw("<</Type /Annot /Subtype /Link /Border [0 0 0] /F 4 /A <</S /URI /URI ");
            annotation.string(node.target.toUtf8()).raw(">> /Rect ");
            addRectangle(annotation, area.rect);
            annotation.raw("/Contents ").text(node.alternative);
            const ObjectNumber number
                = m_file.add(annotation.raw("/StructParent ").integer(key).raw(">>").bytes());
            m_linkElements.push_back(element);
            m_annotations[at(area.page)].reference(number);
            kids.raw("<</Type /OBJR /Obj ").reference(number);
            kids.raw("/Pg ").reference(m_pages[at(area.page)]).raw(">>");
        }
    }

    void addParentTree(Syntax &root)
    {
        Syntax tree;
        tree.raw("<</Nums [");
        qint64 key = 0;
        for (const auto &owners : m_owners) {
            Syntax list;
            list.raw("[");
            for (const ObjectNumber owner : owners)
                list.reference(owner);
            tree.integer(key++).reference(m_file.add(list.raw("]").bytes()));
        }
        for (const ObjectNumber element : m_linkElements)
            tree.integer(key++).reference(element);
        root.raw("/ParentTree ").reference(m_file.add(tree.raw("]>>").bytes()));
        root.raw("/ParentTreeNextKey ").integer(key);
    }
};

} // namespace

Structure writeStructure(File &file, const Scene &scene, const LogicalTree &tree,
                         const std::vector<std::vector<MarkedContent>> &marks,
                         const std::vector<ObjectNumber> &pages)
{
    return StructureWriter{file, scene, tree, marks, pages}.write();
}

} // namespace hub::pdf
