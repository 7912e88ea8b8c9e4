#include "exchange/demo/area.h"

#include <vector>

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

/// An authority and the town that stands for all of its towns.
struct Far
{
    QStringView code;
    QStringView name;
    Town town;
};
constexpr Far elsewhere[] = {
    {u"302", u"Barnet", {u"Brentmere", 524'000, 191'000}},
    {u"306", u"Croydon", {u"Waddenham", 533'000, 165'000}},
    {u"330", u"Birmingham", {u"Rea Magna", 407'000, 286'000}},
    {u"335", u"Walsall", {u"Tamestone", 401'000, 298'000}},
    {u"341", u"Liverpool", {u"Mersecombe", 338'000, 391'000}},
    {u"352", u"Manchester", {u"Irkbridge", 385'000, 397'000}},
    {u"373", u"Sheffield", {u"Porterdale", 435'000, 387'000}},
    {u"383", u"Leeds", {u"Airebury", 430'000, 434'000}},
    {u"391", u"Newcastle upon Tyne", {u"Ousemoor", 424'000, 566'000}},
    {u"801", u"Bristol, City of", {u"Fromegate", 360'000, 174'000}},
    {u"811", u"East Riding of Yorkshire", {u"Woldminster", 495'000, 440'000}},
    {u"815", u"North Yorkshire", {u"Swalestoke", 430'000, 480'000}},
    {u"825", u"Buckinghamshire", {u"Chilternhay", 480'000, 205'000}},
    {u"830", u"Derbyshire", {u"Wyeford Peverel", 425'000, 360'000}},
    {u"840", u"County Durham", {u"Wearhampton", 420'000, 540'000}},
    {u"845", u"East Sussex", {u"Cuckmerebury", 555'000, 112'000}},
    {u"850", u"Hampshire", {u"Itchenworth", 450'000, 130'000}},
    {u"855", u"Leicestershire", {u"Wreakemouth", 460'000, 308'000}},
    {u"860", u"Staffordshire", {u"Sowminster", 390'000, 322'000}},
    {u"869", u"West Berkshire", {u"Lambourndon", 445'000, 170'000}},
    {u"873", u"Cambridgeshire", {u"Fenlode", 540'000, 265'000}},
    {u"878", u"Devon", {u"Tavybridge", 275'000, 95'000}},
    {u"881", u"Essex", {u"Colneham Regis", 580'000, 215'000}},
    {u"884", u"Herefordshire, County of", {u"Lugwick", 350'000, 245'000}},
    {u"885", u"Worcestershire", {u"Temebury", 383'000, 258'000}},
    {u"886", u"Kent", {u"Stourhythe", 600'000, 150'000}},
    {u"888", u"Lancashire", {u"Ribbleton Canons", 360'000, 435'000}},
    {u"891", u"Nottinghamshire", {u"Leenworth", 460'000, 355'000}},
    {u"893", u"Shropshire", {u"Corvebury", 350'000, 305'000}},
    {u"895", u"Cheshire East", {u"Deanewich", 385'000, 365'000}},
    {u"908", u"Cornwall", {u"Pencamel", 200'000, 65'000}},
    {u"909", u"Cumbria", {u"Kentdale Parva", 350'000, 500'000}},
    {u"916", u"Gloucestershire", {u"Colnstow", 395'000, 215'000}},
    {u"919", u"Hertfordshire", {u"Verminster", 520'000, 212'000}},
    {u"925", u"Lincolnshire", {u"Withamstow", 510'000, 360'000}},
    {u"926", u"Norfolk", {u"Wensumford", 610'000, 310'000}},
    {u"929", u"Northumberland", {u"Alnmoor", 415'000, 600'000}},
    {u"931", u"Oxfordshire", {u"Cherwellbury", 445'000, 215'000}},
    {u"935", u"Suffolk", {u"Debenhithe", 615'000, 255'000}},
    {u"936", u"Surrey", {u"Wealdmere", 505'000, 150'000}},
    {u"938", u"West Sussex", {u"Rotherhurst", 505'000, 120'000}},
};

} // namespace

std::span<const Authority> authorities()
{
    return area;
}

std::span<const Authority> otherAuthorities()
{
    static const std::vector<Authority> list = [] {
        std::vector<Authority> all;
        for (const Far &far : elsewhere)
            all.push_back({far.code, far.name, {&far.town, 1}});
        return all;
    }();
    return list;
}

} // namespace hub::demo
