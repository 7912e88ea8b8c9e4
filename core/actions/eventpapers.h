#pragma once

#include "base/result.h"
#include "rules/eventpapers.h"

namespace hub {

class Store;

/// Everybody who is to come to an event, with the marks there are. NotFound without the event.
[[nodiscard]] Result<EventPapers> eventPapers(Store &store, EventId event);

/// A certificate for everybody whose register shows them present, in full or in part, numbered by academic
/// year ("2025-0007"). Somebody who has one for this event keeps its number. Invalid where nobody was
/// present.
[[nodiscard]] Result<std::vector<CertificateContent>> certificatesFor(Store &store, EventId event,
                                                                      QDate today);

/// Notes the certificates in the log of documents as one step. @p fileNames are in their order.
[[nodiscard]] Result<> logCertificates(Store &store, EventId event, QDate today,
                                       const std::vector<CertificateContent> &certificates,
                                       const QStringList &fileNames);

} // namespace hub
