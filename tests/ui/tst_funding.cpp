#include "accessiblenames.h"
#include "dialogs/moneydialogs.h"
#include "exchange/demo/demo.h"
#include "failonwarnings.h"
#include "models/recordname.h"
#include "pages/funding/evidencepanel.h"
#include "pages/pages.h"
#include "records/nouns.h"
#include "store/steps.h"
#include "store/store.h"
#include "theme/look.h"
#include "widgets/filterbox.h"
#include "widgets/messagebar.h"
#include "widgets/moneybar.h"
#include "widgets/recordtable.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace hub;
using namespace Qt::StringLiterals;

/// The page about money, with real keys, on a small sample hub.
class FundingTest final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void everyTabNamesItsControls();
    void aProgrammesYearIsABarWithWords();
    void aPaymentOpensToWhatItRestsOn();
    void movingAsksForWhatIsMissing();
    void aPartIsTakenBackWithItsReason();
    void claimsAreShownBeforeTheyAreMade();
    void sumsStandAtTheFarEdge();
    void overlappingRatesAreSaid();

private:
    /// Two days of support for other schools, submitted for somebody who led and joined nothing.
    PaymentId outreachOfNobodyWeKnow()
    {
        const auto made = store().change(u"Claim"_s, [](Writer &writer) -> Result<PaymentId> {
            const PersonId person = writer.insert(Person{.firstName = u"Nia"_s, .lastName = u"New"_s});
            return writer.insert(Payment{.reference = u"OUT-NEW"_s,
                                         .school = writer.store().all<School>().front().id,
                                         .purpose = u"outreach"_s,
                                         .amount = Money::pounds(700),
                                         .person = person,
                                         .days = Days::whole(2),
                                         .status = PaymentStatus::Submitted,
                                         .date = QDate{2026, 1, 12},
                                         .year = AcademicYear::starting(2025)});
        });
        return made ? *made : PaymentId{};
    }
    template<typename Dialog, typename Work>
    void whenShown(Work work);
    [[nodiscard]] Store &store() { return *m_store; }
    void go(const QString &part, qint64 record = 0);
    [[nodiscard]] QWidget *tab();

    QTemporaryDir m_made;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<LookChoice> m_look;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<RecordNames> m_names;
    std::unique_ptr<Page> m_page;
};

void FundingTest::initTestCase()
{
    const auto made = makeDemo(m_made.filePath(u"demo.hub"_s), {.years = 1, .today = QDate{2026, 1, 15}});
    QVERIFY(made);
}

void FundingTest::init()
{
    failOnWarnings();
    m_folder = std::make_unique<QTemporaryDir>();
    const QString file = m_folder->filePath(u"demo.hub"_s);
    QVERIFY(QFile::copy(m_made.filePath(u"demo.hub"_s), file));
    m_settings = std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_look = std::make_unique<LookChoice>(*m_settings);
    m_look->apply();
    auto opened = Store::open(file);
    QVERIFY(opened);
    m_store = std::move(*opened);
    m_names = std::make_unique<RecordNames>(*m_store, nullptr);
    m_page.reset(makeFundingPage({*m_store, *m_names, *m_settings,
                                  [] {
                                      return QDate{2026, 1, 15};
                                  }},
                                 nullptr));
    m_page->resize(1280, 800);
    static_cast<QWidget *>(m_page.get())->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void FundingTest::cleanup()
{
    m_page.reset();
    m_names.reset();
    m_store.reset();
    m_look.reset();
    m_settings.reset();
}

void FundingTest::go(const QString &part, qint64 record)
{
    m_page->show(Place{.page = u"funding"_s, .record = record, .part = part});
}

QWidget *FundingTest::tab()
{
    return m_page->findChild<QTabWidget *>(QString{}, Qt::FindDirectChildrenOnly)->currentWidget();
}

template<typename Dialog, typename Work>
void FundingTest::whenShown(Work work)
{
    QTimer::singleShot(0, this, [work] {
        auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        work(*dialog);
        if (dialog->isVisible())
            dialog->reject();
    });
}

void FundingTest::everyTabNamesItsControls()
{
    for (const QString &part : {u"budgets"_s, u"payments"_s, u"promises"_s, u"rates"_s, u"batches"_s}) {
        go(part);
        QCOMPARE(controlsWithoutNames(m_page.get()).join(u", "_s), QString{});
    }
}

void FundingTest::aProgrammesYearIsABarWithWords()
{
    go(u"budgets"_s);

    const auto bars = tab()->findChildren<MoneyBar *>();

    QVERIFY(bars.size() >= 2);
    QVERIFY2(bars.first()->accessibleName().contains(u"forecast"_s),
             qPrintable(bars.first()->accessibleName()));
    QVERIFY(tab()->findChild<RecordTable *>()->model()->rowCount() > 0);
    QTest::keyClicks(tab()->findChild<FilterBox *>(), u"zzz"_s);
    QCOMPARE(tab()->findChild<RecordTable *>()->model()->rowCount(), 0);
}

void FundingTest::aPaymentOpensToWhatItRestsOn()
{
    const PaymentId claim = outreachOfNobodyWeKnow();

    go(u"payments"_s, claim.value());

    // Nothing they led is on record, so that no register shows the days and nobody promised them.
    const auto *panel = tab()->findChild<EvidencePanel *>();
    QTRY_VERIFY(panel->isVisible() && !panel->gaps().isEmpty());
    const QString gaps = panel->gaps().join(u' ');
    QVERIFY2(gaps.contains(u"registers"_s) && gaps.contains(u"promised"_s), qPrintable(gaps));
}

void FundingTest::movingAsksForWhatIsMissing()
{
    const PaymentId claim = outreachOfNobodyWeKnow();
    go(u"payments"_s, claim.value());
    whenShown<MovePaymentsDialog>([](MovePaymentsDialog &dialog) {
        auto *to = dialog.findChild<QComboBox *>(u"to"_s);
        to->setCurrentText(u"Approved"_s);
        QTest::mouseClick(dialog.button(), Qt::LeftButton); // without a reason it stays, and says why
        QVERIFY(dialog.isVisible());
        QVERIFY(dialog.findChild<MessageBar *>()->happened().contains(u"without a reason"_s));
        QTest::keyClicks(dialog.findChild<QLineEdit *>(u"reason"_s), u"Register seen on paper"_s);
        QTest::mouseClick(dialog.button(), Qt::LeftButton);
    });

    QTest::keyClick(tab()->findChild<RecordTable *>(), Qt::Key_M, Qt::ControlModifier);

    QCOMPARE(store().find(claim)->status, PaymentStatus::Approved);
    QCOMPARE(store().where<PaymentMove>("payment", claim.value()).back().reason, u"Register seen on paper"_s);
    QVERIFY(undo(store()));
    QCOMPARE(store().find(claim)->status, PaymentStatus::Submitted);
}

void FundingTest::aPartIsTakenBackWithItsReason()
{
    std::vector<Payment> paid = store().where<Payment>("status", u"paid"_s);
    std::erase_if(paid, [](const Payment &payment) { return payment.amount <= Money::pounds(100); });
    QVERIFY(!paid.empty());
    const PaymentId payment = paid.front().id;
    go(u"payments"_s, payment.value());
    whenShown<MovePaymentsDialog>([](MovePaymentsDialog &dialog) {
        dialog.findChild<QComboBox *>(u"to"_s)->setCurrentText(u"Clawed back"_s);
        auto *amount = dialog.findChild<QLineEdit *>(u"amount"_s);
        QVERIFY(amount->isEnabled());
        QTest::keyClicks(amount, u"99999"_s); // more than the school has: seen before anything is tried
        QTest::keyClick(amount, Qt::Key_Return);
        QVERIFY(!dialog.button()->isEnabled());
        const auto *rows = dialog.findChild<QTableView *>();
        const auto verdict = [rows] { return rows->model()->index(0, 4).data().toString(); };
        QVERIFY2(verdict().contains(u"cannot be taken back"_s), qPrintable(verdict()));
        amount->selectAll();
        QTest::keyClicks(amount, u"100"_s);
        QTest::keyClick(amount, Qt::Key_Return);
        QCOMPARE(verdict(), u"Needs a reason"_s);
        QTest::keyClicks(dialog.findChild<QLineEdit *>(u"reason"_s), u"Half a day short"_s);
        QTest::mouseClick(dialog.button(), Qt::LeftButton);
    });

    QTest::keyClick(tab()->findChild<RecordTable *>(), Qt::Key_M, Qt::ControlModifier);

    const Payment after = *store().find(payment);
    QCOMPARE(after.status, PaymentStatus::ClawedBack);
    QCOMPARE(takenBack(after), Money::pounds(100));
    const MakeBatchDialog batch{
        {.store = store(), .names = *m_names, .today = QDate{2026, 1, 15}}, {}, nullptr};
    QVERIFY(batch.rowCount() > 0);
}

void FundingTest::claimsAreShownBeforeTheyAreMade()
{
    QVERIFY(store().change(u"Do a day nobody has claimed"_s, [](Writer &writer) -> Result<DevelopmentDayId> {
        for (const Application &application : writer.store().where<Application>("status", u"accepted"_s)) {
            const auto cohort = writer.store().find(application.cohort);
            if (cohort->code == u"PMS-C11"_s)
                return writer.insert(DevelopmentDay{.person = application.person,
                                                    .date = {2026, 1, 12},
                                                    .days = Days::whole(1),
                                                    .status = DevelopmentStatus::Done});
        }
        return Error{.kind = Error::Kind::NotFound, .subject = u"PMS-C11"_s};
    }));
    const qint64 before = store().count(recordType<Payment>());

    MakeClaimsDialog dialog{{.store = store(), .names = *m_names, .today = QDate{2026, 1, 15}},
                            AcademicYear::starting(2025),
                            nullptr};
    QVERIFY(dialog.rowCount() > 0);
    QCOMPARE(store().count(recordType<Payment>()), before);
    dialog.accept();

    QVERIFY(store().count(recordType<Payment>()) > before);
    QVERIFY(undo(store()));
    QCOMPARE(store().count(recordType<Payment>()), before);
}

void FundingTest::sumsStandAtTheFarEdge()
{
    MakeBatchDialog batch{{.store = store(), .names = *m_names, .today = QDate{2026, 1, 15}}, {}, nullptr};
    const QAbstractItemModel *rows = batch.findChild<RecordTable *>(u"preview"_s)->model();
    constexpr int amount = 3;
    const auto edgeOf
        = [](const QVariant &alignment) { return alignment.toInt() & Qt::AlignHorizontal_Mask; };

    QVERIFY(rows->rowCount() > 0);
    QCOMPARE(edgeOf(rows->index(0, amount).data(Qt::TextAlignmentRole)), int{Qt::AlignTrailing});
    QCOMPARE(edgeOf(rows->headerData(amount, Qt::Horizontal, Qt::TextAlignmentRole)), int{Qt::AlignTrailing});
    QVERIFY(edgeOf(rows->index(0, 0).data(Qt::TextAlignmentRole)) != Qt::AlignTrailing);
    go(u"batches"_s);
    const QAbstractItemModel *batches = tab()->findChild<RecordTable *>()->model();
    for (int column = 0; column < batches->columnCount(); ++column) {
        if (batches->headerData(column, Qt::Horizontal).toString() == u"Total"_s)
            QCOMPARE(edgeOf(batches->index(0, column).data(Qt::TextAlignmentRole)), int{Qt::AlignTrailing});
    }
    const MovePaymentsDialog move{
        {.store = store(), .names = *m_names, .today = QDate{2026, 1, 15}}, {}, nullptr};
    QCOMPARE(move.findChild<QLineEdit *>(u"amount"_s)->alignment() & Qt::AlignHorizontal_Mask,
             Qt::AlignTrailing);
}

void FundingTest::overlappingRatesAreSaid()
{
    go(u"rates"_s);
    QVERIFY(!tab()->findChild<MessageBar *>()->isVisible());

    QVERIFY(store().change(u"Add a rate"_s, [](Writer &writer) -> Result<RateId> {
        return writer.insert(
            Rate{.purpose = u"release"_s, .from = {2025, 10, 1}, .amount = Money::pounds(1)});
    }));

    QTRY_VERIFY(tab()->findChild<MessageBar *>()->isVisible());
    QVERIFY(tab()->findChild<MessageBar *>()->happened().contains(u"more than one rate"_s));
}

QTEST_MAIN(FundingTest)
#include "tst_funding.moc"
