#pragma once

#include "documents/fonts.h"

#include <utility>

namespace hub::pdf {

/// A face cut down to some of its glyphs, as a PDF holds it.
struct FontSubset
{
    QByteArray prefix;    ///< six letters and a plus, which tell it from other subsets of the face
    QByteArray packed;    ///< the font program
    qsizetype length = 0; ///< of the font program before it was packed
    std::vector<std::pair<quint32, quint16>> codes
        = {}; ///< glyphs of the face with their numbers here, ascending

    [[nodiscard]] quint16 codeOf(quint32 glyph) const;
};

/// The subsets of a face that documents have in common, each cut when it is first needed. Safe to share
/// between threads.
class CommonSubsets
{
public:
    /// The least that holds all these glyphs; null where none does.
    [[nodiscard]] std::shared_ptr<const FontSubset> holding(const Face &face,
                                                            const std::vector<quint32> &glyphs);

private:
    struct Common
    {
        std::vector<quint32> glyphs; ///< ascending
        std::shared_ptr<const FontSubset> subset;
    };

    QMutex m_mutex;
    std::vector<Common> m_commons; ///< guarded by m_mutex
};

/// A subset with at least these glyphs; null where the face does not let itself be cut. Text of ordinary
/// English, then of European names, shares one subset of each face, which is cut only once.
[[nodiscard]] std::shared_ptr<const FontSubset> fontSubset(const Face &face,
                                                           const std::vector<quint32> &glyphs);

} // namespace hub::pdf
