#include "dialogs/moneydialogs.h"

#include "actions/moneybook.h"
#include "actions/moneywords.h"
#include "base/longdate.h"
#include "models/recordname.h"
#include "records/nouns.h"
#include "store/store.h"
#include "widgets/messagebar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>
#include <cmath>

namespace hub {

namespace {

QString schoolOf(const MoneyDialogContext &context, SchoolId id)
{
    return context.names.of(recordType<School>(), id.value());
}

QString personOf(const MoneyDialogContext &context, PersonId id)
{
    return context.names.of(recordType<Person>(), id.value());
}

/// Why a move is as it is, for its row.
QString verdict(const PlannedPaymentMove &move)
{
    if (move.refusal)
        return move.step == PaymentStep::No
            ? MovePaymentsDialog::tr("Stays: there is no such move")
            : MovePaymentsDialog::tr("Stays: %1", "why").arg(move.refusal->message);
    QStringList why;
    for (const MoneyFinding &gap : move.gaps)
        why += gapInWords(gap);
    if (!why.isEmpty())
        return MovePaymentsDialog::tr("Needs a reason: %1").arg(why.join(u' '));
    return move.step == PaymentStep::WithReason ? MovePaymentsDialog::tr("Needs a reason")
                                                : MovePaymentsDialog::tr("Moves");
}

/// Where at least one of @p payments may go.
std::vector<PaymentStatus> targets(Store &store, const std::vector<PaymentId> &payments)
{
    std::vector<PaymentStatus> all;
    for (const PaymentId id : payments) {
        const auto payment = store.find(id);
        for (const PaymentStatus next :
             payment ? nextStatuses(payment->status) : std::vector<PaymentStatus>{}) {
            if (std::ranges::find(all, next) == all.end())
                all.push_back(next);
        }
    }
    std::ranges::sort(all);
    return all;
}

} // namespace

QComboBox *makeYearBox(AcademicYear chosen, QWidget *parent)
{
    std::vector<AcademicYear> years;
    for (int by = 1; by >= -9; --by)
        years.push_back(chosen.next(by));
    return yearBox(years, chosen, parent);
}

// --- Moving

MovePaymentsDialog::MovePaymentsDialog(const MoneyDialogContext &context, std::vector<PaymentId> payments,
                                       QWidget *parent)
    : PreviewDialog{tr("Move payments"),
                    tr("Move"),
                    {tr("Payment"), tr("School"), tr("Amount"), tr("Now"), tr("What happens")},
                    parent}
    , m_context{context}
    , m_payments{std::move(payments)}
    , m_to{new QComboBox{this}}
    , m_amount{new QLineEdit{this}}
    , m_reason{new QLineEdit{this}}
{
    setFigures({2});
    m_to->setObjectName(QStringLiteral("to"));
    m_reason->setObjectName(QStringLiteral("reason"));
    for (const PaymentStatus status : targets(context.store, m_payments))
        m_to->addItem(displayName(status), static_cast<int>(status));
    m_reason->setPlaceholderText(tr("Kept with each payment"));
    m_amount->setObjectName(QStringLiteral("amount"));
    m_amount->setPlaceholderText(tr("All that is left of it"));
    m_amount->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    addControl(tr("Move to"), m_to);
    addControl(tr("Take back"), m_amount);
    addControl(tr("Reason"), m_reason);
    connect(m_to, &QComboBox::currentIndexChanged, this, &MovePaymentsDialog::preview);
    for (const QLineEdit *field : {m_amount, m_reason})
        connect(field, &QLineEdit::editingFinished, this, &MovePaymentsDialog::preview);
    MovePaymentsDialog::preview();
}

PaymentMoveRequest MovePaymentsDialog::request() const
{
    PaymentMoveRequest request{.payments = m_payments,
                               .to = static_cast<PaymentStatus>(m_to->currentData().toInt()),
                               .reason = m_reason->text().trimmed()};
    // What is no sum is none at all, which is refused: it must not come to all there is.
    if (const QString amount = m_amount->text().trimmed(); !amount.isEmpty())
        request.takeBack = Money::fromText(amount).value_or(Money{});
    return request;
}

void MovePaymentsDialog::preview()
{
    clearRows();
    m_movable.clear();
    int lacking = 0;
    Money total;
    const PaymentMoveRequest wanted = request();
    const bool takesBack = wanted.to == PaymentStatus::ClawedBack;
    m_amount->setEnabled(takesBack);
    for (const PlannedPaymentMove &move : planPaymentMoves(m_context.store, wanted, m_context.today)) {
        const Payment &payment = move.payment;
        const bool stays = move.refusal.has_value();
        const bool lacks = move.step == PaymentStep::WithReason && wanted.reason.isEmpty();
        if (!stays) {
            m_movable.push_back(payment.id);
            total = total + (takesBack ? wanted.takeBack.value_or(heldAmount(payment)) : payment.amount);
        }
        lacking += lacks ? 1 : 0;
        addRow({payment.reference, schoolOf(m_context, payment.school), payment.amount.toDisplay(),
                statusInWords(payment), verdict(move)},
               stays       ? Icon::Bad
                   : lacks ? Icon::Warning
                           : Icon::Good,
               stays       ? Token::Bad
                   : lacks ? Token::Warn
                           : Token::Good);
    }
    QString words = tr("%L1 of %L2 move, %3 in all.")
                        .arg(m_movable.size())
                        .arg(m_payments.size())
                        .arg(total.toDisplay());
    if (lacking > 0)
        words = tr("%1 Without a reason: %L2.").arg(words).arg(lacking);
    finish(words, !m_movable.empty());
}

void MovePaymentsDialog::carryOut()
{
    PaymentMoveRequest wanted = request();
    wanted.payments = m_movable;
    const Result<int> moved = movePayments(m_context.store, wanted, m_context.today);
    if (!moved)
        return conclude(moved.error());
    conclude(tr("Payments moved to “%1”: %L2").arg(displayName(wanted.to)).arg(*moved));
}

// --- Claims

MakeClaimsDialog::MakeClaimsDialog(const MoneyDialogContext &context, AcademicYear year, QWidget *parent)
    : PreviewDialog{tr("Make claims from registers"),
                    tr("Make drafts"),
                    {tr("Reference"), tr("School"), tr("Person"), tr("Days"), tr("Amount"), tr("Made from")},
                    parent}
    , m_context{context}
    , m_year{makeYearBox(year, this)}
    , m_programme{new QComboBox{this}}
    , m_travel{new QCheckBox{tr("Journeys of the last three months, at the mileage rate"), this}}
    , m_event{new QComboBox{this}}
    , m_miles{new QDoubleSpinBox{this}}
    , m_charges{new QCheckBox{tr("Charge for sessions missed without a week's notice"), this}}
{
    setFigures({3, 4});
    m_programme->addItem(tr("All programmes"), qint64{0});
    for (const ProgrammeEdition &edition : context.store.all<ProgrammeEdition>())
        m_programme->addItem(edition.code, edition.id.value());
    addControl(tr("Academic year"), m_year);
    addControl(tr("Programme"), m_programme);
    addControl(tr("Charges"), m_charges);
    addControl(tr("Travel"), m_travel);
    makeJourneyControls();
    connect(m_year, &QComboBox::currentIndexChanged, this, &MakeClaimsDialog::preview);
    connect(m_programme, &QComboBox::currentIndexChanged, this, &MakeClaimsDialog::preview);
    for (const QCheckBox *box : {m_charges, m_travel})
        connect(box, &QCheckBox::toggled, this, &MakeClaimsDialog::preview);
    MakeClaimsDialog::preview();
}

/// Miles are entered for one event at a time: where its venue is not on the map, or the road is much longer.
void MakeClaimsDialog::makeJourneyControls()
{
    m_event->setObjectName(QStringLiteral("event"));
    m_event->addItem(tr("All, as far as the map knows"), qint64{0});
    std::vector<Event> events = m_context.store.all<Event>();
    std::ranges::stable_sort(events, std::greater{}, &Event::start);
    for (const Event &event : events) {
        const QDate day = event.start.date();
        const bool isHeld = event.status != EventStatus::Cancelled && event.mode != EventMode::Online;
        if (isHeld && day <= m_context.today && lastClaimDay(day) >= m_context.today)
            m_event->addItem(tr("%1, %2").arg(longDate(day), event.title), event.id.value());
    }
    m_event->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_event->setMinimumContentsLength(30);
    m_miles->setObjectName(QStringLiteral("miles"));
    m_miles->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_miles->setRange(0, 1000);
    m_miles->setDecimals(1);
    m_miles->setSuffix(tr(" miles there and back"));
    m_miles->setSpecialValueText(tr("as on the map"));
    m_miles->setKeyboardTracking(false);
    addControl(tr("Journeys to"), m_event);
    addControl(tr("Distance"), m_miles);
    connect(m_event, &QComboBox::currentIndexChanged, this, &MakeClaimsDialog::preview);
    connect(m_miles, &QDoubleSpinBox::valueChanged, this, &MakeClaimsDialog::preview);
}

ClaimOptions MakeClaimsDialog::options() const
{
    ClaimOptions options{.year = yearIn(m_year),
                         .programme = ProgrammeEditionId{m_programme->currentData().toLongLong()},
                         .withCharges = m_charges->isChecked(),
                         .withTravel = m_travel->isChecked()};
    if (!m_travel->isChecked())
        return options;
    options.event = EventId{m_event->currentData().toLongLong()};
    if (const auto event = m_context.store.find(options.event))
        options.year = AcademicYear::containing(event->start.date());
    if (!options.event.isNull() && m_miles->value() > 0)
        options.miles = Tenths{static_cast<int>(std::lround(m_miles->value() * 10))};
    return options;
}

void MakeClaimsDialog::preview()
{
    clearRows();
    m_event->setEnabled(m_travel->isChecked());
    m_miles->setEnabled(m_travel->isChecked() && m_event->currentIndex() > 0);
    m_plan = planClaims(m_context.store, options(), m_context.today);
    for (const DraftClaim &claim : m_plan.claims) {
        const Payment &payment = claim.payment;
        addRow({payment.reference, schoolOf(m_context, payment.school), personOf(m_context, payment.person),
                payment.days ? payment.days->toText() : QString{}, payment.amount.toDisplay(), claim.why});
    }
    for (const LeftOutClaim &left : m_plan.leftOut) {
        addRow({QString{}, schoolOf(m_context, left.school), personOf(m_context, left.person),
                left.days == Days{} ? QString{} : left.days.toText(), QString{}, leftOutInWords(left)},
               Icon::Warning, Token::Warn);
    }
    const QString words = m_plan.claims.empty()
        ? tr("Nothing is left to claim: every day shown is claimed, and every promise too.")
        : tr("Claims: %L1, %2 in all. They are drafts: nothing is handed in yet.")
              .arg(m_plan.claims.size())
              .arg(m_plan.total().toDisplay());
    finish(words, !m_plan.claims.empty());
}

void MakeClaimsDialog::carryOut()
{
    const Result<int> made = makeClaims(m_context.store, m_plan);
    if (!made)
        return conclude(made.error());
    conclude(tr("Claims made: %L1").arg(*made));
}

// --- Batches

MakeBatchDialog::MakeBatchDialog(const MoneyDialogContext &context, std::vector<PaymentId> payments,
                                 QWidget *parent)
    : PreviewDialog{tr("Make a batch for finance"),
                    tr("Make batch"),
                    {tr("Payment"), tr("School"), tr("Purpose"), tr("Amount")},
                    parent}
    , m_context{context}
    , m_chosen{std::move(payments)}
    , m_reference{new QLineEdit{nextBatchReference(context.store, context.today), this}}
{
    setFigures({3});
    m_reference->setObjectName(QStringLiteral("reference"));
    addControl(tr("Reference"), m_reference);
    MakeBatchDialog::preview();
}

void MakeBatchDialog::preview()
{
    clearRows();
    m_members = {};
    std::vector<Payment> waiting = waitingForBatch(m_context.store);
    const auto isChosen = [this](const Payment &payment) {
        return std::ranges::find(m_chosen, payment.id) != m_chosen.end();
    };
    if (std::ranges::any_of(waiting, isChosen))
        std::erase_if(waiting, [&](const Payment &payment) { return !isChosen(payment); });
    Money total;
    for (const Payment &payment : waiting) {
        m_members.payments.push_back(payment.id);
        total = total + payment.amount;
        addRow({payment.reference, schoolOf(m_context, payment.school), purposeInWords(payment.purpose),
                payment.amount.toDisplay()});
    }
    for (const PaymentMove &move : takeBacksForBatch(m_context.store)) {
        const Payment payment = m_context.store.find(move.payment).value_or(Payment{});
        m_members.takeBacks.push_back(move.id);
        total = total - move.amount;
        addRow({payment.reference, schoolOf(m_context, payment.school), moneyMovedInWords(move),
                (move.amount * -1).toDisplay()});
    }
    const size_t count = m_members.payments.size() + m_members.takeBacks.size();
    finish(count == 0 ? tr("No approved payment waits. Approve some first.")
                      : tr("Payments: %L1, %2 in all.").arg(count).arg(total.toDisplay()),
           count > 0);
}

void MakeBatchDialog::carryOut()
{
    const QString reference = m_reference->text().trimmed();
    const Result<PaymentBatchId> made = makeBatch(m_context.store, m_members, reference, m_context.today);
    if (!made)
        return conclude(made.error());
    m_batch = *made;
    conclude(tr("Batch %1 made").arg(reference));
}

// --- Promises

RecordPromisesDialog::RecordPromisesDialog(const MoneyDialogContext &context, AcademicYear year,
                                           QWidget *parent)
    : PreviewDialog{tr("Record what is promised"),
                    tr("Record"),
                    {tr("School"), tr("Person"), tr("Programme"), tr("Purpose"), tr("Days"), tr("Amount")},
                    parent}
    , m_context{context}
    , m_year{makeYearBox(year, this)}
    , m_agreement{new QLineEdit{this}}
{
    setFigures({4, 5});
    m_agreement->setPlaceholderText(tr("The paper they are kept under, if there is one"));
    addControl(tr("Academic year"), m_year);
    addControl(tr("Agreement"), m_agreement);
    connect(m_year, &QComboBox::currentIndexChanged, this, &RecordPromisesDialog::preview);
    RecordPromisesDialog::preview();
}

void RecordPromisesDialog::preview()
{
    clearRows();
    const MoneyBook book = readMoneyBook(m_context.store);
    m_drafts = planCommitments(book, yearIn(m_year));
    Money total;
    for (const DraftCommitment &draft : m_drafts) {
        const Commitment &promise = draft.commitment;
        total = total + promise.amount;
        addRow({schoolOf(m_context, promise.school), personOf(m_context, promise.person),
                book.programmeCode(promise.programme), purposeInWords(promise.purpose),
                promise.days ? promise.days->toText() : QString{}, promise.amount.toDisplay()});
    }
    finish(m_drafts.empty() ? tr("Everything the programmes promise in that year is recorded.")
                            : tr("Promises: %L1, %2 in all.").arg(m_drafts.size()).arg(total.toDisplay()),
           !m_drafts.empty());
}

void RecordPromisesDialog::carryOut()
{
    const Result<int> made
        = commitMoney(m_context.store, m_drafts, m_agreement->text().trimmed(), m_context.today);
    if (!made)
        return conclude(made.error());
    conclude(tr("Promises recorded: %L1").arg(*made));
}

} // namespace hub
