#include "exchange/giaschanges.h"

#include "records/fieldtext.h"
#include "records/nouns.h"
#include "store/store.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>
#include <tuple>

namespace hub {

namespace {

struct SchoolChangeWords
{
    Q_DECLARE_TR_FUNCTIONS(hub::SchoolChange)
};

constexpr const char *kindCodes[]
    = {"closed", "converted", "proposed to close", "reopened", "renamed", "head", "phase", "trust", "new"};

QString placed(const School &school)
{
    return school.town.isEmpty()
        ? SchoolChangeWords::tr("%1 (%2)").arg(school.name, school.urn)
        : SchoolChangeWords::tr("%1, %2 (%3)").arg(school.name, school.town, school.urn);
}

QString dayOf(QDate date)
{
    return QLocale{}.toString(date, QLocale::LongFormat);
}

QString headOf(const School &school)
{
    QStringList names{school.headTitle, school.headFirstName, school.headLastName};
    names.removeAll(QString{});
    return names.join(u' ');
}

QString labelOf(const School &school, const char *field)
{
    const RecordType &type = recordType<School>();
    const FieldInfo &info = type.fields[static_cast<size_t>(type.indexOf(QString::fromLatin1(field)))];
    return fieldToDisplay(info, info.get(&school));
}

bool isClosed(const School &school)
{
    return school.status == SchoolStatus::Closed;
}

SchoolChange changed(const School &before, SchoolChange::Kind kind, const QString &sentence)
{
    return {.kind = kind, .urn = before.urn, .name = before.name, .sentence = sentence};
}

SchoolChange closure(const School &before, const School &after, const std::vector<School> &successors)
{
    const QString who = placed(before);
    const QDate date = after.closeDate;
    if (successors.empty())
        return changed(before, SchoolChange::Kind::Closed,
                       date.isValid() ? SchoolChangeWords::tr("%1 closed on %2.").arg(who, dayOf(date))
                                      : SchoolChangeWords::tr("%1 is closed.").arg(who));
    QStringList names;
    QStringList urns;
    for (const School &successor : successors) {
        names += placed(successor);
        urns += successor.urn;
    }
    const QString now = names.join(SchoolChangeWords::tr("; ", "between schools"));
    SchoolChange change = changed(
        before, SchoolChange::Kind::Converted,
        date.isValid()
            ? SchoolChangeWords::tr("%1 closed on %2; its place took: %3.").arg(who, dayOf(date), now)
            : SchoolChangeWords::tr("%1 is closed; its place took: %2.").arg(who, now));
    change.successorUrns = urns;
    return change;
}

SchoolChange proposal(const School &before, const School &after)
{
    return changed(
        before, SchoolChange::Kind::ProposedToClose,
        after.closeDate.isValid()
            ? SchoolChangeWords::tr("%1 is to close on %2.").arg(placed(before), dayOf(after.closeDate))
            : SchoolChangeWords::tr("%1 is proposed to close.").arg(placed(before)));
}

SchoolChange newHead(const School &before, const School &after)
{
    const QString was = headOf(before);
    const QString is = headOf(after);
    const QString who = placed(before);
    const QString sentence = is.isEmpty()
        ? SchoolChangeWords::tr("The register no longer names the head of %1 (%2 before).").arg(who, was)
        : was.isEmpty() ? SchoolChangeWords::tr("The head of %1 is %2.").arg(who, is)
                        : SchoolChangeWords::tr("The head of %1 is now %2 (%3 before).").arg(who, is, was);
    return changed(before, SchoolChange::Kind::Head, sentence);
}

SchoolChange newTrust(const School &before, const School &after)
{
    const QString sentence = after.trust.isEmpty()
        ? SchoolChangeWords::tr("%1 is no longer in the trust %2.").arg(placed(before), before.trust)
        : SchoolChangeWords::tr("%1 is now in the trust %2.").arg(placed(before), after.trust);
    return changed(before, SchoolChange::Kind::Trust, sentence);
}

} // namespace

QJsonObject SchoolChange::toJson() const
{
    return {{QStringLiteral("kind"), QLatin1String{kindCodes[static_cast<size_t>(kind)]}},
            {QStringLiteral("urn"), urn},
            {QStringLiteral("name"), name},
            {QStringLiteral("sentence"), sentence},
            {QStringLiteral("successor_urns"), QJsonArray::fromStringList(successorUrns)},
            {QStringLiteral("future_sessions"), futureSessions},
            {QStringLiteral("next_session"),
             nextSession.isValid() ? QJsonValue{nextSession.toString(Qt::ISODate)} : QJsonValue::Null},
            {QStringLiteral("worked_with"), isWorkedWith}};
}

SchoolInvolvement::SchoolInvolvement(Store &store, QDate today)
{
    QHash<SchoolId, QHash<EventId, QDate>> sessions;
    QHash<WorkGroupId, std::vector<Event>> ofGroup;
    QHash<CohortId, std::vector<Event>> ofCohort;
    for (const Event &event : store.all<Event>()) {
        if (event.end.date() < today || event.status == EventStatus::Cancelled)
            continue;
        if (!event.group.isNull())
            ofGroup[event.group].push_back(event);
        if (!event.cohort.isNull())
            ofCohort[event.cohort].push_back(event);
    }
    const auto take = [&sessions](SchoolId school, const std::vector<Event> &events) {
        for (const Event &event : events)
            sessions[school].insert(event.id, event.start.date());
        sessions[school]; // known even without any to come
    };
    for (const Membership &member : store.all<Membership>()) {
        if (member.status != MemberStatus::Withdrew && member.status != MemberStatus::DidNotStart)
            take(member.school, ofGroup.value(member.group));
    }
    for (const Application &application : store.all<Application>()) {
        if (application.status == ApplicationStatus::Accepted && !application.school.isNull())
            take(application.school, ofCohort.value(application.cohort));
    }
    for (auto school = sessions.begin(); school != sessions.end(); ++school) {
        Involved &involved = m_involved[school.key()];
        involved.futureSessions = static_cast<int>(school->size());
        for (const QDate day : std::as_const(*school)) {
            if (!involved.nextSession.isValid() || day < involved.nextSession)
                involved.nextSession = day;
        }
    }
}

void SchoolInvolvement::fillIn(SchoolChange &change, SchoolId school) const
{
    const auto found = m_involved.find(school);
    if (found == m_involved.end())
        return;
    change.isWorkedWith = true;
    change.futureSessions = found->futureSessions;
    change.nextSession = found->nextSession;
}

std::vector<SchoolChange> changesBetween(const School &before, const School &after,
                                         const std::vector<School> &successors)
{
    std::vector<SchoolChange> changes;
    if (isClosed(after) && !isClosed(before))
        changes.push_back(closure(before, after, successors));
    else if (after.status == SchoolStatus::ProposedToClose && before.status != after.status)
        changes.push_back(proposal(before, after));
    else if (isClosed(before) && !isClosed(after))
        changes.push_back(changed(before, SchoolChange::Kind::Reopened,
                                  SchoolChangeWords::tr("%1 is open again.").arg(placed(before))));
    if (after.name != before.name)
        changes.push_back(
            changed(before, SchoolChange::Kind::Renamed,
                    SchoolChangeWords::tr("%1 is now called %2.").arg(placed(before), after.name)));
    if (isClosed(after))
        return changes; // what else a closed school's entry says is of no moment
    if (headOf(after) != headOf(before))
        changes.push_back(newHead(before, after));
    if (after.phase != before.phase)
        changes.push_back(
            changed(before, SchoolChange::Kind::Phase,
                    SchoolChangeWords::tr("The phase of %1 is now %2 (%3 before).")
                        .arg(placed(before), labelOf(after, "phase"), labelOf(before, "phase"))));
    if (after.trust != before.trust)
        changes.push_back(newTrust(before, after));
    return changes;
}

SchoolChange newcomer(const School &school)
{
    return changed(school, SchoolChange::Kind::New,
                   school.status == SchoolStatus::ProposedToOpen
                       ? SchoolChangeWords::tr("%1 is proposed to open.").arg(placed(school))
                       : SchoolChangeWords::tr("%1 is new.").arg(placed(school)));
}

void sortByUrgency(std::vector<SchoolChange> &changes)
{
    const auto order = [](const SchoolChange &change) {
        const qint64 next = change.futureSessions > 0 ? change.nextSession.toJulianDay()
                                                      : std::numeric_limits<qint64>::max();
        return std::tuple{next, !change.isWorkedWith, change.kind};
    };
    std::stable_sort(changes.begin(), changes.end(),
                     [&order](const SchoolChange &a, const SchoolChange &b) { return order(a) < order(b); });
}

} // namespace hub
