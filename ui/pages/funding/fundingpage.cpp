#include "base/wording.h"
#include "dialogs/moneydialogs.h"
#include "pages/funding/fundingtabs.h"
#include "pages/pages.h"
#include "pages/tabbedpage.h"
#include "pages/undooffer.h"
#include "store/store.h"

namespace hub {

using namespace Qt::StringLiterals;

namespace {

constexpr Wording fundingText{"hub::FundingPage"};

} // namespace

MoneyDialogContext dialogContext(const PageContext &context)
{
    return {.store = context.store, .names = context.names, .today = context.today()};
}

bool runDialog(PreviewDialog &dialog, Page &page, Store &store)
{
    if (dialog.exec() != QDialog::Accepted)
        return false;
    tellWithUndo(page, store, dialog.whatWasDone());
    return true;
}

/// The hub's money: budgets, payments with what they rest on, promises, rates, batches.
Page *makeFundingPage(const PageContext &context, QWidget *parent)
{
    return new TabbedPage{
        context,
        fundingText(QT_TRANSLATE_NOOP("hub::FundingPage", "Funding")),
        fundingText(QT_TRANSLATE_NOOP("hub::FundingPage", "Parts of the page about funding")),
        {{u"budgets"_s, fundingText(QT_TRANSLATE_NOOP("hub::FundingPage", "Budgets")), makeBudgetsTab},
         {u"payments"_s, fundingText(QT_TRANSLATE_NOOP("hub::FundingPage", "Payments")), makePaymentsTab},
         {u"promises"_s, fundingText(QT_TRANSLATE_NOOP("hub::FundingPage", "Promises")), makePromisesTab},
         {u"rates"_s, fundingText(QT_TRANSLATE_NOOP("hub::FundingPage", "Rates")), makeRatesTab},
         {u"batches"_s, fundingText(QT_TRANSLATE_NOOP("hub::FundingPage", "Batches")), makeBatchesTab}},
        parent};
}

} // namespace hub
