#pragma once

#include <QColor>
#include <QPalette>

#include <span>

namespace hub {

enum class Scheme { Light, Dark, HighContrast };

/// What a colour is for. Widgets ask for a token; no colour value stands anywhere but in tokens.cpp.
enum class Token {
    Ink,        ///< text
    Muted,      ///< second text: hints, units, headings of columns
    Surface,    ///< ground of tables, fields, cards
    Canvas,     ///< ground of the window
    Line,       ///< quiet rule between areas; carries no meaning
    Outline,    ///< edge of a control that can be used
    Faint,      ///< text of what cannot be used now
    Hover,      ///< ground under the mouse
    Brand,      ///< ground of the first action and of the hub's mark
    OnBrand,    ///< text on Brand
    Accent,     ///< links, the focus ring, the bar of the current item
    AccentSoft, ///< ground of what is selected
    Amber,      ///< fill with Ink on it, never a mark by itself
    OnAmber,    ///< text on Amber
    Good,
    GoodSoft,
    Warn,
    WarnSoft,
    Bad,
    BadSoft,
    Count
};

[[nodiscard]] QColor color(Token token, Scheme scheme);

/// The token as seen by a widget or painter that has @p palette.
[[nodiscard]] QColor color(Token token, const QPalette &palette);

/// Which of our schemes a palette is; for a foreign palette the nearest by lightness.
[[nodiscard]] Scheme schemeOf(const QPalette &palette);

/// Every role a Qt widget paints with, from the tokens.
[[nodiscard]] QPalette paletteFor(Scheme scheme);

/// WCAG 2.2 contrast ratio, 1 to 21.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);

/// Two tokens the window puts on one another, and the least contrast that needs: 4.5 for text, 3 for marks.
struct TokenPair
{
    Token mark;
    Token ground;
    double least;
    const char *use;
};
[[nodiscard]] std::span<const TokenPair> tokenPairs();

} // namespace hub
