#pragma once

#include "pages/pagecontext.h"
#include "shell/page.h"

namespace hub {

struct MoneyDialogContext;
class PreviewDialog;

// The tabs of the page about funding, a file each.
Page *makeBudgetsTab(const PageContext &context, QWidget *parent);
Page *makePaymentsTab(const PageContext &context, QWidget *parent);
Page *makePromisesTab(const PageContext &context, QWidget *parent);
Page *makeRatesTab(const PageContext &context, QWidget *parent);
Page *makeBatchesTab(const PageContext &context, QWidget *parent);

/// What dialogs about money need of a page's context.
[[nodiscard]] MoneyDialogContext dialogContext(const PageContext &context);

/// Shows @p dialog; what it did is told by @p page with Undo. True where something was done.
bool runDialog(PreviewDialog &dialog, Page &page, Store &store);

/// Asks where a school's audit pack goes and writes it there, as PDF and CSV, told by @p page.
void saveAuditPack(const PageContext &context, Page &page, qint64 school);

} // namespace hub
