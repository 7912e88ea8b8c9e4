#include "documents/badges.h"

#include "documents/blocks.h"
#include "documents/fonts.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hub {

namespace {

constexpr double inset = 12;

struct BadgesWords
{
    Q_DECLARE_TR_FUNCTIONS(hub::Badges)
};

constexpr double millimetres(double length)
{
    return length * 72 / 25.4;
}

LabelStock stock(const QString &code, int columns, int rows, QSizeF label, QPointF first, QSizeF step)
{
    const double point = millimetres(1);
    return {code, columns, rows, label * point, first * point, step * point};
}

class BadgeSetter
{
public:
    BadgeSetter(const EventPapers &papers, const BadgeSheet &sheet)
        : m_papers{papers}
        , m_sheet{sheet}
        , m_list{m_scene.add(documentRoot, NodeRole::List)}
    {
        m_scene.fonts = m_shaper.fonts();
        m_scene.title = BadgesWords::tr("Badges: %1").arg(papers.title);
        m_scene.author = papers.hub;
    }

    Scene set()
    {
        const LabelStock &stock = m_sheet.stock;
        const int perPage = stock.columns * stock.rows;
        int place = std::clamp(m_sheet.startAt, 1, perPage) - 1;
        for (const RegisterPerson &person : m_papers.people) {
            const int row = place % perPage / stock.columns;
            const int column = place % stock.columns;
            const QPointF corner = QPointF{column * stock.step.width(), row * stock.step.height()}
                + stock.first + m_sheet.offset;
            add(person, place / perPage, {corner, stock.label});
            ++place;
        }
        return std::move(m_scene);
    }

private:
    const EventPapers &m_papers;
    const BadgeSheet &m_sheet;
    Scene m_scene;
    NodeId m_list;
    Shaper m_shaper{Fonts::shared()};
    Blocks m_blocks{m_scene, m_shaper, Theme{}};

    void add(const RegisterPerson &person, int page, const QRectF &label)
    {
        const NodeId body = m_scene.add(m_scene.add(m_list, NodeRole::ListItem), NodeRole::ListBody);
        m_scene.place(page, artBox({label.left(), label.top(), label.width(), 5}, paper::brand));
        const double width = label.width() - 2 * inset;
        const double scale = std::min(label.height() / millimetres(67.7), 1.0);
        Galley words = line(body, person.firstName,
                            name(person.firstName, 30 * scale, width, FaceStyle::Bold), width, 0);
        append(words,
               line(body, person.lastName, name(person.lastName, 17 * scale, width, FaceStyle::SemiBold),
                    width, 0));
        append(words, line(body, person.schoolName, small(10.5 * scale, paper::ink), width, 5 * scale));
        if (!person.role.isEmpty())
            append(words, line(body, person.role, small(9.5 * scale, paper::accent), width, 2 * scale));
        append(words, line(body, m_papers.title, small(8 * scale, paper::muted), width, 5 * scale));
        const double spare = label.height() - 5 - heightOf(words);
        placeAt(m_scene, words, page, {label.left() + inset, label.top() + 5 + std::max(2.0, spare / 2)});
    }

    [[nodiscard]] Galley line(NodeId parent, const QString &text, const TextStyle &style, double width,
                              double above)
    {
        return m_blocks.text(parent, text, style,
                             {.width = width, .align = Align::Centre, .even = true, .above = above});
    }

    /// As large as wished, but on one line.
    [[nodiscard]] TextStyle name(const QString &text, double size, double width, FaceStyle face)
    {
        TextStyle style{face, size, size * 1.2, paper::brand};
        const double wide = textWidth(m_shaper, {text, style});
        if (wide > width) {
            style.size = std::max(9.0, size * width / wide * 0.99);
            style.leading = style.size * 1.2;
        }
        return style;
    }

    [[nodiscard]] static TextStyle small(double size, Colour colour)
    {
        return {FaceStyle::Regular, size, size * 1.3, colour};
    }
};

} // namespace

const std::vector<LabelStock> &labelStocks()
{
    static const std::vector<LabelStock> stocks{
        stock(u"L7165"_s, 2, 4, {99.1, 67.7}, {4.65, 13.1}, {101.6, 67.7}),
        stock(u"L7418"_s, 2, 4, {86.5, 55.5}, {16.5, 24}, {90.5, 64.5}),
        stock(u"L7163"_s, 2, 7, {99.1, 38.1}, {4.65, 15.15}, {101.6, 38.1}),
        stock(u"L7160"_s, 3, 7, {63.5, 38.1}, {7.25, 15.15}, {66, 38.1}),
    };
    return stocks;
}

Scene badges(const EventPapers &papers, const BadgeSheet &sheet)
{
    return BadgeSetter{papers, sheet}.set();
}

} // namespace hub
