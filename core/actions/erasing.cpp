#include "actions/erasing.h"

#include "base/texteraser.h"
#include "base/textfold.h"
#include "records/nouns.h"
#include "rules/decisionrecord.h"
#include "store/store.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

/// What the emptied fields of a row hold now, for the history to say so all along.
QJsonObject standInsOf(const RecordType &type, const Emptied &emptied)
{
    QJsonObject standIns;
    for (const QString &field : emptied.fields)
        standIns.insert(
            field, QJsonValue::fromVariant(emptied.row.values[static_cast<size_t>(type.indexOf(field))]));
    return standIns;
}

bool isWords(const FieldInfo &field)
{
    const bool isText
        = field.type == FieldType::Text || field.type == FieldType::LongText || field.type == FieldType::Json;
    return isText && !field.is(NaturalKey);
}

/// Other people, and schools with their public registers, are not rewritten because they share a number.
bool isSwept(const RecordType &type)
{
    return &type != &recordType<Person>() && &type != &recordType<School>()
        && &type != &recordType<ProgrammeEdition>();
}

} // namespace

Erasing::Erasing(Writer &writer)
    : m_writer{writer}
    , m_store{writer.store()}
    , m_merged{onceMerged(writer.store(), recordType<Person>())}
{
    m_forgotten.standIn = QCoreApplication::translate("hub::Privacy", "(erased)");
}

ErasureLine &Erasing::lineOf(const RecordType &type)
{
    ErasureLine &line = m_lines[&type];
    line.type = &type;
    return line;
}

void Erasing::erase(PersonId id)
{
    const Person person = m_store.find(id).value_or(Person{});
    const auto merged = m_merged.find(id.value());
    const std::vector<RecordKey> others
        = merged == m_merged.end() ? std::vector<RecordKey>{} : merged->second;
    m_forgotten.words += wordsFor(m_store, id, others);
    if (person.lastName.size() > 2)
        m_lastNames += person.lastName;
    m_people.insert(id.value());
    for (const RecordKey &other : others) {
        m_people.insert(other.key);
        forgetGoneRecord(other);
    }
    for (const Application &application : m_store.where<Application>("person", id.value()))
        m_applications.insert(application.id);
    for (const Role &role : m_store.where<Role>("person", id.value()))
        forgetHead(role, person);
    for (const RecordsAbout &about : recordsAbout(m_store, id)) {
        for (const Row &row : about.rows)
            eraseRow(*about.type, row, id);
    }
}

void Erasing::eraseRow(const RecordType &type, const Row &row, PersonId person)
{
    ErasureLine &line = lineOf(type);
    if (!isAbout(type, row, person)) {
        ++line.untouched;
        return;
    }
    if (&type == &recordType<Note>())
        return erase(NoteId{row.key});
    const Emptied without = emptied(type, row);
    m_forgotten.records.push_back({{&type, row.key}, standInsOf(type, without)});
    if (without.row == row) {
        ++line.untouched;
        return;
    }
    m_writer.update(type, without.row);
    ++line.emptied;
}

void Erasing::erase(NoteId note)
{
    const RecordType &type = recordType<Note>();
    m_forgotten.records.push_back({{&type, note.value()}, {{u"text"_s, QString{}}}});
    if (!m_store.find(note)) // it went with its person
        return;
    m_writer.remove(note);
    ++lineOf(type).removed;
}

/// A head stands in the school's own record too.
void Erasing::forgetHead(const Role &role, const Person &person)
{
    std::optional<School> school = m_store.find(role.school);
    const bool isThem = school && role.kind == RoleKind::Headteacher
        && folded(school->headLastName) == folded(person.lastName);
    if (!isThem)
        return;
    school->headTitle.clear();
    school->headFirstName.clear();
    school->headLastName.clear();
    m_writer.update(*school);
    m_forgotten.records.push_back({{&recordType<School>(), school->id.value()},
                                   {{u"head_title"_s, QString{}},
                                    {u"head_first_name"_s, QString{}},
                                    {u"head_last_name"_s, QString{}}}});
    ++lineOf(recordType<School>()).emptied;
}

/// Records that only the history knows: removed, or merged into others.
void Erasing::forgetGone()
{
    if (m_people.empty())
        return;
    std::set<qint64> applications;
    for (const ApplicationId application : m_applications)
        applications.insert(application.value());
    for (const RecordKey &record : goneReferring(m_store, recordType<Person>(), m_people)) {
        forgetGoneRecord(record);
        if (record.type == &recordType<Application>())
            applications.insert(record.key);
    }
    for (const RecordKey &part : goneReferring(m_store, recordType<Application>(), applications))
        forgetGoneRecord(part);
}

void Erasing::forgetGoneRecord(const RecordKey &record)
{
    if (record.type == &recordType<Event>() || record.type == &recordType<WorkGroup>())
        return;
    m_forgotten.records.push_back(
        {record, standInsOf(*record.type, emptied(*record.type, record.type->blank()))});
}

/// Decision records are frozen against everything but this.
void Erasing::forgetDecisions()
{
    if (m_applications.empty())
        return;
    for (Decision decision : m_store.all<Decision>()) {
        Result<DecisionRecord> record = DecisionRecord::fromJson(decision.content.toUtf8());
        if (!record || !forgetApplicants(*record, m_applications))
            continue;
        decision.content = QString::fromUtf8(QJsonDocument{record->toJson()}.toJson(QJsonDocument::Compact));
        m_writer.update(decision);
        m_forgotten.records.push_back(
            {{&recordType<Decision>(), decision.id.value()}, {{u"content"_s, decision.content}}});
        ++lineOf(recordType<Decision>()).emptied;
    }
}

/// What other records say of them by name.
void Erasing::sweep()
{
    if (m_forgotten.words.isEmpty())
        return;
    const TextEraser names{m_forgotten.words, m_forgotten.standIn};
    const TextEraser lastNames{m_lastNames, {}};
    for (const RecordType *type : allRecordTypes()) {
        if (!isSwept(*type))
            continue;
        for (const Row &row : m_store.rows(*type)) {
            if (sweepRow(*type, row, names, lastNames))
                ++lineOf(*type).emptied;
        }
    }
}

bool Erasing::sweepRow(const RecordType &type, Row row, const TextEraser &names, const TextEraser &lastNames)
{
    bool isChanged = false;
    bool mentions = false;
    for (size_t i = 0; i < type.fields.size(); ++i) {
        if (!isWords(type.fields[i]) || row.values[i].isNull())
            continue;
        QString words = row.values[i].toString();
        const bool isJson = type.fields[i].type == FieldType::Json;
        if (isJson ? names.eraseJson(words) : names.erase(words)) {
            row.values[i] = words;
            isChanged = true;
        }
        mentions = mentions || (type.fields[i].type == FieldType::LongText && lastNames.finds(words));
    }
    if (isChanged)
        m_writer.update(type, row);
    if (mentions)
        m_mentions.push_back({&type, row.key});
    return isChanged;
}

Erasure Erasing::finish()
{
    forgetGone();
    forgetDecisions();
    sweep();
    Erasure erasure{.history = forgetHistory(m_writer, m_forgotten), .mentions = std::move(m_mentions)};
    for (const RecordType *type : allRecordTypes()) {
        if (const auto line = m_lines.find(type); line != m_lines.end())
            erasure.lines.push_back(line->second);
    }
    return erasure;
}

} // namespace hub
