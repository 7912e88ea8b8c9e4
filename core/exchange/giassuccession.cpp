#include "exchange/giassuccession.h"

#include "exchange/giasimport.h"
#include "store/registerloader.h"
#include "store/store.h"

#include <QFileInfo>

#include <algorithm>

namespace hub {

namespace {

std::vector<GiasLink> storedLinks(Store &store)
{
    std::vector<GiasLink> links;
    for (const RegisterLink &link : registerLinks(store)) {
        links.push_back({.urn = link.urn,
                         .linkUrn = link.linkUrn,
                         .kind = giasLinkKind(link.linkType),
                         .linkType = link.linkType,
                         .established = link.established});
    }
    return links;
}

/// The schools of the hub and of the register loaded, asked one by one: only mergers need to know.
bool isClosed(Store &store, int urn)
{
    const QString text = QString::number(urn);
    if (const auto own = store.where<School>("urn", text); !own.empty())
        return own.front().status == SchoolStatus::Closed;
    const auto known = registerSchool(store, text);
    return known && known->status == SchoolStatus::Closed;
}

} // namespace

Succession::Succession(Store &store, const std::vector<GiasLink> &links)
    : m_index{links, [&store](int urn) { return isClosed(store, urn); }}
{
}

Succession Succession::known(Store &store, const QString &path)
{
    if (QFileInfo{path}.suffix().compare(QStringLiteral("zip"), Qt::CaseInsensitive) == 0) {
        if (const Result<GiasLinks> beside = readGiasLinks(path))
            return Succession{store, beside->links};
    }
    return Succession{store, storedLinks(store)};
}

std::vector<int> Succession::successorsOf(int urn) const
{
    std::vector<int> urns = m_index.successors(urn);
    for (const int end : m_index.latest(urn)) {
        if (std::find(urns.begin(), urns.end(), end) == urns.end())
            urns.push_back(end);
    }
    return urns;
}

QString Succession::textOf(int urn) const
{
    QStringList texts;
    for (const int successor : successorsOf(urn))
        texts += QString::number(successor);
    return texts.join(u';');
}

RegisterLink toRegister(const GiasLink &link)
{
    return {
        .urn = link.urn, .linkUrn = link.linkUrn, .linkType = link.linkType, .established = link.established};
}

namespace {

/// Fills in the successors of the hub's schools, and brings those of its closed schools in.
class LinksPlanner
{
public:
    LinksPlanner(Store &store, const GiasLinks &links)
        : m_store{store}
        , m_succession{store, links.links}
    {
        for (const School &school : store.all<School>())
            m_known.insert(school.urn.toInt());
    }

    void run(ImportPlan &plan)
    {
        for (const School &school : m_store.all<School>()) {
            const int urn = school.urn.toInt();
            School after = school;
            after.successorUrns = m_succession.textOf(urn);
            if (after.successorUrns.isEmpty() || after == school)
                continue;
            plan.lines.push_back({.outcome = PlanLine::Outcome::Updated,
                                  .label = school.name,
                                  .writes = {{&recordType<School>(), Operation::Update, toRow(after)}}});
            if (school.status == SchoolStatus::Closed)
                bringIn(m_succession.successorsOf(urn), school, plan);
        }
    }

private:
    void bringIn(const std::vector<int> &urns, const School &follower, ImportPlan &plan)
    {
        for (const int urn : urns) {
            if (m_known.contains(urn))
                continue;
            auto school = registerSchool(m_store, QString::number(urn));
            if (!school)
                continue;
            school->inHub = follower.inHub;
            school->successorUrns = m_succession.textOf(urn);
            plan.lines.push_back({.outcome = PlanLine::Outcome::New,
                                  .label = school->name,
                                  .writes = {{&recordType<School>(), Operation::Insert, toRow(*school)}}});
            m_known.insert(urn);
        }
    }

    Store &m_store;
    Succession m_succession;
    QSet<int> m_known;
};

QString keyOf(const RegisterLink &link)
{
    return QStringLiteral("%1 %2 %3").arg(link.urn).arg(link.linkUrn).arg(link.linkType);
}

} // namespace

Result<GiasImport> planGiasLinks(Store &store, const QString &path)
{
    Result<GiasLinks> read = readGiasLinks(path);
    if (!read)
        return read.error();
    GiasImport import;
    import.plan.kind = QStringLiteral("gias-links");
    import.plan.source = QFileInfo{path}.fileName();
    import.plan.problems = read->problems;
    import.skipped = read->skipped;
    import.rows = static_cast<int>(read->links.size()) + read->skipped;
    import.asAt = read->extractDate;
    QHash<QString, QDate> before;
    for (const RegisterLink &link : registerLinks(store))
        before.insert(keyOf(link), link.established);
    auto links = std::make_shared<std::vector<RegisterLink>>();
    for (const GiasLink &link : read->links) {
        const RegisterLink &kept = links->emplace_back(toRegister(link));
        const auto known = before.constFind(keyOf(kept));
        ++(known == before.constEnd()       ? import.added
               : *known == kept.established ? import.unchanged
                                            : import.updated);
    }
    const bool differs = import.added + import.updated > 0 || links->size() != registerLinks(store).size();
    if (differs)
        import.links = std::move(links);
    LinksPlanner{store, *read}.run(import.plan);
    return import;
}

} // namespace hub
