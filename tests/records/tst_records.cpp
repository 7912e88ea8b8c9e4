#include "records/fieldtext.h"
#include "records/nouns.h"

#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hub;

namespace {

Person aPerson()
{
    return {.id = PersonId{7},
            .firstName = u"Amira"_s,
            .lastName = u"Khan"_s,
            .email = u"a.khan@oak.example.org"_s,
            .trn = u"0012345"_s,
            .qts = YesNo::Yes,
            .mathsTeachingSince = 2017};
}

const FieldInfo &field(const RecordType &type, QStringView name)
{
    return type.fields[static_cast<size_t>(type.indexOf(name))];
}

} // namespace

class TestRecords : public QObject
{
    Q_OBJECT
private slots:
    void aRecordGoesThroughItsRowUnchanged()
    {
        const Person person = aPerson();

        QCOMPARE(fromRow<Person>(toRow(person)), person);
    }

    void everyNounIsWellDescribed_data()
    {
        QTest::addColumn<const RecordType *>("type");
        for (const RecordType *type : allRecordTypes())
            QTest::newRow(type->table) << type;
    }

    void everyNounIsWellDescribed()
    {
        QFETCH(const RecordType *, type);
        QSet<QString> names;
        QSet<QString> columns;

        for (const FieldInfo &info : type->fields) {
            names.insert(info.nameText());
            columns.insert(info.columnText());
            QVERIFY2(!info.labelText().isEmpty(), info.name);
            QCOMPARE(info.type == FieldType::Reference, info.refersTo != nullptr);
            QCOMPARE(info.type == FieldType::Choice, !info.choices.empty());
        }

        QCOMPARE(names.size(), static_cast<qsizetype>(type->fields.size()));
        QCOMPARE(columns.size(), static_cast<qsizetype>(type->fields.size()));
        QCOMPARE(recordTypeNamed(type->tableText().replace(u'_', u'-')), type);
        QCOMPARE(type->blank().values.size(), type->fields.size());
    }

    void referencesPointBackwards()
    {
        QSet<const RecordType *> seen;
        for (const RecordType *type : allRecordTypes()) {
            for (const FieldInfo &info : type->fields)
                QVERIFY2(info.refersTo == nullptr || seen.contains(&info.refersTo()), info.name);
            seen.insert(type);
        }
    }

    void valuesReadAndPrint_data()
    {
        QTest::addColumn<const FieldInfo *>("info");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("printed");
        const auto row = [](const char *why, const RecordType &type, QStringView name, const char *typed,
                            const char *printed) {
            QTest::newRow(why) << &field(type, name) << QString::fromUtf8(typed)
                               << QString::fromUtf8(printed);
        };
        const RecordType &person = recordType<Person>();
        const RecordType &event = recordType<Event>();
        row("text is trimmed", person, u"first_name", " Amira ", "Amira");
        row("a TRN keeps its zeros", person, u"trn", "0012345", "0012345");
        row("yes in any case", person, u"qts", "YES", "yes");
        row("empty yes/no is unknown", person, u"qts", "", "unknown");
        row("days in halves", event, u"days", "5.5", "5.5");
        row("no days is nothing", event, u"days", "", "");
        row("a label reads as its code", event, u"kind", "In-school development day", "development");
        row("hyphens do not matter in a choice", event, u"kind", "group session", "group-session");
        row("an academic year", recordType<Cohort>(), u"academic_year", "25/26", "2025/26");
        row("money", recordType<Rate>(), u"amount", "£350", "350.00");
        row("a percentage in tenths", recordType<School>(), u"fsm_percent", "23.4", "23.4");
        row("a whole percentage", recordType<School>(), u"fsm_percent", "23.0", "23");
        row("a London time", event, u"start", "2025-06-14 09:30", "2025-06-14T09:30:00+01:00");
    }

    void valuesReadAndPrint()
    {
        QFETCH(const FieldInfo *, info);
        QFETCH(QString, typed);
        QFETCH(QString, printed);

        const auto stored = fieldFromText(*info, typed);

        QVERIFY2(stored, stored ? "" : qPrintable(stored.error().message));
        QCOMPARE(fieldToText(*info, *stored), printed);
        const auto again = fieldFromJson(*info, fieldToJson(*info, *stored));
        QVERIFY(again);
        QCOMPARE(*again, *stored);
    }

    void badValuesSayWhatIsWanted_data()
    {
        QTest::addColumn<const FieldInfo *>("info");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("hint");
        const auto row = [](const char *why, const RecordType &type, QStringView name, const char *typed,
                            const char *hint) {
            QTest::newRow(why) << &field(type, name) << QString::fromUtf8(typed) << QString::fromUtf8(hint);
        };
        row("a URN of five digits", recordType<School>(), u"urn", "12345", "six digits");
        row("a TRN that lost its zeros", recordType<Person>(), u"trn", "12345", "seven digits");
        row("two addresses in one cell", recordType<Person>(), u"email", "a@b.org; c@d.org", "looks like");
        row("a third of a day", recordType<Event>(), u"days", "0.33", "quarters");
        row("a day that is not", recordType<TermDate>(), u"start", "2025-02-30", "a date");
        row("a status nobody knows", recordType<Application>(), u"status", "maybe", "shortlisted");
        row("part of a penny", recordType<Rate>(), u"amount", "1.005", "pounds and pence");
        row("two years apart", recordType<Cohort>(), u"academic_year", "2025/27", "2025/26");
        row("negative places", recordType<Cohort>(), u"places", "-1", "negative");
        row("more than a hundred per cent", recordType<School>(), u"fsm_percent", "123.4", "0 and 100");
    }

    void badValuesSayWhatIsWanted()
    {
        QFETCH(const FieldInfo *, info);
        QFETCH(QString, typed);
        QFETCH(QString, hint);

        const auto stored = fieldFromText(*info, typed);

        QVERIFY(!stored);
        QCOMPARE(stored.error().kind, Error::Kind::Invalid);
        QCOMPARE(stored.error().subject, info->columnText());
        QVERIFY2(stored.error().message.contains(hint), qPrintable(stored.error().message));
        QVERIFY(stored.error().message.contains(typed));
    }

    void aMissingRequiredFieldIsRefused()
    {
        Person person = aPerson();
        person.lastName.clear();

        const auto fine = checkFields(recordType<Person>(), toRow(person).values);

        QVERIFY(!fine);
        QCOMPARE(fine.error().subject, u"last_name"_s);
    }
};

QTEST_GUILESS_MAIN(TestRecords)
#include "tst_records.moc"
