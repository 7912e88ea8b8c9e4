#include "programmes/editiondiff.h"
#include "programmes/editionfields.h"
#include "programmes/editionnames.h"
#include "programmes/nextedition.h"
#include "programmes/shippededitions.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace hub;

using Edit = std::function<void(Edition &)>;
Q_DECLARE_METATYPE(Edit)

namespace {

Edition shipped(const QString &code)
{
    return *std::ranges::find(shippedEditions(), code, &Edition::code);
}

QString sentences(const Edition &a, const Edition &b)
{
    QStringList said;
    for (const EditionChange &change : differences(a, b))
        said += sentence(change);
    return said.join(u'\n');
}

/// Walks an edition and changes the one value whose turn it is.
class Nudge
{
public:
    explicit Nudge(int turn)
        : m_turn{turn}
    {
    }

    template<typename T>
    void required(const char *key, T &member)
    {
        m_key = key;
        walk(member);
    }
    template<typename T, typename Absent = int>
    void optional(const char *key, T &member, const Absent & = {})
    {
        required(key, member);
    }
    [[nodiscard]] static bool holds(bool condition) { return condition; }

    QByteArray nudged; ///< the key of what was changed; empty when the edition has fewer values

private:
    template<typename Change>
    void leaf(Change change)
    {
        if (m_turn-- != 0)
            return;
        change();
        nudged = m_key;
    }

    void walk(QString &text)
    {
        leaf([&text] { text += u'x'; });
    }
    void walk(QStringList &texts)
    {
        leaf([&texts] { texts += u"x"_s; });
    }
    void walk(int &number)
    {
        leaf([&number] { ++number; });
    }
    void walk(bool &yes)
    {
        leaf([&yes] { yes = !yes; });
    }
    void walk(Days &days)
    {
        leaf([&days] { days += Days::quarters(1); });
    }
    void walk(Money &money)
    {
        leaf([&money] { money = money + Money::pence(1); });
    }
    void walk(AcademicYear &year)
    {
        leaf([&year] { year = year.next(); });
    }
    void walk(When &when)
    {
        leaf([&when] { when = When::inMonth(1999, 1); });
    }
    template<typename T>
    void walk(std::optional<T> &member)
    {
        if (member)
            walk(*member);
    }
    template<typename T>
    void walk(std::vector<T> &members)
    {
        for (T &member : members)
            walk(member);
    }
    template<typename T>
    void walk(T &member)
    {
        if constexpr (std::is_enum_v<T>)
            leaf([&member] {
                const auto after = static_cast<size_t>(member) + 1;
                member = static_cast<T>(after < std::size(ChoicesOf<T>::list) ? after : 1);
            });
        else
            fields::visit(*this, member);
    }

    int m_turn;
    const char *m_key = nullptr;
};

} // namespace

class TestEditionDiff : public QObject
{
    Q_OBJECT
private slots:
    void anEditionDoesNotDifferFromItself()
    {
        for (const Edition &edition : shippedEditions())
            QVERIFY(differences(edition, edition).empty());
    }

    void everyChangeIsSaidInPlainWords_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<Edit>("edit");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *why, const QString &code, const QString &said, const Edit &edit) {
            QTest::newRow(why) << code << edit << said;
        };
        const QString stms = u"STMS-2020"_s;
        const QString pms = u"PMS-C11"_s;
        row("a rate of release is told with its days", stms,
            u"Release days in year 1: 15 at £200 becomes 15 at £350."_s,
            [](Edition &e) { e.funding[0].amount = Money::pounds(350); });
        row("fewer days", u"SMS-C10"_s, u"Central days in year 1: 5.5 becomes 4."_s, [](Edition &e) {
            e.years[0].entitlements[0].least = e.years[0].entitlements[0].most = Days::whole(4);
        });
        row("a range", pms, u"Release days in year 2: 12 to 37 becomes 12 to 30."_s,
            [](Edition &e) { e.years[1].entitlements[0].most = Days::whole(30); });
        row("days of a new kind", pms, u"In school days in year 2: 2, where there were none."_s,
            [](Edition &e) {
                e.years[1].entitlements.push_back(
                    {.kind = DayKind::InSchool, .least = Days::whole(2), .most = Days::whole(2)});
            });
        row("days no more", stms,
            u"Release days in year 2: there are none any more, where there were 15 at £350."_s,
            [](Edition &e) { e.years[1].entitlements.clear(); });
        row("another rate", stms,
            u"The funding “Each department worked with receives £2,000”: amount £2,000 becomes £1,500."_s,
            [](Edition &e) { e.funding[4].amount = Money::pounds(1500); });
        row("a date moves", pms,
            u"The date “Applications close”: when 5 pm on 14 March 2025 becomes 21 March 2025."_s,
            [](Edition &e) {
                e.dates[1].when = When::on({2025, 3, 21});
            });
        row("a date is new", pms, u"The date “Second look” is new."_s, [](Edition &e) {
            e.dates.push_back({.id = u"second"_s, .title = u"Second look"_s, .when = When::inMonth(2025, 7)});
        });
        row("a criterion changes level", pms,
            u"The criterion “The applicant is passionate about teaching for mastery”: level essential becomes desirable."_s,
            [](Edition &e) { e.criteria[4].level = Criterion::Level::Desirable; });
        row("a criterion goes", pms,
            u"The criterion “The applicant has qualified teacher status” is no longer there."_s,
            [](Edition &e) { e.criteria.erase(e.criteria.begin()); });
        row("a criterion is judged otherwise", pms,
            u"The criterion “The applicant has taught primary maths for four years”: how it is judged changes."_s,
            [](Edition &e) { e.criteria[13].rules[0].years = 5; });
        row("an expectation is new", pms, u"The expectation “The school flies a flag” is new."_s,
            [](Edition &e) {
                e.expectations.push_back({.id = u"flag"_s, .text = u"The school flies a flag."_s});
            });
        row("an expectation moves to another", u"SMS-C10"_s,
            u"The expectation “The headteacher attends a part of the launch event in the autumn term "
            u"together with the "
            "specialist”: of whom headteacher becomes subject leader."_s,
            [](Edition &e) { e.expectations[0].whom = EditionExpectation::Whom::SubjectLeader; });
        row("the quota", u"PMS-2019"_s, u"The programme: quota 4 becomes 5."_s,
            [](Edition &e) { e.quota = 5; });
        row("a quota where there was none", pms, u"The programme: quota nothing becomes 3."_s,
            [](Edition &e) { e.quota = 3; });
        row("events become fewer", u"SMS-2019"_s,
            u"The event “Residential” in year 1: how many 3 becomes 2."_s,
            [](Edition &e) { e.years[0].events[0].count = 2; });
        row("an event moves online", pms,
            u"The event “Pilot collaborative lesson observation workshop” in year 1: how it is held in person becomes online."_s,
            [](Edition &e) { e.years[0].events[1].mode = EventMode::Online; });
        row("events are confirmed", pms, u"The event “Residential” in year 1: provisional yes becomes no."_s,
            [](Edition &e) { e.years[0].events[0].provisional = false; });
        row("a year goes", stms, u"Year 3 is no longer there."_s, [](Edition &e) { e.years.pop_back(); });
        row("a focus is renamed", u"NCP25-15"_s,
            u"The focus “Understanding secondary mastery”: title “Understanding secondary mastery” becomes “Mastery”."_s,
            [](Edition &e) { e.composition->foci[2].title = u"Mastery"_s; });
        row("three from each school", u"NCP25-15"_s,
            u"The make-up of a group: participants per school 2 becomes 3."_s,
            [](Edition &e) { e.composition->participantsPerSchool = 3; });
        row("outcomes reach further", u"NCP25-15"_s, u"The outcomes “Students” changes."_s,
            [](Edition &e) { e.outcomes[0].reach = u"In all classes"_s; });
        row("the sheet's words", pms, u"The wording of the information sheet changes."_s,
            [](Edition &e) { e.sheet[1].paragraphs[0] = u"Something else."_s; });
        row("order alone is no change", pms, QString{},
            [](Edition &e) { std::swap(e.criteria[0], e.criteria[1]); });
    }

    void everyChangeIsSaidInPlainWords()
    {
        QFETCH(QString, code);
        QFETCH(Edit, edit);
        QFETCH(QString, said);
        const Edition before = shipped(code);
        Edition after = before;
        edit(after);

        QCOMPARE(sentences(before, after), said);
    }

    void noValueCanChangeUnseen()
    {
        for (const Edition &edition : shippedEditions()) {
            for (int turn = 1;; ++turn) { // the first value is the code, by which the two are called
                Edition other = edition;
                Nudge nudge{turn};
                fields::visit(nudge, other);
                if (nudge.nudged.isEmpty())
                    break;

                const auto changes = differences(edition, other);

                const QString value
                    = u"%1 %2, %3"_s.arg(edition.code, QString::fromLatin1(nudge.nudged)).arg(turn);
                QVERIFY2(!changes.empty(), qPrintable(value));
                QVERIFY2(!sentence(changes.front()).contains(u'%'), qPrintable(value));
            }
        }
    }

    void aChangeKeepsItsTypedValues()
    {
        const Edition before = shipped(u"STMS-2020"_s);
        Edition after = before;
        after.funding[0].amount = Money::pounds(350);

        const auto changes = differences(before, after);

        QCOMPARE(changes.size(), size_t{1});
        QCOMPARE(changes[0].topic, EditionChange::Topic::Days);
        QCOMPARE(changes[0].id, u"release"_s);
        QCOMPARE(std::get<DayTerms>(changes[0].before).rate, Money::pounds(200));
        QCOMPARE(std::get<DayTerms>(changes[0].after).rate, Money::pounds(350));
    }

    void theNextEditionDiffersInWhatMoved()
    {
        const Edition edition = shipped(u"PMS-C11"_s);
        const Edition next = *nextEdition(edition, AcademicYear::starting(2026));

        const QString said = sentences(edition, next);

        QVERIFY(said.contains(u"The programme: cohort number 11 becomes 12."_s));
        QVERIFY(said.contains(u"The programme: first year 2025/26 becomes 2026/27."_s));
        QVERIFY(said.contains(u"5 pm on 14 March 2025 becomes 5 pm on 13 March 2026"_s));
        QVERIFY(!said.contains(u"criterion"_s));
        QVERIFY(!said.contains(u"days in year"_s));
    }
};

QTEST_APPLESS_MAIN(TestEditionDiff)
#include "tst_editiondiff.moc"
