#include "documents/textruns.h"

#include <QChar>

#include <algorithm>
#include <fribidi.h>
#include <hb.h>

namespace hub {

namespace {

struct RunLetter
{
    char32_t code = 0;
    int at = 0;
    int level = 0;
    hb_script_t script = HB_SCRIPT_COMMON;
};

std::vector<RunLetter> lettersOf(const QString &text)
{
    std::vector<RunLetter> letters;
    letters.reserve(static_cast<size_t>(text.size()));
    const int size = static_cast<int>(text.size());
    for (int i = 0; i < size; ++i) {
        const int at = i;
        char32_t code = text.at(i).unicode();
        if (QChar::isHighSurrogate(code) && i + 1 < size) {
            code = QChar::surrogateToUcs4(text.at(i), text.at(i + 1));
            ++i;
        }
        letters.push_back({code, at});
    }
    return letters;
}

/// Latin, Greek and Cyrillic text, nearly all there is, needs no bidirectional algorithm.
bool mayGoRightToLeft(char32_t code)
{
    constexpr char32_t firstHebrewLetter = 0x0590;
    return code >= firstHebrewLetter && QChar::direction(code) != QChar::DirL;
}

/// Sets the embedding levels; true where the paragraph itself goes right to left.
bool resolveDirections(std::vector<RunLetter> &letters)
{
    if (std::ranges::none_of(letters, mayGoRightToLeft, &RunLetter::code))
        return false;
    const auto count = static_cast<FriBidiStrIndex>(letters.size());
    std::vector<FriBidiChar> codes;
    std::ranges::transform(letters, std::back_inserter(codes), &RunLetter::code);
    std::vector<FriBidiCharType> types(letters.size());
    std::vector<FriBidiBracketType> brackets(letters.size());
    std::vector<FriBidiLevel> levels(letters.size());
    fribidi_get_bidi_types(codes.data(), count, types.data());
    fribidi_get_bracket_types(codes.data(), count, types.data(), brackets.data());
    FriBidiParType base = FRIBIDI_PAR_ON;
    if (fribidi_get_par_embedding_levels_ex(types.data(), brackets.data(), count, &base, levels.data()) == 0)
        return false;
    for (size_t i = 0; i < letters.size(); ++i)
        letters[i].level = static_cast<unsigned char>(levels[i]);
    return FRIBIDI_IS_RTL(base);
}

bool hasOwnScript(hb_script_t script)
{
    return script != HB_SCRIPT_COMMON && script != HB_SCRIPT_INHERITED && script != HB_SCRIPT_UNKNOWN;
}

/// Punctuation and marks take the script of what stands before them, at the start of what comes after.
void resolveScripts(std::vector<RunLetter> &letters)
{
    hb_unicode_funcs_t *unicode = hb_unicode_funcs_get_default();
    hb_script_t current = HB_SCRIPT_COMMON;
    for (RunLetter &letter : letters) {
        const hb_script_t own = hb_unicode_script(unicode, letter.code);
        if (hasOwnScript(own))
            current = own;
        letter.script = current;
    }
    current = HB_SCRIPT_LATIN;
    std::for_each(letters.rbegin(), letters.rend(), [&current](RunLetter &letter) {
        if (hasOwnScript(letter.script))
            current = letter.script;
        else
            letter.script = current;
    });
}

bool isIgnorable(char32_t code)
{
    return code == QChar::SoftHyphen || (code >= 0x200B && code <= 0x200F)
        || (code >= 0x202A && code <= 0x202E) || (code >= 0x2060 && code <= 0x206F)
        || (code >= 0xFE00 && code <= 0xFE0F);
}

/// Chooses faces and parts the letters into runs.
class RunMaker
{
public:
    RunMaker(const Fonts &fonts, TextRuns &result)
        : m_fonts{fonts}
        , m_result{result}
    {
    }

    void add(const RunLetter &letter, int span, FaceStyle style)
    {
        TextRun *run = m_result.runs.empty() ? nullptr : &m_result.runs.back();
        const bool goesOn = run != nullptr && run->span == span && run->level == letter.level
            && run->script == static_cast<quint32>(letter.script);
        const char32_t code = QChar::isSpace(letter.code) ? U' ' : letter.code;
        const bool followsFace = QChar::isSpace(code) || QChar::isMark(code) || isIgnorable(code);
        const bool keepsFace
            = goesOn && followsFace && (isIgnorable(code) || m_fonts.face(run->face).covers(code));
        const Drawn drawn = keepsFace ? Drawn{run->face, code} : drawnAs(code, style);
        if (!goesOn || run->face != drawn.face) {
            if (run)
                run->until = letter.at;
            m_result.runs.push_back(
                {drawn.face, span, letter.level, static_cast<quint32>(letter.script), letter.at, {}});
            run = &m_result.runs.back();
        }
        run->characters.push_back({drawn.code, letter.at});
    }

private:
    struct Drawn
    {
        int face = 0;
        char32_t code = 0;
    };

    const Fonts &m_fonts;
    TextRuns &m_result;

    Drawn drawnAs(char32_t code, FaceStyle style)
    {
        if (isIgnorable(code))
            return {static_cast<int>(style), code};
        if (const auto face = m_fonts.faceFor(code, style))
            return {*face, code};
        m_result.missing.push_back(code);
        const auto face = m_fonts.faceFor(QChar::ReplacementCharacter, style);
        return {face.value_or(static_cast<int>(style)), QChar::ReplacementCharacter};
    }
};

} // namespace

QString cleanText(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            clean.append(c).append(text.at(++i));
        else if (c.isSurrogate())
            clean.append(QChar{QChar::ReplacementCharacter});
        else if (c == u'\r' && i + 1 < text.size() && text.at(i + 1) == u'\n')
            continue;
        else if (c == u'\r' || c == u'\n' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            clean.append(u'\n');
        else if (c == u'\t')
            clean.append(u' ');
        else if (!c.isNonCharacter() && c != QChar::ByteOrderMark && c.category() != QChar::Other_Control)
            clean.append(c);
    }
    return clean;
}

TextRuns textRuns(const Fonts &fonts, const QString &text, const std::vector<TextSpan> &spans,
                  const std::vector<int> &spanEnds)
{
    std::vector<RunLetter> letters = lettersOf(text);
    TextRuns result;
    result.rightToLeft = resolveDirections(letters);
    resolveScripts(letters);
    RunMaker maker{fonts, result};
    size_t span = 0;
    for (const RunLetter &letter : letters) {
        while (letter.at >= spanEnds[span])
            ++span;
        maker.add(letter, static_cast<int>(span), spans[span].style.face);
    }
    if (!result.runs.empty())
        result.runs.back().until = static_cast<int>(text.size());
    return result;
}

} // namespace hub
