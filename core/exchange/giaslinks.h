#pragma once

#include "base/result.h"
#include "exchange/sheet.h"

#include <QDate>
#include <QHash>
#include <QString>

#include <functional>
#include <vector>

namespace hub {

/// What the register says of two schools: the link's own words sorted into what matters for following one.
enum class GiasLinkKind {
    Successor,   ///< the linked school took this one's place (also by merger, amalgamation, split)
    Predecessor, ///< the other way round
    Merger,      ///< "Result of Amalgamation", "Merged - ...": one became part of the other, not said which
    Other,       ///< sixth form centres, expansions, closures
};

/// Sorts the register's words for a link.
[[nodiscard]] GiasLinkKind giasLinkKind(QStringView linkType);

struct GiasLink
{
    int urn = 0;
    int linkUrn = 0;
    GiasLinkKind kind = GiasLinkKind::Other;
    QString linkType; ///< "Successor - merged", as written
    QDate established;

    bool operator==(const GiasLink &) const = default;
};

struct GiasLinks
{
    std::vector<GiasLink> links;
    std::vector<FileProblem> problems;
    int skipped = 0;
    QDate extractDate;
};

/// Reads links_edubasealldata*.csv, bare or in the zip of the register.
[[nodiscard]] Result<GiasLinks> readGiasLinks(const QString &path);

/// Who followed whom. The register's two directions do not always agree: either is enough.
class SuccessorIndex
{
public:
    /// @p isClosed, where given, decides mergers that do not say who joined whom: the closed school joined
    /// the open one. Without it, and where both or neither are closed, such links are left out.
    explicit SuccessorIndex(const std::vector<GiasLink> &links,
                            const std::function<bool(int urn)> &isClosed = {});

    /// The schools that took the place of @p urn directly, in ascending order.
    [[nodiscard]] std::vector<int> successors(int urn) const;
    [[nodiscard]] std::vector<int> predecessors(int urn) const;

    /// The ends of all chains from @p urn: the schools that nothing followed. Several after a split. Empty
    /// where @p urn has no successor, and where the links only lead round in a circle.
    [[nodiscard]] std::vector<int> latest(int urn) const;

    /// @p urn and every school reached through links of either direction, in ascending order.
    [[nodiscard]] std::vector<int> family(int urn) const;

private:
    void add(int earlier, int later);

    QHash<int, std::vector<int>> m_successors;
    QHash<int, std::vector<int>> m_predecessors;
};

} // namespace hub
