#include "documents/wallplanner.h"

#include "documents/sheetwords.h"
#include "documents/wallgrid.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hub {

namespace {

constexpr double wallMargin = 34;
constexpr double wallFooterRoom = 46;

struct WallPlannerWords
{
    Q_DECLARE_TR_FUNCTIONS(hub::WallPlanner)
};

QString label(EventKind kind)
{
    return choiceText(kind);
}

QString label(EventStatus status)
{
    return choiceText(status);
}

QString daysOf(QDate first, QDate last)
{
    return last > first ? WallPlannerWords::tr("%1 to %2").arg(words::date(first), words::date(last))
                        : words::date(first);
}

QString natureOf(const WallDay &day)
{
    return day.nature == DayNature::Inset ? WallPlannerWords::tr("Training day")
                                          : WallPlannerWords::tr("Bank holiday");
}

/// Every date in order: events, bank holidays and training days.
TableContent datesInOrder(const WallYear &content)
{
    std::vector<std::pair<QDate, QStringList>> dates;
    for (const WallEvent &event : content.events)
        dates.push_back({event.first,
                         {daysOf(event.first, event.last), event.title, label(event.kind),
                          event.status == EventStatus::Confirmed ? QString{} : label(event.status)}});
    for (const WallDay &day : content.days)
        if (day.nature == DayNature::BankHoliday || day.nature == DayNature::Inset)
            dates.push_back({day.day, {words::date(day.day), day.name, natureOf(day), {}}});
    std::ranges::stable_sort(dates, {}, &std::pair<QDate, QStringList>::first);
    TableContent table{.caption = WallPlannerWords::tr("Dates in order"),
                       .columns = {{WallPlannerWords::tr("Date"), 2.6},
                                   {WallPlannerWords::tr("What"), 3.6},
                                   {WallPlannerWords::tr("Kind"), 1.8},
                                   {WallPlannerWords::tr("Status"), 1.2}}};
    for (auto &[_, row] : dates)
        table.rows.push_back(std::move(row));
    return table;
}

class PlannerSetter
{
public:
    explicit PlannerSetter(const WallYear &content)
        : m_content{content}
    {
        m_scene.pageSize = QSizeF{1190.551, 841.89}; // A3, lying
        m_scene.fonts = m_shaper.fonts();
        m_scene.title = WallPlannerWords::tr("Year planner %1").arg(content.year.toText());
        m_scene.author = content.hub;
    }

    Scene set()
    {
        const double width = m_scene.pageSize.width() - 2 * wallMargin;
        const double top = head(width);
        const double bottom = m_scene.pageSize.height() - wallFooterRoom;
        setWallGrid(m_blocks, m_content, {wallMargin, top, width, bottom - top});
        const TableContent dates = datesInOrder(m_content);
        if (!dates.rows.empty())
            list(dates, width);
        m_blocks.footers(m_content.hub, wallMargin);
        return std::move(m_scene);
    }

private:
    const WallYear &m_content;
    Scene m_scene;
    Shaper m_shaper{Fonts::shared()};
    Blocks m_blocks{m_scene, m_shaper, Theme{}};

    /// Title and the key to the signs. Returns where the year begins.
    double head(double width)
    {
        m_scene.place(0, artBox({0, 0, m_scene.pageSize.width(), 7}, paper::brand));
        m_scene.place(0, artBox({0, 7, m_scene.pageSize.width(), 3}, paper::amber));
        Galley words = m_blocks.heading(
            documentRoot, 1,
            m_content.hub.isEmpty() ? m_scene.title : m_content.hub + u": "_s + m_scene.title, width, 0);
        QString key = WallPlannerWords::tr(
            "B bank holiday · H school holiday · T training day (INSET) · +1 one more event "
            "that day, see the list");
        if (!m_content.calendar.isEmpty())
            key = WallPlannerWords::tr("Term dates of %1").arg(m_content.calendar) + u" · "_s + key;
        append(words, m_blocks.text(documentRoot, key, width, 2));
        return placeAt(m_scene, words, 0, {wallMargin, 20}) + 8;
    }

    /// In two columns, on as many pages as it takes.
    void list(const TableContent &dates, double width)
    {
        constexpr double gap = 28;
        const double column = (width - gap) / 2;
        const NodeId section = m_scene.add(documentRoot, NodeRole::Section);
        const Galley galley = m_blocks.table(section, dates, column, 0);
        const double height = m_scene.pageSize.height() - wallFooterRoom - wallMargin;
        std::vector<Frame> frames;
        do {
            const int page = static_cast<int>(frames.size()) / 2 + 1;
            for (const double left : {wallMargin, wallMargin + column + gap})
                frames.push_back({page, {left, wallMargin, column, height}});
        } while (!fits(galley, frames));
        flow(m_scene, galley, frames);
    }
};

} // namespace

Scene wallPlanner(const WallYear &content)
{
    return PlannerSetter{content}.set();
}

} // namespace hub
