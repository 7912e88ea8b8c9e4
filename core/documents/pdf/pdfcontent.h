#pragma once

#include "documents/logicaltree.h"
#include "documents/pdf/pdffonts.h"
#include "documents/pdf/pdfimages.h"
#include "documents/pdf/pdfsyntax.h"

namespace hub::pdf {

/// A marked piece of a page's content.
struct MarkedContent
{
    int mcid = 0;
    QString said; ///< not empty: read this, not the glyphs
};

/// Draws one page and marks every item as content or artifact.
class PageContent
{
public:
    PageContent(const Scene &scene, const LogicalTree &tree, const PdfFonts &fonts, const PdfImages &images);

    void draw(int page);

    [[nodiscard]] const QByteArray &bytes() const { return m_stream.bytes(); }
    /// The marks made for each piece of the logical tree, by its index; all pages together.
    [[nodiscard]] const std::vector<std::vector<MarkedContent>> &marks() const { return m_marks; }

private:
    const Scene &m_scene;
    const LogicalTree &m_tree;
    const PdfFonts &m_fonts;
    const PdfImages &m_images;
    Syntax m_stream;
    std::vector<std::vector<MarkedContent>> m_marks;
    size_t m_nextPiece = 0;
    int m_nextMcid = 0;
    bool m_isOpen = false;
    std::optional<Colour> m_fill; ///< what the page is drawn with just now, as the next two
    int m_face = -1;
    double m_size = 0;

    [[nodiscard]] double fromBottom(double y) const { return m_scene.pageSize.height() - y; }
    void startPage();
    void openArtifact(NodeId node);
    void openMark(size_t piece, const QString &said);
    void close();
    void setFill(Colour fill);
    void setFont(int face, double size);
    void drawItem(const SceneItem &item, std::optional<size_t> piece);
    void drawBox(const FilledBox &box);
    void drawRounded(const QRectF &rect, double radius);
    void drawPath(const VectorPath &path);
    void drawPicture(const Picture &picture);
    void drawRun(const GlyphRun &run, std::optional<size_t> piece);
    void drawGlyphs(const GlyphRun &run, size_t from, size_t until);
};

/// The tag of a role, as ISO 32000-1 names the standard structure types.
[[nodiscard]] const char *tagOf(NodeRole role);

} // namespace hub::pdf
