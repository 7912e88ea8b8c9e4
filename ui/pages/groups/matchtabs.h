#pragma once

#include "pages/pagecontext.h"
#include "shell/page.h"

namespace hub {

// The tabs of the page that matches schools to leads.
Page *makeMatchingTab(const PageContext &context, QWidget *parent);
Page *makeCapacitiesTab(const PageContext &context, QWidget *parent);
Page *makeMatchChoicesTab(const PageContext &context, QWidget *parent);

} // namespace hub
