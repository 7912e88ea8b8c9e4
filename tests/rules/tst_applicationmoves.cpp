#include "base/londontime.h"
#include "programmes/shippededitions.h"
#include "rules/applicationmoves.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace hub;
using enum ApplicationStatus;
using Kind = MoveRefusal::Kind;
using Statuses = std::vector<ApplicationStatus>;

namespace {

constexpr size_t statusCount = std::size(ChoicesOf<ApplicationStatus>::list);

QString name(ApplicationStatus status)
{
    return FieldTraits<ApplicationStatus>::store(status).toString();
}

/// What each status may become, said again and in another way than the table says it.
struct Course
{
    ApplicationStatus from;
    Statuses freely;
    Statuses withReason;
};
const std::vector<Course> &courses()
{
    static const std::vector<Course> all{
        {Interest, {Applied, Rejected, Withdrawn}, {}},
        {Applied, {Eligible, Shortlisted, Offered, Reserve, Rejected, Withdrawn}, {Interest}},
        {Eligible, {Applied, Shortlisted, Offered, Reserve, Rejected, Withdrawn}, {}},
        {Shortlisted, {Applied, Eligible, Offered, Reserve, Rejected, Withdrawn}, {}},
        {Offered, {Accepted, Declined, Withdrawn, Lapsed}, {Shortlisted, Reserve, Rejected}},
        {Accepted, {Declined, Withdrawn}, {}},
        {Declined, {Withdrawn}, {Offered, Reserve}},
        {Reserve, {Applied, Eligible, Shortlisted, Offered, Declined, Rejected, Withdrawn}, {}},
        {Rejected, {Withdrawn}, {Applied, Eligible, Shortlisted, Reserve}},
        {Withdrawn, {}, {Interest, Applied}},
        {Lapsed, {Declined, Withdrawn}, {Offered, Accepted, Reserve}}};
    return all;
}

const Edition &edition(const QString &code)
{
    return *std::ranges::find(shippedEditions(), code, &Edition::code);
}

QDateTime noon(int year, int month, int day)
{
    return londonTime({year, month, day}, {12, 0});
}

/// An application from a school, sent in time.
Application sent(ApplicationStatus status)
{
    return {.id = ApplicationId{7}, .school = SchoolId{3}, .submittedAt = noon(2025, 3, 1), .status = status};
}

std::vector<Kind> kindsOf(const std::vector<MoveRefusal> &refusals)
{
    std::vector<Kind> kinds;
    for (const MoveRefusal &refusal : refusals)
        kinds.push_back(refusal.kind);
    return kinds;
}

} // namespace

class TestApplicationMoves : public QObject
{
    Q_OBJECT
private slots:
    void everyPairOfTheTable_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<int>("expected");
        int pairs = 0;
        for (const Course &course : courses()) {
            for (size_t to = 0; to < statusCount; ++to) {
                const auto status = static_cast<ApplicationStatus>(to);
                const bool isFree = std::ranges::count(course.freely, status) > 0;
                const bool needsReason = std::ranges::count(course.withReason, status) > 0;
                const Allowed expected = isFree ? Allowed::Freely
                    : needsReason               ? Allowed::WithReason
                                                : Allowed::Never;
                QTest::addRow("%s to %s", qPrintable(name(course.from)), qPrintable(name(status)))
                    << static_cast<int>(course.from) << static_cast<int>(to) << static_cast<int>(expected);
                ++pairs;
            }
        }
        QCOMPARE(pairs, static_cast<int>(statusCount * statusCount));
    }
    void everyPairOfTheTable()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(int, expected);
        const auto source = static_cast<ApplicationStatus>(from);
        const auto target = static_cast<ApplicationStatus>(to);
        const QuotaStanding roomy{.places = 9, .reserve = 1};
        const Move move{.to = target, .now = noon(2025, 6, 1)};
        Application application = sent(source);
        application.replyBy = noon(2025, 5, 1);

        const Allowed course = allowed(source, target);
        const std::vector<MoveRefusal> bare = refusals(application, move, Verdict::Eligible, roomy, {});
        Move explained = move;
        explained.reason = u"Agreed by the board"_s;
        const std::vector<MoveRefusal> reasoned
            = refusals(application, explained, Verdict::Eligible, roomy, {});

        QCOMPARE(static_cast<int>(course), expected);
        QCOMPARE(bare.empty(), course == Allowed::Freely);
        QCOMPARE(reasoned.empty(), course != Allowed::Never);
        if (course == Allowed::Never)
            QCOMPARE(bare.front().kind, source == target ? Kind::SameStatus : Kind::NotAllowed);
        QCOMPARE(std::ranges::count(movesFrom(source), target) == 1, course != Allowed::Never);
    }

    void onlyAnOfferIsAcceptedWithoutMore()
    {
        for (size_t from = 0; from < statusCount; ++from) {
            const auto status = static_cast<ApplicationStatus>(from);
            QCOMPARE(allowed(status, Accepted) == Allowed::Freely, status == Offered);
        }
    }

    void guards_data()
    {
        QTest::addColumn<Application>("application");
        QTest::addColumn<Move>("move");
        QTest::addColumn<int>("verdict");
        QTest::addColumn<int>("places");
        QTest::addColumn<QList<int>>("expected");
        const QDateTime now = noon(2025, 6, 1);
        const QDateTime closing = closingTime(edition(u"PMS-C11"_s));
        const int fine = static_cast<int>(Verdict::Eligible);
        const int ineligible = static_cast<int>(Verdict::NotEligible);
        const int untold = static_cast<int>(Verdict::CannotTell);
        const auto kinds = [](std::initializer_list<Kind> list) {
            QList<int> numbers;
            for (const Kind kind : list)
                numbers += static_cast<int>(kind);
            return numbers;
        };
        const Move offer{.to = Offered, .now = now};
        Move overOffer = offer;
        overOffer.overReason = u"A place was promised by the network"_s;
        Move exceptional = offer;
        exceptional.exception = u"QTS follows in July"_s;
        QTest::newRow("an offer within the places") << sent(Applied) << offer << fine << 2 << kinds({});
        QTest::newRow("an offer beyond them needs a reason")
            << sent(Applied) << offer << fine << 1 << kinds({Kind::OverPlaces});
        QTest::newRow("and may be made with one") << sent(Applied) << overOffer << fine << 1 << kinds({});
        QTest::newRow("accepting takes no second place")
            << sent(Offered) << Move{.to = Accepted, .now = now} << fine << 1 << kinds({});
        QTest::newRow("somebody not eligible is no offer's")
            << sent(Applied) << offer << ineligible << 2 << kinds({Kind::NotEligible});
        QTest::newRow("nor somebody of whom it cannot be told")
            << sent(Applied) << offer << untold << 2 << kinds({Kind::CannotTell});
        QTest::newRow("but as an exception") << sent(Applied) << exceptional << untold << 2 << kinds({});
        QTest::newRow("a reason alone is no exception")
            << sent(Applied) << overOffer << ineligible << 2 << kinds({Kind::NotEligible});
        QTest::newRow("nobody is called eligible who is not")
            << sent(Applied) << Move{.to = Eligible, .now = now} << ineligible << 2
            << kinds({Kind::NotEligible});
        QTest::newRow("but may be shortlisted while it is asked")
            << sent(Applied) << Move{.to = Shortlisted, .now = now} << untold << 2 << kinds({});
        Application late = sent(Applied);
        late.submittedAt = closing.addSecs(1);
        QTest::newRow("a second late is late")
            << late << Move{.to = Shortlisted, .now = now} << fine << 2 << kinds({Kind::Late});
        QTest::newRow("late needs no reason to be turned down")
            << late << Move{.to = Rejected, .now = now} << fine << 2 << kinds({});
        Application taken = late;
        taken.lateReason = u"The form was down"_s;
        QTest::newRow("late and taken for a reason")
            << taken << Move{.to = Shortlisted, .now = now} << fine << 2 << kinds({});
        Application inTime = sent(Applied);
        inTime.submittedAt = closing;
        QTest::newRow("the closing time itself is in time")
            << inTime << Move{.to = Shortlisted, .now = now} << fine << 2 << kinds({});
        Application homeless = sent(Applied);
        homeless.school = {};
        QTest::newRow("a place needs a school") << homeless << offer << fine << 2 << kinds({Kind::NoSchool});
        QTest::newRow("an offer to be answered yesterday")
            << sent(Applied) << Move{.to = Offered, .now = now, .replyBy = now.addDays(-1)} << fine << 2
            << kinds({Kind::ReplyByPast});
        Application offered = sent(Offered);
        offered.replyBy = now.addSecs(1);
        QTest::newRow("nothing lapses before its time")
            << offered << Move{.to = Lapsed, .now = now} << fine << 2 << kinds({Kind::NotYetOverdue});
        offered.replyBy = now.addSecs(-1);
        QTest::newRow("an overdue offer lapses")
            << offered << Move{.to = Lapsed, .now = now} << fine << 2 << kinds({});
        offered.replyBy = {};
        QTest::newRow("one without a time lapses for a reason")
            << offered << Move{.to = Lapsed, .now = now} << fine << 2 << kinds({Kind::NeedsReason});
        QTest::newRow("a rank past the end of the list")
            << sent(Applied) << Move{.to = Reserve, .now = now, .rank = 4} << fine << 2
            << kinds({Kind::NoSuchRank});
        QTest::newRow("the rank at its end")
            << sent(Applied) << Move{.to = Reserve, .now = now, .rank = 3} << fine << 2 << kinds({});
        QTest::newRow("every guard speaks")
            << late << offer << ineligible << 0 << kinds({Kind::NotEligible, Kind::Late, Kind::OverPlaces});
    }
    void guards()
    {
        QFETCH(Application, application);
        QFETCH(Move, move);
        QFETCH(int, verdict);
        QFETCH(int, places);
        QFETCH(QList<int>, expected);
        const QuotaStanding standing{.places = places, .accepted = 1, .reserve = 2};

        const std::vector<MoveRefusal> found = refusals(application, move, static_cast<Verdict>(verdict),
                                                        standing, closingTime(edition(u"PMS-C11"_s)));

        QList<int> kinds;
        for (const Kind kind : kindsOf(found))
            kinds += static_cast<int>(kind);
        QCOMPARE(kinds, expected);
    }

    void applicationsCloseAtFiveInLondon()
    {
        const QDateTime closing = closingTime(edition(u"PMS-C11"_s));

        QCOMPARE(toStoredText(closing), u"2025-03-14T17:00:00Z"_s);
        QVERIFY(!isLate({.submittedAt = *londonTimeFromText(u"2025-03-14T17:00:00")}, closing));
        QVERIFY(isLate({.submittedAt = *londonTimeFromText(u"2025-03-14T18:00:00")}, closing));
        QVERIFY(!closingTime(edition(u"STMS-2020"_s)).isValid());
    }

    void anOfferIsAnsweredByFiveAFortnightLater()
    {
        const QDateTime replyBy = defaultReplyBy(edition(u"PMS-C11"_s), noon(2025, 6, 5));

        QCOMPARE(toStoredText(replyBy), u"2025-06-19T17:00:00+01:00"_s);
    }

    void anOfferOverThePlacesIsMarked()
    {
        const Move move{.to = Offered, .overReason = u"Promised"_s, .replyBy = noon(2025, 6, 19)};

        QCOMPARE(moved(sent(Applied), move, true).overReason, u"Promised"_s);
        QCOMPARE(moved(sent(Applied), move, false).overReason, QString{});
        QCOMPARE(moved(sent(Applied), move, false).replyBy, noon(2025, 6, 19));
    }

    void theReserveListHasNoGaps()
    {
        const std::vector<Application> applications{
            {.id = ApplicationId{1}, .status = Reserve, .reserveRank = 4},
            {.id = ApplicationId{2}, .status = Applied},
            {.id = ApplicationId{3}, .status = Reserve, .reserveRank = 1},
            {.id = ApplicationId{4}, .submittedAt = noon(2025, 2, 1), .status = Reserve}};

        const std::vector<Application> list = reserveList(applications);
        const std::vector<Application> changed = renumbered(list);

        QCOMPARE(list.size(), size_t{3});
        QCOMPARE(list[0].id, ApplicationId{3});
        QCOMPARE(list[1].id, ApplicationId{1});
        QCOMPARE(list[2].id, ApplicationId{4});
        QCOMPARE(changed.size(), size_t{2});
        QCOMPARE(*changed[0].reserveRank, 2);
        QCOMPARE(*changed[1].reserveRank, 3);
    }

    void aFreePlaceNamesTheNextReserve()
    {
        const std::vector<Application> applications{
            {.id = ApplicationId{1}, .status = Reserve, .reserveRank = 2},
            {.id = ApplicationId{3}, .status = Reserve, .reserveRank = 1}};

        const auto freed = freedPlace({.places = 4, .accepted = 3}, applications);

        QVERIFY(freed);
        QCOMPARE(freed->free, 1);
        QCOMPARE(freed->next, ApplicationId{3});
        QVERIFY(!freedPlace({.places = 4, .held = 1, .accepted = 3}, applications));
        QVERIFY(freedPlace({.places = 4}, {})->next.isNull());
    }
};

QTEST_APPLESS_MAIN(TestApplicationMoves)
#include "tst_applicationmoves.moc"
