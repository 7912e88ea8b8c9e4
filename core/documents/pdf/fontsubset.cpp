#include "documents/pdf/fontsubset.h"

#include "documents/pdf/pdffile.h"

#include <QMutexLocker>

#include <algorithm>
#include <array>
#include <hb-ot.h>
#include <hb-subset.h>
#include <hb.h>

using namespace Qt::StringLiterals;

namespace hub::pdf {

namespace {

struct Release
{
    void operator()(hb_subset_input_t *input) const { hb_subset_input_destroy(input); }
    void operator()(hb_subset_plan_t *plan) const { hb_subset_plan_destroy(plan); }
    void operator()(hb_face_t *face) const { hb_face_destroy(face); }
    void operator()(hb_blob_t *blob) const { hb_blob_destroy(blob); }
    void operator()(hb_set_t *set) const { hb_set_destroy(set); }
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
QByteArray prefixOf(const std::vector<quint32> &glyphs)
{
    quint32 hash = 2166136261U; // FNV-1a
    for (const quint32 glyph : glyphs)
        hash = (hash ^ glyph) * 16777619U;
    QByteArray prefix;
    for (int i = 0; i < 6; ++i, hash /= 26)
        prefix += static_cast<char>('A' + hash % 26);
    return prefix + '+';
}

std::shared_ptr<const FontSubset> cut(const Face &face, const std::vector<quint32> &glyphs)
{
    const auto input = subsetInput(glyphs);
    const Owned<hb_subset_plan_t> plan{input ? hb_subset_plan_create_or_fail(face.face(), input.get())
                                             : nullptr};
    const Owned<hb_face_t> made{plan ? hb_subset_plan_execute_or_fail(plan.get()) : nullptr};
    if (!made)
        return nullptr;
    const Owned<hb_blob_t> blob{face.hasCff ? hb_face_reference_table(made.get(), HB_TAG('C', 'F', 'F', ' '))
                                            : hb_face_reference_blob(made.get())};
    unsigned length = 0;
    const char *data = hb_blob_get_data(blob.get(), &length);
    FontSubset subset{prefixOf(glyphs), packed(QByteArray::fromRawData(data, static_cast<qsizetype>(length))),
                      static_cast<qsizetype>(length)};
    const hb_map_t *codes = hb_subset_plan_old_to_new_glyph_mapping(plan.get());
    for (const quint32 glyph : glyphs)
        subset.codes.emplace_back(glyph, static_cast<quint16>(hb_map_get(codes, glyph)));
    return std::make_shared<const FontSubset>(std::move(subset));
}

/// The glyphs that text of these characters may need, with the forms that shaping puts in their place.
std::vector<quint32> glyphsFor(const Face &face, const QString &characters)
{
    const Owned<hb_set_t> glyphs{hb_set_create()};
    hb_set_add(glyphs.get(), 0);
    for (const QChar c : characters)
        if (const quint32 glyph = face.glyphFor(c.unicode()))
            hb_set_add(glyphs.get(), glyph);
    const std::array<hb_tag_t, 7> features{HB_TAG('c', 'a', 'l', 't'),
                                           HB_TAG('c', 'c', 'm', 'p'),
                                           HB_TAG('l', 'i', 'g', 'a'),
                                           HB_TAG('c', 'l', 'i', 'g'),
                                           HB_TAG('l', 'o', 'c', 'l'),
                                           HB_TAG('t', 'n', 'u', 'm'),
                                           HB_TAG_NONE};
    const Owned<hb_set_t> lookups{hb_set_create()};
    hb_ot_layout_collect_lookups(face.face(), HB_OT_TAG_GSUB, nullptr, nullptr, features.data(),
                                 lookups.get());
    hb_ot_layout_lookups_substitute_closure(face.face(), lookups.get(), glyphs.get());
    std::vector<quint32> list;
    for (hb_codepoint_t glyph = HB_SET_VALUE_INVALID; hb_set_next(glyphs.get(), &glyph);)
        list.push_back(glyph);
    return list;
}

QString charactersBetween(char16_t first, char16_t last)
{
    QString characters;
    for (char16_t c = first; c <= last; ++c)
        characters += QChar{c};
    return characters;
}

/// What documents have in common, from the least: each is tried before a subset is cut for one document.
const std::vector<QString> &repertoires()
{
    static const std::vector<QString> all = [] {
        const QString english = charactersBetween(u' ', u'~') + u"£·½¼¾×–—‘’“”•…→✓€"_s;
        return std::vector{english, english + charactersBetween(u'\u00A0', u'\u017F') + u"ŴŵŶŷ"_s};
    }();
    return all;
}

bool holdsAll(const std::vector<quint32> &repertoire, const std::vector<quint32> &glyphs)
{
    return std::ranges::all_of(glyphs,
                               [&](quint32 glyph) { return std::ranges::binary_search(repertoire, glyph); });
}

} // namespace

std::shared_ptr<const FontSubset> CommonSubsets::holding(const Face &face, const std::vector<quint32> &glyphs)
{
    const QMutexLocker lock{&m_mutex};
    for (size_t i = 0; i < repertoires().size(); ++i) {
        if (m_commons.size() == i)
            m_commons.push_back({glyphsFor(face, repertoires()[i]), nullptr});
        Common &common = m_commons[i];
        if (!holdsAll(common.glyphs, glyphs))
            continue;
        if (!common.subset)
            common.subset = cut(face, common.glyphs);
        return common.subset;
    }
    return nullptr;
}

std::shared_ptr<const FontSubset> fontSubset(const Face &face, const std::vector<quint32> &glyphs)
{
    if (auto common = face.commonSubsets().holding(face, glyphs))
        return common;
    std::vector<quint32> sorted = glyphs;
    std::ranges::sort(sorted);
    return cut(face, sorted);
}

quint16 FontSubset::codeOf(quint32 glyph) const
{
    return std::ranges::lower_bound(codes, glyph, {}, &std::pair<quint32, quint16>::first)->second;
}

} // namespace hub::pdf
