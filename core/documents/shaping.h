#pragma once

#include "documents/fonts.h"
#include "documents/scene.h"

#include <memory>
#include <unordered_map>

namespace hub {

enum class Figures { Proportional, Tabular };

/// How a stretch of text is set. Sizes in points.
struct TextStyle
{
    FaceStyle face = FaceStyle::Regular;
    double size = 10;
    double leading = 14; ///< from baseline to baseline
    Colour colour;
    Figures figures = Figures::Proportional;
};

struct TextSpan
{
    QString text;
    TextStyle style = {};
    NodeId node = pageArt;
};

/// Lengths in ems.
struct ShapedGlyph
{
    quint32 id = 0;
    float advance = 0;
    float dx = 0;
    float dy = 0;
    int from = 0; ///< characters of the whole paragraph: [from, until)
    int until = 0;
};

/// Text of one span, face, script and direction; glyphs in reading order.
struct ShapedRun
{
    int face = 0;
    int span = 0;
    int level = 0; ///< of embedding; odd runs go right to left
    std::vector<ShapedGlyph> glyphs;
};

struct LineBreak
{
    int at = 0; ///< a line may end before this character
    bool forced = false;
};

/// A paragraph shaped once, for every size and width it may be set in.
struct ShapedText
{
    QString text;
    bool rightToLeft = false;      ///< what its first strong character says
    std::vector<ShapedRun> runs;   ///< in reading order
    std::vector<LineBreak> breaks; ///< ascending; the end of the text is the last
    std::vector<char32_t> missing;
    std::vector<double> before; ///< before[i]: how wide the text before character i is, in ems
};

/// Turns text into glyphs, remembering what it has shaped: trying a document at several sizes shapes it once.
class Shaper
{
public:
    explicit Shaper(std::shared_ptr<const Fonts> fonts);
    ~Shaper();
    Q_DISABLE_COPY_MOVE(Shaper)

    [[nodiscard]] const std::shared_ptr<const Fonts> &fonts() const { return m_fonts; }
    [[nodiscard]] std::shared_ptr<const ShapedText> shape(const std::vector<TextSpan> &spans);

private:
    std::shared_ptr<const Fonts> m_fonts;
    std::unordered_map<QString, std::shared_ptr<const ShapedText>> m_shaped;
};

} // namespace hub
