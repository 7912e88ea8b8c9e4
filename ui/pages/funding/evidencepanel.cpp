#include "pages/funding/evidencepanel.h"

#include "actions/evidencefinder.h"
#include "actions/moneybook.h"
#include "actions/moneywords.h"
#include "actions/movepayments.h"
#include "models/recordname.h"
#include "records/paymentmove.h"
#include "records/person.h"
#include "records/school.h"
#include "store/store.h"
#include "theme/hubstyle.h"
#include "widgets/iconlabel.h"
#include "widgets/label.h"
#include "widgets/readerrole.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace hub {

EvidencePanel::EvidencePanel(const PageContext &context, QWidget *parent)
    : QScrollArea{parent}
    , m_context{context}
{
    setFrameShape(QFrame::StyledPanel); // which shows the focus
    setReaderRole(this, QAccessible::Pane);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("What the payment rests on"));
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &EvidencePanel::openPayment);
    viewport()->setBackgroundRole(QPalette::Base);
    clear();
}

void EvidencePanel::clear()
{
    m_gaps.clear();
    m_body = new QWidget;
    m_body->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout{m_body};
    m_lines = new QVBoxLayout;
    column->addLayout(m_lines);
    column->addStretch(1);
    const int grid = measureOf(this, HubStyle::Grid);
    column->setContentsMargins(grid * 2, grid, grid * 2, grid * 2);
    m_lines->setSpacing(grid / 2);
    setWidget(m_body); // takes the old one away
}

void EvidencePanel::addStep(const QString &title, const QStringList &sentences)
{
    m_lines->addSpacing(measureOf(this, HubStyle::Grid));
    m_lines->addWidget(new Label{title, Label::Kind::Strong, m_body});
    for (const QString &sentence : sentences) {
        if (sentence.isEmpty())
            continue;
        auto *words = new Label{sentence, Label::Kind::Body, m_body};
        words->setWordWrap(true);
        m_lines->addWidget(words);
    }
}

void EvidencePanel::addGaps(const EvidenceChain &chain)
{
    for (const MoneyFinding &gap : chain.gaps)
        m_gaps += gapInWords(gap);
    const bool isWhole = m_gaps.isEmpty();
    const QStringList sentences
        = isWhole ? QStringList{tr("Rate, days, registers and agreement are there and agree.")} : m_gaps;
    m_lines->addSpacing(measureOf(this, HubStyle::Grid));
    m_lines->addWidget(
        new Label{isWhole ? tr("In order") : tr("Missing or different"), Label::Kind::Strong, m_body});
    for (const QString &sentence : sentences) {
        auto *row = new QHBoxLayout;
        auto *mark = new IconLabel{isWhole ? Icon::Good : Icon::Warning, isWhole ? Token::Good : Token::Warn,
                                   1, m_body};
        row->addWidget(mark, 0, Qt::AlignTop);
        auto *words = new Label{sentence, Label::Kind::Body, m_body};
        words->setWordWrap(true);
        row->addWidget(words, 1);
        m_lines->addLayout(row);
    }
}

void EvidencePanel::addMoves(PaymentId payment)
{
    QStringList sentences;
    for (const PaymentMove &move : m_context.store.where<PaymentMove>("payment", payment.value())) {
        const QString when = QLocale{}.toString(move.at.toLocalTime().date(), QLocale::ShortFormat);
        const QString money = moneyMovedInWords(move);
        const QString did = money.isEmpty() ? displayName(move.to) : money;
        sentences += move.reason.isEmpty()
            ? tr("%1: %2, by %3").arg(when, did, whoMoved(m_context.store, move))
            : tr("%1: %2, by %3. %4").arg(when, did, whoMoved(m_context.store, move), move.reason);
    }
    addStep(tr("How it moved"),
            sentences.isEmpty() ? QStringList{tr("It has not moved since it was entered.")} : sentences);
}

void EvidencePanel::open(const EvidenceChain &chain, const QString &programme)
{
    const Payment &payment = chain.payment;
    addGaps(chain);
    addStep(tr("Payment"),
            {tr("%1 for %2, %3")
                 .arg(payment.amount.toDisplay(), purposeInWords(payment.purpose).toLower(),
                      statusInWords(payment).toLower()),
             m_context.names.of(recordType<School>(), payment.school.value()),
             m_context.names.of(recordType<Person>(), payment.person.value()),
             programme.isEmpty() ? tr("Outside the programmes, %1").arg(chain.year.toText())
                                 : tr("%1, %2").arg(programme, chain.year.toText())});
    addStep(tr("Rate"), {rateInWords(chain.rate), sumInWords(chain)});
    QStringList days;
    for (const EvidenceDay &day : chain.days)
        days += tr("%1, %2: %3. %4.")
                    .arg(QLocale{}.toString(day.day.date, QLocale::ShortFormat), daysInWords(day.used),
                         day.day.title, proofInWords(day.day));
    addStep(tr("Days and registers"), days.isEmpty() ? QStringList{tr("No register shows anything.")} : days);
    const QString agreement = agreementInWords(chain);
    addStep(tr("Agreement"),
            {agreement.isEmpty() ? tr("None is recorded.") : agreement,
             chain.limit ? limitInWords(*chain.limit) : QString{}});
    addMoves(payment.id);
}

void EvidencePanel::setPayment(qint64 key)
{
    m_payment = key;
    m_soon.start();
}

void EvidencePanel::openPayment()
{
    clear();
    const auto payment = m_context.store.find(PaymentId{m_payment});
    if (!payment)
        return;
    const MoneyBook book = readMoneyBook(m_context.store);
    EvidenceFinder finder{m_context.store, book, m_context.today()};
    const EvidenceChain chain = finder.chainOf(book.placed(*payment));
    open(chain, book.programmeCode(chain.programme));
}

} // namespace hub
