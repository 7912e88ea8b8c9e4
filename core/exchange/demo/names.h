#pragma once

#include "exchange/demo/dice.h"

#include <QString>

#include <vector>

namespace hub::demo {

struct InventedName
{
    QString title;
    QString first;
    QString last;
    QString previous; ///< mostly empty; now and then in another script
};

/// A person who does not exist, of the kind met in English schools.
[[nodiscard]] InventedName inventPerson(Dice &dice);

/// Names of villages that do not exist, each different, in an order drawn with @p dice. There are enough of
/// them for one hub's schools.
[[nodiscard]] std::vector<QString> inventPlaces(Dice &dice);

[[nodiscard]] QString inventStreet(Dice &dice);
/// A saint few schools are named after.
[[nodiscard]] QString inventSaint(Dice &dice);
[[nodiscard]] QString inventTrust(Dice &dice);

/// A number out of the ranges Ofcom keeps free for drama: they reach nobody.
[[nodiscard]] QString inventLandline(Dice &dice);
[[nodiscard]] QString inventMobile(Dice &dice);

} // namespace hub::demo
