// The parts of TableImport that concern applications: the applicant, who may be new, and the judgements of
// the criteria, which stand in columns of their own.
#include "base/id.h"
#include "exchange/tableimport.h"
#include "records/fieldtext.h"
#include "records/nouns.h"

#include <QCoreApplication>

namespace hub {

namespace {

struct JudgementColumn
{
    const char *prefix;
    const char *field;
};
constexpr JudgementColumn judgementColumns[]
    = {{"criterion:", "met"}, {"evidence:", "evidence"}, {"score:", "score"}};

} // namespace

std::optional<qint64> TableImport::applicant(const Incoming &incoming, qint64 school, PlanLine &line)
{
    if (const auto known = matchPerson(incoming, school))
        return known->id.value();
    const Person person{.id = PersonId{newKey()},
                        .firstName = incoming.cells.value(QStringLiteral("first_name")),
                        .lastName = incoming.cells.value(QStringLiteral("last_name")),
                        .email = incoming.cells.value(QStringLiteral("email"))};
    const Row row = toRow(person);
    const Result<> fine = checkFields(recordType<Person>(), row.values);
    if (!fine) {
        problem(incoming.number, fine.error().subject, fine.error().message);
        return std::nullopt;
    }
    line.writes.push_back({&recordType<Person>(), Operation::Insert, row});
    m_people->put(person);
    if (school != 0)
        giveRole(person.id.value(), school, RoleKind::Teacher, {}, line);
    return person.id.value();
}

bool TableImport::planJudgements(const Incoming &incoming, qint64 application, PlanLine &line)
{
    const RecordType &type = recordType<Judgement>();
    QHash<QString, Row> touched;
    for (auto cell = incoming.cells.begin(); cell != incoming.cells.end(); ++cell) {
        for (const JudgementColumn &column : judgementColumns) {
            const QString prefix = QString::fromLatin1(column.prefix);
            if (!cell.key().startsWith(prefix))
                continue;
            const QString criterion = cell.key().mid(prefix.size());
            const FieldInfo &field
                = type.fields[static_cast<size_t>(type.indexOf(QString::fromLatin1(column.field)))];
            const Result<QVariant> value = fieldFromText(field, repairedCell(field, cell.value()));
            if (!value) {
                problem(incoming.number, cell.key(), value.error().message);
                return false;
            }
            const QString identity = QString::number(application) + u'|' + criterion;
            const Row blank
                = toRow(Judgement{.application = ApplicationId{application}, .criterion = criterion});
            Row row = touched.value(identity, m_judgements.value(identity, blank));
            row.values[static_cast<size_t>(type.indexOf(field.nameText()))] = *value;
            touched.insert(identity, row);
        }
    }
    for (auto entry = touched.begin(); entry != touched.end(); ++entry) {
        Row row = entry.value();
        if (m_judgements.value(entry.key()) == row)
            continue;
        const bool isNew = row.key == 0;
        if (isNew)
            row.key = newKey();
        m_judgements.insert(entry.key(), row);
        line.writes.push_back({&type, isNew ? Operation::Insert : Operation::Update, row});
    }
    return true;
}

} // namespace hub
