#include "rules/quota.h"

#include <QTest>

using namespace hub;

namespace {

std::vector<Application> applications(CohortId cohort, int offered, int accepted, int reserve)
{
    std::vector<Application> all;
    const auto add = [&](int count, ApplicationStatus status) {
        for (int i = 0; i < count; ++i)
            all.push_back({.cohort = cohort, .status = status});
    };
    add(offered, ApplicationStatus::Offered);
    add(accepted, ApplicationStatus::Accepted);
    add(reserve, ApplicationStatus::Reserve);
    add(2, ApplicationStatus::Declined);
    add(1, ApplicationStatus::Applied);
    return all;
}

} // namespace

class TestQuota : public QObject
{
    Q_OBJECT
private slots:
    void standing_data()
    {
        QTest::addColumn<int>("places");
        QTest::addColumn<int>("held");
        QTest::addColumn<int>("offered");
        QTest::addColumn<int>("accepted");
        QTest::addColumn<int>("free");
        QTest::addColumn<int>("over");
        QTest::newRow("nobody yet") << 4 << 0 << 0 << 0 << 4 << 0;
        QTest::newRow("an offer takes a place at once") << 4 << 0 << 1 << 2 << 1 << 0;
        QTest::newRow("a held place is taken") << 4 << 1 << 1 << 2 << 0 << 0;
        QTest::newRow("over-offered is full, not negative") << 4 << 0 << 3 << 2 << 0 << 1;
        QTest::newRow("no places at all") << 0 << 0 << 0 << 0 << 0 << 0;
    }

    void standing()
    {
        QFETCH(int, places);
        QFETCH(int, held);
        QFETCH(int, offered);
        QFETCH(int, accepted);
        const Cohort cohort{.id = CohortId{1}, .places = places, .held = held};

        const QuotaStanding standing = quotaStanding(cohort, applications(cohort.id, offered, accepted, 3));

        QTEST(standing.free(), "free");
        QTEST(standing.over(), "over");
        QCOMPARE(standing.reserve, 3);
    }

    void otherCohortsDoNotCount()
    {
        const Cohort cohort{.id = CohortId{1}, .places = 4};

        QCOMPARE(quotaStanding(cohort, applications(CohortId{2}, 3, 3, 3)), QuotaStanding{.places = 4});
    }
};

QTEST_GUILESS_MAIN(TestQuota)
#include "tst_quota.moc"
