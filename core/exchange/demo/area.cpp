#include "exchange/demo/area.h"

namespace hub::demo {

namespace {

constexpr Town wiltshire[] = {{u"Sarsenbury", 402'000, 158'000},   {u"Quillminster", 388'000, 168'000},
                              {u"Chalkenford", 415'000, 131'000},  {u"Avonstoke", 390'000, 146'000},
                              {u"Kennetbridge", 417'000, 169'000}, {u"Deverhampton", 393'000, 137'000},
                              {u"Plainsworth", 408'000, 144'000}};
constexpr Town somerset[] = {{u"Withyminster", 341'000, 131'000}, {u"Parrettbridge", 330'000, 137'000},
                             {u"Toneham", 322'000, 125'000},      {u"Levelstone", 350'000, 138'000},
                             {u"Brendonbury", 310'000, 131'000},  {u"Brueford", 358'000, 133'000},
                             {u"Camelstoke", 361'000, 126'000},   {u"Quantockstow", 319'000, 136'000}};
constexpr Town dorset[] = {{u"Fromeminster", 369'000, 92'000}, {u"Blackmorebury", 379'000, 114'000},
                           {u"Heathbridge", 388'000, 95'000},  {u"Stourhampton", 390'000, 105'000},
                           {u"Lymestowe", 348'000, 99'000},    {u"Piddlecombe", 373'000, 101'000}};
constexpr Authority area[]
    = {{u"865", u"Wiltshire", wiltshire}, {u"933", u"Somerset", somerset}, {u"838", u"Dorset", dorset}};

} // namespace

std::span<const Authority> authorities()
{
    return area;
}

} // namespace hub::demo
