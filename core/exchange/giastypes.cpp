#include "exchange/giastypes.h"

#include <algorithm>
#include <iterator>

namespace hub {

namespace {

constexpr GiasType types[] = {
    {1, 4, true, "Community school"},
    {2, 4, true, "Voluntary aided school"},
    {3, 4, true, "Voluntary controlled school"},
    {5, 4, true, "Foundation school"},
    {6, 3, true, "City technology college"},
    {7, 5, true, "Community special school"},
    {8, 5, true, "Non-maintained special school"},
    {10, 5, false, "Other independent special school"},
    {11, 3, false, "Other independent school"},
    {12, 5, true, "Foundation special school"},
    {14, 4, true, "Pupil referral unit"},
    {15, 4, true, "Local authority nursery school"},
    {18, 1, true, "Further education"},
    {24, 9, true, "Secure units"},
    {25, 9, false, "Offshore schools"},
    {26, 9, true, "Service children's education"},
    {27, 9, false, "Miscellaneous"},
    {28, 10, true, "Academy sponsor led"},
    {29, 2, false, "Higher education institutions"},
    {30, 6, false, "Welsh establishment"},
    {31, 1, true, "Sixth form centres"},
    {32, 9, false, "Special post 16 institution"},
    {33, 10, true, "Academy special sponsor led"},
    {34, 10, true, "Academy converter"},
    {35, 11, true, "Free schools"},
    {36, 11, true, "Free schools special"},
    {37, 9, false, "British schools overseas"},
    {38, 11, true, "Free schools alternative provision"},
    {39, 11, true, "Free schools 16 to 19"},
    {40, 11, true, "University technical college"},
    {41, 11, true, "Studio schools"},
    {42, 10, true, "Academy alternative provision converter"},
    {43, 10, true, "Academy alternative provision sponsor led"},
    {44, 10, true, "Academy special converter"},
    {45, 10, true, "Academy 16-19 converter"},
    {46, 10, true, "Academy 16 to 19 sponsor led"},
    {49, 13, false, "Online provider"},
    {56, 9, false, "Institution funded by other government department"},
    {57, 10, true, "Academy secure 16 to 19"},
};

struct Named
{
    int code;
    const char *name;
};

constexpr Named groups[] = {
    {1, "Colleges"},
    {2, "Universities"},
    {3, "Independent schools"},
    {4, "Local authority maintained schools"},
    {4, "LA maintained schools"},
    {5, "Special schools"},
    {6, "Welsh schools"},
    {9, "Other types"},
    {10, "Academies"},
    {11, "Free Schools"},
    {13, "Online provider"},
};

constexpr Named statuses[]
    = {{1, "Open"}, {2, "Closed"}, {3, "Open, but proposed to close"}, {4, "Proposed to open"}};

constexpr Named phases[] = {
    {0, "Not applicable"}, {1, "Nursery"},
    {2, "Primary"},        {3, "Middle deemed primary"},
    {4, "Secondary"},      {5, "Middle deemed secondary"},
    {6, "16 plus"},        {7, "All-through"},
};

bool isSame(QByteArrayView a, const char *b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

template<size_t Size>
int codeOf(const Named (&list)[Size], QByteArrayView name, int none)
{
    const auto *found = std::find_if(std::begin(list), std::end(list),
                                     [&](const Named &entry) { return isSame(name, entry.name); });
    return found == std::end(list) ? none : found->code;
}

} // namespace

const GiasType *giasType(int code)
{
    const auto *found = std::lower_bound(std::begin(types), std::end(types), code,
                                         [](const GiasType &type, int wanted) { return type.code < wanted; });
    return found != std::end(types) && found->code == code ? found : nullptr;
}

const GiasType *giasTypeNamed(QByteArrayView name)
{
    const auto *found = std::find_if(std::begin(types), std::end(types),
                                     [&](const GiasType &type) { return isSame(name, type.name); });
    return found == std::end(types) ? nullptr : found;
}

int giasGroupNamed(QByteArrayView name)
{
    return codeOf(groups, name, 0);
}

bool isStateFundedGroup(int group)
{
    constexpr int colleges = 1;
    constexpr int maintained = 4;
    constexpr int special = 5;
    constexpr int academies = 10;
    constexpr int freeSchools = 11;
    return group == colleges || group == maintained || group == special || group == academies
        || group == freeSchools;
}

int giasStatusNamed(QByteArrayView name)
{
    return codeOf(statuses, name, 0);
}

int giasPhaseNamed(QByteArrayView name)
{
    return codeOf(phases, name, -1);
}

} // namespace hub
