#include "documents/auditpack.h"
#include "documents/documentchecks.h"
#include "documents/pdf/pdfwriter.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace hub;
using namespace hub::testing;

namespace {

const PdfOptions options{.created = QDateTime{{2026, 1, 15}, {9, 0}, Qt::UTC}};

AuditPack packOf(int payments)
{
    AuditPack pack{.hub = u"Example Vale Maths Hub"_s,
                   .school = u"Coombe High School"_s,
                   .urn = u"900123"_s,
                   .asAt = {2026, 1, 15},
                   .claimed = Money::pounds(3000),
                   .paid = Money::pounds(2000)};
    for (int i = 0; i < payments; ++i) {
        AuditPayment payment{.reference = u"REL-%1"_s.arg(i),
                             .programme = u"PMS-C11"_s,
                             .purpose = u"Release"_s,
                             .person = u"Amira Khan"_s,
                             .status = u"Paid"_s,
                             .year = AcademicYear::starting(2025),
                             .date = {2026, 1, 9},
                             .amount = Money::pounds(1000),
                             .days = Days::whole(5),
                             .rate = u"£200 for each day"_s};
        for (int day = 1; day <= 5; ++day)
            payment.evidence.push_back(
                {{2025, 11, day}, Days::whole(1), u"A day of development"_s, u"Register: present"_s});
        if (i % 2 == 0)
            payment.gaps << u"Nothing says that it was promised to the school."_s;
        payment.moves << u"9 January 2026: paid, by R. Achterberg"_s;
        pack.payments.push_back(payment);
    }
    return pack;
}

} // namespace

class TestAuditPack : public QObject
{
    Q_OBJECT
private slots:
    void anyNumberOfPaymentsIsAccessible_data()
    {
        QTest::addColumn<int>("payments");
        QTest::newRow("none: it says so") << 0;
        QTest::newRow("one") << 1;
        QTest::newRow("many, over pages") << 24;
    }

    void anyNumberOfPaymentsIsAccessible()
    {
        QFETCH(int, payments);
        const Scene scene = auditPackDocument(packOf(payments));

        const auto pdf = writePdf(scene, options);

        QVERIFY(pdf);
        verifyDocument(scene, *pdf);
        const QString words = wordsOfStructureTree(*pdf).join(u' ');
        QVERIFY(words.contains(u"Coombe High School"_s));
        QCOMPARE(words.contains(u"has no payment"_s), payments == 0);
        QCOMPARE(words.contains(u"Nothing says that it was promised"_s), payments > 0);
    }
};

QTEST_GUILESS_MAIN(TestAuditPack)
#include "tst_auditpack.moc"
