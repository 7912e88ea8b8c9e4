#include "rules/schooldays.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace hub;

namespace {

constexpr TermCalendarId authority{11};
constexpr TermCalendarId own{12};

TermDate stretch(TermCalendarId calendar, TermDateKind kind, QDate start, QDate end)
{
    static qint64 key = 100;
    return {.id = TermDateId{++key},
            .calendar = calendar,
            .year = AcademicYear::containing(start),
            .kind = kind,
            .start = start,
            .end = end};
}

/// An authority's year 2025/26 without its holidays written out; Christmas Day; a school of its own.
struct Year
{
    School school{.id = SchoolId{1}, .laCode = u"866"_s};
    School apart{.id = SchoolId{2}, .laCode = u"866"_s};
    School elsewhere{.id = SchoolId{3}, .laCode = u"330"_s};
    std::vector<TermCalendar> calendars{{.id = authority, .laCode = u"866"_s},
                                        {.id = own, .school = SchoolId{2}}};
    std::vector<TermDate> dates{
        stretch(authority, TermDateKind::Inset, {2025, 9, 1}, {2025, 9, 1}),
        stretch(authority, TermDateKind::Term, {2025, 9, 2}, {2025, 12, 19}),
        stretch(authority, TermDateKind::HalfTerm, {2025, 10, 27}, {2025, 10, 31}),
        stretch(authority, TermDateKind::Term, {2026, 1, 5}, {2026, 3, 27}),
        stretch(authority, TermDateKind::Term, {2026, 4, 13}, {2026, 7, 21}),
    };
    std::vector<BankHoliday> holidays{{.id = BankHolidayId{9}, .date = {2025, 12, 25}},
                                      {.id = BankHolidayId{8}, .date = {2026, 5, 4}}};

    [[nodiscard]] SchoolDays days() const { return {calendars, dates, holidays}; }
};

} // namespace

class TestSchoolDays : public QObject
{
    Q_OBJECT
private slots:
    void naturesOfAnAuthoritysYear_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<DayNature>("nature");
        QTest::newRow("training before the first term") << QDate{2025, 9, 1} << DayNature::Inset;
        QTest::newRow("first day of term") << QDate{2025, 9, 2} << DayNature::TermDay;
        QTest::newRow("Saturday in term") << QDate{2025, 9, 6} << DayNature::Weekend;
        QTest::newRow("half term lies over the term") << QDate{2025, 10, 29} << DayNature::HalfTerm;
        QTest::newRow("the Sunday before half term") << QDate{2025, 10, 26} << DayNature::Weekend;
        QTest::newRow("last day of term") << QDate{2025, 12, 19} << DayNature::TermDay;
        QTest::newRow("between two terms, nothing entered") << QDate{2025, 12, 22} << DayNature::Holiday;
        QTest::newRow("Christmas Day") << QDate{2025, 12, 25} << DayNature::BankHoliday;
        QTest::newRow("May Day lies in term") << QDate{2026, 5, 4} << DayNature::BankHoliday;
        QTest::newRow("after the year's last term") << QDate{2026, 8, 3} << DayNature::Holiday;
        QTest::newRow("the next year is not known") << QDate{2026, 9, 7} << DayNature::NotKnown;
        QTest::newRow("before everything known") << QDate{2025, 8, 27} << DayNature::NotKnown;
    }

    void naturesOfAnAuthoritysYear()
    {
        QFETCH(QDate, day);
        QFETCH(DayNature, nature);
        const Year year;

        const SchoolDay found = year.days().dayOf(year.school, day);

        QCOMPARE(found.nature, nature);
        QCOMPARE(found.calendar, authority);
    }

    void onlyTheEdgesOfATermAreEdges()
    {
        const Year year;
        const SchoolDays days = year.days();

        QVERIFY(days.dayOf(year.school, {2025, 9, 2}).isTermEdge);
        QVERIFY(!days.dayOf(year.school, {2025, 9, 3}).isTermEdge);
        QVERIFY(days.dayOf(year.school, {2026, 7, 21}).isTermEdge);
        QVERIFY(!days.dayOf(year.school, {2025, 10, 27}).isTermEdge);
    }

    void aSchoolWithoutACalendarIsNotKnownButHasWeekends()
    {
        const Year year;
        const SchoolDays days = year.days();

        QCOMPARE(days.dayOf(year.elsewhere, {2025, 9, 3}).nature, DayNature::NotKnown);
        QCOMPARE(days.dayOf(year.elsewhere, {2025, 9, 6}).nature, DayNature::Weekend);
        QCOMPARE(days.dayOf(year.elsewhere, {2025, 12, 25}).holiday, BankHolidayId{9});
        QVERIFY(days.calendarOf(year.elsewhere).isNull());
    }

    void aSchoolsOwnTermsGoBeforeItsAuthoritys()
    {
        Year year;
        year.dates.push_back(stretch(own, TermDateKind::Term, {2025, 9, 8}, {2025, 12, 12}));
        year.dates.push_back(stretch(own, TermDateKind::HalfTerm, {2025, 10, 20}, {2025, 10, 31}));

        const SchoolDays days = year.days();

        QCOMPARE(days.calendarOf(year.apart), own);
        QCOMPARE(days.dayOf(year.apart, {2025, 10, 22}).nature, DayNature::HalfTerm);
        QCOMPARE(days.dayOf(year.school, {2025, 10, 22}).nature, DayNature::TermDay);
        QCOMPARE(days.dayOf(year.apart, {2025, 12, 16}).nature, DayNature::NotKnown);
    }

    void trainingDaysOfItsOwnLieOverItsAuthoritysTerms()
    {
        Year year;
        year.dates.push_back(stretch(own, TermDateKind::Inset, {2025, 11, 28}, {2025, 11, 28}));

        const SchoolDays days = year.days();

        QCOMPARE(days.dayOf(year.apart, {2025, 11, 28}).nature, DayNature::Inset);
        QCOMPARE(days.dayOf(year.apart, {2025, 11, 28}).calendar, own);
        QCOMPARE(days.dayOf(year.apart, {2025, 11, 27}).nature, DayNature::TermDay);
        QCOMPARE(days.dayOf(year.apart, {2025, 11, 27}).calendar, authority);
        QCOMPARE(days.dayOf(year.school, {2025, 11, 28}).nature, DayNature::TermDay);
    }

    void aTermThatEndsBeforeItBeginsIsPassedOver()
    {
        Year year;
        year.dates = {stretch(authority, TermDateKind::Term, {2025, 9, 2}, {2025, 8, 1})};

        QCOMPARE(year.days().dayOf(year.school, {2025, 9, 2}).nature, DayNature::NotKnown);
    }
};

QTEST_APPLESS_MAIN(TestSchoolDays)
#include "tst_schooldays.moc"
