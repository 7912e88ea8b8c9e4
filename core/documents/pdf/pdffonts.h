#pragma once

#include "documents/fonts.h"
#include "documents/pdf/pdfobjects.h"
#include "documents/scene.h"

#include <map>
#include <unordered_map>
#include <vector>

namespace hub::pdf {

/// What one glyph of a run says: the characters it alone stands for, spaces made plain and marks that only
/// steer the layout left out. Several glyphs for the same characters say them together, with the first.
[[nodiscard]] QString saidBy(const GlyphRun &run, size_t glyph);

/// The subsets of the faces a scene uses, each glyph with the text it is read as.
class PdfFonts
{
public:
    PdfFonts(QPDF &file, const Scene &scene);

    /// The glyph's number in the embedded subset.
    [[nodiscard]] quint16 codeOf(int face, quint32 glyph) const;
    /// Whether reading the glyph gives the text; otherwise the text has to be said beside it.
    [[nodiscard]] bool reads(int face, quint32 glyph, const QString &said) const;
    /// Thousandths of the size.
    [[nodiscard]] double advanceOf(int face, quint32 glyph) const;
    [[nodiscard]] const Object &resources() const { return m_resources; }
    /// The name of a face that could not be embedded; empty when all is well.
    [[nodiscard]] const QByteArray &failed() const { return m_failed; }

private:
    struct Glyph
    {
        QString reading; ///< what it stands for wherever it stands alone; else the next best
        double advance = 0;
        quint16 code = 0;
    };
    struct Subset
    {
        std::unordered_map<quint32, Glyph> glyphs;
        std::map<quint16, quint32> byCode;
    };

    QPDF &m_file;
    const Fonts &m_fonts;
    std::map<int, Subset> m_subsets; ///< by face
    Object m_resources;
    QByteArray m_failed;

    void collect(const GlyphRun &run);
    void collectNextBest(const GlyphRun &run);
    [[nodiscard]] Object embed(const Face &face, Subset &subset);
    [[nodiscard]] Object program(const Face &face, Subset &subset);
    [[nodiscard]] Object descriptor(const Face &face, const std::string &fontName, const Object &program);
    [[nodiscard]] static Object widths(const Subset &subset);
    [[nodiscard]] Object toUnicode(const Subset &subset);
};

} // namespace hub::pdf
