#pragma once

#include "records/checks.h"
#include "records/record.h"
#include "records/school.h"
#include "records/stage.h"

namespace hub {

struct Person;
struct ProgrammeEdition;

/// Kinds of activity of a hub.
enum class GroupKind { WorkGroup, Cohort, Community };
template<>
struct ChoicesOf<GroupKind>
{
    static constexpr Choice list[] = {{"work group", QT_TRANSLATE_NOOP("hub::Choice", "Work Group")},
                                      {"cohort", QT_TRANSLATE_NOOP("hub::Choice", "Cohort")},
                                      {"community", QT_TRANSLATE_NOOP("hub::Choice", "Community")}};
};

/// A Work Group, cohort or community of one academic year.
struct WorkGroup
{
    HUB_RECORD(WorkGroup, "groups", QT_TRANSLATE_NOOP("hub::Noun", "group"),
               QT_TRANSLATE_NOOP("hub::Noun", "groups"))

    HUB_FIELD(QString, code, "code", QT_TRANSLATE_NOOP("hub::Field", "Code"), Required, NaturalKey)
    HUB_FIELD(QString, title, "title", QT_TRANSLATE_NOOP("hub::Field", "Title"), Required)
    HUB_FIELD(AcademicYear, year, "academic_year", QT_TRANSLATE_NOOP("hub::Field", "Academic year"), Required)
    HUB_FIELD(QString, ncp, "ncp", QT_TRANSLATE_NOOP("hub::Field", "NCP code"), check::ncp)
    HUB_FIELD(GroupKind, kind, "kind", QT_TRANSLATE_NOOP("hub::Field", "Kind"))
    HUB_FIELD(Id<ProgrammeEdition>, programme, "programme", QT_TRANSLATE_NOOP("hub::Field", "Programme"))
    HUB_FIELD(QString, focus, "focus", QT_TRANSLATE_NOOP("hub::Field", "Focus"))
    HUB_FIELD(Id<Person>, lead, "lead", QT_TRANSLATE_NOOP("hub::Field", "Lead"), As{"lead_email"})
    HUB_FIELD(std::optional<int>, places, "places", QT_TRANSLATE_NOOP("hub::Field", "Places"),
              check::notNegative)
    HUB_FIELD(Id<Person>, secondLead, "second_lead", QT_TRANSLATE_NOOP("hub::Field", "Second lead"),
              As{"second_lead_email"})
    /// The same for the groups that carry one project on over the years, whose codes are dealt anew.
    HUB_FIELD(QString, identity, "identity", QT_TRANSLATE_NOOP("hub::Field", "Project"))
    HUB_FIELD(MasteryStage, stage, "stage", QT_TRANSLATE_NOOP("hub::Field", "Stage"))
    HUB_FIELD(Phase, phase, "phase", QT_TRANSLATE_NOOP("hub::Field", "Phase"))

    HUB_RECORD_END
};
using WorkGroupId = Id<WorkGroup>;

} // namespace hub
