// The parts of TableImport that concern applications: the row as a whole, and the judgements of the criteria,
// which stand in columns of their own. See importapplicants.cpp for who applies and from where.
#include "base/id.h"
#include "exchange/applicationguards.h"
#include "exchange/formcells.h"
#include "exchange/tableimport.h"
#include "records/fieldtext.h"
#include "records/nouns.h"

#include <QCoreApplication>

namespace hub {

namespace {

using namespace Qt::StringLiterals;

struct JudgementColumn
{
    const char *prefix;
    const char *field;
};
constexpr JudgementColumn judgementColumns[] = {{"criterion:", "met"},
                                                {"evidence:", "evidence"},
                                                {"form_evidence:", "form_evidence"},
                                                {"teacher_evidence:", "teacher_evidence"},
                                                {"head_evidence:", "head_evidence"},
                                                {"score:", "score"},
                                                {"second_score:", "second_score"}};

int fieldAt(QStringView name)
{
    return recordType<Application>().indexOf(name);
}

} // namespace

PlanLine TableImport::applicationLine(Incoming incoming)
{
    PlanLine line{
        .row = incoming.number, .outcome = PlanLine::Outcome::Skipped, .label = labelOf(m_type, incoming)};
    tidyApplicant(incoming);
    line.label = labelOf(m_type, incoming);
    if (!placeSchool(incoming))
        return line;
    std::optional<Values> values = valuesOf(incoming);
    if (!values)
        return line;
    PlanLine draft = line;
    const auto person = applicant(incoming, values->value(fieldAt(u"school")).toLongLong(), draft);
    if (!person)
        return line;
    values->insert(fieldAt(u"person"), *person);
    const std::optional<Row> before = existing(incoming, *values);
    Row row = before.value_or(m_type.blank());
    if (!merge(incoming, *values, before, row))
        return line;
    if (!before && !incoming.has(u"status"_s))
        row.values[static_cast<size_t>(fieldAt(u"status"))]
            = FieldTraits<ApplicationStatus>::store(ApplicationStatus::Applied);
    if (!planJudgements(incoming, row.key, draft) || !isGuarded(incoming, before, row, draft))
        return line;
    if (!before || *before != row)
        draft.writes.push_back({&m_type, before ? Operation::Update : Operation::Insert, row});
    // A person met for the first time is written with the first of their rows that is taken in.
    const std::vector<PlannedWrite> newcomer = m_newcomers.take(*person);
    draft.writes.insert(draft.writes.begin(), newcomer.begin(), newcomer.end());
    m_existing.insert(identityOf(row.values), row);
    draft.outcome = !before    ? PlanLine::Outcome::New
        : draft.writes.empty() ? PlanLine::Outcome::Unchanged
                               : PlanLine::Outcome::Updated;
    return draft;
}

bool TableImport::isGuarded(const Incoming &incoming, const std::optional<Row> &before, Row &row,
                            PlanLine &line)
{
    GuardedRow guarded{.before = before ? std::optional{fromRow<Application>(*before)} : std::nullopt,
                       .after = fromRow<Application>(row),
                       .person = {},
                       .judgements = {}};
    guarded.person = m_people->at(guarded.after.person.value());
    for (const PlannedWrite &write : line.writes) {
        if (write.type == &recordType<Person>())
            guarded.person = fromRow<Person>(write.row);
    }
    if (guarded.before && guarded.before->status != guarded.after.status)
        guarded.judgements = judgementsOf(row.key);
    const auto trouble = m_guards->check(guarded, line.writes);
    if (trouble) {
        problem(incoming.number, trouble->column, trouble->message);
        return false;
    }
    row = toRow(guarded.after);
    return true;
}

std::vector<Judgement> TableImport::judgementsOf(qint64 application) const
{
    const QString mine = QString::number(application) + u'|';
    std::vector<Judgement> found;
    for (auto judgement = m_judgements.begin(); judgement != m_judgements.end(); ++judgement) {
        if (judgement.key().startsWith(mine))
            found.push_back(fromRow<Judgement>(judgement.value()));
    }
    return found;
}

Result<> TableImport::readJudgement(const char *fieldName, const QString &cell, Row &row)
{
    const RecordType &type = recordType<Judgement>();
    const auto place = [&type](QStringView name) { return static_cast<size_t>(type.indexOf(name)); };
    const auto at = place(QString::fromLatin1(fieldName));
    const bool isMet = at == place(u"met");
    // A whole sentence is evidence, and an answer where it begins like one.
    const bool isSpoken = isMet && isSentence(cell);
    if (isSpoken)
        row.values[place(u"form_evidence")] = cell;
    if (const auto answer = isMet ? answerFromSentence(cell) : std::nullopt) {
        row.values[at] = FieldTraits<YesNo>::store(*answer);
        return {};
    }
    if (isSpoken)
        return {};
    const Result<QVariant> value = fieldFromText(type.fields[at], repairedCell(type.fields[at], cell));
    if (!value)
        return value.error();
    row.values[at] = *value;
    return {};
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
            const QString identity = QString::number(application) + u'|' + criterion;
            const Row blank
                = toRow(Judgement{.application = ApplicationId{application}, .criterion = criterion});
            Row row = touched.value(identity, m_judgements.value(identity, blank));
            if (const Result<> read = readJudgement(column.field, cell.value(), row); !read) {
                problem(incoming.number, cell.key(), read.error().message);
                return false;
            }
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
