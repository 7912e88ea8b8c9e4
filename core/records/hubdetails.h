#pragma once

#include "records/checks.h"
#include "records/record.h"

namespace hub {

/// The hub itself: one row in every file. What its documents say of it.
struct HubDetails
{
    HUB_RECORD(HubDetails, "hub", QT_TRANSLATE_NOOP("hub::Noun", "hub"),
               QT_TRANSLATE_NOOP("hub::Noun", "hubs"))

    HUB_FIELD(QString, name, "name", QT_TRANSLATE_NOOP("hub::Field", "Hub name"), Required)
    HUB_FIELD(QString, leadSchool, "lead_school", QT_TRANSLATE_NOOP("hub::Field", "Lead school"))
    HUB_FIELD(QString, contactName, "contact_name", QT_TRANSLATE_NOOP("hub::Field", "Contact name"))
    HUB_FIELD(QString, email, "email", QT_TRANSLATE_NOOP("hub::Field", "E-mail"), EmailAddress, check::email)
    HUB_FIELD(QString, phone, "phone", QT_TRANSLATE_NOOP("hub::Field", "Telephone"))
    HUB_FIELD(QString, website, "website", QT_TRANSLATE_NOOP("hub::Field", "Website"))
    HUB_FIELD(QString, address, "address", QT_TRANSLATE_NOOP("hub::Field", "Address"), Multiline)
    /// The hub's area: local authority codes parted by semicolons; empty when not set.
    HUB_FIELD(QString, laCodes, "la_codes", QT_TRANSLATE_NOOP("hub::Field", "Local authority codes"),
              check::laCodes)

    HUB_RECORD_END
};
using HubDetailsId = Id<HubDetails>;

} // namespace hub
