#pragma once

#include "base/result.h"
#include "records/school.h"

#include <QDateTime>
#include <QHash>
#include <QJsonObject>

#include <vector>

namespace hub {

class Store;

/// Something that became of a school the hub knows, as a new extract of the register tells it.
struct SchoolChange
{
    enum class Kind {
        Closed,
        Converted, ///< closed, and others took its place
        ProposedToClose,
        Reopened,
        Renamed,
        Head,
        Phase,
        Trust,
        New ///< in the hub's area since the last extract
    };

    Kind kind = Kind::Renamed;
    QString urn = {};
    QString name = {}; ///< as it was known
    QString sentence = {};
    QStringList successorUrns = {}; ///< of a converted school: who has its place now
    int futureSessions = 0;         ///< the hub's, with this school in them, from today on
    QDate nextSession = {};
    bool isWorkedWith = false; ///< somebody of it is or was in a group or a cohort

    [[nodiscard]] QJsonObject toJson() const;
};

/// How the hub stands with its schools: who is in what, and what is still to come.
class SchoolInvolvement
{
public:
    SchoolInvolvement(Store &store, QDate today);

    void fillIn(SchoolChange &change, SchoolId school) const;

private:
    struct Involved
    {
        int futureSessions = 0;
        QDate nextSession;
    };
    QHash<SchoolId, Involved> m_involved;
};

/// What differs between a school as the hub has it and as the register has it now; @p successors are named in
/// the sentence where it closed.
[[nodiscard]] std::vector<SchoolChange> changesBetween(const School &before, const School &after,
                                                       const std::vector<School> &successors);

/// That @p school is new.
[[nodiscard]] SchoolChange newcomer(const School &school);

/// Those with sessions to come first, the soonest before others, then those the hub works with; within these,
/// closures before conversions and so on.
void sortByUrgency(std::vector<SchoolChange> &changes);

} // namespace hub
