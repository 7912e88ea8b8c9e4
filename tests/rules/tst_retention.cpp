#include "rules/retention.h"

#include <QTest>

using namespace hub;
using namespace Qt::StringLiterals;

namespace {

constexpr PersonId amira{1};

/// Amira, known to the hub by what a case adds.
RetentionFacts facts()
{
    RetentionFacts facts;
    facts.people = {Person{.id = amira, .firstName = u"Amira"_s, .lastName = u"Khan"_s}};
    facts.cohorts = {Cohort{.id = CohortId{1}, .year = AcademicYear::starting(2020)}};
    facts.groups = {WorkGroup{.id = WorkGroupId{1}, .year = AcademicYear::starting(2020)}};
    facts.events = {Event{.id = EventId{1}, .end = QDateTime{QDate{2021, 3, 5}, QTime{15, 0}, Qt::UTC}}};
    return facts;
}

Application application(ApplicationStatus status)
{
    return {.cohort = CohortId{1}, .person = amira, .status = status};
}

} // namespace

class TestRetention : public QObject
{
    Q_OBJECT
private slots:
    void somebodyIsDueByWhatHappenedLast_data()
    {
        QTest::addColumn<RetentionFacts>("given");
        QTest::addColumn<QDate>("due");
        RetentionFacts given = facts();
        QTest::newRow("of whom nothing dated is known, never") << given << QDate{};
        given.applications = {application(ApplicationStatus::Rejected)};
        QTest::newRow("who applied in vain, two years after the programme began")
            << given << QDate{2022, 9, 1};
        given.applications = {application(ApplicationStatus::Accepted)};
        QTest::newRow("who was accepted, seven years after its second year") << given << QDate{2029, 9, 1};
        given.roles = {Role{.person = amira, .kind = RoleKind::Specialist, .from = QDate{2020, 9, 1}}};
        QTest::newRow("whose years as a specialist nobody ended, all the same") << given << QDate{2029, 9, 1};
        given.roles.front().kind = RoleKind::WorkGroupLead;
        QTest::newRow("who is a work-group lead still, never") << given << QDate{};
        given.roles.front().until = QDate{2031, 9, 1};
        QTest::newRow("who was one until later, seven years after that") << given << QDate{2038, 9, 1};
        given = facts();
        given.roles = {Role{.person = amira, .kind = RoleKind::Teacher, .from = QDate{2015, 9, 1}}};
        QTest::newRow("a teacher of whom nothing came, two years on") << given << QDate{2017, 9, 1};
        given.marks = {Attendance{.event = EventId{1}, .person = amira}};
        QTest::newRow("who was marked at an event, seven years after it") << given << QDate{2028, 3, 5};
        given.payments = {Payment{.person = amira, .date = QDate{2022, 5, 1}}};
        QTest::newRow("for whom a payment was made, seven years after it") << given << QDate{2029, 5, 1};
        given.people.front()
            = Person{.id = amira, .firstName = erasedFirstName(), .lastName = erasedLastName()};
        QTest::newRow("who was erased, never again") << given << QDate{};
    }

    void somebodyIsDueByWhatHappenedLast()
    {
        QFETCH(RetentionFacts, given);
        QFETCH(QDate, due);

        if (!due.isValid()) {
            QVERIFY(retentionDue(given, {}, QDate{2100, 1, 1}).empty());
            return;
        }
        QVERIFY(retentionDue(given, {}, due.addDays(-1)).empty());
        const auto all = retentionDue(given, {}, due);
        QCOMPARE(all.size(), size_t{1});
        QCOMPARE(all.front().person, amira);
        QCOMPARE(all.front().due, due);
    }

    void periodsAreTheHubsOwn()
    {
        RetentionFacts given = facts();
        given.applications = {application(ApplicationStatus::Rejected)};

        QVERIFY(retentionDue(given, {.unsuccessful = 5}, QDate{2024, 9, 1}).empty());
        QCOMPARE(retentionDue(given, {.unsuccessful = 5}, QDate{2025, 9, 1}).size(), size_t{1});
    }

    void notesGoByThemselves()
    {
        RetentionFacts given = facts();
        given.notes = {Note{.id = NoteId{7}, .at = QDateTime{QDate{2020, 1, 1}, QTime{9, 0}, Qt::UTC}},
                       Note{.id = NoteId{8}, .at = QDateTime{QDate{2023, 1, 1}, QTime{9, 0}, Qt::UTC}}};

        const auto all = retentionDue(given, {}, QDate{2024, 1, 1});

        QCOMPARE(all.size(), size_t{1});
        QCOMPARE(all.front().kind, RetentionDue::Kind::Note);
        QCOMPARE(all.front().note, NoteId{7});
    }
};

QTEST_GUILESS_MAIN(TestRetention)
#include "tst_retention.moc"
