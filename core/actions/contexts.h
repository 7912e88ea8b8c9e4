#pragma once

#include "base/wording.h"

// The translation contexts of this folder: whose sentences a translator sees together.

namespace hub {

inline constexpr Wording actionText{"hub::Actions"};
inline constexpr Wording attentionText{"hub::Attention"};
inline constexpr Wording bookingText{"hub::Bookings"};
inline constexpr Wording clashText{"hub::Clashes"};
inline constexpr Wording daysText{"hub::DaysWords"};
inline constexpr Wording developmentText{"hub::Development"};
inline constexpr Wording eligibilityText{"hub::EligibilityWords"};
inline constexpr Wording eventText{"hub::Events"};
inline constexpr Wording expectationText{"hub::Expectations"};
inline constexpr Wording followUpText{"hub::FollowUps"};
inline constexpr Wording forecastText{"hub::Forecast"};
inline constexpr Wording groupText{"hub::Groups"};
inline constexpr Wording journeyText{"hub::Journey"};
inline constexpr Wording claimText{"hub::MakeClaims"};
inline constexpr Wording matchingText{"hub::Matching"};
inline constexpr Wording moneyText{"hub::MoneyWords"};
inline constexpr Wording paymentText{"hub::MovePayments"};
inline constexpr Wording needText{"hub::Needs"};
inline constexpr Wording batchText{"hub::PaymentBatches"};
inline constexpr Wording planText{"hub::Plan"};
inline constexpr Wording privacyText{"hub::Privacy"};
inline constexpr Wording registerText{"hub::Register"};
inline constexpr Wording rolloverText{"hub::Rollover"};
inline constexpr Wording selectionText{"hub::SelectionWords"};
inline constexpr Wording termText{"hub::Terms"};

} // namespace hub
