#pragma once

#include "records/checks.h"
#include "records/record.h"

namespace hub {

struct Person;
struct ProgrammeEdition;
struct School;

/// Money promised to a school: for what, how much, by which agreement.
struct Commitment
{
    HUB_RECORD(Commitment, "commitments", QT_TRANSLATE_NOOP("hub::Noun", "commitment"),
               QT_TRANSLATE_NOOP("hub::Noun", "commitments"))

    HUB_FIELD(Id<School>, school, "school", QT_TRANSLATE_NOOP("hub::Field", "School"), Required,
              As{"school_urn"})
    HUB_FIELD(Id<ProgrammeEdition>, programme, "programme", QT_TRANSLATE_NOOP("hub::Field", "Programme"),
              Required)
    HUB_FIELD(AcademicYear, year, "academic_year", QT_TRANSLATE_NOOP("hub::Field", "Academic year"), Required)
    HUB_FIELD(QString, purpose, "purpose", QT_TRANSLATE_NOOP("hub::Field", "Purpose"), Required)
    HUB_FIELD(Id<Person>, person, "person", QT_TRANSLATE_NOOP("hub::Field", "Person"), As{"email"})
    HUB_FIELD(std::optional<Days>, days, "days", QT_TRANSLATE_NOOP("hub::Field", "Days"), check::notNegative)
    HUB_FIELD(Money, amount, "amount", QT_TRANSLATE_NOOP("hub::Field", "Amount"), check::notNegative)
    HUB_FIELD(QString, agreement, "agreement", QT_TRANSLATE_NOOP("hub::Field", "Agreement"))
    HUB_FIELD(QDate, agreedOn, "agreed_on", QT_TRANSLATE_NOOP("hub::Field", "Agreed on"))
    HUB_FIELD(QString, note, "note", QT_TRANSLATE_NOOP("hub::Field", "Note"), Multiline)

    HUB_RECORD_END
};
using CommitmentId = Id<Commitment>;

} // namespace hub
