#include "documents/pdf/pdffonts.h"

#include "documents/pdf/contentstream.h"

#include <algorithm>
#include <cmath>
#include <hb-subset.h>
#include <hb.h>
#include <memory>

namespace hub::pdf {

namespace {

struct Release
{
    void operator()(hb_subset_input_t *input) const { hb_subset_input_destroy(input); }
    void operator()(hb_subset_plan_t *plan) const { hb_subset_plan_destroy(plan); }
    void operator()(hb_face_t *face) const { hb_face_destroy(face); }
    void operator()(hb_blob_t *blob) const { hb_blob_destroy(blob); }
};

template<typename T>
using Owned = std::unique_ptr<T, Release>;

/// A PDF viewer needs outlines and widths, and nothing that shapes or names.
Owned<hb_subset_input_t> subsetInput(const std::vector<quint32> &glyphs)
{
    Owned<hb_subset_input_t> input{hb_subset_input_create_or_fail()};
    if (!input)
        return input;
    for (const quint32 glyph : glyphs)
        hb_set_add(hb_subset_input_glyph_set(input.get()), glyph);
    hb_subset_input_set_flags(input.get(), HB_SUBSET_FLAGS_NO_HINTING | HB_SUBSET_FLAGS_NOTDEF_OUTLINE);
    hb_set_t *dropped = hb_subset_input_set(input.get(), HB_SUBSET_SETS_DROP_TABLE_TAG);
    for (const char *tag : {"GSUB", "GPOS", "GDEF", "name", "OS/2", "post", "cmap", "DSIG", "BASE", "STAT",
                            "kern", "gasp", "VORG", "meta", "fvar", "gvar", "avar", "HVAR", "MVAR"})
        hb_set_add(dropped, hb_tag_from_string(tag, -1));
    return input;
}

/// Subsets are told apart by six letters drawn from the glyphs they hold.
std::string subsetPrefix(const std::vector<quint32> &glyphs)
{
    quint32 hash = 2166136261U; // FNV-1a
    for (const quint32 glyph : glyphs)
        hash = (hash ^ glyph) * 16777619U;
    std::string prefix;
    for (int i = 0; i < 6; ++i, hash /= 26)
        prefix += static_cast<char>('A' + hash % 26);
    return prefix + "+";
}

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

PdfFonts::PdfFonts(QPDF &file, const Scene &scene)
    : m_file{file}
    , m_fonts{*scene.fonts}
    , m_resources{Object::newDictionary()}
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
        m_resources.replaceKey("/F" + std::to_string(face), embed(m_fonts.face(face), subset));
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

quint16 PdfFonts::codeOf(int face, quint32 glyph) const
{
    return m_subsets.at(face).glyphs.at(glyph).code;
}

bool PdfFonts::reads(int face, quint32 glyph, const QString &said) const
{
    return m_subsets.at(face).glyphs.at(glyph).reading == said;
}

double PdfFonts::advanceOf(int face, quint32 glyph) const
{
    return m_subsets.at(face).glyphs.at(glyph).advance;
}

Object PdfFonts::embed(const Face &face, Subset &subset)
{
    std::vector<quint32> glyphs;
    for (const auto &[glyph, _] : subset.glyphs)
        glyphs.push_back(glyph);
    std::ranges::sort(glyphs);
    const std::string fontName = subsetPrefix(glyphs) + face.postScriptName.toStdString();
    const Object fontProgram = program(face, subset);

    Object descendant = Object::newDictionary();
    descendant.replaceKey("/Type", name("Font"));
    descendant.replaceKey("/Subtype", name(face.hasCff ? "CIDFontType0" : "CIDFontType2"));
    descendant.replaceKey("/BaseFont", name(fontName));
    descendant.replaceKey("/CIDSystemInfo",
                          Object::parse("<</Registry (Adobe) /Ordering (Identity) /Supplement 0>>"));
    descendant.replaceKey("/FontDescriptor",
                          m_file.makeIndirectObject(descriptor(face, fontName, fontProgram)));
    descendant.replaceKey("/DW", Object::newInteger(0));
    descendant.replaceKey("/W", widths(subset));
    if (!face.hasCff)
        descendant.replaceKey("/CIDToGIDMap", name("Identity"));

    Object font = Object::newDictionary();
    font.replaceKey("/Type", name("Font"));
    font.replaceKey("/Subtype", name("Type0"));
    font.replaceKey("/BaseFont", name(fontName));
    font.replaceKey("/Encoding", name("Identity-H"));
    font.replaceKey("/DescendantFonts",
                    Object::newArray(std::vector<Object>{m_file.makeIndirectObject(descendant)}));
    font.replaceKey("/ToUnicode", toUnicode(subset));
    return m_file.makeIndirectObject(font);
}

Object PdfFonts::program(const Face &face, Subset &subset)
{
    std::vector<quint32> glyphs;
    for (const auto &[glyph, _] : subset.glyphs)
        glyphs.push_back(glyph);
    const auto input = subsetInput(glyphs);
    const Owned<hb_subset_plan_t> plan{input ? hb_subset_plan_create_or_fail(face.face(), input.get())
                                             : nullptr};
    const Owned<hb_face_t> subsetFace{plan ? hb_subset_plan_execute_or_fail(plan.get()) : nullptr};
    if (!subsetFace) {
        m_failed = face.postScriptName;
        return Object::newNull();
    }
    const hb_map_t *codes = hb_subset_plan_old_to_new_glyph_mapping(plan.get());
    for (auto &[glyph, used] : subset.glyphs) {
        used.code = static_cast<quint16>(hb_map_get(codes, glyph));
        used.advance = face.advanceOf(glyph) * 1000;
        subset.byCode[used.code] = glyph;
    }
    const Owned<hb_blob_t> blob{face.hasCff
                                    ? hb_face_reference_table(subsetFace.get(), HB_TAG('C', 'F', 'F', ' '))
                                    : hb_face_reference_blob(subsetFace.get())};
    unsigned length = 0;
    const char *data = hb_blob_get_data(blob.get(), &length);
    Object program = Object::newStream(&m_file, std::string{data, length});
    if (face.hasCff)
        program.getDict().replaceKey("/Subtype", name("CIDFontType0C"));
    else
        program.getDict().replaceKey("/Length1", Object::newInteger(length));
    return program;
}

Object PdfFonts::descriptor(const Face &face, const std::string &fontName, const Object &program)
{
    const auto thousandths
        = [&](int units) { return Object::newInteger(std::lround(units * 1000.0 / face.unitsPerEm)); };
    Object descriptor = Object::newDictionary();
    descriptor.replaceKey("/Type", name("FontDescriptor"));
    descriptor.replaceKey("/FontName", name(fontName));
    constexpr int symbolic = 4; // its glyphs have numbers of their own
    constexpr int italic = 64;
    descriptor.replaceKey("/Flags", Object::newInteger(face.italicAngle == 0 ? symbolic : symbolic | italic));
    Object box = Object::newArray();
    for (const int edge : face.boundingBox)
        box.appendItem(thousandths(edge));
    descriptor.replaceKey("/FontBBox", box);
    descriptor.replaceKey("/ItalicAngle", Object::newInteger(std::lround(face.italicAngle)));
    descriptor.replaceKey("/Ascent", thousandths(face.ascent));
    descriptor.replaceKey("/Descent", thousandths(face.descent));
    descriptor.replaceKey("/CapHeight", thousandths(face.capHeight));
    // No font file says its stem's width; this is the usual estimate from its weight.
    descriptor.replaceKey("/StemV", Object::newInteger(50 + (face.weight / 65) * (face.weight / 65)));
    descriptor.replaceKey(face.hasCff ? "/FontFile3" : "/FontFile2", program);
    return descriptor;
}

Object PdfFonts::widths(const Subset &subset)
{
    ContentStream list;
    list.raw("[");
    int last = -2;
    for (const auto &[code, glyph] : subset.byCode) {
        if (code != last + 1) {
            list.raw(last < 0 ? "" : "] ").number(code).raw("[");
        }
        list.number(subset.glyphs.at(glyph).advance);
        last = code;
    }
    list.raw(last < 0 ? "]" : "]]");
    return Object::parse(list.bytes().toStdString());
}

Object PdfFonts::toUnicode(const Subset &subset)
{
    std::vector<QByteArray> rows;
    for (const auto &[code, glyph] : subset.byCode) {
        const QString &reading = subset.glyphs.at(glyph).reading;
        ContentStream row;
        row.raw("<").hex(code).raw("> <");
        row.raw(hexText(reading.isEmpty() ? QString{QChar{QChar::ReplacementCharacter}} : reading))
            .raw(">\n");
        rows.push_back(row.bytes());
    }
    QByteArray map = "/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
                     "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n"
                     "/CMapName /Adobe-Identity-UCS def /CMapType 2 def\n"
                     "1 begincodespacerange <0000> <FFFF> endcodespacerange\n";
    constexpr size_t rowsPerBlock = 100; // the format allows no more
    for (size_t from = 0; from < rows.size(); from += rowsPerBlock) {
        const size_t until = std::min(rows.size(), from + rowsPerBlock);
        map += QByteArray::number(static_cast<qulonglong>(until - from)) + " beginbfchar\n";
        for (size_t i = from; i < until; ++i)
            map += rows[i];
        map += "endbfchar\n";
    }
    map += "endcmap CMapName currentdict /CMap defineresource pop end end\n";
    return stream(m_file, map);
}

} // namespace hub::pdf
