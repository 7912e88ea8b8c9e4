#include "widgets/calendarsources.h"

#include "base/academicyear.h"
#include "widgets/label.h"

#include <QHeaderView>

namespace hub {

namespace {

constexpr int placeRole = Qt::UserRole;

QString headingOf(CalendarSource::Kind kind)
{
    switch (kind) {
    case CalendarSource::Kind::Cohort:
        return CalendarSources::tr("Cohorts");
    case CalendarSource::Kind::Group:
        return CalendarSources::tr("Groups");
    case CalendarSource::Kind::Terms:
        return CalendarSources::tr("Term dates");
    case CalendarSource::Kind::BankHolidays:
        break;
    }
    return CalendarSources::tr("Holidays");
}

} // namespace

CalendarSources::CalendarSources(CalendarBook &book, QWidget *parent)
    : QTreeWidget{parent}
    , m_book{book}
{
    setAccessibleName(tr("Calendars shown"));
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    setIndentation(fontMetrics().height() * 2 / 3);
    setTextElideMode(Qt::ElideMiddle); // codes of groups differ at their end
    connect(this, &QTreeWidget::itemChanged, this, &CalendarSources::follow);
    connect(&book, &CalendarBook::changed, this, &CalendarSources::fill);
}

void CalendarSources::setDay(QDate day)
{
    const bool isSameYear
        = m_day.isValid() && AcademicYear::containing(day) == AcademicYear::containing(m_day);
    m_day = day;
    if (!isSameYear)
        fill();
}

void CalendarSources::fill()
{
    std::vector<CalendarSource> sources = m_book.sources(m_day);
    const bool isSame
        = std::ranges::equal(sources, m_sources, [](const CalendarSource &a, const CalendarSource &b) {
              return a.kind == b.kind && a.key == b.key && a.name == b.name;
          });
    if (isSame || m_isFilling)
        return;
    m_isFilling = true;
    m_sources = std::move(sources);
    clear();
    QTreeWidgetItem *heading = nullptr;
    for (size_t i = 0; i < m_sources.size(); ++i) {
        const CalendarSource &source = m_sources[i];
        if (heading == nullptr || m_sources[i - 1].kind != source.kind) {
            heading = new QTreeWidgetItem{this, {headingOf(source.kind)}};
            heading->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                              | Qt::ItemIsAutoTristate);
            heading->setData(0, placeRole, -1);
            heading->setExpanded(true);
        }
        auto *item = new QTreeWidgetItem{heading, {source.name}};
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                       | Qt::ItemNeverHasChildren);
        item->setCheckState(0, m_book.isTicked(source) ? Qt::Checked : Qt::Unchecked);
        item->setData(0, placeRole, static_cast<int>(i));
        item->setToolTip(0, plainToolTip(source.note.isEmpty() ? source.name : source.note));
    }
    expandAll();
    m_isFilling = false;
}

void CalendarSources::follow(QTreeWidgetItem *item)
{
    const int place = item->data(0, placeRole).toInt();
    if (m_isFilling || place < 0)
        return;
    m_book.tick(m_sources[static_cast<size_t>(place)], item->checkState(0) == Qt::Checked);
}

} // namespace hub
