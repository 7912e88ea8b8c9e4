#include "pages/groups/factspage.h"

#include "pages/undooffer.h"
#include "store/store.h"

#include <QComboBox>

#include <set>

namespace hub {

FactsPage::FactsPage(const PageContext &context, FactsNeeded needed, QWidget *parent)
    : Page{parent}
    , m_context{context}
    , m_source{FactSource::of(context.store, context.names, needed)}
{
    connect(m_source, &FactSource::changed, this, &FactsPage::refreshSoon);
}

void FactsPage::refreshSoon()
{
    m_isStale = true;
    if (!isVisible())
        return;
    m_isStale = false;
    refresh();
}

void FactsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (std::exchange(m_isStale, false))
        refresh();
}

void FactsPage::report(const Result<> &done, const QString &what)
{
    if (!done) {
        emit failed(done.error());
        return;
    }
    tellWithUndo(*this, m_context.store, what);
}

QComboBox *makeYearBox(const PageContext &context, QWidget *parent)
{
    const AcademicYear now = AcademicYear::containing(context.today());
    std::set<AcademicYear> years{now};
    for (const WorkGroup &group : context.store.all<WorkGroup>())
        years.insert(group.year);
    for (const Cohort &cohort : context.store.all<Cohort>())
        years.insert(cohort.year);
    const std::vector<AcademicYear> newestFirst{years.rbegin(), years.rend()};
    return yearBox(newestFirst, now, parent);
}

} // namespace hub
