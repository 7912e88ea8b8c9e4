#include "documents/substitutions.h"

#include "documents/fonts.h"
#include "documents/textruns.h"

#include <algorithm>
#include <array>
#include <hb-ot.h>
#include <hb.h>
#include <memory>
#include <string>

namespace hub {

namespace {

struct SetRelease
{
    void operator()(hb_set_t *set) const { hb_set_destroy(set); }
};
using GlyphSet = std::unique_ptr<hb_set_t, SetRelease>;

// What HarfBuzz applies to Latin text without being asked, each list ended by nothing.
constexpr std::array<quint32, 7> joining{HB_TAG('c', 'c', 'm', 'p'),
                                         HB_TAG('l', 'o', 'c', 'l'),
                                         HB_TAG('r', 'l', 'i', 'g'),
                                         HB_TAG('r', 'c', 'l', 't'),
                                         HB_TAG('l', 'i', 'g', 'a'),
                                         HB_TAG('c', 'l', 'i', 'g'),
                                         HB_TAG_NONE};
constexpr std::array<quint32, 2> contextual{HB_TAG('c', 'a', 'l', 't'), HB_TAG_NONE};

std::u32string lettersAnd(std::u32string characters)
{
    for (char32_t letter = U'a'; letter <= U'z'; ++letter) {
        characters += letter;
        characters += letter - U'a' + U'A';
    }
    return characters;
}

/// True where no text of these characters makes the face bring in any other glyph.
bool leavesAlone(const Face &face, std::span<const quint32> features, const std::u32string &characters)
{
    const GlyphSet glyphs{hb_set_create()};
    for (const char32_t character : characters) {
        const quint32 glyph = face.glyphFor(character);
        if (glyph == 0)
            return false;
        hb_set_add(glyphs.get(), glyph);
    }
    const unsigned before = hb_set_get_population(glyphs.get());
    const GlyphSet lookups{hb_set_create()};
    hb_ot_layout_collect_lookups(face.face(), HB_OT_TAG_GSUB, nullptr, nullptr, features.data(),
                                 lookups.get());
    hb_ot_layout_lookups_substitute_closure(face.face(), lookups.get(), glyphs.get());
    return hb_set_get_population(glyphs.get()) == before;
}

} // namespace

Substitutions::Substitutions(const Face &face)
{
    const auto add = [&](std::span<const quint32> features, const std::u32string &characters) {
        m_idle.push_back({features, {}});
        if (leavesAlone(face, features, characters))
            for (const char32_t character : characters)
                m_idle.back().characters.set(character);
    };
    add(joining, lettersAnd(U" !\"&'()*+,-./0123456789:;=?@_£–—‘’“”…•"));
    add(contextual, lettersAnd(U" !\"&'*,./;?_£‘’“”…"));
}

void Substitutions::switchOffIdle(std::span<const SourceCharacter> text,
                                  std::vector<hb_feature_t> &features) const
{
    for (const Idle &idle : m_idle) {
        const bool finds = std::ranges::any_of(text, [&](const SourceCharacter &character) {
            return character.code >= idle.characters.size() || !idle.characters[character.code];
        });
        if (!finds)
            for (const quint32 feature : idle.features.first(idle.features.size() - 1))
                features.push_back({feature, 0, HB_FEATURE_GLOBAL_START, HB_FEATURE_GLOBAL_END});
    }
}

} // namespace hub
