#include "exchange/giasimport.h"

#include "exchange/giaslinks.h"
#include "exchange/giasreader.h"
#include "exchange/giasrows.h"
#include "exchange/giassuccession.h"
#include "records/hubdetails.h"
#include "store/nationalregister.h"
#include "store/store.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace hub {

namespace {

struct GiasImportWords
{
    Q_DECLARE_TR_FUNCTIONS(hub::GiasImport)
};

/// Compares a register, row by row, with the hub.
class GiasPlanner
{
public:
    GiasPlanner(Store &store, GiasReader &reader, const GiasOptions &options, const QString &path)
        : m_store{store}
        , m_reader{reader}
        , m_options{options}
        , m_told{reader.missingColumns()}
        , m_succession{Succession::known(store, path)}
    {
        for (School &school : store.all<School>())
            m_schools.insert(school.urn.toInt(), std::move(school));
        for (const HubDetails &hub : store.all<HubDetails>()) {
            for (const QString &code : hub.laCodes.split(u';', Qt::SkipEmptyParts))
                m_laCodes.insert(code.toInt());
        }
        for (auto school = m_schools.begin(); school != m_schools.end(); ++school) {
            for (const int urn : m_succession.successorsOf(school.key()))
                m_awaited.insert(urn);
        }
        m_isFirst = m_schools.isEmpty();
        if (isNational()) {
            m_rows = std::make_shared<RegisterRows>();
            m_digests = registerDigests(store);
        }
    }

    Result<GiasImport> run()
    {
        m_import.plan.kind = QStringLiteral("gias");
        m_import.plan.source = m_reader.fileName();
        while (m_reader.next())
            take(toRegister(m_reader.school()));
        if (const auto failure = m_reader.failure())
            return *failure;
        for (const auto &[before, after] : m_changed)
            tellChanges(before, after);
        finish();
        return std::move(m_import);
    }

private:
    [[nodiscard]] bool isNational() const { return m_options.scope == GiasScope::National; }
    [[nodiscard]] bool isInArea(const RegisterSchool &row) const
    {
        return m_laCodes.isEmpty() || m_laCodes.contains(row.laCode);
    }

    void take(const RegisterSchool &row)
    {
        if (isNational())
            takeReference(row);
        if (m_awaited.contains(row.urn))
            m_successors.insert(row.urn, toSchool(row));
        const auto own = m_schools.constFind(row.urn);
        if (own != m_schools.constEnd())
            refresh(*own, row);
        else if (!isNational() && isInArea(row))
            addOwn(toSchool(row), m_reader.row());
        else if (!isNational())
            ++m_import.outside;
    }

    void takeReference(const RegisterSchool &row)
    {
        m_rows->add(row);
        const auto before = m_digests.constFind(row.urn);
        if (before == m_digests.constEnd())
            ++m_import.added;
        else
            ++(*before == digestOf(row) ? m_import.unchanged : m_import.updated);
    }

    void refresh(const School &before, const RegisterSchool &row)
    {
        QStringList refused;
        School after = m_told.merge(before, toSchool(row), refused);
        report(refused, before.urn);
        if (isInArea(row) && after.inHub == YesNo::Unknown)
            after.inHub = YesNo::Yes;
        const QString successors = m_succession.textOf(row.urn);
        if (!successors.isEmpty())
            after.successorUrns = successors;
        if (after == before) {
            m_import.plan.lines.push_back({.row = m_reader.row(), .label = before.name});
            return;
        }
        m_import.plan.lines.push_back({.row = m_reader.row(),
                                       .outcome = PlanLine::Outcome::Updated,
                                       .label = before.name,
                                       .writes = {{&recordType<School>(), Operation::Update, toRow(after)}}});
        m_changed.emplace_back(before, after);
    }

    void addOwn(const School &told, int row)
    {
        QStringList refused;
        School school = m_told.merge(School{.urn = told.urn}, told, refused);
        report(refused, told.urn);
        school.inHub = YesNo::Yes;
        school.successorUrns = m_succession.textOf(told.urn.toInt());
        m_import.plan.lines.push_back(
            {.row = row,
             .outcome = PlanLine::Outcome::New,
             .label = school.name,
             .writes = {{&recordType<School>(), Operation::Insert, toRow(school)}}});
        m_added.insert(told.urn.toInt());
        if (!m_isFirst && school.status != SchoolStatus::Closed && !m_awaited.contains(told.urn.toInt()))
            m_import.changes.push_back(newcomer(school));
    }

    void report(const QStringList &refused, const QString &urn)
    {
        for (const QString &column : refused)
            m_import.plan.problems.push_back(
                {.row = m_reader.row(),
                 .column = column,
                 .message
                 = GiasImportWords::tr(
                       "What the register says of URN %1 here cannot be right; it was left as it was.")
                       .arg(urn)});
    }

    /// What the hub's people want to know of one school, and its successors brought into the hub.
    void tellChanges(const School &before, const School &after)
    {
        std::vector<School> successors;
        if (after.status == SchoolStatus::Closed) {
            for (const int urn : m_succession.successorsOf(after.urn.toInt()))
                follow(urn, successors);
        }
        for (SchoolChange &change : changesBetween(before, after, successors)) {
            m_involvement.fillIn(change, before.id);
            m_import.changes.push_back(std::move(change));
        }
    }

    void follow(int urn, std::vector<School> &successors)
    {
        const auto known = m_schools.constFind(urn);
        if (known != m_schools.constEnd())
            return successors.push_back(*known);
        const auto told = m_successors.constFind(urn);
        if (told == m_successors.constEnd())
            return;
        successors.push_back(*told);
        if (!m_added.contains(urn))
            addOwn(*told, 0);
    }

    void finish()
    {
        GiasImport &import = m_import;
        import.asAt = m_options.asAt.isValid() ? m_options.asAt
            : m_reader.extractDate().isValid() ? m_reader.extractDate()
                                               : m_options.today;
        import.rows = m_reader.schools() + m_reader.skipped();
        import.skipped = m_reader.skipped();
        const std::vector<FileProblem> &problems = m_reader.problems();
        import.plan.problems.insert(import.plan.problems.begin(), problems.begin(), problems.end());
        if (isNational()) {
            import.isReferenceNew = import.added + import.updated > 0
                || static_cast<qsizetype>(m_rows->schools().size()) != m_digests.size();
            if (!m_rows->schools().empty()) // a file of no use replaces nothing
                import.reference = m_rows;
        } else {
            import.added = import.plan.count(PlanLine::Outcome::New);
            import.updated = import.plan.count(PlanLine::Outcome::Updated);
            import.unchanged = import.plan.count(PlanLine::Outcome::Unchanged);
        }
        sortByUrgency(import.changes);
    }

    Store &m_store;
    GiasReader &m_reader;
    const GiasOptions &m_options;
    ToldFields m_told;
    Succession m_succession;
    SchoolInvolvement m_involvement{m_store, m_options.today};
    QHash<int, School> m_schools; ///< the hub's, by URN
    QSet<int> m_laCodes;
    QSet<int> m_awaited; ///< successors of the hub's schools
    QHash<int, School> m_successors;
    QSet<int> m_added;
    QHash<int, qint64> m_digests;
    bool m_isFirst = false;
    std::vector<std::pair<School, School>> m_changed;
    std::shared_ptr<RegisterRows> m_rows;
    GiasImport m_import;
};

void write(Writer &writer, const ImportPlan &plan)
{
    for (const PlanLine &line : plan.lines) {
        for (const PlannedWrite &planned : line.writes) {
            if (planned.operation == Operation::Insert)
                writer.insert(*planned.type, planned.row);
            else
                writer.update(*planned.type, planned.row);
        }
    }
}

void loadReference(Writer &writer, const GiasImport &import, const Progress &progress)
{
    if (!import.isReferenceNew)
        return RegisterLoader::confirm(writer, import.plan.source, import.asAt);
    const std::vector<RegisterSchool> &schools = import.reference->schools();
    RegisterLoader loader{writer, static_cast<int>(schools.size()), progress};
    for (const RegisterSchool &school : schools)
        loader.add(school);
    loader.finish(import.plan.source, import.asAt);
}

} // namespace

QJsonObject GiasImport::toJson() const
{
    QJsonObject json = plan.toJson();
    json[QStringLiteral("rows")] = rows;
    json[QStringLiteral("new")] = added;
    json[QStringLiteral("updated")] = updated;
    json[QStringLiteral("unchanged")] = unchanged;
    json[QStringLiteral("skipped")] = skipped;
    json[QStringLiteral("outside")] = outside;
    json[QStringLiteral("as_at")]
        = asAt.isValid() ? QJsonValue{asAt.toString(Qt::ISODate)} : QJsonValue::Null;
    QJsonArray list;
    for (const SchoolChange &change : changes)
        list.append(change.toJson());
    json[QStringLiteral("changes")] = list;
    return json;
}

Result<GiasImport> planGias(Store &store, const QString &path, const GiasOptions &options)
{
    auto reader = GiasReader::open(path);
    if (!reader)
        return reader.error();
    return GiasPlanner{store, *reader, options, path}.run();
}

Result<> applyGias(Store &store, const GiasImport &import, const Progress &progress)
{
    const QString what = import.reference ? GiasImportWords::tr("Load the national register from %1")
        : import.links                    ? GiasImportWords::tr("Import links between schools from %1")
                                          : GiasImportWords::tr("Import schools of the register from %1");
    return store.change(what.arg(import.plan.source), [&import, &progress](Writer &writer) -> Result<> {
        if (import.reference)
            loadReference(writer, import, progress);
        if (import.links)
            loadRegisterLinks(writer, *import.links);
        write(writer, import.plan);
        return {};
    });
}

} // namespace hub
