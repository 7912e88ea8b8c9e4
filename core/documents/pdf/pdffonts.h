#pragma once

#include "documents/fonts.h"
#include "documents/pdf/fontsubset.h"
#include "documents/pdf/pdffile.h"
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
    PdfFonts(File &file, const Scene &scene);

    struct Glyph
    {
        QString reading;    ///< what it stands for wherever it stands alone; else the next best
        double advance = 0; ///< thousandths of the size
        quint16 code = 0;   ///< its number in the embedded subset
    };
    [[nodiscard]] const Glyph &glyph(int face, quint32 id) const;

    /// Whether reading the glyph of a run, which stands alone for its characters, gives what it says;
    /// otherwise that has to be said beside it.
    [[nodiscard]] bool reads(const GlyphRun &run, size_t glyph) const;
    /// The dictionary that pages find them by.
    [[nodiscard]] QByteArray resources() const { return "<<" + m_resources.bytes() + ">>"; }
    /// The name of a face that could not be embedded; empty when all is well.
    [[nodiscard]] const QByteArray &failed() const { return m_failed; }

private:
    struct Subset
    {
        std::unordered_map<quint32, Glyph> glyphs;
        std::map<quint16, quint32> byCode;
    };

    File &m_file;
    const Fonts &m_fonts;
    std::map<int, Subset> m_subsets; ///< by face
    Syntax m_resources;
    QByteArray m_failed;

    void collect(const GlyphRun &run);
    void collectNextBest(const GlyphRun &run);
    [[nodiscard]] ObjectNumber embed(const Face &face, Subset &subset);
    [[nodiscard]] ObjectNumber writeDescriptor(const Face &face, const QByteArray &fontName,
                                               const FontSubset &program);
    [[nodiscard]] static QByteArray widths(const Subset &subset);
    [[nodiscard]] ObjectNumber writeToUnicode(const Subset &subset);
};

} // namespace hub::pdf
