#include "documents/wallgrid.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>
#include <tuple>

using namespace Qt::StringLiterals;

namespace hub {

namespace {

constexpr int months = 12;
constexpr int columns = 31;
constexpr double headHeight = 15;
constexpr double monthWidth = 62;
constexpr double dayLine = 9; ///< the weekday, above the events
constexpr double laneHeight = 11.5;
constexpr double strip = 2.6;
constexpr Colour weekend{0xE6, 0xEA, 0xF1};
constexpr Colour holiday{0xFF, 0xF4, 0xDE};
constexpr Colour bankHoliday{0xFB, 0xE3, 0xB5};
constexpr Colour training{0xE3, 0xF1, 0xE8};

struct WallGridWords
{
    Q_DECLARE_TR_FUNCTIONS(hub::WallPlanner)
};

const QLocale &british()
{
    static const QLocale locale{QLocale::English, QLocale::UnitedKingdom};
    return locale;
}

std::optional<Colour> groundOf(DayNature nature)
{
    switch (nature) {
    case DayNature::Weekend:
        return weekend;
    case DayNature::HalfTerm:
    case DayNature::Holiday:
        return holiday;
    case DayNature::BankHoliday:
        return bankHoliday;
    case DayNature::Inset:
        return training;
    case DayNature::NotKnown:
    case DayNature::TermDay:
        return std::nullopt;
    }
    return std::nullopt;
}

/// The letter that says the same as the colour.
QString signOf(DayNature nature)
{
    switch (nature) {
    case DayNature::HalfTerm:
    case DayNature::Holiday:
        return WallGridWords::tr("H", "a day of the school holidays");
    case DayNature::BankHoliday:
        return WallGridWords::tr("B", "a bank holiday");
    case DayNature::Inset:
        return WallGridWords::tr("T", "a training day");
    case DayNature::NotKnown:
    case DayNature::TermDay:
    case DayNature::Weekend:
        return {};
    }
    return {};
}

Colour colourOf(const WallEvent &event)
{
    if (event.status == EventStatus::Cancelled)
        return paper::muted;
    switch (event.kind) {
    case EventKind::Residential:
        return paper::brand;
    case EventKind::Launch:
        return paper::amber;
    case EventKind::Central:
        return paper::accent;
    case EventKind::GroupSession:
        return paper::good;
    case EventKind::SchoolVisit:
    case EventKind::Development:
        return paper::warn;
    }
    return paper::accent;
}

QString nameOf(const WallEvent &event)
{
    switch (event.status) {
    case EventStatus::Provisional:
        return WallGridWords::tr("%1 (provisional)").arg(event.title);
    case EventStatus::Cancelled:
        return WallGridWords::tr("%1 (cancelled)").arg(event.title);
    case EventStatus::Confirmed:
        return event.title;
    }
    return event.title;
}

/// What one month shows of an event: a strip over its days, and its name beside or under it.
struct Strip
{
    const WallEvent *event = nullptr;
    int first = 1; ///< days of the month
    int last = 1;
    int textFrom = 1;
    int textUntil = 1;
    int lane = 0;

    [[nodiscard]] int from() const { return std::min(first, textFrom); }
    [[nodiscard]] int until() const { return std::max(last, textUntil); }
};

class GridSetter
{
public:
    GridSetter(Blocks &blocks, const WallYear &content, const QRectF &area)
        : m_blocks{blocks}
        , m_scene{blocks.scene()}
        , m_content{content}
        , m_area{area}
        , m_column{(area.width() - monthWidth) / columns}
        , m_row{(area.height() - headHeight) / months}
        , m_lanes{static_cast<int>((m_row - dayLine - 2) / laneHeight)}
        , m_table{m_scene.add(documentRoot, NodeRole::Table)}
    {
        for (const WallDay &day : content.days)
            m_natures.insert(day.day, day.nature);
    }

    void set()
    {
        setHead();
        grounds();
        rules();
        const NodeId body = m_scene.add(m_table, NodeRole::TableBody);
        for (int month = 0; month < months; ++month)
            setMonth(m_scene.add(body, NodeRole::TableRow), firstOf(month), month);
    }

private:
    Blocks &m_blocks;
    Scene &m_scene;
    const WallYear &m_content;
    QRectF m_area;
    double m_column;
    double m_row;
    int m_lanes;
    NodeId m_table;
    QHash<QDate, DayNature> m_natures;

    [[nodiscard]] QDate firstOf(int month) const
    {
        return QDate{m_content.year.startYear(), 9, 1}.addMonths(month);
    }
    [[nodiscard]] DayNature natureOf(QDate date) const
    {
        return m_natures.value(date,
                               date.dayOfWeek() > Qt::Friday ? DayNature::Weekend : DayNature::NotKnown);
    }
    [[nodiscard]] double leftOf(int day) const { return m_area.left() + monthWidth + (day - 1) * m_column; }
    [[nodiscard]] double topOf(int month) const { return m_area.top() + headHeight + month * m_row; }

    [[nodiscard]] static TextStyle small(FaceStyle face, Colour colour, double size = 6.3)
    {
        return {face, size, size * 1.2, colour};
    }

    void put(NodeId node, const QString &text, const TextStyle &style, QPointF at, double width,
             Align align = Align::Left)
    {
        placeAt(
            m_scene,
            paragraph(m_scene, m_blocks.shaper(), {{text, style, node}}, {.width = width, .align = align}), 0,
            at);
    }

    void setHead()
    {
        m_scene.place(0, artBox({m_area.left(), m_area.top(), m_area.width(), headHeight}, paper::brand));
        const NodeId row = m_scene.add(m_scene.add(m_table, NodeRole::TableHead), NodeRole::TableRow);
        const TextStyle style = small(FaceStyle::SemiBold, paper::white, 8);
        const auto heading = [&](const QString &text, double left, double width, Align align) {
            const NodeId cell = m_scene.add(row, NodeRole::HeadingCell);
            m_scene.node(cell).scope = HeadingScope::Column;
            put(cell, text, style, {left, m_area.top() + 2.6}, width, align);
        };
        heading(WallGridWords::tr("Month"), m_area.left() + 5, monthWidth - 6, Align::Left);
        for (int day = 1; day <= columns; ++day)
            heading(QString::number(day), leftOf(day), m_column, Align::Centre);
    }

    void setMonth(NodeId row, QDate first, int month)
    {
        const NodeId name = m_scene.add(row, NodeRole::HeadingCell);
        m_scene.node(name).scope = HeadingScope::Row;
        put(name, british().toString(first, u"MMMM yyyy"_s), small(FaceStyle::SemiBold, paper::brand, 9),
            {m_area.left() + 5, topOf(month) + 4}, monthWidth - 8);
        const auto [strips, hidden] = stripsOf(first);
        std::array<NodeId, columns + 1> cells{};
        for (int day = 1; day <= columns; ++day) {
            NodeId &cell = cells.at(static_cast<size_t>(day));
            cell = m_scene.add(row, NodeRole::DataCell);
            if (day <= first.daysInMonth())
                setDay(cell, first.addDays(day - 1), month, hidden.at(static_cast<size_t>(day)));
        }
        for (const Strip &one : strips)
            setStrip(one, cells.at(static_cast<size_t>(one.first)), month);
    }

    void setDay(NodeId cell, QDate date, int month, int hidden)
    {
        QStringList words{british().toString(date, u"ddd"_s), signOf(natureOf(date))};
        if (hidden > 0)
            words += u'+' + QString::number(hidden);
        words.removeAll(QString{});
        put(cell, words.join(u' ') + u' ', small(FaceStyle::Regular, paper::ink, 6),
            {leftOf(date.day()) + 2, topOf(month) + 1.5}, m_column - 2);
    }

    struct Month
    {
        std::vector<Strip> strips;
        std::array<int, columns + 1> hidden{}; ///< by day, the events there is no lane for
    };

    /// The events of a month in lanes: groups' sessions, of which there are many, give way to all others;
    /// then those that begin first and last longest are above.
    [[nodiscard]] Month stripsOf(QDate first)
    {
        Month month;
        const QDate last = first.addDays(first.daysInMonth() - 1);
        for (const WallEvent &event : m_content.events)
            if (event.first <= last && event.last >= first)
                month.strips.push_back(stripOf(event, first, last));
        std::ranges::stable_sort(month.strips, {}, [](const Strip &one) {
            const bool isOfAGroup = one.event->kind == EventKind::GroupSession;
            return std::tuple{isOfAGroup, one.first, one.first - one.last};
        });
        std::vector<std::array<bool, columns + 1>> taken(static_cast<size_t>(m_lanes));
        std::erase_if(month.strips, [&](Strip &one) {
            const auto free = std::ranges::find_if(taken, [&](const auto &lane) {
                return std::none_of(lane.begin() + one.from(), lane.begin() + one.until() + 1,
                                    std::identity{});
            });
            if (free == taken.end()) {
                for (int day = one.first; day <= one.last; ++day)
                    ++month.hidden.at(static_cast<size_t>(day));
                return true;
            }
            std::fill(free->begin() + one.from(), free->begin() + one.until() + 1, true);
            one.lane = static_cast<int>(free - taken.begin());
            return false;
        });
        return month;
    }

    /// A name wider than its days runs on into the next ones, at the month's end it begins before them.
    [[nodiscard]] Strip stripOf(const WallEvent &event, QDate first, QDate last)
    {
        const int from = std::max(event.first, first).day();
        const int until = std::min(event.last, last).day();
        const double wide
            = textWidth(m_blocks.shaper(), {nameOf(event), small(FaceStyle::SemiBold, paper::ink)}) + 5;
        const int needed = std::clamp(static_cast<int>(std::ceil(wide / m_column)), 1, columns);
        const int start = std::max(1, std::min(from, columns - needed + 1));
        return {&event, from, until, start, start + needed - 1};
    }

    void setStrip(const Strip &one, NodeId cell, int month)
    {
        const double top = topOf(month) + dayLine + one.lane * laneHeight;
        const Colour colour = colourOf(*one.event);
        const double left = leftOf(one.first) + 1;
        const double width = (one.last - one.first + 1) * m_column - 2;
        m_scene.place(0, artBox({left, top, width, strip}, colour));
        if (one.event->status == EventStatus::Provisional) // hollow: not yet certain
            m_scene.place(0, artBox({left + 0.8, top + 0.8, width - 1.6, strip - 1.6}, paper::white));
        put(cell, nameOf(*one.event) + u' ', small(FaceStyle::SemiBold, paper::ink),
            {leftOf(one.textFrom) + 2, top + strip + 0.6}, m_area.width());
    }

    void grounds()
    {
        for (int month = 0; month < months; ++month) {
            const QDate first = firstOf(month);
            for (int day = 1; day <= columns; ++day) {
                const auto ground = day > first.daysInMonth() ? std::optional{paper::line}
                                                              : groundOf(natureOf(first.addDays(day - 1)));
                if (ground)
                    m_scene.place(0, artBox({leftOf(day), topOf(month), m_column, m_row}, *ground));
            }
        }
    }

    void rules()
    {
        for (int month = 0; month <= months; ++month)
            m_scene.place(0, artBox({m_area.left(), topOf(month), m_area.width(), 0.5}, paper::muted));
        for (int day = 1; day <= columns + 1; ++day)
            m_scene.place(0, artBox({leftOf(day), topOf(0), 0.3, months * m_row}, paper::line));
    }
};

} // namespace

void setWallGrid(Blocks &blocks, const WallYear &content, const QRectF &area)
{
    GridSetter{blocks, content, area}.set();
}

} // namespace hub
