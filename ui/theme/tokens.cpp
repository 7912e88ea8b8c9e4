#include "theme/tokens.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace hub {

namespace {

constexpr double textContrast = 4.5;
constexpr double markContrast = 3.0;

struct Swatch
{
    Token token;
    QRgb light;
    QRgb dark;
    QRgb highContrast;
};

constexpr Swatch swatches[] = {
    {Token::Ink, 0xff14213d, 0xffe8ecf4, 0xffffffff},
    {Token::Muted, 0xff5b6578, 0xffa7b1c2, 0xffe6e6e6},
    {Token::Surface, 0xffffffff, 0xff1b2130, 0xff0a0a0a},
    {Token::Canvas, 0xfff4f6f9, 0xff131824, 0xff000000},
    {Token::Line, 0xffd8dee8, 0xff333c4f, 0xff8c8c8c},
    {Token::Outline, 0xff7f8a9e, 0xff76829a, 0xffffffff},
    {Token::Faint, 0xff7f8a9e, 0xff76829a, 0xff8c8c8c},
    {Token::Hover, 0xffebeff5, 0xff252d3f, 0xff2b2b2b},
    {Token::Brand, 0xff12325b, 0xff2a5c99, 0xffffe600},
    {Token::OnBrand, 0xffffffff, 0xffffffff, 0xff000000},
    {Token::Accent, 0xff1f6fb2, 0xff6cb2f0, 0xffffe600},
    {Token::AccentSoft, 0xffe3eef9, 0xff223a5c, 0xff003f73},
    {Token::Amber, 0xffe8a317, 0xfff2b640, 0xffffc400},
    {Token::OnAmber, 0xff14213d, 0xff14213d, 0xff000000},
    {Token::Good, 0xff1d7a46, 0xff66cc94, 0xff7cfc9a},
    {Token::GoodSoft, 0xffe6f4ec, 0xff16311f, 0xff00280f},
    {Token::Warn, 0xff9a5b00, 0xfff0b060, 0xffffd27f},
    {Token::WarnSoft, 0xfffdf3e0, 0xff382b14, 0xff2e2000},
    {Token::Bad, 0xffb3261e, 0xffff968c, 0xffff9c9c},
    {Token::BadSoft, 0xfffcebea, 0xff41211f, 0xff3a0000},
};
static_assert(std::size(swatches) == static_cast<size_t>(Token::Count));

constexpr TokenPair pairs[] = {
    {Token::Ink, Token::Surface, textContrast, "text in tables and fields"},
    {Token::Ink, Token::Canvas, textContrast, "text in the window"},
    {Token::Ink, Token::Hover, textContrast, "text under the mouse"},
    {Token::Ink, Token::AccentSoft, textContrast, "text of what is selected"},
    {Token::Muted, Token::Surface, textContrast, "hints in fields, headings of columns"},
    {Token::Muted, Token::Canvas, textContrast, "counts, status line"},
    {Token::Muted, Token::Hover, textContrast, "second line of an item under the mouse"},
    {Token::Muted, Token::AccentSoft, textContrast, "second line of a selected item"},
    {Token::OnBrand, Token::Brand, textContrast, "the first action"},
    {Token::OnAmber, Token::Amber, textContrast, "text on an amber bar"},
    {Token::Accent, Token::Surface, textContrast, "links in cards and tables"},
    {Token::Accent, Token::Canvas, textContrast, "links in the window"},
    {Token::Good, Token::Surface, textContrast, "state in words"},
    {Token::Good, Token::GoodSoft, textContrast, "message that all is well"},
    {Token::Good, Token::Canvas, textContrast, "state in words"},
    {Token::Warn, Token::Surface, textContrast, "state in words"},
    {Token::Warn, Token::WarnSoft, textContrast, "message of a warning"},
    {Token::Warn, Token::Canvas, textContrast, "state in words"},
    {Token::Bad, Token::Surface, textContrast, "what is wrong with a field"},
    {Token::Bad, Token::BadSoft, textContrast, "message of a failure"},
    {Token::Bad, Token::Canvas, textContrast, "what is wrong with a field"},
    {Token::Ink, Token::GoodSoft, textContrast, "text of a message"},
    {Token::Ink, Token::WarnSoft, textContrast, "text of a message"},
    {Token::Ink, Token::BadSoft, textContrast, "text of a message"},
    {Token::Faint, Token::Surface, markContrast, "text of what cannot be used"},
    {Token::Faint, Token::Canvas, markContrast, "text of what cannot be used"},
    {Token::Outline, Token::Surface, markContrast, "edge of a field"},
    {Token::Outline, Token::Canvas, markContrast, "edge of a field"},
    {Token::Accent, Token::AccentSoft, markContrast, "focus ring and bar of what is selected"},
    {Token::Accent, Token::Hover, markContrast, "focus ring under the mouse"},
};

double linear(float channel)
{
    const double c = channel;
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &c)
{
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}

} // namespace

QColor color(Token token, Scheme scheme)
{
    const Swatch &swatch = swatches[static_cast<size_t>(token)];
    switch (scheme) {
    case Scheme::Light:
        return QColor::fromRgb(swatch.light);
    case Scheme::Dark:
        return QColor::fromRgb(swatch.dark);
    case Scheme::HighContrast:
        return QColor::fromRgb(swatch.highContrast);
    }
    Q_UNREACHABLE();
}

QColor color(Token token, const QPalette &palette)
{
    return color(token, schemeOf(palette));
}

Scheme schemeOf(const QPalette &palette)
{
    // The colour of links tells the schemes apart, and no widget changes it with its ground.
    const QColor mark = palette.color(QPalette::Active, QPalette::Link);
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark, Scheme::HighContrast}) {
        if (mark == color(Token::Accent, scheme))
            return scheme;
    }
    const bool dark
        = palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
    return dark ? Scheme::Dark : Scheme::Light;
}

QPalette paletteFor(Scheme scheme)
{
    const auto c = [scheme](Token token) { return color(token, scheme); };
    const std::pair<QPalette::ColorRole, Token> roles[] = {
        {QPalette::Window, Token::Canvas},
        {QPalette::WindowText, Token::Ink},
        {QPalette::Base, Token::Surface},
        {QPalette::AlternateBase, Token::Canvas},
        {QPalette::Text, Token::Ink},
        {QPalette::Button, Token::Surface},
        {QPalette::ButtonText, Token::Ink},
        {QPalette::BrightText, Token::Bad},
        {QPalette::PlaceholderText, Token::Muted},
        {QPalette::Highlight, Token::AccentSoft},
        {QPalette::HighlightedText, Token::Ink},
        {QPalette::Link, Token::Accent},
        {QPalette::LinkVisited, Token::Accent},
        {QPalette::ToolTipBase, Token::Surface},
        {QPalette::ToolTipText, Token::Ink},
        {QPalette::Light, Token::Surface},
        {QPalette::Midlight, Token::Hover},
        {QPalette::Mid, Token::Line},
        {QPalette::Dark, Token::Outline},
        {QPalette::Shadow, Token::Outline},
    };
    QPalette palette;
    for (const auto &[role, token] : roles)
        palette.setColor(role, c(token));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, c(Token::Faint));
    palette.setColor(QPalette::Disabled, QPalette::Base, c(Token::Canvas));
    return palette;
}

double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a) + 0.05;
    const double y = luminance(b) + 0.05;
    return std::max(x, y) / std::min(x, y);
}

std::span<const TokenPair> tokenPairs()
{
    return pairs;
}

} // namespace hub
