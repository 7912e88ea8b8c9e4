#pragma once

#include "records/paymentmove.h"
#include "rules/evidence.h"

#include <QStringList>

namespace hub {

/// "5.5 days", "1 day".
[[nodiscard]] QString daysInWords(Days days);

/// What is missing or does not agree, as a sentence.
[[nodiscard]] QString gapInWords(const MoneyFinding &finding);

/// "£200 for each day, named by the programme", "£0.45 for each mile, from 1 September 2025", or why there is
/// none.
[[nodiscard]] QString rateInWords(const PaymentRate &rate);

/// "15 days at £200: £3,000"; empty where nothing can be worked out.
[[nodiscard]] QString sumInWords(const EvidenceChain &chain);

/// By what a payment was promised; empty where nothing says.
[[nodiscard]] QString agreementInWords(const EvidenceChain &chain);

/// "Claimed so far £3,000 of £3,000 that the programme gives."
[[nodiscard]] QString limitInWords(const PaymentLimit &limit);

/// What shows a day: "Register: present", "Development day, evidenced", "Led it".
[[nodiscard]] QString proofInWords(const WorkedDay &day);

/// Gaps and overlaps of rates: "No rate for release from 1 January 2026 to 31 January 2026."
[[nodiscard]] QString rateFindingInWords(const RateFinding &finding, std::span<const Rate> rates);

/// "Draft", "Submitted", as lists show it; and as files have it.
[[nodiscard]] QString displayName(PaymentStatus status);
[[nodiscard]] QString codeOf(PaymentStatus status);

/// The status with what was taken back: "Clawed back, £400 of £2,000".
[[nodiscard]] QString statusInWords(const Payment &payment);

/// What a move did with money: "£400 taken back", "£400 left to the school after all"; empty where it did
/// not.
[[nodiscard]] QString moneyMovedInWords(const PaymentMove &move);

/// "Release", "Missed session": a purpose as a person reads it.
[[nodiscard]] QString purposeInWords(const QString &purpose);

} // namespace hub
