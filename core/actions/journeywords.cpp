#include "actions/contexts.h"
#include "actions/groupwords.h"
#include "actions/readfacts.h"

#include <array>

namespace hub {

namespace {

using JourneyKind = JourneyStep::Kind;

template<typename Enum>
QString labelOfChoice(Enum value)
{
    return choiceText(value);
}

template<typename Record>
const Record *find(const std::vector<const Record *> &records, Id<Record> id)
{
    for (const Record *record : records) {
        if (record->id == id)
            return record;
    }
    return nullptr;
}

QString schoolName(const FactIndex &index, SchoolId id)
{
    const School *school = index.school(id);
    return school == nullptr ? journeyText(QT_TRANSLATE_NOOP("hub::Journey", "no school")) : school->name;
}

QString ofCohort(const JourneyStep &step, const FactIndex &index, const QString &code)
{
    if (step.kind == JourneyKind::YearOfCohort)
        return journeyText(QT_TRANSLATE_NOOP("hub::Journey", "Year %1 of %2")).arg(step.number).arg(code);
    if (step.kind == JourneyKind::SpecialistHere) {
        const Person *person = index.person(step.person);
        return journeyText(QT_TRANSLATE_NOOP("hub::Journey", "%1 became a specialist in %2"))
            .arg(person == nullptr ? QString{} : fullName(*person), code);
    }
    for (const Application &application : index.facts().applications) {
        if (application.id == step.application)
            return journeyText(QT_TRANSLATE_NOOP("hub::Journey", "Applied to %1: %2"))
                .arg(code, labelOfChoice(application.status).toLower());
    }
    return {};
}

QString ofGroup(const JourneyStep &step, const FactIndex &index, const WorkGroup &group)
{
    if (step.kind == JourneyKind::LedGroup)
        return journeyText(QT_TRANSLATE_NOOP("hub::Journey", "Led %1, %2")).arg(group.code, group.title);
    const Membership *member = find(index.membersOf(group.id), step.member);
    const QString status = member == nullptr ? QString{} : labelOfChoice(member->status).toLower();
    return journeyText(QT_TRANSLATE_NOOP("hub::Journey", "In %1, %2: %3"))
        .arg(group.code, group.title, status);
}

} // namespace

QString sentence(const JourneyStep &step, const FactIndex &index)
{
    if (const Cohort *cohort = index.cohort(step.cohort))
        return ofCohort(step, index, cohort->code);
    if (const WorkGroup *group = index.group(step.group))
        return ofGroup(step, index, *group);
    switch (step.kind) {
    case JourneyKind::PdLead:
        return journeyText(QT_TRANSLATE_NOOP("hub::Journey", "Accredited Professional Development Lead"));
    case JourneyKind::RecordedStage:
        return journeyText(QT_TRANSLATE_NOOP("hub::Journey", "Stage: %1")).arg(labelOfChoice(step.stage));
    case JourneyKind::CameToSchool:
    case JourneyKind::LeftSchool: {
        for (const Role &role : index.facts().roles) {
            if (role.id == step.role)
                return journeyText(step.kind == JourneyKind::CameToSchool
                                       ? QT_TRANSLATE_NOOP("hub::Journey", "%1 at %2 from then on")
                                       : QT_TRANSLATE_NOOP("hub::Journey", "%1 at %2 until then"))
                    .arg(labelOfChoice(role.kind), schoolName(index, role.school));
        }
        return {};
    }
    default:
        return {};
    }
}

QString labelOf(PersonStage stage)
{
    static constexpr std::array labels{
        QT_TRANSLATE_NOOP("hub::Journey", "Not on the way"), QT_TRANSLATE_NOOP("hub::Journey", "Applicant"),
        QT_TRANSLATE_NOOP("hub::Journey", "Year 1"),         QT_TRANSLATE_NOOP("hub::Journey", "Year 2"),
        QT_TRANSLATE_NOOP("hub::Journey", "Year 3"),         QT_TRANSLATE_NOOP("hub::Journey", "PD Lead"),
        QT_TRANSLATE_NOOP("hub::Journey", "Group lead")};
    return journeyText(labels[static_cast<size_t>(stage)]);
}

} // namespace hub
