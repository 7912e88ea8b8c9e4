#pragma once

#include "records/checks.h"
#include "records/record.h"

namespace hub {

struct Application;

/// What reviewers recorded about one criterion of one application; it wins over what the rule works out.
struct Judgement
{
    HUB_RECORD(Judgement, "judgements", QT_TRANSLATE_NOOP("hub::Noun", "judgement"),
               QT_TRANSLATE_NOOP("hub::Noun", "judgements"))

    HUB_FIELD(Id<Application>, application, "application", QT_TRANSLATE_NOOP("hub::Field", "Application"),
              Required)
    /// The criterion's id in the edition.
    HUB_FIELD(QString, criterion, "criterion", QT_TRANSLATE_NOOP("hub::Field", "Criterion"), Required)
    HUB_FIELD(YesNo, met, "met", QT_TRANSLATE_NOOP("hub::Field", "Met"))
    HUB_FIELD(QString, evidence, "evidence", QT_TRANSLATE_NOOP("hub::Field", "Evidence"), Multiline)
    HUB_FIELD(std::optional<int>, score, "score", QT_TRANSLATE_NOOP("hub::Field", "Score"),
              check::notNegative)
    HUB_FIELD(std::optional<int>, secondScore, "second_score",
              QT_TRANSLATE_NOOP("hub::Field", "Second score"), check::notNegative)
    HUB_FIELD(QString, formEvidence, "form_evidence", QT_TRANSLATE_NOOP("hub::Field", "Evidence in the form"),
              Multiline)
    HUB_FIELD(QString, teacherEvidence, "teacher_evidence",
              QT_TRANSLATE_NOOP("hub::Field", "Evidence in the teacher's statement"), Multiline)
    HUB_FIELD(QString, headEvidence, "head_evidence",
              QT_TRANSLATE_NOOP("hub::Field", "Evidence in the headteacher's statement"), Multiline)

    HUB_RECORD_END
};
using JudgementId = Id<Judgement>;

} // namespace hub
