#pragma once

#include "records/checks.h"
#include "records/record.h"

namespace hub {

/// The phase of education as the national register counts it. An all-through school counts in both primary
/// and secondary.
enum class Phase {
    NotKnown,
    Nursery,
    Primary,
    MiddleDeemedPrimary,
    Secondary,
    MiddleDeemedSecondary,
    SixteenPlus,
    AllThrough,
    NotApplicable
};
template<>
struct ChoicesOf<Phase>
{
    static constexpr Choice list[]
        = {{"", QT_TRANSLATE_NOOP("hub::Choice", "Not known")},
           {"nursery", QT_TRANSLATE_NOOP("hub::Choice", "Nursery")},
           {"primary", QT_TRANSLATE_NOOP("hub::Choice", "Primary")},
           {"middle deemed primary", QT_TRANSLATE_NOOP("hub::Choice", "Middle deemed primary")},
           {"secondary", QT_TRANSLATE_NOOP("hub::Choice", "Secondary")},
           {"middle deemed secondary", QT_TRANSLATE_NOOP("hub::Choice", "Middle deemed secondary")},
           {"16 plus", QT_TRANSLATE_NOOP("hub::Choice", "16 plus")},
           {"all-through", QT_TRANSLATE_NOOP("hub::Choice", "All-through")},
           {"not applicable", QT_TRANSLATE_NOOP("hub::Choice", "Not applicable")}};
};

/// Whether a school is open. One that is proposed to close is still open.
enum class SchoolStatus { Open, Closed, ProposedToClose, ProposedToOpen };
template<>
struct ChoicesOf<SchoolStatus>
{
    static constexpr Choice list[]
        = {{"open", QT_TRANSLATE_NOOP("hub::Choice", "Open")},
           {"closed", QT_TRANSLATE_NOOP("hub::Choice", "Closed")},
           {"open, proposed to close", QT_TRANSLATE_NOOP("hub::Choice", "Open, proposed to close")},
           {"proposed to open", QT_TRANSLATE_NOOP("hub::Choice", "Proposed to open")}};
};

/// A school or college the hub knows. Keyed by URN; a conversion makes a new school, and each record keeps
/// the URN of its day.
struct School
{
    HUB_RECORD(School, "schools", QT_TRANSLATE_NOOP("hub::Noun", "school"),
               QT_TRANSLATE_NOOP("hub::Noun", "schools"))

    HUB_FIELD(QString, urn, "urn", QT_TRANSLATE_NOOP("hub::Field", "URN"), Required, NaturalKey, check::urn)
    HUB_FIELD(QString, name, "name", QT_TRANSLATE_NOOP("hub::Field", "Name"), Required)
    HUB_FIELD(QString, laCode, "la_code", QT_TRANSLATE_NOOP("hub::Field", "LA code"), check::laCode)
    HUB_FIELD(QString, laName, "la_name", QT_TRANSLATE_NOOP("hub::Field", "Local authority"))
    HUB_FIELD(Phase, phase, "phase", QT_TRANSLATE_NOOP("hub::Field", "Phase"))
    HUB_FIELD(QString, type, "type", QT_TRANSLATE_NOOP("hub::Field", "Type"))
    HUB_FIELD(SchoolStatus, status, "status", QT_TRANSLATE_NOOP("hub::Field", "Status"))
    HUB_FIELD(YesNo, stateFunded, "state_funded", QT_TRANSLATE_NOOP("hub::Field", "State-funded"))
    HUB_FIELD(QString, trust, "trust", QT_TRANSLATE_NOOP("hub::Field", "Trust"))
    HUB_FIELD(QString, street, "street", QT_TRANSLATE_NOOP("hub::Field", "Street"))
    HUB_FIELD(QString, town, "town", QT_TRANSLATE_NOOP("hub::Field", "Town"))
    HUB_FIELD(QString, postcode, "postcode", QT_TRANSLATE_NOOP("hub::Field", "Postcode"))
    HUB_FIELD(QString, phone, "phone", QT_TRANSLATE_NOOP("hub::Field", "Telephone"))
    HUB_FIELD(QString, website, "website", QT_TRANSLATE_NOOP("hub::Field", "Website"))
    HUB_FIELD(QString, headTitle, "head_title", QT_TRANSLATE_NOOP("hub::Field", "Head's title"), Personal)
    HUB_FIELD(QString, headFirstName, "head_first_name", QT_TRANSLATE_NOOP("hub::Field", "Head's first name"),
              Personal)
    HUB_FIELD(QString, headLastName, "head_last_name", QT_TRANSLATE_NOOP("hub::Field", "Head's last name"),
              Personal)
    HUB_FIELD(std::optional<int>, easting, "easting", QT_TRANSLATE_NOOP("hub::Field", "Easting"),
              check::notNegative)
    HUB_FIELD(std::optional<int>, northing, "northing", QT_TRANSLATE_NOOP("hub::Field", "Northing"),
              check::notNegative)
    HUB_FIELD(std::optional<int>, pupils, "pupils", QT_TRANSLATE_NOOP("hub::Field", "Pupils"),
              check::notNegative)
    HUB_FIELD(std::optional<Tenths>, fsmPercent, "fsm_percent",
              QT_TRANSLATE_NOOP("hub::Field", "Free school meals, %"), check::percent)
    HUB_FIELD(std::optional<int>, lowAge, "low_age", QT_TRANSLATE_NOOP("hub::Field", "Lowest age"),
              check::notNegative)
    HUB_FIELD(std::optional<int>, highAge, "high_age", QT_TRANSLATE_NOOP("hub::Field", "Highest age"),
              check::notNegative)
    HUB_FIELD(QString, laestab, "laestab", QT_TRANSLATE_NOOP("hub::Field", "LAESTAB"))
    HUB_FIELD(QString, ukprn, "ukprn", QT_TRANSLATE_NOOP("hub::Field", "UKPRN"), check::ukprn)
    HUB_FIELD(QDate, openDate, "open_date", QT_TRANSLATE_NOOP("hub::Field", "Opened"))
    HUB_FIELD(QDate, closeDate, "close_date", QT_TRANSLATE_NOOP("hub::Field", "Closed or closing"))
    /// URNs parted by semicolons, from the register's links.
    HUB_FIELD(QString, successorUrns, "successor_urns", QT_TRANSLATE_NOOP("hub::Field", "Successor URNs"))
    HUB_FIELD(YesNo, inHub, "in_hub", QT_TRANSLATE_NOOP("hub::Field", "In this hub"))

    HUB_RECORD_END
};
using SchoolId = Id<School>;

} // namespace hub
