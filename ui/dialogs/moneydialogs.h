#pragma once

#include "actions/commitmoney.h"
#include "actions/makeclaims.h"
#include "actions/movepayments.h"
#include "actions/paymentbatches.h"
#include "dialogs/previewdialog.h"
#include "records/paymentbatch.h"
#include "widgets/yearbox.h"

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLineEdit;
QT_END_NAMESPACE

namespace hub {

class RecordNames;
class Store;

/// What the dialogs about money are given. All of it outlives them.
struct MoneyDialogContext
{
    Store &store;
    RecordNames &names;
    QDate today;
};

/// Moves payments on together. Those that cannot make the move stay, and say why.
class MovePaymentsDialog final : public PreviewDialog
{
    Q_OBJECT
public:
    MovePaymentsDialog(const MoneyDialogContext &context, std::vector<PaymentId> payments, QWidget *parent);

protected:
    void preview() override;
    void carryOut() override;

private:
    [[nodiscard]] PaymentMoveRequest request() const;

    MoneyDialogContext m_context;
    std::vector<PaymentId> m_payments;
    std::vector<PaymentId> m_movable;
    QComboBox *m_to;
    QLineEdit *m_amount;
    QLineEdit *m_reason;
};

/// Makes draft claims from what registers and development days show.
class MakeClaimsDialog final : public PreviewDialog
{
    Q_OBJECT
public:
    MakeClaimsDialog(const MoneyDialogContext &context, AcademicYear year, QWidget *parent);

protected:
    void preview() override;
    void carryOut() override;

private:
    void makeJourneyControls();
    [[nodiscard]] ClaimOptions options() const;

    MoneyDialogContext m_context;
    ClaimPlan m_plan;
    QComboBox *m_year;
    QComboBox *m_programme;
    QCheckBox *m_travel;
    QComboBox *m_event;
    QDoubleSpinBox *m_miles;
    QCheckBox *m_charges;
};

/// Puts approved payments into a batch for finance.
class MakeBatchDialog final : public PreviewDialog
{
    Q_OBJECT
public:
    /// Of @p payments those that are approved and wait; all that wait where there are none.
    MakeBatchDialog(const MoneyDialogContext &context, std::vector<PaymentId> payments, QWidget *parent);

    [[nodiscard]] PaymentBatchId batch() const { return m_batch; }

protected:
    void preview() override;
    void carryOut() override;

private:
    MoneyDialogContext m_context;
    std::vector<PaymentId> m_chosen;
    BatchContent m_members;
    PaymentBatchId m_batch;
    QLineEdit *m_reference;
};

/// Records what the programmes promise the schools of a year.
class RecordPromisesDialog final : public PreviewDialog
{
    Q_OBJECT
public:
    RecordPromisesDialog(const MoneyDialogContext &context, AcademicYear year, QWidget *parent);

protected:
    void preview() override;
    void carryOut() override;

private:
    MoneyDialogContext m_context;
    std::vector<DraftCommitment> m_drafts;
    QComboBox *m_year;
    QLineEdit *m_agreement;
};

/// A box of the years that money is looked at for: from the one after @p chosen to nine before it.
[[nodiscard]] QComboBox *makeYearBox(AcademicYear chosen, QWidget *parent);

} // namespace hub
