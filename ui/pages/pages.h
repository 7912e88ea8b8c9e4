#pragma once

#include "pages/pagecontext.h"
#include "shell/page.h"

namespace hub {

/// The pages of an open hub, in the order of the navigation. This and the files that make them are all that
/// knows them.
[[nodiscard]] std::vector<PageEntry> hubPages(const PageContext &context);

Page *makeOverviewPage(const PageContext &context, QWidget *parent);
Page *makePeoplePage(const PageContext &context, QWidget *parent);
Page *makeSchoolsPage(const PageContext &context, QWidget *parent);
Page *makeSelectionPage(const PageContext &context, QWidget *parent);
Page *makeRegisterPage(const PageContext &context, QWidget *parent);
Page *makeProgrammesPage(const PageContext &context, QWidget *parent);
Page *makeSpecialistsPage(const PageContext &context, QWidget *parent);
Page *makeEventsPage(const PageContext &context, QWidget *parent);
Page *makeClashesPage(const PageContext &context, QWidget *parent);
Page *makeAttendancePage(const PageContext &context, QWidget *parent);
Page *makeCalendarPage(const PageContext &context, QWidget *parent);
Page *makeFundingPage(const PageContext &context, QWidget *parent);
Page *makeDocumentsPage(const PageContext &context, QWidget *parent);
Page *makeSchoolPage(const PageContext &context, QWidget *parent);
Page *makePersonPage(const PageContext &context, QWidget *parent);
Page *makeHistoryPage(const PageContext &context, QWidget *parent);

} // namespace hub
