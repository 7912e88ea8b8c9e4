#pragma once

#include "exchange/giasschool.h"
#include "exchange/textdecode.h"

#include <QByteArray>
#include <QByteArrayView>

#include <span>

namespace hub {

/// The texts of one row of the register that are not in the file as they are needed: decoded from
/// Windows-1252, or repaired. What it hands out lasts until the next startRow().
class GiasTexts
{
public:
    /// @p size: of the whole row in the file.
    void startRow(qsizetype size);
    /// @p raw as UTF-8: itself where it is that already. Cell by cell, since a whole file's encoding could be
    /// known at its end only; next to no Windows-1252 text of two letters beyond ASCII is valid UTF-8.
    [[nodiscard]] QByteArrayView decoded(QByteArrayView raw);
    [[nodiscard]] QByteArrayView join(QByteArrayView first, QByteArrayView second);
    [[nodiscard]] TextEncoding encoding() const { return m_encoding; }

private:
    QByteArray m_bytes; // reserved for the row, so that views into it stay
    TextEncoding m_encoding = TextEncoding::Ascii;
};

/// A column of the register and where its cells go.
struct GiasColumn
{
    const char *heading;
    /// @p cell is trimmed, not empty, and says something. False where it makes no sense for this column.
    bool (*read)(QByteArrayView cell, GiasTexts &texts, GiasSchool &school);
    bool required = false;
};

/// In the order in which they are read: a name goes after its code, which it only replaces.
[[nodiscard]] std::span<const GiasColumn> giasColumns();

/// Without spaces and hard spaces at its ends (UTF-8), and empty where the register means "nothing": Not
/// applicable, Does not apply, Not recorded, and the marks for figures held back.
[[nodiscard]] QByteArrayView meaningOf(QByteArrayView cell);

} // namespace hub
