#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "exchange/sheet.h"
#include "records/person.h"
#include "records/record.h"
#include "store/changes.h"

#include <QDate>
#include <QHash>
#include <QJsonObject>

namespace hub {

class Store;

/// One record an import would write.
struct PlannedWrite
{
    const RecordType *type = nullptr;
    Operation operation = Operation::Insert;
    Row row = {};
};

/// What an import would do with one row of the file.
struct PlanLine
{
    enum class Outcome { New, Updated, Unchanged, Skipped };

    int row = 0; ///< the record's number in the file, its headings being 1
    Outcome outcome = Outcome::Unchanged;
    QString label = {}; ///< what it concerns: a name, a code
    std::vector<PlannedWrite> writes = {};
};

/// A row that would make somebody new who may be in the hub already.
struct LikePerson
{
    int row = 0;
    PersonId person = {}; ///< who is here
    QString sentence = {};

    bool operator==(const LikePerson &) const = default;
};

/// What an import would do, row by row, before anything is done. The files' order of writing is the order of
/// the lines and, within them, of the writes.
struct ImportPlan
{
    QString kind;        ///< the table, or "gias" ...
    QString source = {}; ///< the file's name, for the history
    QString what = {};   ///< what the step is called, where not after kind and source
    std::vector<PlanLine> lines = {};
    std::vector<FileProblem> problems = {};
    std::vector<LikePerson> alike = {}; ///< warnings, the likeliest first within a row: nothing is refused
    std::vector<PlannedWrite> besides = {}; ///< what is kept with the import and is no row of it

    [[nodiscard]] int count(PlanLine::Outcome outcome) const;
    /// True where there were rows and not one of them can be taken in.
    [[nodiscard]] bool isHopeless() const;
    /// {"kind","rows","new","updated","unchanged","skipped","problems":[{"row","column","message"}]}; a
    /// warning among the problems has "severity": "warning" too, and its row was taken in.
    [[nodiscard]] QJsonObject toJson() const;
};

/// How the columns and values of somebody's spreadsheet stand for ours.
struct ImportMap
{
    QHash<QString, QString> columns = {}; ///< heading (folded) to column; an empty column ignores the heading
    QHash<QString, QHash<QString, QString>> values = {}; ///< column to their value (folded) to ours
    QHash<QString, QString> defaults = {};               ///< column to the value of every row that has none

    /// {"columns": {"Your e-mail": "email"}, "values": {"qts": {"Yep": "yes"}}, "defaults": {"cohort":
    /// "PMS-C11"}}
    [[nodiscard]] static Result<ImportMap> fromJson(const QByteArray &json, const QString &subject);
    [[nodiscard]] QJsonObject toJson() const;
};

struct ImportOptions
{
    ImportMap map = {};
    QDate today;         ///< the day a change of school begins
    QString source = {}; ///< the file's name
    /// Who a row is about, where somebody has said so: a person's key, or 0 for somebody new.
    QHash<int, qint64> people = {};
};

/// The tables that planImport() takes, as the command line writes them.
[[nodiscard]] QStringList importableTables();
[[nodiscard]] bool canImport(const QString &table);

/// Compares a sheet with the records of a table of interface columns ("people", "attendance" ...). Writes
/// nothing. Refused as a whole where the table cannot be imported or a required column is missing.
[[nodiscard]] Result<ImportPlan> planImport(Store &store, const QString &table, const Sheet &sheet,
                                            const ImportOptions &options);

/// Carries a plan out as one step, which tells of each line. The hub must not have changed since it was made.
[[nodiscard]] Result<> applyImport(Store &store, const ImportPlan &plan, const Progress &progress = {});

} // namespace hub
