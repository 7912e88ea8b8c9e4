#pragma once

#include "pages/pagecontext.h"
#include "records/payment.h"

#include <QScrollArea>
#include <QTimer>

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace hub {

struct EvidenceChain;

/// A payment opened step by step: what it is, the rate, the days and what shows them, the agreement, what is
/// missing, and how it moved.
class EvidencePanel final : public QScrollArea
{
    Q_OBJECT
public:
    EvidencePanel(const PageContext &context, QWidget *parent);

    /// 0 shows nothing. Opened when the presses that chose it are dealt with.
    void setPayment(qint64 key);
    /// What is said to be missing, sentence by sentence.
    [[nodiscard]] QStringList gaps() const { return m_gaps; }

private:
    void openPayment();
    void clear();
    void addStep(const QString &title, const QStringList &sentences);
    void addGaps(const EvidenceChain &chain);
    void addMoves(PaymentId payment);
    void open(const EvidenceChain &chain, const QString &programme);

    PageContext m_context;
    QWidget *m_body = nullptr;
    QVBoxLayout *m_lines = nullptr;
    QStringList m_gaps;
    qint64 m_payment = 0;
    QTimer m_soon;
};

} // namespace hub
