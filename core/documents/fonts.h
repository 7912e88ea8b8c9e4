#pragma once

#include <QByteArray>
#include <QMutex>
#include <QString>

#include <array>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

struct hb_face_t;
struct hb_font_t;

namespace hub {

namespace pdf {
class CommonSubsets;
}

class Substitutions;

enum class FaceStyle { Regular, Italic, SemiBold, Bold };

/// One font file in memory. Metrics are in the font's own units, of which unitsPerEm make its size.
class Face
{
public:
    Face();
    ~Face();
    Q_DISABLE_COPY_MOVE(Face)
    /// Nothing where the bytes are no font.
    [[nodiscard]] static std::unique_ptr<Face> fromData(const QByteArray &data, unsigned index = 0);

    QByteArray data;
    QByteArray postScriptName;
    unsigned index = 0; ///< within a collection
    int unitsPerEm = 1000;
    int ascent = 0;
    int descent = 0; ///< below the baseline, negative
    int capHeight = 0;
    int weight = 400;
    double italicAngle = 0;
    std::array<int, 4> boundingBox{};
    bool hasCff = false;
    bool hasGlyf = false;
    bool mayBeEmbedded = true; ///< what its maker allows, from the OS/2 table

    [[nodiscard]] hb_face_t *face() const { return m_face.get(); }
    [[nodiscard]] hb_font_t *font() const { return m_font.get(); }
    [[nodiscard]] bool covers(char32_t character) const;
    [[nodiscard]] quint32 glyphFor(char32_t character) const; ///< 0 where it is not covered
    /// The font's header, unlike any other font's.
    [[nodiscard]] QByteArray headTable() const;
    /// In ems.
    [[nodiscard]] double advanceOf(quint32 glyph) const;
    /// What the documents of this process share of it.
    [[nodiscard]] pdf::CommonSubsets &commonSubsets() const { return *m_subsets; }
    [[nodiscard]] const Substitutions &substitutions() const;

private:
    struct Release
    {
        void operator()(hb_face_t *face) const;
        void operator()(hb_font_t *font) const;
    };
    std::unique_ptr<hb_face_t, Release> m_face;
    std::unique_ptr<hb_font_t, Release> m_font;
    std::unique_ptr<pdf::CommonSubsets> m_subsets;
    mutable std::once_flag m_substitutionsMade;
    mutable std::unique_ptr<const Substitutions> m_substitutions;

    void readMetrics();
};

/// The faces documents are set in: Inter in four styles and DejaVu Sans for what Inter lacks, all inside
/// the program; beyond those, if wanted, fonts found on the computer. Safe to share between threads.
class Fonts
{
public:
    enum class Beyond { Nothing, SystemFonts };

    explicit Fonts(Beyond beyond);
    Q_DISABLE_COPY_MOVE(Fonts)
    ~Fonts() = default;

    /// The process's own, with the computer's fonts as a last resort.
    [[nodiscard]] static std::shared_ptr<const Fonts> shared();

    /// Stable for the life of the object: faces are only ever added.
    [[nodiscard]] const Face &face(int index) const;
    /// The face for a character: the style asked for where it has it, else the first that does.
    [[nodiscard]] std::optional<int> faceFor(char32_t character, FaceStyle style) const;

private:
    Beyond m_beyond;
    std::vector<std::unique_ptr<const Face>> m_bundled;
    mutable QMutex m_mutex;
    mutable std::vector<std::unique_ptr<const Face>> m_found; ///< guarded by m_mutex, as the next
    mutable std::vector<std::pair<char32_t, std::optional<int>>> m_answers;

    [[nodiscard]] std::optional<int> faceBeyond(char32_t character) const;
};

} // namespace hub
