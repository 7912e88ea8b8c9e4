#include "rules/duplicates.h"
#include "rules/retention.h"

#include <QTest>

using namespace hub;
using namespace Qt::StringLiterals;

namespace {

Person person(qint64 id, const QString &first, const QString &last, const QString &email = {},
              const QString &trn = {}, const QString &previous = {})
{
    return {.id = PersonId{id},
            .firstName = first,
            .lastName = last,
            .email = email,
            .previousNames = previous,
            .trn = trn};
}

} // namespace

class TestDuplicates : public QObject
{
    Q_OBJECT
private slots:
    void twoPeople_data()
    {
        QTest::addColumn<Person>("first");
        QTest::addColumn<Person>("second");
        QTest::addColumn<bool>("sameSchool");
        QTest::addColumn<bool>("told");
        const auto row = [](const char *reason, const Person &first, const Person &second, bool same,
                            bool told) { QTest::newRow(reason) << first << second << same << told; };
        const Person khan = person(1, u"Amira"_s, u"Khan"_s, u"a@example.org"_s, u"1234567"_s);
        row("the same e-mail address", khan, person(2, u"A"_s, u"Patel"_s, u"A@example.org"_s), false, true);
        row("the same reference number", khan, person(2, u"Mia"_s, u"Patel"_s, {}, u"1234567"_s), false,
            true);
        row("the same name", khan, person(2, u"amira"_s, u"KHAN"_s), false, true);
        row("the same name, but another reference number", khan,
            person(2, u"Amira"_s, u"Khan"_s, {}, u"7654321"_s), false, false);
        row("the name of one before she married", khan,
            person(2, u"Amira"_s, u"Patel"_s, {}, {}, u"Amira Khan"_s), false, true);
        row("a form of the first name", person(1, u"Elizabeth"_s, u"Moss"_s), person(2, u"Liz"_s, u"Moss"_s),
            false, true);
        row("names that sound alike at one school", person(1, u"Ben"_s, u"Phillips"_s),
            person(2, u"Ben"_s, u"Philips"_s), true, true);
        row("names that sound alike at two schools", person(1, u"Ben"_s, u"Phillips"_s),
            person(2, u"Ben"_s, u"Philips"_s), false, false);
        row("only the last name", khan, person(2, u"Dev"_s, u"Khan"_s), true, false);
        row("both erased, who are all called the same", person(1, erasedFirstName(), erasedLastName()),
            person(2, erasedFirstName(), erasedLastName()), true, false);
        row("only the school", khan, person(2, u"Dev"_s, u"Moss"_s), true, false);
    }

    void twoPeople()
    {
        QFETCH(Person, first);
        QFETCH(Person, second);
        QFETCH(bool, sameSchool);
        QFETCH(bool, told);
        const std::vector<Person> people{first, second};
        const std::vector<Role> roles{{.person = first.id, .school = SchoolId{5}},
                                      {.person = second.id, .school = SchoolId{sameSchool ? 5 : 6}}};

        const auto pairs = DuplicateIndex{people, roles, {}}.pairs();

        QCOMPARE(pairs.size(), size_t(told ? 1 : 0));
    }

    void thoseToldApartAreNotAskedAboutAgain()
    {
        const std::vector<Person> people{person(1, u"Amira"_s, u"Khan"_s), person(2, u"Amira"_s, u"Khan"_s)};
        const std::vector<DistinctPeople> distinct{{.first = PersonId{2}, .second = PersonId{1}}};

        QVERIFY((DuplicateIndex{people, {}, distinct}.pairs().empty()));
    }

    void somebodyNotThereYetIsLikeSomebodyWhoIs()
    {
        const std::vector<Person> people{person(1, u"Amira"_s, u"Khan"_s), person(2, u"Dev"_s, u"Moss"_s)};

        const auto found = DuplicateIndex{people, {}, {}}.like(person(0, u"Amira"_s, u"Khan"_s));

        QCOMPARE(found.size(), size_t{1});
        QCOMPARE(found.front().second, PersonId{1});
        QCOMPARE(found.front().why, std::vector{Likeness::SameName});
    }

    void namesThatSoundAlike_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::newRow("a doubled letter") << u"Phillips"_s << u"Philips"_s;
        QTest::newRow("an e at the end") << u"Clarke"_s << u"Clark"_s;
        QTest::newRow("y for i") << u"Smyth"_s << u"Smith"_s;
        QTest::newRow("Mc and Mac") << u"McDonald"_s << u"MacDonald"_s;
        QTest::newRow("an apostrophe") << u"O’Dowd"_s << u"ODowd"_s;
    }

    void namesThatSoundAlike()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);

        QCOMPARE(soundOf(one), soundOf(other));
        QVERIFY(soundOf(one) != soundOf(u"Merriweather"_s));
    }
};

QTEST_GUILESS_MAIN(TestDuplicates)
#include "tst_duplicates.moc"
