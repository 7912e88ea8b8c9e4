#include "documents/pdf/pdffonts.h"

#include <algorithm>
#include <cmath>

namespace hub::pdf {

namespace {

/// What a character map may not answer: nothing at all, or what no reader can say.
bool canBeMapped(const QString &reading)
{
    return !reading.isEmpty() && std::ranges::none_of(reading, [](QChar c) {
        return c == QChar::ReplacementCharacter || c.category() == QChar::Other_PrivateUse
            || c == QChar::SoftHyphen;
    });
}

bool onlySteersLayout(QChar c)
{
    return c.category() == QChar::Other_Format && c != QChar::SoftHyphen;
}

bool sharesCharacters(const GlyphRun &run, size_t a, size_t b)
{
    return run.glyphs[a].from == run.glyphs[b].from;
}

} // namespace

QString saidBy(const GlyphRun &run, size_t glyph)
{
    const PlacedGlyph &placed = run.glyphs[glyph];
    if (glyph > 0 && sharesCharacters(run, glyph - 1, glyph))
        return {};
    QString said = run.text.mid(placed.from, placed.until - placed.from);
    if (said.size() > 1) { // a soft hyphen that is not at a line's end is not said
        said.remove(QChar::SoftHyphen);
        said.removeIf(onlySteersLayout);
    }
    if (said.size() == 1 && said.front().isSpace())
        said = QStringLiteral(" ");
    return said;
}

PdfFonts::PdfFonts(File &file, const Scene &scene)
    : m_file{file}
    , m_fonts{*scene.fonts}
{
    for (const ScenePage &page : scene.pages)
        for (const SceneItem &item : page.items)
            if (const auto *run = std::get_if<GlyphRun>(&item.what))
                collect(*run);
    for (const ScenePage &page : scene.pages)
        for (const SceneItem &item : page.items)
            if (const auto *run = std::get_if<GlyphRun>(&item.what))
                collectNextBest(*run);
    for (auto &[face, subset] : m_subsets)
        m_resources.name("F" + QByteArray::number(face)).reference(embed(m_fonts.face(face), subset));
}

void PdfFonts::collect(const GlyphRun &run)
{
    Subset &subset = m_subsets[run.face];
    for (size_t i = 0; i < run.glyphs.size(); ++i) {
        Glyph &glyph = subset.glyphs[run.glyphs[i].id];
        const bool alone = i + 1 == run.glyphs.size() || !sharesCharacters(run, i, i + 1);
        if (!glyph.reading.isEmpty() || !alone)
            continue;
        if (QString said = saidBy(run, i); canBeMapped(said))
            glyph.reading = std::move(said);
    }
}

/// A glyph that only ever stands with others is read, by readers that do not know replacement text, as the
/// character it draws, else as all the characters of its first group.
void PdfFonts::collectNextBest(const GlyphRun &run)
{
    Subset &subset = m_subsets[run.face];
    for (size_t i = 0; i < run.glyphs.size(); ++i) {
        const PlacedGlyph &placed = run.glyphs[i];
        Glyph &glyph = subset.glyphs[placed.id];
        if (!glyph.reading.isEmpty())
            continue;
        const auto group = QStringView{run.text}.mid(placed.from, placed.until - placed.from);
        for (const QChar c : group)
            if (m_fonts.face(run.face).glyphFor(c.unicode()) == placed.id && canBeMapped(QString{c}))
                glyph.reading = c;
        if (glyph.reading.isEmpty() && canBeMapped(saidBy(run, i)))
            glyph.reading = saidBy(run, i);
    }
}

const PdfFonts::Glyph &PdfFonts::glyph(int face, quint32 id) const
{
    return m_subsets.at(face).glyphs.at(id);
}

bool PdfFonts::reads(const GlyphRun &run, size_t glyph) const
{
    const PlacedGlyph &placed = run.glyphs[glyph];
    const QString &reading = this->glyph(run.face, placed.id).reading;
    const bool isItself = placed.until == placed.from + 1 && reading.size() == 1
        && reading.front() == run.text.at(placed.from);
    return isItself || reading == saidBy(run, glyph);
}

ObjectNumber PdfFonts::embed(const Face &face, Subset &subset)
{
    std::vector<quint32> glyphs;
    for (const auto &[glyph, _] : subset.glyphs)
        glyphs.push_back(glyph);
    const auto program = fontSubset(face, glyphs);
    if (!program) {
        m_failed = face.postScriptName;
        return 0;
    }
    for (auto &[glyph, used] : subset.glyphs) {
        used.code = program->codeOf(glyph);
        used.advance = face.advanceOf(glyph) * 1000;
        subset.byCode[used.code] = glyph;
    }
    const QByteArray fontName = program->prefix + face.postScriptName;
    Syntax descendant;
    descendant.raw("<</Type /Font /Subtype ").name(face.hasCff ? "CIDFontType0" : "CIDFontType2");
    descendant.raw("/BaseFont ").name(fontName).raw("/DW 0 ");
    descendant.raw("/CIDSystemInfo <</Registry (Adobe) /Ordering (Identity) /Supplement 0>>");
    descendant.raw("/FontDescriptor ").reference(writeDescriptor(face, fontName, *program));
    descendant.raw("/W ").raw(widths(subset));
    descendant.raw(face.hasCff ? ">>" : "/CIDToGIDMap /Identity>>");

    Syntax font;
    font.raw("<</Type /Font /Subtype /Type0 /BaseFont ").name(fontName).raw("/Encoding /Identity-H ");
    font.raw("/DescendantFonts [").reference(m_file.add(descendant.bytes()));
    font.raw("] /ToUnicode ").reference(writeToUnicode(subset)).raw(">>");
    return m_file.add(font.bytes());
}

ObjectNumber PdfFonts::writeDescriptor(const Face &face, const QByteArray &fontName,
                                       const FontSubset &program)
{
    const auto thousandths = [&](int units) { return std::llround(units * 1000.0 / face.unitsPerEm); };
    constexpr int symbolic = 4; // its glyphs have numbers of their own
    constexpr int italic = 64;
    Syntax descriptor;
    descriptor.raw("<</Type /FontDescriptor /FontName ").name(fontName);
    descriptor.raw("/Flags ").integer(face.italicAngle == 0 ? symbolic : symbolic | italic);
    descriptor.raw("/FontBBox [");
    for (const int edge : face.boundingBox)
        descriptor.integer(thousandths(edge));
    descriptor.raw("] /ItalicAngle ").integer(std::lround(face.italicAngle));
    descriptor.raw("/Ascent ").integer(thousandths(face.ascent));
    descriptor.raw("/Descent ").integer(thousandths(face.descent));
    descriptor.raw("/CapHeight ").integer(thousandths(face.capHeight));
    // No font file says its stem's width; this is the usual estimate from its weight.
    descriptor.raw("/StemV ").integer(50 + (face.weight / 65) * (face.weight / 65));
    Syntax entries;
    entries.raw("/Filter /FlateDecode ");
    if (face.hasCff)
        entries.raw("/Subtype /CIDFontType0C ");
    else
        entries.raw("/Length1 ").integer(program.length);
    const ObjectNumber stream = m_file.addPackedStream(entries.bytes(), program.packed);
    descriptor.raw(face.hasCff ? "/FontFile3 " : "/FontFile2 ").reference(stream).raw(">>");
    return m_file.add(descriptor.bytes());
}

QByteArray PdfFonts::widths(const Subset &subset)
{
    Syntax list;
    list.raw("[");
    int last = -2;
    for (const auto &[code, glyph] : subset.byCode) {
        if (code != last + 1)
            list.raw(last < 0 ? "" : "] ").integer(code).raw("[");
        list.number(subset.glyphs.at(glyph).advance);
        last = code;
    }
    list.raw(last < 0 ? "] " : "]] ");
    return list.bytes();
}

ObjectNumber PdfFonts::writeToUnicode(const Subset &subset)
{
    Syntax map;
    map.raw("/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
            "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n"
            "/CMapName /Adobe-Identity-UCS def /CMapType 2 def\n"
            "1 begincodespacerange <0000> <FFFF> endcodespacerange\n");
    constexpr size_t rowsPerBlock = 100; // the format allows no more
    size_t row = 0;
    for (const auto &[code, glyph] : subset.byCode) {
        if (row % rowsPerBlock == 0) {
            map.raw(row == 0 ? "" : "endbfchar\n");
            map.integer(static_cast<qint64>(std::min(rowsPerBlock, subset.byCode.size() - row)));
            map.raw("beginbfchar\n");
        }
        ++row;
        const QString &reading = subset.glyphs.at(glyph).reading;
        map.raw("<").hex(code).raw("> <");
        for (const QChar c : reading.isEmpty() ? QString{QChar{QChar::ReplacementCharacter}} : reading)
            map.hex(c.unicode());
        map.raw(">\n");
    }
    map.raw(row == 0 ? "" : "endbfchar\n");
    map.raw("endcmap CMapName currentdict /CMap defineresource pop end end\n");
    return m_file.addStream({}, map.bytes());
}

} // namespace hub::pdf
