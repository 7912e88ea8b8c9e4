#include "exchange/tableimport.h"

#include "base/id.h"
#include "base/ncpcode.h"
#include "exchange/contexts.h"
#include "exchange/importlikeness.h"
#include "exchange/importmoney.h"
#include "records/fieldtext.h"
#include "records/nouns.h"
#include "store/store.h"

namespace hub {

namespace {

/// The fields that together tell one record of a table from another.
std::vector<int> identityFields(const RecordType &type)
{
    struct Identity
    {
        const char *table;
        const char *fields;
    };
    static constexpr Identity identities[]
        = {{"applications", "cohort person"},
           {"attendance", "event person session"},
           {"development_days", "person date activity"},
           {"group_members", "group school person"},
           {"rates", "purpose from programme unit"},
           {"commitments", "school programme academic_year purpose person"},
           {"budgets", "programme academic_year purpose"},
           {"lead_capacities", "lead academic_year"},
           {"match_choices", "academic_year lead school"}};
    for (const Identity &identity : identities) {
        if (qstrcmp(identity.table, type.table) != 0)
            continue;
        std::vector<int> fields;
        for (const QString &name : QString::fromLatin1(identity.fields).split(u' '))
            fields.push_back(type.indexOf(name));
        return fields;
    }
    return {type.naturalKey()};
}

int fieldOfColumn(const RecordType &type, const QString &column)
{
    for (size_t i = 0; i < type.fields.size(); ++i) {
        if (column == QLatin1String{type.fields[i].column})
            return static_cast<int>(i);
    }
    return -1;
}

} // namespace

TableImport::TableImport(Store &store, const RecordType &type, const ImportOptions &options)
    : m_store{store}
    , m_type{type}
    , m_options{options}
    , m_people{std::make_unique<PeopleIndex>(store)}
    , m_identity{identityFields(type)}
    , m_eventChecks{store, type}
{
    for (Row &row : store.rows(type)) {
        const QString identity = identityOf(row.values);
        m_existing.insert(identity, std::move(row));
    }
    if (&type != &recordType<Application>())
        return;
    m_guards = std::make_unique<ApplicationGuards>(store, options.today);
    for (const Judgement &judgement : store.all<Judgement>())
        m_judgements.insert(QString::number(judgement.application.value()) + u'|' + judgement.criterion,
                            toRow(judgement));
}

Result<ImportPlan> TableImport::plan(const QString &kind, const Sheet &sheet)
{
    const Result<ImportColumns> columns = ImportColumns::match(m_type, sheet, m_options.map);
    if (!columns)
        return columns.error();
    ImportPlan plan{.kind = kind, .source = m_options.source};
    plan.problems = sheet.problems;
    plan.problems.insert(plan.problems.end(), columns->problems().begin(), columns->problems().end());
    for (const Incoming &incoming : columns->rows(sheet))
        plan.lines.push_back(m_guards ? applicationLine(incoming) : lineFor(incoming));
    if (m_guards)
        m_guards->closeGaps(plan.lines);
    plan.problems.insert(plan.problems.end(), m_problems.begin(), m_problems.end());
    plan.alike = newcomersAlike(m_store, plan, m_options);
    return plan;
}

PlanLine TableImport::lineFor(const Incoming &incoming)
{
    PlanLine line{
        .row = incoming.number, .outcome = PlanLine::Outcome::Skipped, .label = labelOf(m_type, incoming)};
    const std::optional<Values> values = valuesOf(incoming);
    if (!values)
        return line;
    PlanLine draft = line;
    const std::optional<Row> before = existing(incoming, *values);
    Row row = before.value_or(m_type.blank());
    if (!merge(incoming, *values, before, row))
        return line;
    if (!before || *before != row)
        draft.writes.push_back({&m_type, before ? Operation::Update : Operation::Insert, row});
    const bool isPerson = &m_type == &recordType<Person>();
    if (isPerson)
        m_people->put(fromRow<Person>(row));
    if (isPerson && !planRoles(incoming, row.key, draft))
        return line;
    m_existing.insert(identityOf(row.values), row);
    draft.outcome = !before    ? PlanLine::Outcome::New
        : draft.writes.empty() ? PlanLine::Outcome::Unchanged
                               : PlanLine::Outcome::Updated;
    return draft;
}

std::optional<TableImport::Values> TableImport::valuesOf(const Incoming &incoming)
{
    Values values;
    bool fine = true;
    for (auto cell = incoming.cells.begin(); cell != incoming.cells.end(); ++cell) {
        const int at = fieldOfColumn(m_type, cell.key());
        const bool isApplicant
            = &m_type == &recordType<Application>() && cell.key() == QStringLiteral("email");
        if (at < 0 || isApplicant)
            continue;
        const Result<QVariant> value = valueOf(m_type.fields[static_cast<size_t>(at)], cell.value());
        if (value) {
            values.insert(at, *value);
        } else {
            problem(incoming.number, cell.key(), value.error().message);
            fine = false;
        }
    }
    return fine ? std::optional<Values>{values} : std::nullopt;
}

Result<QVariant> TableImport::valueOf(const FieldInfo &field, const QString &cell)
{
    if (field.refersTo == nullptr) {
        if (&m_type == &recordType<WorkGroup>() && field.nameText() == QStringLiteral("code"))
            return fieldFromText(field, tidyGroupCode(cell));
        return fieldFromText(field, repairedCell(field, cell));
    }
    const RecordType &target = field.refersTo();
    const Result<qint64> key = &target == &recordType<Person>() ? m_people->find(cell)
        : &target == &recordType<School>()                      ? schoolNamed(cell)
                                                                : index(target).find(cell);
    if (!key)
        return key.error();
    return QVariant{*key};
}

Result<qint64> TableImport::schoolNamed(const QString &urn)
{
    return index(recordType<School>()).find(urn);
}

const KeyIndex &TableImport::index(const RecordType &type)
{
    std::shared_ptr<KeyIndex> &index = m_indexes[&type];
    if (!index)
        index = std::make_shared<KeyIndex>(m_store, type);
    return *index;
}

std::optional<Row> TableImport::existing(const Incoming &incoming, const Values &values)
{
    if (&m_type == &recordType<Person>()) {
        qint64 school = 0;
        if (incoming.has(QStringLiteral("school_urn"))) {
            const Result<qint64> found = schoolNamed(incoming.cells.value(QStringLiteral("school_urn")));
            school = found ? *found : 0;
        }
        const auto person = matchPerson(incoming, school);
        return person ? std::optional<Row>{toRow(*person)} : std::nullopt;
    }
    std::vector<QVariant> told = m_type.blank().values;
    for (auto value = values.begin(); value != values.end(); ++value)
        told[static_cast<size_t>(value.key())] = value.value();
    const auto found = m_existing.constFind(identityOf(told));
    return found == m_existing.constEnd() ? std::nullopt : std::optional<Row>{*found};
}

QString TableImport::identityOf(const std::vector<QVariant> &values) const
{
    QStringList parts;
    for (const int field : m_identity)
        parts += field < 0 ? QString{} : values[static_cast<size_t>(field)].toString().toLower();
    return parts.join(u'|');
}

bool TableImport::merge(const Incoming &incoming, const Values &values, const std::optional<Row> &before,
                        Row &row)
{
    if (!before) {
        row.key = newKey();
        for (const QString &column : requiredColumns(m_type)) {
            if (!incoming.has(column)) {
                problem(incoming.number, column,
                        importText(
                            QT_TRANSLATE_NOOP("hub::Import", "This cell is empty, and a new row needs it.")));
                return false;
            }
        }
        if (&m_type == &recordType<School>())
            row.values[static_cast<size_t>(m_type.indexOf(u"in_hub"))]
                = FieldTraits<YesNo>::store(YesNo::Yes);
        // Whoever stands on a group's list without a word about how is taking part.
        if (&m_type == &recordType<Membership>())
            row.values[static_cast<size_t>(m_type.indexOf(u"status"))]
                = FieldTraits<MemberStatus>::store(MemberStatus::Confirmed);
    }
    for (auto value = values.begin(); value != values.end(); ++value)
        row.values[static_cast<size_t>(value.key())] = value.value();
    if (const Result<> fine = checkFields(m_type, row.values); !fine) {
        problem(incoming.number, fine.error().subject, fine.error().message);
        return false;
    }
    const auto finding = m_eventChecks.judge(before, row, incoming.has(QStringLiteral("role")));
    if (finding)
        problem(incoming.number, finding->column, finding->message);
    return !finding;
}

QString TableImport::labelOf(const RecordType &type, const Incoming &incoming)
{
    const QString first = incoming.cells.value(QStringLiteral("first_name"));
    const QString last = incoming.cells.value(QStringLiteral("last_name"));
    if (!last.isEmpty())
        return first + u' ' + last;
    for (const QString &column : requiredColumns(type)) {
        if (incoming.has(column))
            return incoming.cells.value(column);
    }
    return {};
}

void TableImport::problem(int row, const QString &column, const QString &message)
{
    m_problems.push_back({row, column, message});
}

Result<ImportPlan> planImport(Store &store, const QString &table, const Sheet &sheet,
                              const ImportOptions &options)
{
    const RecordType *type = recordTypeNamed(table);
    if (!canImport(table)) {
        return Error{.kind = Error::Kind::Usage,
                     .subject = table,
                     .message = importText(QT_TRANSLATE_NOOP("hub::Import",
                                                             "“%1” is not something that can be imported."))
                                    .arg(table)};
    }
    Result<ImportPlan> plan
        = TableImport{store, *type, options}.plan(type->tableText().replace(u'_', u'-'), sheet);
    if (plan)
        lookAtMoney(store, *plan, options.today);
    return plan;
}

} // namespace hub
