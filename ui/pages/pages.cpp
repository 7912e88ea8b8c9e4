#include "pages/pages.h"

#include "pages/groups/grouppages.h"

#include <QCoreApplication>

namespace hub {

using namespace Qt::StringLiterals;

std::vector<PageEntry> hubPages(const PageContext &context)
{
    const auto make = [&context](Page *(*factory)(const PageContext &, QWidget *)) {
        return [context, factory](QWidget *parent) { return factory(context, parent); };
    };
    const auto say = [](const char *text) { return QCoreApplication::translate("hub::Pages", text); };
    return {
        {u"overview"_s, say(QT_TRANSLATE_NOOP("hub::Pages", "Overview")), Icon::Overview,
         make(makeOverviewPage)},
        {u"people"_s, say(QT_TRANSLATE_NOOP("hub::Pages", "People")), Icon::People, make(makePeoplePage)},
        {u"schools"_s, say(QT_TRANSLATE_NOOP("hub::Pages", "Schools")), Icon::School, make(makeSchoolsPage)},
        {u"selection"_s, say(QT_TRANSLATE_NOOP("hub::Pages", "Selection")), Icon::Selection,
         make(makeSelectionPage)},
        {u"register"_s, say(QT_TRANSLATE_NOOP("hub::Pages", "National register")), Icon::Search,
         make(makeRegisterPage)},
        {u"specialists"_s, say(QT_TRANSLATE_NOOP("hub::Pages", "Specialists")), Icon::Specialists,
         make(makeSpecialistsPage)},
        {u"events"_s, say(QT_TRANSLATE_NOOP("hub::Pages", "Events")), Icon::Calendar, make(makeEventsPage)},
        {u"clashes"_s, say(QT_TRANSLATE_NOOP("hub::Pages", "Clashes")), Icon::Warning, make(makeClashesPage)},
        {u"calendar"_s, say(QT_TRANSLATE_NOOP("hub::Pages", "Calendar")), Icon::Calendar,
         make(makeCalendarPage)},
        {u"attendance"_s, say(QT_TRANSLATE_NOOP("hub::Pages", "Attendance")), Icon::Attendance,
         make(makeAttendancePage)},
        {u"work-groups"_s, say(QT_TRANSLATE_NOOP("hub::Pages", "Work groups")), Icon::Groups,
         make(makeGroupsPage)},
        {u"match-schools"_s, say(QT_TRANSLATE_NOOP("hub::Pages", "Match schools")), Icon::Match,
         make(makeMatchPage)},
        {u"expectations"_s, say(QT_TRANSLATE_NOOP("hub::Pages", "Expectations")), Icon::Expectations,
         make(makeExpectationsPage)},
        {u"never-engaged"_s, say(QT_TRANSLATE_NOOP("hub::Pages", "Never engaged")), Icon::NotReached,
         make(makeNeverEngagedPage)},
        {u"map"_s, say(QT_TRANSLATE_NOOP("hub::Pages", "Map")), Icon::Map, make(makeMapPage)},
        {u"forecast"_s, say(QT_TRANSLATE_NOOP("hub::Pages", "Forecast")), Icon::Forecast,
         make(makeForecastPage)},
        {u"programmes"_s, say(QT_TRANSLATE_NOOP("hub::Pages", "Programmes")), Icon::Programmes,
         make(makeProgrammesPage)},
        {u"funding"_s, say(QT_TRANSLATE_NOOP("hub::Pages", "Funding")), Icon::Funding, make(makeFundingPage)},
        {u"documents"_s, say(QT_TRANSLATE_NOOP("hub::Pages", "Documents")), Icon::Documents,
         make(makeDocumentsPage)},
        {u"history"_s, say(QT_TRANSLATE_NOOP("hub::Pages", "History")), Icon::History, make(makeHistoryPage)},
        {u"school"_s, say(QT_TRANSLATE_NOOP("hub::Pages", "School")), Icon::None, make(makeSchoolPage)},
        {u"person"_s, say(QT_TRANSLATE_NOOP("hub::Pages", "Person")), Icon::None, make(makePersonPage)},
    };
}

} // namespace hub
