#include "exchange/giasrows.h"

#include "exchange/giastypes.h"

#include <algorithm>
#include <cstring>

namespace hub {

namespace {

constexpr qsizetype blockSize = 1 << 20;

/// The facts of a school and the headings that tell them; any one is enough.
struct Source
{
    const char *field;
    std::vector<const char *> headings;
};

const std::vector<Source> &sources()
{
    static const std::vector<Source> list{
        {"name", {"EstablishmentName"}},
        {"la_code", {"LA (code)"}},
        {"la_name", {"LA (name)"}},
        {"phase", {"PhaseOfEducation (code)", "PhaseOfEducation (name)"}},
        {"type", {"TypeOfEstablishment (code)", "TypeOfEstablishment (name)"}},
        {"status", {"EstablishmentStatus (code)", "EstablishmentStatus (name)", "CloseDate"}},
        {"state_funded",
         {"TypeOfEstablishment (code)", "TypeOfEstablishment (name)", "EstablishmentTypeGroup (code)",
          "EstablishmentTypeGroup (name)"}},
        {"trust", {"Trusts (name)"}},
        {"street", {"Street"}},
        {"town", {"Town"}},
        {"postcode", {"Postcode"}},
        {"phone", {"TelephoneNum"}},
        {"website", {"SchoolWebsite"}},
        {"head_title", {"HeadTitle (name)"}},
        {"head_first_name", {"HeadFirstName"}},
        {"head_last_name", {"HeadLastName"}},
        {"easting", {"Easting"}},
        {"northing", {"Northing"}},
        {"pupils", {"NumberOfPupils"}},
        {"fsm_percent", {"PercentageFSM"}},
        {"low_age", {"StatutoryLowAge"}},
        {"high_age", {"StatutoryHighAge"}},
        {"laestab", {"EstablishmentNumber"}},
        {"ukprn", {"UKPRN"}},
        {"open_date", {"OpenDate"}},
        {"close_date", {"CloseDate"}},
    };
    return list;
}

QString text(QByteArrayView utf8)
{
    return QString::fromUtf8(utf8);
}

QString digits(int number, int width)
{
    return number == 0 ? QString{} : QString::number(number).rightJustified(width, u'0');
}

} // namespace

RegisterSchool toRegister(const GiasSchool &school)
{
    const GiasType *type = giasType(school.typeCode);
    return {.urn = school.urn,
            .name = school.name,
            .laCode = school.laCode,
            .laName = school.laName,
            .phase = phaseOf(school),
            .type
            = school.typeName.isEmpty() && type != nullptr ? QByteArrayView{type->name} : school.typeName,
            .status = statusOf(school),
            .stateFunded = stateFunded(school),
            .trust = school.trustName,
            .street = school.street,
            .town = school.town,
            .postcode = school.postcode,
            .phone = school.phone,
            .website = school.website,
            .headTitle = school.headTitle,
            .headFirstName = school.headFirstName,
            .headLastName = school.headLastName,
            .easting = school.easting,
            .northing = school.northing,
            .pupils = school.pupils,
            .fsmPercent = school.fsmPercent,
            .lowAge = school.lowAge,
            .highAge = school.highAge,
            .laestab = laestab(school).toInt(),
            .ukprn = school.ukprn,
            .openDate = school.openDate,
            .closeDate = school.closeDate};
}

School toSchool(const RegisterSchool &school)
{
    return {.id = {},
            .urn = QString::number(school.urn),
            .name = text(school.name),
            .laCode = digits(school.laCode, 3),
            .laName = text(school.laName),
            .phase = school.phase,
            .type = text(school.type),
            .status = school.status,
            .stateFunded = school.stateFunded,
            .trust = text(school.trust),
            .street = text(school.street),
            .town = text(school.town),
            .postcode = text(school.postcode),
            .phone = text(school.phone),
            .website = text(school.website),
            .headTitle = text(school.headTitle),
            .headFirstName = text(school.headFirstName),
            .headLastName = text(school.headLastName),
            .easting = school.easting,
            .northing = school.northing,
            .pupils = school.pupils,
            .fsmPercent = school.fsmPercent,
            .lowAge = school.lowAge,
            .highAge = school.highAge,
            .laestab = digits(school.laestab, 7),
            .ukprn = digits(school.ukprn, 1),
            .openDate = school.openDate,
            .closeDate = school.closeDate};
}

void RegisterRows::add(const RegisterSchool &school)
{
    RegisterSchool kept = school;
    for (QByteArrayView *view :
         {&kept.name, &kept.laName, &kept.type, &kept.trust, &kept.street, &kept.town, &kept.postcode,
          &kept.phone, &kept.website, &kept.headTitle, &kept.headFirstName, &kept.headLastName})
        keep(*view);
    m_schools.push_back(kept);
}

void RegisterRows::keep(QByteArrayView &view)
{
    if (m_blocks.empty() || m_blocks.back().size() + view.size() > m_blocks.back().capacity()) {
        m_blocks.emplace_back();
        m_blocks.back().reserve(std::max(blockSize, view.size()));
    }
    QByteArray &block = m_blocks.back();
    const qsizetype from = block.size();
    block.append(view.data(), view.size());
    view = QByteArrayView{block.constData() + from, view.size()};
}

ToldFields::ToldFields(const QStringList &missingHeadings)
{
    for (const Source &source : sources()) {
        const bool told
            = std::any_of(source.headings.begin(), source.headings.end(), [&](const char *heading) {
                  return !missingHeadings.contains(QLatin1String{heading});
              });
        if (told)
            m_fields.push_back(
                static_cast<size_t>(recordType<School>().indexOf(QString::fromLatin1(source.field))));
    }
}

School ToldFields::merge(const School &stored, const School &told, QStringList &refused) const
{
    School merged = stored;
    for (const size_t place : m_fields) {
        const FieldInfo &field = recordType<School>().fields[place];
        const QVariant value = field.get(&told);
        if (field.check != nullptr && !value.isNull() && field.check(value) != nullptr)
            refused += field.columnText();
        else
            field.set(&merged, value);
    }
    return merged;
}

} // namespace hub
