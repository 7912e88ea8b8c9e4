#include "exchange/giascolumns.h"

#include "exchange/celltext.h"
#include "exchange/giastypes.h"

#include <algorithm>
#include <array>
#include <optional>

namespace hub {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Digits, perhaps with the decimal tail that Excel or pandas gives a whole number (".0").
std::optional<int> wholeNumber(QByteArrayView cell)
{
    constexpr int most = 100'000'000;
    int value = 0;
    qsizetype at = 0;
    for (; at < cell.size() && isDigit(cell[at]) && value < most; ++at)
        value = value * 10 + (cell[at] - '0');
    if (at == 0)
        return {};
    const QByteArrayView tail = cell.sliced(at);
    const bool onlyZeros
        = tail.startsWith('.') && std::all_of(tail.begin() + 1, tail.end(), [](char c) { return c == '0'; });
    return tail.isEmpty() || onlyZeros ? std::optional{value} : std::nullopt;
}

template<int GiasSchool::*Member>
bool number(QByteArrayView cell, GiasTexts &, GiasSchool &school)
{
    const auto value = wholeNumber(cell);
    school.*Member = value.value_or(school.*Member);
    return value.has_value();
}

template<std::optional<int> GiasSchool::*Member>
bool maybeNumber(QByteArrayView cell, GiasTexts &, GiasSchool &school)
{
    school.*Member = wholeNumber(cell);
    return (school.*Member).has_value();
}

/// 0 stands for a place not known.
template<std::optional<int> GiasSchool::*Member>
bool coordinate(QByteArrayView cell, GiasTexts &, GiasSchool &school)
{
    const auto value = wholeNumber(cell);
    if (value.value_or(0) != 0)
        school.*Member = value;
    return value.has_value();
}

template<QByteArrayView GiasSchool::*Member>
bool text(QByteArrayView cell, GiasTexts &, GiasSchool &school)
{
    school.*Member = cell;
    return true;
}

/// 31-08-2025, 31/08/2025.
QDate plainDate(QByteArrayView cell)
{
    const auto two = [&](qsizetype at) { return (cell[at] - '0') * 10 + (cell[at + 1] - '0'); };
    constexpr std::array<qsizetype, 8> digits{0, 1, 3, 4, 6, 7, 8, 9};
    const bool shaped = cell.size() == 10 && (cell[2] == '-' || cell[2] == '/') && cell[5] == cell[2]
        && std::all_of(digits.begin(), digits.end(), [&](qsizetype at) { return isDigit(cell[at]); });
    return shaped ? QDate{two(6) * 100 + two(8), two(3), two(0)} : QDate{};
}

template<QDate GiasSchool::*Member>
bool date(QByteArrayView cell, GiasTexts &, GiasSchool &school)
{
    QDate value = plainDate(cell);
    if (!value.isValid())
        value = dateFromCell(QString::fromUtf8(cell)).value_or(QDate{});
    if (value != QDate{1900, 1, 1})
        school.*Member = value;
    return value.isValid();
}

/// "18.1", "35.60", "100", perhaps with a percent sign.
bool freeSchoolMeals(QByteArrayView cell, GiasTexts &, GiasSchool &school)
{
    bool ok = false;
    const double percent = (cell.endsWith('%') ? cell.chopped(1) : cell).toByteArray().toDouble(&ok);
    if (!ok || percent < 0 || percent > 100)
        return false;
    school.fsmPercent = Tenths{qRound(percent * 10)};
    return true;
}

bool telephone(QByteArrayView cell, GiasTexts &texts, GiasSchool &school)
{
    const bool allDigits = std::all_of(cell.begin(), cell.end(), [](char c) { return isDigit(c); });
    const bool lostZero = allDigits && cell.front() != '0' && (cell.size() == 9 || cell.size() == 10);
    school.phone = lostZero ? texts.join("0", cell) : cell;
    return true;
}

bool typeName(QByteArrayView cell, GiasTexts &, GiasSchool &school)
{
    school.typeName = cell;
    if (const GiasType *type = school.typeCode == 0 ? giasTypeNamed(cell) : nullptr)
        school.typeCode = type->code;
    return true;
}

bool typeGroupName(QByteArrayView cell, GiasTexts &, GiasSchool &school)
{
    school.typeGroupName = cell;
    if (school.typeGroupCode == 0)
        school.typeGroupCode = giasGroupNamed(cell);
    return true;
}

bool statusName(QByteArrayView cell, GiasTexts &, GiasSchool &school)
{
    if (school.statusCode == 0)
        school.statusCode = giasStatusNamed(cell);
    return school.statusCode != 0;
}

/// "Not applicable" never comes here: without a code the phase is then not told, and the ages decide as well.
bool phaseName(QByteArrayView cell, GiasTexts &, GiasSchool &school)
{
    if (school.phaseCode < 0)
        school.phaseCode = giasPhaseNamed(cell);
    return school.phaseCode >= 0;
}

constexpr GiasColumn columns[] = {
    {"URN", number<&GiasSchool::urn>, true},
    {"EstablishmentName", text<&GiasSchool::name>, true},
    {"LA (code)", number<&GiasSchool::laCode>},
    {"LA (name)", text<&GiasSchool::laName>},
    {"EstablishmentNumber", number<&GiasSchool::establishmentNumber>},
    {"UKPRN", number<&GiasSchool::ukprn>},
    {"TypeOfEstablishment (code)", number<&GiasSchool::typeCode>},
    {"TypeOfEstablishment (name)", typeName},
    {"EstablishmentTypeGroup (code)", number<&GiasSchool::typeGroupCode>},
    {"EstablishmentTypeGroup (name)", typeGroupName},
    {"EstablishmentStatus (code)", number<&GiasSchool::statusCode>},
    {"EstablishmentStatus (name)", statusName},
    {"OpenDate", date<&GiasSchool::openDate>},
    {"CloseDate", date<&GiasSchool::closeDate>},
    {"PhaseOfEducation (code)", number<&GiasSchool::phaseCode>},
    {"PhaseOfEducation (name)", phaseName},
    {"StatutoryLowAge", maybeNumber<&GiasSchool::lowAge>},
    {"StatutoryHighAge", maybeNumber<&GiasSchool::highAge>},
    {"SchoolCapacity", maybeNumber<&GiasSchool::capacity>},
    {"NumberOfPupils", maybeNumber<&GiasSchool::pupils>},
    {"PercentageFSM", freeSchoolMeals},
    {"Trusts (code)", number<&GiasSchool::trustCode>},
    {"Trusts (name)", text<&GiasSchool::trustName>},
    {"Street", text<&GiasSchool::street>},
    {"Locality", text<&GiasSchool::locality>},
    {"Address3", text<&GiasSchool::address3>},
    {"Town", text<&GiasSchool::town>},
    {"County (name)", text<&GiasSchool::county>},
    {"Postcode", text<&GiasSchool::postcode>},
    {"SchoolWebsite", text<&GiasSchool::website>},
    {"TelephoneNum", telephone},
    {"HeadTitle (name)", text<&GiasSchool::headTitle>},
    {"HeadFirstName", text<&GiasSchool::headFirstName>},
    {"HeadLastName", text<&GiasSchool::headLastName>},
    {"HeadPreferredJobTitle", text<&GiasSchool::headJobTitle>},
    {"Easting", coordinate<&GiasSchool::easting>},
    {"Northing", coordinate<&GiasSchool::northing>},
    {"LastChangedDate", date<&GiasSchool::lastChanged>},
};

bool isSpaceAt(QByteArrayView text, qsizetype at)
{
    return text[at] == ' ' || text[at] == '\t' || text[at] == '\n' || text[at] == '\r' || text[at] == '\0';
}

QByteArrayView trimmedUtf8(QByteArrayView text)
{
    constexpr QByteArrayView hardSpace{"\xC2\xA0"};
    while (!text.isEmpty()) {
        if (isSpaceAt(text, 0))
            text = text.sliced(1);
        else if (isSpaceAt(text, text.size() - 1))
            text.chop(1);
        else if (text.front() == hardSpace[0] && text.startsWith(hardSpace))
            text = text.sliced(2);
        else if (text.back() == hardSpace[1] && text.endsWith(hardSpace))
            text.chop(2);
        else
            break;
    }
    return text;
}

} // namespace

std::span<const GiasColumn> giasColumns()
{
    return columns;
}

QByteArrayView meaningOf(QByteArrayView cell)
{
    static constexpr std::array<QByteArrayView, 5> nothing{"Not applicable", "Does not apply", "Not recorded",
                                                           "..", "SUPP"};
    const QByteArrayView text = trimmedUtf8(cell);
    const bool says = std::none_of(nothing.begin(), nothing.end(), [&](QByteArrayView word) {
        return text.size() == word.size() && text.compare(word, Qt::CaseInsensitive) == 0;
    });
    return says ? text : QByteArrayView{};
}

void GiasTexts::startRow(qsizetype size)
{
    // Three bytes for each of Windows-1252, and a zero put back.
    const qsizetype most = size * 3 + 64;
    if (m_bytes.capacity() < most)
        m_bytes.reserve(most);
    m_bytes.resize(0);
}

QByteArrayView GiasTexts::decoded(QByteArrayView raw)
{
    if (std::none_of(raw.begin(), raw.end(), [](char c) { return (c & 0x80) != 0; }))
        return raw;
    if (raw.isValidUtf8()) {
        m_encoding = m_encoding == TextEncoding::Windows1252 ? m_encoding : TextEncoding::Utf8;
        return raw;
    }
    m_encoding = TextEncoding::Windows1252;
    const qsizetype from = m_bytes.size();
    appendWindows1252(m_bytes, raw);
    return QByteArrayView{m_bytes}.sliced(from);
}

QByteArrayView GiasTexts::join(QByteArrayView first, QByteArrayView second)
{
    const qsizetype from = m_bytes.size();
    m_bytes.append(first);
    m_bytes.append(second);
    return QByteArrayView{m_bytes}.sliced(from);
}

} // namespace hub
