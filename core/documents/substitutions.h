#pragma once

#include <QtGlobal>

#include <bitset>
#include <span>
#include <vector>

struct hb_feature_t;

namespace hub {

class Face;
struct SourceCharacter;

/// Which of the substitutions that a face makes by itself can do nothing to which characters. To leave those
/// out halves the time that shaping ordinary text takes, with the same glyphs in the end.
class Substitutions
{
public:
    explicit Substitutions(const Face &face);

    /// Adds to @p features what switches off the substitutions that find nothing in the text.
    void switchOffIdle(std::span<const SourceCharacter> text, std::vector<hb_feature_t> &features) const;

private:
    /// Features that leave text made of these characters alone.
    struct Idle
    {
        std::span<const quint32> features;
        std::bitset<0x2040> characters; ///< none where the face has other ideas
    };

    std::vector<Idle> m_idle;
};

} // namespace hub
