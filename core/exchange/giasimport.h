#pragma once

#include "exchange/giaschanges.h"
#include "exchange/importplan.h"

#include <memory>

namespace hub {

class RegisterRows;
struct RegisterLink;

/// Which schools of the register's file are wanted.
enum class GiasScope {
    Hub,     ///< those of the hub's LAs, or all where it has none set, as the hub's own
    National ///< all as reference beside the hub's own, which are brought up to date
};

struct GiasOptions
{
    GiasScope scope = GiasScope::Hub;
    QDate asAt = {}; ///< the day the extract is of; told by the file's name where not given
    QDate today;
};

/// What taking in the register would do: to the hub's own schools, row by row, and to the reference. A value
/// that can be looked at and thrown away; it holds a whole register in some 40 MiB.
struct GiasImport
{
    ImportPlan plan = {};                   ///< what is written to the hub's records
    std::vector<SchoolChange> changes = {}; ///< what became of the hub's schools, most urgent first
    int rows = 0;                           ///< of the file
    int outside = 0;                        ///< rows that are none of the hub's
    int added = 0;
    int updated = 0;
    int unchanged = 0;
    int skipped = 0;
    QDate asAt = {};
    std::shared_ptr<const RegisterRows> reference = {};          ///< of a national import
    std::shared_ptr<const std::vector<RegisterLink>> links = {}; ///< of an import of links
    bool isReferenceNew = false;                                 ///< differs from the generation stored

    /// ImportPlan's JSON with the counts above (of a national import, of the reference's rows), "outside",
    /// "as_at" and "changes".
    [[nodiscard]] QJsonObject toJson() const;
};

/// Reads the register at @p path (zip or CSV) and compares it with the hub. Columns the file does not have
/// leave what is stored. Successors of closed schools are known from the links in the same zip, or else those
/// imported before.
[[nodiscard]] Result<GiasImport> planGias(Store &store, const QString &path, const GiasOptions &options);

/// Reads the register's links: kept beside the reference, and the successors of the hub's schools filled in,
/// the ends of chains included. The successors of a closed school join the hub where the register loaded
/// before knows them.
[[nodiscard]] Result<GiasImport> planGiasLinks(Store &store, const QString &path);

/// Carries either out as one step, which tells how far the reference has come. The hub must not have changed
/// since.
[[nodiscard]] Result<> applyGias(Store &store, const GiasImport &import, const Progress &progress = {});

} // namespace hub
