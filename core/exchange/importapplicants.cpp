// The parts of TableImport that concern who applies and from which school: either may be told as people write
// it in a form, and the applicant may be new.
#include "base/id.h"
#include "base/textfold.h"
#include "exchange/celltext.h"
#include "exchange/contexts.h"
#include "exchange/formcells.h"
#include "exchange/formmapping.h"
#include "exchange/tableimport.h"
#include "records/fieldtext.h"
#include "records/nouns.h"
#include "store/nationalregister.h"
#include "store/store.h"

namespace hub {

namespace {

using namespace Qt::StringLiterals;

/// What forms ask of the person, by column and field of the same name.
constexpr const char *personColumns[] = {"title", "phone", "trn", "qts", "maths_teaching_since", "pd_lead"};

/// Whether @p first may be how somebody writes their own first name.
bool isCalled(const Person &person, const QString &first)
{
    const QString theirs = folded(person.firstName);
    const QString written = folded(first);
    return theirs.startsWith(written) || written.startsWith(theirs);
}

bool isEmpty(const FieldInfo &field, const QVariant &stored)
{
    return stored.toString().isEmpty()
        || (field.type == FieldType::Choice && stored == FieldTraits<YesNo>::store(YesNo::Unknown));
}

} // namespace

void TableImport::tidyApplicant(Incoming &incoming) const
{
    QHash<QString, QString> &cells = incoming.cells;
    if (cells.contains(u"name"_s)) {
        const SplitName name = splitName(cells.value(u"name"_s));
        if (!cells.contains(u"first_name"_s) && !name.first.isEmpty())
            cells.insert(u"first_name"_s, name.first);
        if (!cells.contains(u"last_name"_s))
            cells.insert(u"last_name"_s, name.last);
    }
    for (const QString &column : {u"qts"_s, u"pd_lead"_s}) {
        const auto answer = answerFromSentence(cells.value(column));
        if (cells.contains(column) && answer)
            cells.insert(column, FieldTraits<YesNo>::store(*answer).toString());
    }
    if (cells.contains(u"maths_teaching_since"_s)) {
        const auto sent
            = fieldFromText(m_type.fields[static_cast<size_t>(m_type.indexOf(u"submitted_at"))],
                            repairedCell(m_type.fields[static_cast<size_t>(m_type.indexOf(u"submitted_at"))],
                                         cells.value(u"submitted_at"_s)));
        const QDateTime moment = sent ? FieldTraits<QDateTime>::read(*sent) : QDateTime{};
        const auto since = teachingSince(cells.value(u"maths_teaching_since"_s),
                                         moment.isValid() ? moment.date() : m_options.today);
        if (since)
            cells.insert(u"maths_teaching_since"_s, QString::number(*since));
    }
}

bool TableImport::placeSchool(Incoming &incoming)
{
    // People write a name where a URN is asked for, and the other way round.
    const QString told = incoming.cells.value(u"school_urn"_s, incoming.cells.value(u"school_name"_s));
    const bool isNumber = paddedCode(told, 1).toInt() > 0;
    const QString urn = isNumber ? told : QString{};
    const SchoolDescription described{.urn = urn,
                                      .name
                                      = incoming.cells.value(u"school_name"_s, isNumber ? QString{} : told),
                                      .town = incoming.cells.value(u"school_town"_s),
                                      .postcode = incoming.cells.value(u"school_postcode"_s)};
    if (described.urn.isEmpty() && described.name.isEmpty())
        return true; // a row that is there keeps its school; a new one is told it needs one
    if (!m_schools)
        m_schools = std::make_unique<SchoolFinder>(m_store);
    if (const auto school = m_schools->find(described)) {
        incoming.cells.insert(u"school_urn"_s, school->urn);
        return true;
    }
    const QString asked = described.urn.isEmpty() ? described.name : described.urn;
    QString message
        = importText(QT_TRANSLATE_NOOP("hub::Import", "There is no school “%1” in this hub.")).arg(asked);
    QStringList names;
    for (const School &school : m_schools->candidates(described))
        names += SchoolFinder::named(school);
    const auto registered = described.urn.isEmpty() ? std::nullopt : registerSchool(m_store, urn);
    if (registered)
        message += u' '
            + importText(QT_TRANSLATE_NOOP("hub::Import",
                                           "The national register has it as %1: add it to the hub first."))
                  .arg(SchoolFinder::named(*registered));
    else if (!names.isEmpty())
        message = importText(QT_TRANSLATE_NOOP(
                                 "hub::Import",
                                 "It is not clear which school “%1” is. It may be: %2. Write its URN."))
                      .arg(asked, names.join(u"; "_s));
    const bool isInUrn = incoming.has(u"school_urn"_s);
    problem(incoming.number, isInUrn ? u"school_urn"_s : u"school_name"_s, message);
    return false;
}

std::optional<qint64> TableImport::applicant(const Incoming &incoming, qint64 school, PlanLine &line)
{
    const auto known = matchPerson(incoming, school);
    const QString email = incoming.cells.value(u"email"_s);
    const bool isShared = known && known->email.compare(email, Qt::CaseInsensitive) == 0;
    const auto other = isShared && !isCalled(*known, incoming.cells.value(u"first_name"_s))
        ? known
        : m_people->otherWithEmail(email, known ? known->id.value() : 0);
    if (!email.isEmpty() && other && (!isShared || other->id == known->id)) {
        problem(
            incoming.number, u"email"_s,
            importText(QT_TRANSLATE_NOOP("hub::Import",
                                         "The e-mail “%1” is that of %2 %3. Ask which of the two it is, and "
                                         "correct the other."))
                .arg(email, other->firstName, other->lastName));
        return std::nullopt;
    }
    if (known && known->email.isEmpty())
        return knownApplicant(incoming, *known, line, email);
    if (known)
        return knownApplicant(incoming, *known, line, {});
    const Person person{.id = PersonId{newKey()},
                        .firstName = incoming.cells.value(u"first_name"_s),
                        .lastName = incoming.cells.value(u"last_name"_s),
                        .email = email};
    Row row = toRow(person);
    if (!fillPerson(incoming, row))
        return std::nullopt;
    const Result<> fine = checkFields(recordType<Person>(), row.values);
    if (!fine) {
        problem(incoming.number, fine.error().subject, fine.error().message);
        return std::nullopt;
    }
    PlanLine arrival;
    arrival.writes.push_back({&recordType<Person>(), Operation::Insert, row});
    m_people->put(fromRow<Person>(row));
    if (school != 0)
        giveRole(row.key, school, RoleKind::Teacher, {}, arrival);
    m_newcomers.insert(row.key, arrival.writes);
    return row.key;
}

std::optional<qint64> TableImport::knownApplicant(const Incoming &incoming, const Person &known,
                                                  PlanLine &line, const QString &email)
{
    Row row = toRow(known);
    const Row before = row;
    if (!email.isEmpty())
        row.values[static_cast<size_t>(recordType<Person>().indexOf(u"email"))] = email;
    if (!fillPerson(incoming, row))
        return std::nullopt;
    if (row != before) {
        line.writes.push_back({&recordType<Person>(), Operation::Update, row});
        m_people->put(fromRow<Person>(row));
    }
    return row.key;
}

bool TableImport::fillPerson(const Incoming &incoming, Row &row)
{
    const RecordType &type = recordType<Person>();
    for (const char *name : personColumns) {
        const QString column = QString::fromLatin1(name);
        const auto at = static_cast<size_t>(type.indexOf(column));
        const FieldInfo &field = type.fields[at];
        if (!incoming.has(column) || !isEmpty(field, row.values[at]))
            continue;
        const Result<QVariant> value
            = fieldFromText(field, repairedCell(field, incoming.cells.value(column)));
        if (!value) {
            problem(incoming.number, column, value.error().message);
            return false;
        }
        row.values[at] = *value;
    }
    return true;
}

} // namespace hub
