#include "documents/linebreak.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <limits>

namespace hub {

namespace {

/// Costs are squared shares of the column left empty: 0.04 is a line one fifth short.
constexpr double costOfLine = 0.004;
constexpr double costOfHyphen = 0.03;
constexpr double costOfShortLastLine = 0.02;
constexpr double costOfBrokenWord = 0.5;
constexpr double costOfOverfullLine = 1000;

enum class Cut { Start, AtSpace, AtHyphen, InsideWord, Forced, End };

struct Candidate
{
    int at = 0;
    Cut cut = Cut::Start;
    double start = 0; ///< where a line that begins here begins
    double end = 0;   ///< where a line that ends here ends
};

class Breaker
{
public:
    Breaker(const ShapedText &text, const Measure &measure)
        : m_text{text.text}
        , m_measure{measure}
    {
        m_candidates.push_back({});
        for (const LineBreak &lineBreak : text.breaks)
            addOpportunity(lineBreak);
    }

    std::vector<int> ends()
    {
        m_best.assign(m_candidates.size(), std::numeric_limits<double>::infinity());
        m_previous.assign(m_candidates.size(), 0);
        m_best.front() = 0;
        for (size_t to = 1; to < m_candidates.size(); ++to)
            findBestLineTo(to);
        std::vector<int> result;
        for (size_t i = m_candidates.size() - 1; i > 0; i = m_previous[i])
            result.push_back(m_candidates[i].at);
        std::ranges::reverse(result);
        return result;
    }

private:
    const QString &m_text;
    const Measure &m_measure;
    std::vector<Candidate> m_candidates;
    std::vector<double> m_best;
    std::vector<size_t> m_previous;

    [[nodiscard]] double before(int at) const { return m_measure.before[static_cast<size_t>(at)]; }

    void add(int at, Cut cut)
    {
        const double hyphen = cut == Cut::AtHyphen ? m_measure.hyphen : 0;
        m_candidates.push_back({at, cut, before(at), before(withoutTrailingSpace(m_text, at)) + hyphen});
    }

    void addOpportunity(const LineBreak &lineBreak)
    {
        const int at = lineBreak.at;
        if (before(withoutTrailingSpace(m_text, at)) - m_candidates.back().start > m_measure.width)
            addCutsInsideWord(m_candidates.back().at, at);
        if (at == m_text.size())
            add(at, Cut::End);
        else if (lineBreak.forced)
            add(at, Cut::Forced);
        else
            add(at, m_text.at(at - 1) == QChar::SoftHyphen ? Cut::AtHyphen : Cut::AtSpace);
    }

    void addCutsInsideWord(int from, int until)
    {
        QTextBoundaryFinder finder{QTextBoundaryFinder::Grapheme, m_text.constData() + from, until - from};
        while (finder.toNextBoundary() != -1 && finder.position() < until - from)
            add(from + static_cast<int>(finder.position()), Cut::InsideWord);
    }

    void findBestLineTo(size_t to)
    {
        for (size_t from = to; from-- > 0;) {
            const double width = m_candidates[to].end - m_candidates[from].start;
            const bool overfull = width > m_measure.width + 1e-6;
            if (overfull && from + 1 < to)
                break;
            const double cost = m_best[from] + costOf(m_candidates[to].cut, width, overfull);
            if (cost < m_best[to]) {
                m_best[to] = cost;
                m_previous[to] = from;
            }
            if (m_candidates[from].cut == Cut::Forced)
                break;
        }
    }

    [[nodiscard]] double costOf(Cut cut, double width, bool overfull) const
    {
        if (overfull)
            return costOfOverfullLine;
        const double share = width / m_measure.width;
        if ((cut == Cut::End || cut == Cut::Forced) && !m_measure.even)
            return costOfLine + (share < 0.2 ? costOfShortLastLine : 0);
        double cost = costOfLine + (1 - share) * (1 - share);
        if (cut == Cut::AtHyphen)
            cost += costOfHyphen;
        else if (cut == Cut::InsideWord)
            cost += costOfBrokenWord;
        return cost;
    }
};

} // namespace

int withoutTrailingSpace(const QString &text, int end)
{
    while (end > 0 && text.at(end - 1).isSpace())
        --end;
    return end;
}

std::vector<int> lineEnds(const ShapedText &text, const Measure &measure)
{
    const bool isOneLine = !text.text.isEmpty() && measure.before.back() <= measure.width
        && std::ranges::none_of(text.breaks, &LineBreak::forced);
    if (isOneLine)
        return {static_cast<int>(text.text.size())};
    return Breaker{text, measure}.ends();
}

} // namespace hub
