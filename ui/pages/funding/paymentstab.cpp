#include "base/wording.h"
#include "dialogs/moneydialogs.h"
#include "forms/recordform.h"
#include "pages/funding/evidencepanel.h"
#include "pages/funding/fundingtabs.h"
#include "pages/recordspage.h"
#include "records/nouns.h"
#include "store/store.h"
#include "widgets/pageheader.h"
#include "widgets/recordtable.h"

#include <QAction>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

constexpr Wording paymentsText{"hub::PaymentsTab"};

RecordsPageSpec payments()
{
    return {
        .type = recordType<Payment>(),
        .title = paymentsText(QT_TRANSLATE_NOOP("hub::PaymentsTab", "Payments")),
        .icon = Icon::Funding,
        .columns = {u"reference"_s, u"school"_s, u"purpose"_s, u"amount"_s, u"days"_s, u"status"_s, u"date"_s,
                    u"academic_year"_s, u"batch"_s},
        .sortedBy = u"reference"_s,
        .filterHint
        = paymentsText(QT_TRANSLATE_NOOP("hub::PaymentsTab", "Filter payments by reference, school, status")),
        .addText = paymentsText(QT_TRANSLATE_NOOP("hub::PaymentsTab", "Add a payment")),
        .emptyTitle = paymentsText(QT_TRANSLATE_NOOP("hub::PaymentsTab", "No payments yet")),
        .emptySentence = paymentsText(QT_TRANSLATE_NOOP(
            "hub::PaymentsTab",
            "Claims of schools stand here, from draft to paid. Make them from the registers, import a "
            "spreadsheet, or add the first one.")),
        .addFields = {u"reference"_s, u"school"_s, u"purpose"_s, u"amount"_s, u"person"_s, u"days"_s},
        .removeParts =
            [](Writer &writer, qint64 key) {
                for (const PaymentMove &move : writer.store().where<PaymentMove>("payment", key))
                    writer.remove(move.id);
            },
        .notInBulk = {u"status"_s, u"batch"_s, u"taken_back"_s},
    };
}

/// Every payment, opened beside the list to what it rests on.
class PaymentsTab final : public RecordsPage
{
    Q_OBJECT
public:
    PaymentsTab(const PageContext &context, QWidget *parent)
        : RecordsPage{context, payments(), parent}
        , m_evidence{new EvidencePanel{context, this}}
    {
        addInspectorPart(tr("Evidence"), m_evidence);
        makeActions();
        connect(this, &RecordsPage::currentChanged, m_evidence, &EvidencePanel::setPayment);
        m_evidence->setPayment(form()->record());
        for (const QString &moved : {u"status"_s, u"batch"_s, u"taken_back"_s}) { // by their verbs alone
            if (auto *editor = form()->findChild<QWidget *>(moved))
                editor->setEnabled(false);
        }
    }

private:
    QAction *verb(Icon which, const QString &words, void (PaymentsTab::*run)())
    {
        auto *action = new QAction{icon(which), words, this};
        addAction(action);
        connect(action, &QAction::triggered, this, run);
        return action;
    }

    void makeActions()
    {
        QAction *move = verb(Icon::ChevronRight, tr("Move to…"), &PaymentsTab::moveOn);
        move->setShortcut(QKeySequence{Qt::CTRL | Qt::Key_M});
        table()->addAction(move);
        header()->addAction(move);
        header()->addAction(
            verb(Icon::Attendance, tr("Make claims…"), &PaymentsTab::makeClaimsFromRegisters));
        header()->addAction(verb(Icon::Export, tr("Make batch…"), &PaymentsTab::makeBatchOfSelected));
        QAction *pack = verb(Icon::Pdf, tr("Audit pack of the school…"), &PaymentsTab::auditPack);
        table()->addAction(pack);
    }

    [[nodiscard]] std::vector<PaymentId> selected() const
    {
        std::vector<PaymentId> ids;
        for (const qint64 key : selectedKeys())
            ids.push_back(PaymentId{key});
        return ids;
    }

    void moveOn()
    {
        if (selected().empty())
            return;
        MovePaymentsDialog dialog{dialogContext(context()), selected(), this};
        runDialog(dialog, *this, context().store);
    }
    void makeClaimsFromRegisters()
    {
        MakeClaimsDialog dialog{dialogContext(context()), AcademicYear::containing(context().today()), this};
        runDialog(dialog, *this, context().store);
    }
    void makeBatchOfSelected()
    {
        MakeBatchDialog dialog{dialogContext(context()), selected(), this};
        if (runDialog(dialog, *this, context().store))
            emit wants({.page = u"funding"_s, .record = dialog.batch().value(), .part = u"batches"_s});
    }
    void auditPack()
    {
        const auto payment = context().store.find(PaymentId{form()->record()});
        saveAuditPack(context(), *this, payment ? payment->school.value() : 0);
    }

    EvidencePanel *m_evidence;
};

} // namespace

Page *makePaymentsTab(const PageContext &context, QWidget *parent)
{
    return new PaymentsTab{context, parent};
}

} // namespace hub

#include "paymentstab.moc"
