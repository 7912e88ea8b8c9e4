#pragma once

#include "records/record.h"

#include <QDate>

#include <vector>

namespace hub {

class Store;

/// What may need somebody's attention, most pressing first.
enum class AttentionKind {
    MissingRegisters,    ///< an event of this year is over and its register is not filled
    OffersOverdue,       ///< an offer whose reply-by has passed
    OffersDue,           ///< an offer to be answered within a week
    ExpectationsOverdue, ///< what a school or a person owes and its day has passed
    Clashes,             ///< two things of the next 30 days that cannot both be
    DaysShort,           ///< somebody who cannot reach their days with what is booked
    SchoolsChanging,     ///< a school with something to come that is closed or to close
    RegisterChanges,     ///< what the newest national register changed about the hub's own schools
    PossibleDuplicates,  ///< two people who may be one
    PeopleWithoutEmail,  ///< somebody with a role who cannot be written to
    BackupDue,           ///< no backup for a week
};

/// One thing that needs attention: the record it is about.
struct AttentionRow
{
    const RecordType *type = nullptr;
    qint64 key = 0;
    QString name = {};
    QDate when = {};
    QString note = {}; ///< what tells it from its like: a school, a reason

    bool operator==(const AttentionRow &) const = default;
};

/// Every kind, in order.
[[nodiscard]] std::vector<AttentionKind> attentionKinds();

/// What needs attention of one kind on @p today. Each kind is asked by itself, so that a window can ask for
/// them bit by bit.
[[nodiscard]] std::vector<AttentionRow> attentionRows(Store &store, AttentionKind kind, QDate today);

} // namespace hub
