#pragma once

#include "exchange/eventchecks.h"
#include "exchange/importcolumns.h"
#include "exchange/importplan.h"
#include "exchange/peopleindex.h"
#include "exchange/references.h"
#include "records/school.h"

#include <memory>
#include <optional>

namespace hub {

/// Plans the import of one sheet into one table: rows matched with records, values read, references found.
/// What an earlier row of the file would make, a later one finds.
class TableImport
{
public:
    TableImport(Store &store, const RecordType &type, const ImportOptions &options);

    Result<ImportPlan> plan(const QString &kind, const Sheet &sheet);

private:
    using Values = QHash<int, QVariant>; ///< by the field's place

    [[nodiscard]] PlanLine lineFor(const Incoming &incoming);
    [[nodiscard]] std::optional<Values> valuesOf(const Incoming &incoming);
    [[nodiscard]] Result<QVariant> valueOf(const FieldInfo &field, const QString &cell);
    [[nodiscard]] Result<qint64> schoolNamed(const QString &urn);
    [[nodiscard]] const KeyIndex &index(const RecordType &type);

    [[nodiscard]] std::optional<Row> existing(const Incoming &incoming, const Values &values);
    [[nodiscard]] QString identityOf(const std::vector<QVariant> &values) const;
    [[nodiscard]] bool merge(const Incoming &incoming, const Values &values, const std::optional<Row> &before,
                             Row &row);
    [[nodiscard]] static QString labelOf(const RecordType &type, const Incoming &incoming);

    // People: their roles stand in two columns of their own.
    [[nodiscard]] std::optional<Person> matchPerson(const Incoming &incoming, qint64 school) const;
    [[nodiscard]] bool planRoles(const Incoming &incoming, qint64 person, PlanLine &line);
    void giveRole(qint64 person, qint64 school, RoleKind kind, QDate from, PlanLine &line);
    void endRolesElsewhere(qint64 person, qint64 school, PlanLine &line);

    // Applications: the person may be new, and judgements stand in columns of their own.
    [[nodiscard]] std::optional<qint64> applicant(const Incoming &incoming, qint64 school, PlanLine &line);
    [[nodiscard]] bool planJudgements(const Incoming &incoming, qint64 application, PlanLine &line);

    void problem(int row, const QString &column, const QString &message);

    Store &m_store;
    const RecordType &m_type;
    ImportOptions m_options;
    std::unique_ptr<PeopleIndex> m_people;
    QHash<const RecordType *, std::shared_ptr<KeyIndex>> m_indexes;
    QHash<QString, Row> m_existing;   ///< by identity
    std::vector<int> m_identity;      ///< the fields that together tell one record from another
    QHash<QString, Row> m_judgements; ///< by application and criterion
    EventChecks m_eventChecks;
    std::vector<FileProblem> m_problems;
};

} // namespace hub
