#pragma once

#include "exchange/applicationguards.h"
#include "exchange/eventchecks.h"
#include "exchange/formmapping.h"
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

    // Applications: told as people write in forms, by somebody who may be new; judgements stand in columns of
    // their own, and the guards of the selection hold.
    [[nodiscard]] PlanLine applicationLine(Incoming incoming);
    void tidyApplicant(Incoming &incoming) const;
    [[nodiscard]] bool placeSchool(Incoming &incoming);
    [[nodiscard]] std::optional<qint64> applicant(const Incoming &incoming, qint64 school, PlanLine &line);
    [[nodiscard]] std::optional<qint64> knownApplicant(const Incoming &incoming, const Person &known,
                                                       PlanLine &line, const QString &email);
    [[nodiscard]] bool fillPerson(const Incoming &incoming, Row &row);
    [[nodiscard]] std::vector<Judgement> judgementsOf(qint64 application) const;
    [[nodiscard]] static Result<> readJudgement(const char *fieldName, const QString &cell, Row &row);
    [[nodiscard]] bool planJudgements(const Incoming &incoming, qint64 application, PlanLine &line);
    [[nodiscard]] bool isGuarded(const Incoming &incoming, const std::optional<Row> &before, Row &row,
                                 PlanLine &line);

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
    QHash<qint64, std::vector<PlannedWrite>> m_newcomers; ///< people no row taken in has brought yet
    std::unique_ptr<SchoolFinder> m_schools;
    std::unique_ptr<ApplicationGuards> m_guards;
    std::vector<FileProblem> m_problems;
};

} // namespace hub
