#pragma once

#include <QString>

namespace hub {

/// A translation context as a function: a sentence of it in the user's language. Sentences are marked with
/// QT_TRANSLATE_NOOP in the same context where they stand, so that translators see them.
class Wording
{
public:
    constexpr explicit Wording(const char *context)
        : m_context{context}
    {
    }

    /// @p count chooses the plural and replaces %n; -1 where there is none.
    [[nodiscard]] QString operator()(const char *sentence, int count = -1) const;

private:
    const char *m_context;
};

} // namespace hub
