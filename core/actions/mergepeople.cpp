#include "actions/mergepeople.h"

#include "actions/contexts.h"
#include "base/textfold.h"
#include "records/nouns.h"
#include "store/store.h"

#include <algorithm>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const Person &person)
{
    return u"%1 %2"_s.arg(person.firstName, person.lastName).trimmed();
}

/// Fields that together may occur once: a person has one application to a cohort, one mark at a session.
QStringList identityOf(const RecordType &type)
{
    static const std::map<const RecordType *, QStringList> all{
        {&recordType<Application>(), {u"cohort"_s, u"person"_s}},
        {&recordType<Judgement>(), {u"application"_s, u"criterion"_s}},
        {&recordType<Attendance>(), {u"event"_s, u"person"_s, u"session"_s}},
        {&recordType<Booking>(), {u"event"_s, u"person"_s}},
        {&recordType<AgreedDays>(), {u"person"_s, u"cohort"_s, u"academic_year"_s, u"day_kind"_s}},
        {&recordType<MatchChoice>(), {u"academic_year"_s, u"lead"_s, u"school"_s}},
        {&recordType<LeadCapacity>(), {u"lead"_s, u"academic_year"_s}},
        {&recordType<Role>(), {u"person"_s, u"school"_s, u"role"_s, u"from"_s, u"until"_s}},
        {&recordType<Membership>(), {u"group"_s, u"school"_s, u"person"_s}},
    };
    const auto found = all.find(&type);
    return found == all.end() ? QStringList{} : found->second;
}

QVariant &valueOf(const RecordType &type, Row &row, QStringView field)
{
    return row.values[static_cast<size_t>(type.indexOf(field))];
}

/// How far on a record is, where two of them become one.
int standing(const RecordType &type, const Row &row)
{
    if (&type == &recordType<Application>()) {
        using enum ApplicationStatus;
        static constexpr ApplicationStatus order[]
            = {Lapsed,   Rejected,    Withdrawn, Declined, Interest, Applied,
               Eligible, Shortlisted, Reserve,   Offered,  Accepted};
        const ApplicationStatus status = fromRow<Application>(row).status;
        return static_cast<int>(std::ranges::find(order, status) - std::begin(order));
    }
    if (&type == &recordType<Attendance>())
        return fromRow<Attendance>(row).mark == Mark::Expected ? 0 : 1;
    return 0;
}

/// Moves everything that refers to one record over to another.
class Mover
{
public:
    Mover(Writer &writer, MergePlan &plan)
        : m_writer{writer}
        , m_plan{plan}
    {
    }

    void move(const RecordType &type, qint64 from, qint64 to)
    {
        for (const RecordType *other : allRecordTypes()) {
            for (const FieldInfo &field : other->fields) {
                if (field.refersTo == nullptr || &field.refersTo() != &type)
                    continue;
                for (const Row &row : m_writer.store().rowsWhere(*other, field.name, from))
                    moveRow(*other, field, row, to);
            }
        }
    }

private:
    void moveRow(const RecordType &type, const FieldInfo &field, Row row, qint64 to)
    {
        valueOf(type, row, field.nameText()) = to;
        if (&type == &recordType<DistinctPeople>()
            && fromRow<DistinctPeople>(row).first == fromRow<DistinctPeople>(row).second)
            return m_writer.remove(type, row.key);
        if (const auto same = sameAs(type, row))
            return join(type, std::move(row), *same);
        m_writer.update(type, row);
        ++m_plan.moved[&type];
    }

    /// The record that is already where @p row would go.
    [[nodiscard]] std::optional<Row> sameAs(const RecordType &type, Row row)
    {
        const QStringList identity = identityOf(type);
        if (identity.isEmpty())
            return std::nullopt;
        const QByteArray first = identity.first().toLatin1();
        for (Row &other :
             m_writer.store().rowsWhere(type, first.constData(), valueOf(type, row, identity.first()))) {
            const bool same = std::ranges::all_of(identity, [&](const QString &name) {
                return valueOf(type, row, name) == valueOf(type, other, name);
            });
            if (same && other.key != row.key)
                return other;
        }
        return std::nullopt;
    }

    /// One of two records stands; what belongs to the other goes over to it.
    void join(const RecordType &type, Row row, const Row &stays)
    {
        move(type, row.key, stays.key);
        m_writer.remove(type, row.key);
        if (standing(type, row) > standing(type, stays)) {
            row.key = stays.key;
            m_writer.update(type, row);
        }
        ++m_plan.joined[&type];
    }

    Writer &m_writer;
    MergePlan &m_plan;
};

/// The kept person with the values chosen, filled where they say nothing, and the other's name among the
/// previous ones.
Person mergedPerson(const Person &keep, const Person &gone, const QStringList &fromGone)
{
    const RecordType &type = recordType<Person>();
    Row row = toRow(keep);
    const Row other = toRow(gone);
    for (size_t i = 0; i < type.fields.size(); ++i) {
        const QString said = row.values[i].toString();
        const bool silent = said.isEmpty() || said == u"unknown"_s;
        if (silent || fromGone.contains(type.fields[i].nameText()))
            row.values[i] = other.values[i];
    }
    Person merged = fromRow<Person>(row);
    QStringList previous;
    for (const QString &name :
         (keep.previousNames + u';' + gone.previousNames + u';' + nameOf(gone) + u';' + nameOf(keep))
             .split(u';')) {
        const bool known = std::ranges::any_of(
            previous, [&name](const QString &one) { return folded(one) == folded(name); });
        if (!name.trimmed().isEmpty() && folded(name) != folded(nameOf(merged)) && !known)
            previous << name.trimmed();
    }
    merged.previousNames = previous.join(u"; "_s);
    return merged;
}

Result<MergePlan> run(Store &store, const PeopleMerge &merge, bool rehearse)
{
    const auto keep = store.find(merge.keep);
    const auto gone = store.find(merge.gone);
    if (!keep || !gone)
        return Error{.kind = Error::Kind::NotFound, .subject = recordType<Person>().singularText()};
    if (merge.keep == merge.gone)
        return Error{.kind = Error::Kind::Invalid,
                     .subject = nameOf(*keep),
                     .message = actionText(
                         QT_TRANSLATE_NOOP("hub::Actions", "Nobody can be merged with themselves."))};
    const auto work = [&](Writer &writer) -> Result<MergePlan> {
        MergePlan plan{.merged = mergedPerson(*keep, *gone, merge.fromGone)};
        Mover{writer, plan}.move(recordType<Person>(), merge.gone.value(), merge.keep.value());
        writer.remove(merge.gone);
        writer.update(plan.merged);
        return plan;
    };
    if (rehearse)
        return store.rehearse(work);
    return store.change(
        actionText(QT_TRANSLATE_NOOP("hub::Actions", "Merge %1 into %2")).arg(nameOf(*gone), nameOf(*keep)),
        work);
}

} // namespace

Result<MergePlan> planMerge(Store &store, const PeopleMerge &merge)
{
    return run(store, merge, true);
}

Result<MergePlan> mergePeople(Store &store, const PeopleMerge &merge)
{
    return run(store, merge, false);
}

Result<> tellApart(Store &store, PersonId first, PersonId second)
{
    const auto one = store.find(first);
    const auto other = store.find(second);
    if (!one || !other)
        return Error{.kind = Error::Kind::NotFound, .subject = recordType<Person>().singularText()};
    return store.change(
        actionText(QT_TRANSLATE_NOOP("hub::Actions", "Tell %1 from %2")).arg(nameOf(*one), nameOf(*other)),
        [&](Writer &writer) -> Result<> {
            writer.insert(DistinctPeople{.first = first, .second = second, .at = store.now()});
            return {};
        });
}

} // namespace hub
