#include "dialogs/moneydialogs.h"
#include "pages/funding/fundingtabs.h"
#include "pages/pages.h"
#include "pages/tabbedpage.h"
#include "store/steps.h"
#include "store/store.h"

#include <QCoreApplication>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("hub::FundingPage", text);
}

} // namespace

MoneyDialogContext dialogContext(const PageContext &context)
{
    return {.store = context.store, .names = context.names, .today = context.today()};
}

bool runDialog(PreviewDialog &dialog, Page &page, Store &store)
{
    if (dialog.exec() != QDialog::Accepted)
        return false;
    const auto step = nextUndo(store);
    const qint64 number = step ? step->number : 0;
    emit page.did(dialog.whatWasDone(), [&page, &store, number] {
        if (const auto undone = undo(store, number); !undone)
            emit page.failed(undone.error());
    });
    return true;
}

/// The hub's money: budgets, payments with what they rest on, promises, rates, batches.
Page *makeFundingPage(const PageContext &context, QWidget *parent)
{
    return new TabbedPage{
        context,
        say(QT_TRANSLATE_NOOP("hub::FundingPage", "Funding")),
        say(QT_TRANSLATE_NOOP("hub::FundingPage", "Parts of the page about funding")),
        {{u"budgets"_s, say(QT_TRANSLATE_NOOP("hub::FundingPage", "Budgets")), makeBudgetsTab},
         {u"payments"_s, say(QT_TRANSLATE_NOOP("hub::FundingPage", "Payments")), makePaymentsTab},
         {u"promises"_s, say(QT_TRANSLATE_NOOP("hub::FundingPage", "Promises")), makePromisesTab},
         {u"rates"_s, say(QT_TRANSLATE_NOOP("hub::FundingPage", "Rates")), makeRatesTab},
         {u"batches"_s, say(QT_TRANSLATE_NOOP("hub::FundingPage", "Batches")), makeBatchesTab}},
        parent};
}

} // namespace hub
