#pragma once

#include "pages/pagecontext.h"
#include "shell/page.h"

namespace hub {

// The pages of groups, their schools and their years.
Page *makeGroupsPage(const PageContext &context, QWidget *parent);
Page *makeMatchPage(const PageContext &context, QWidget *parent);
Page *makeExpectationsPage(const PageContext &context, QWidget *parent);
Page *makeNeverEngagedPage(const PageContext &context, QWidget *parent);
Page *makeMapPage(const PageContext &context, QWidget *parent);
Page *makeForecastPage(const PageContext &context, QWidget *parent);

} // namespace hub
