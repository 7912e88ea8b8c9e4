#include "rules/decisionrecord.h"

#include "base/londontime.h"
#include "rules/retention.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace hub {

namespace {

using namespace Qt::StringLiterals;

constexpr std::array<const char *, 3> verdicts{"eligible", "not eligible", "cannot tell"};
constexpr std::array<const char *, 7> meterKinds{"authority",     "phase",     "trust",    "quintile",
                                                 "never engaged", "essential", "desirable"};
constexpr std::array<const char *, 3> levels{"essential", "desirable", "not stated"};

template<typename Enum, size_t N>
QString codeIn(const std::array<const char *, N> &codes, Enum value)
{
    return QString::fromLatin1(codes[static_cast<size_t>(value)]);
}

template<typename Enum, size_t N>
Enum valueIn(const std::array<const char *, N> &codes, const QJsonValue &code)
{
    for (size_t i = 0; i < N; ++i) {
        if (code.toString() == QLatin1String{codes[i]})
            return static_cast<Enum>(i);
    }
    return Enum{};
}

template<typename Enum>
QString codeOf(Enum value)
{
    return FieldTraits<Enum>::store(value).toString();
}

template<typename Enum>
Enum choice(const QJsonValue &code)
{
    return FieldTraits<Enum>::read(code.toString());
}

QJsonValue number(const std::optional<int> &value)
{
    return value ? QJsonValue{*value} : QJsonValue{};
}

std::optional<int> number(const QJsonValue &value)
{
    return value.isDouble() ? std::optional{value.toInt()} : std::nullopt;
}

QJsonObject toJson(const QuotaStanding &standing)
{
    return {{u"places"_s, standing.places},   {u"held"_s, standing.held},
            {u"offered"_s, standing.offered}, {u"accepted"_s, standing.accepted},
            {u"reserve"_s, standing.reserve}, {u"free"_s, standing.free()},
            {u"over"_s, standing.over()}};
}

QuotaStanding standingOf(const QJsonObject &json)
{
    return {.places = json.value(u"places").toInt(),
            .held = json.value(u"held").toInt(),
            .offered = json.value(u"offered").toInt(),
            .accepted = json.value(u"accepted").toInt(),
            .reserve = json.value(u"reserve").toInt()};
}

QJsonObject toJson(const DecidedApplicant &applicant)
{
    QJsonArray criteria;
    for (const DecidedCriterion &criterion : applicant.criteria)
        criteria.append(QJsonObject{
            {u"id"_s, criterion.id}, {u"met"_s, codeOf(criterion.met)}, {u"why"_s, criterion.why}});
    return {{u"application"_s, QString::number(applicant.application.value())},
            {u"name"_s, applicant.name},
            {u"school"_s, applicant.school},
            {u"school_urn"_s, applicant.urn},
            {u"la_name"_s, applicant.authority},
            {u"before"_s, codeOf(applicant.before)},
            {u"after"_s, codeOf(applicant.after)},
            {u"reserve_rank"_s, number(applicant.reserveRank)},
            {u"verdict"_s, codeIn(verdicts, applicant.verdict)},
            {u"criteria"_s, criteria},
            {u"score"_s, number(applicant.scores.first)},
            {u"second_score"_s, number(applicant.scores.second)},
            {u"widest_difference"_s, applicant.scores.widest},
            {u"widest_difference_on"_s, applicant.scores.widestOn},
            {u"strategic_fit"_s, applicant.strategicFit},
            {u"moderation"_s, applicant.moderation},
            {u"reason"_s, applicant.reason},
            {u"late_reason"_s, applicant.lateReason},
            {u"over_reason"_s, applicant.overReason},
            {u"exception"_s, applicant.exception}};
}

DecidedApplicant applicantOf(const QJsonObject &json)
{
    const auto text = [&json](QStringView key) { return json.value(key).toString(); };
    DecidedApplicant applicant{.application = ApplicationId{text(u"application").toLongLong()},
                               .name = text(u"name"),
                               .school = text(u"school"),
                               .urn = text(u"school_urn"),
                               .authority = text(u"la_name"),
                               .before = choice<ApplicationStatus>(json.value(u"before")),
                               .after = choice<ApplicationStatus>(json.value(u"after")),
                               .reserveRank = number(json.value(u"reserve_rank")),
                               .verdict = valueIn<Verdict>(verdicts, json.value(u"verdict")),
                               .scores = {.first = number(json.value(u"score")),
                                          .second = number(json.value(u"second_score")),
                                          .widest = json.value(u"widest_difference").toInt(),
                                          .widestOn = text(u"widest_difference_on")},
                               .strategicFit = text(u"strategic_fit"),
                               .moderation = text(u"moderation"),
                               .reason = text(u"reason"),
                               .lateReason = text(u"late_reason"),
                               .overReason = text(u"over_reason"),
                               .exception = text(u"exception")};
    for (const QJsonValue &criterion : json.value(u"criteria").toArray())
        applicant.criteria.push_back(
            {criterion[u"id"].toString(), choice<YesNo>(criterion[u"met"]), criterion[u"why"].toString()});
    return applicant;
}

} // namespace

QJsonObject DecisionRecord::toJson() const
{
    QJsonArray ruleList;
    for (const DecidedRule &rule : rules)
        ruleList.append(QJsonObject{
            {u"id"_s, rule.id}, {u"level"_s, codeIn(levels, rule.level)}, {u"text"_s, rule.text}});
    QJsonArray applicantList;
    for (const DecidedApplicant &applicant : applicants)
        applicantList.append(hub::toJson(applicant));
    QJsonArray meterList;
    for (const MeterFigure &meter : meters)
        meterList.append(QJsonObject{{u"kind"_s, codeIn(meterKinds, meter.kind)},
                                     {u"label"_s, meter.label},
                                     {u"before"_s, meter.before},
                                     {u"after"_s, meter.after}});
    return {{u"hub"_s, hub},
            {u"cohort"_s, cohort},
            {u"title"_s, title},
            {u"edition"_s, edition},
            {u"edition_title"_s, editionTitle},
            {u"at"_s, toStoredText(at)},
            {u"who"_s, who},
            {u"reason"_s, reason},
            {u"quota_before"_s, hub::toJson(before)},
            {u"quota_after"_s, hub::toJson(after)},
            {u"rules"_s, ruleList},
            {u"applicants"_s, applicantList},
            {u"meters"_s, meterList},
            {u"meter_note"_s, meterNote}};
}

Result<DecisionRecord> DecisionRecord::fromJson(const QByteArray &content)
{
    const QJsonObject json = QJsonDocument::fromJson(content).object();
    if (!json.value(u"applicants").isArray())
        return Error{.kind = Error::Kind::Invalid,
                     .subject = {},
                     .message = QCoreApplication::translate(
                         "hub::Actions", "This is no record of a decision that can be read.")};
    const auto text = [&json](QStringView key) { return json.value(key).toString(); };
    DecisionRecord record{.hub = text(u"hub"),
                          .cohort = text(u"cohort"),
                          .title = text(u"title"),
                          .edition = text(u"edition"),
                          .editionTitle = text(u"edition_title"),
                          .at = londonTimeFromText(text(u"at")).value_or(QDateTime{}),
                          .who = text(u"who"),
                          .reason = text(u"reason"),
                          .before = standingOf(json.value(u"quota_before").toObject()),
                          .after = standingOf(json.value(u"quota_after").toObject()),
                          .meterNote = text(u"meter_note")};
    for (const QJsonValue &rule : json.value(u"rules").toArray())
        record.rules.push_back({rule[u"id"].toString(), valueIn<Criterion::Level>(levels, rule[u"level"]),
                                rule[u"text"].toString()});
    for (const QJsonValue &applicant : json.value(u"applicants").toArray())
        record.applicants.push_back(applicantOf(applicant.toObject()));
    for (const QJsonValue &meter : json.value(u"meters").toArray())
        record.meters.push_back({valueIn<MeterFigure::Kind>(meterKinds, meter[u"kind"]),
                                 meter[u"label"].toString(), meter[u"before"].toInt(),
                                 meter[u"after"].toInt()});
    return record;
}

bool forgetApplicants(DecisionRecord &record, const std::set<ApplicationId> &applicants)
{
    bool isThere = false;
    for (DecidedApplicant &applicant : record.applicants) {
        if (!applicants.contains(applicant.application))
            continue;
        isThere = true;
        applicant.name = QStringLiteral("%1 %2").arg(erasedFirstName(), erasedLastName());
        for (DecidedCriterion &criterion : applicant.criteria)
            criterion.why.clear();
        for (QString *said : {&applicant.strategicFit, &applicant.moderation, &applicant.reason,
                              &applicant.lateReason, &applicant.overReason, &applicant.exception})
            said->clear();
    }
    return isThere;
}

} // namespace hub
