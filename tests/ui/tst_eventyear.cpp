#include "dialogs/eventdialog.h"
#include "dialogs/eventdialogs.h"
#include "exchange/newhub.h"
#include "failonwarnings.h"
#include "models/dayslistmodel.h"
#include "records/nouns.h"
#include "shell/desktop.h"
#include "shell/mainwindow.h"
#include "shell/pagestack.h"
#include "store/steps.h"
#include "store/store.h"
#include "theme/look.h"
#include "widgets/label.h"
#include "widgets/markgrid.h"
#include "widgets/ownerbox.h"
#include "widgets/recordtable.h"

#include <QAction>
#include <QDateEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace hub;
using namespace Qt::StringLiterals;

namespace {

const QDate today{2025, 12, 1};

/// A hub with a cohort of two specialists and their heads, and nothing planned.
bool makeHub(const QString &path)
{
    const auto made = newHub(path, {.name = u"North"_s, .laCodes = u"866"_s});
    if (!made)
        return false;
    Store &store = **made;
    return bool(store.change(u"Take in the cohort"_s, [&store](Writer &writer) -> Result<> {
        const CohortId cohort = writer.insert(
            Cohort{.code = u"SMS-C10"_s,
                   .programme = store.where<ProgrammeEdition>("code", u"SMS-C10"_s).front().id,
                   .year = AcademicYear::starting(2025),
                   .places = 2});
        const TermCalendarId terms
            = writer.insert(TermCalendar{.name = u"Wessex Vale"_s, .laCode = u"866"_s});
        writer.insert(TermDate{.calendar = terms,
                               .year = AcademicYear::starting(2025),
                               .title = u"Autumn term"_s,
                               .start = {2025, 9, 2},
                               .end = {2025, 12, 19}});
        for (const QString &name : {u"Amira"_s, u"Ben"_s}) {
            School school;
            school.urn = name == u"Amira"_s ? u"100001"_s : u"100002"_s;
            school.name = name + u"’s School"_s;
            school.laCode = u"866"_s;
            school.phase = Phase::Secondary;
            const SchoolId at = writer.insert(school);
            const PersonId person = writer.insert(Person{.firstName = name, .lastName = u"Khan"_s});
            const PersonId head = writer.insert(Person{.firstName = u"Head"_s, .lastName = name});
            writer.insert(Role{.person = person, .school = at, .kind = RoleKind::Specialist});
            writer.insert(Role{.person = head, .school = at, .kind = RoleKind::Headteacher});
            writer.insert(Application{
                .cohort = cohort, .person = person, .school = at, .status = ApplicationStatus::Accepted});
        }
        return {};
    }));
}

} // namespace

/// A hub lead's year in the window, from nothing, by key.
class EventYearTest final : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void theYearIsPlannedRegisteredAndPutRight();
    void everyPageOfAnEmptyHubSaysWhatToDo();

private:
    [[nodiscard]] Page *open(const QString &page, qint64 record = 0)
    {
        m_desktop->window().go({.page = page, .record = record});
        return m_desktop->window().pages()->current();
    }
    [[nodiscard]] bool trigger(Page *page, const QString &start)
    {
        for (QAction *action : page->findChildren<QAction *>()) {
            if (action->text().startsWith(start) && action->isEnabled()) {
                action->trigger();
                return true;
            }
        }
        return false;
    }
    void start(const QString &file);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<LookChoice> m_look;
    std::unique_ptr<Desktop> m_desktop;
    QString m_file;
};

void EventYearTest::init()
{
    failOnWarnings();
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(u"north.hub"_s);
}

void EventYearTest::cleanup()
{
    m_desktop.reset();
    m_look.reset();
    m_settings.reset();
}

void EventYearTest::start(const QString &file)
{
    m_settings = std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_look = std::make_unique<LookChoice>(*m_settings);
    m_look->apply();
    m_desktop = std::make_unique<Desktop>(*m_settings, *m_look, [] { return today; });
    m_desktop->window().resize(1280, 800);
    m_desktop->window().show();
    QVERIFY(m_desktop->open(file));
    QVERIFY(QTest::qWaitForWindowActive(&m_desktop->window()));
}

void EventYearTest::theYearIsPlannedRegisteredAndPutRight()
{
    QVERIFY(makeHub(m_file));
    start(m_file);

    // What the programme requires is laid out in one go.
    Page *events = open(u"events"_s);
    QTimer::singleShot(0, this, [] {
        auto *dialog = qobject_cast<LayOutDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        QTest::keyClick(dialog, Qt::Key_Return);
    });
    QVERIFY(trigger(events, u"Lay out a cohort"_s));

    // A residential by itself, in the past, for the cohort: every field by key.
    QTimer::singleShot(0, this, [] {
        auto *dialog = qobject_cast<EventDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"title"_s), u"Residential 1"_s);
        QTest::keyClicks(dialog->findChild<OwnerBox *>(), u"SMS"_s);
        dialog->findChild<QDateEdit *>(u"first"_s)->setDate({2025, 11, 11});
        dialog->findChild<QDateEdit *>(u"last"_s)->setDate({2025, 11, 12});
        QTest::keyClick(dialog->findChild<QLineEdit *>(u"title"_s), Qt::Key_Return);
        QVERIFY(!dialog->isVisible());
    });
    QVERIFY(trigger(events, u"New event"_s));
    QVERIFY(trigger(events, u"Confirm"_s));

    // At the door: one key for each mark, the absence with its reason.
    Page *attendance = open(u"attendance"_s);
    auto *grid = attendance->findChild<MarkGrid *>();
    if (grid->model()->columnCount() != 4) // the launch wants marks first
        QVERIFY(trigger(attendance, u"Next missing"_s));
    QCOMPARE(grid->model()->columnCount(), 4);
    grid->setFocus();
    QTest::keyClicks(grid, u"pa"_s);
    auto *reason = attendance->findChild<QLineEdit *>(u"absenceReason"_s);
    QVERIFY(reason->isVisible());
    QTest::keyClicks(reason, u"Illness"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    QVERIFY(trigger(attendance, u"Mark all present"_s)); // the next key: everybody else, this session

    // Who is short, and why.
    Page *specialists = open(u"specialists"_s);
    auto *table = specialists->findChild<RecordTable *>(u"days"_s);
    QCOMPARE(table->model()->rowCount(), 2);
    QCOMPARE(table->model()->index(0, DaysListModel::NameColumn).data().toString(), u"Ben Khan"_s);
    const auto says = [specialists](const QString &part) {
        const auto labels = specialists->findChildren<Label *>();
        return std::ranges::any_of(labels,
                                   [&part](const Label *label) { return label->text().contains(part); });
    };
    QVERIFY(says(u"Illness"_s));
    QTRY_VERIFY(specialists->findChild<QPushButton *>(u"plan"_s) != nullptr);
    const auto plans
        = specialists->findChildren<QPushButton *>(u"plan"_s); // days in school that are really free
    QTest::mouseClick(plans.front(), Qt::LeftButton);

    m_desktop->close();
    const auto store = Store::open(m_file);
    QVERIFY(store);
    const auto stored = (*store)->all<Event>();
    QCOMPARE(stored.size(), 2U);
    QVERIFY(std::ranges::any_of(stored, [](const Event &event) {
        return event.title == u"Residential 1"_s && event.status == EventStatus::Confirmed
            && !event.cohort.isNull();
    }));
    QCOMPARE((*store)->all<DevelopmentDay>().size(), 1U);
    QCOMPARE((*store)->where<Attendance>("reason", u"Illness"_s).size(), 1U);
}

void EventYearTest::everyPageOfAnEmptyHubSaysWhatToDo()
{
    QVERIFY(newHub(m_file, {.name = u"Empty"_s}));
    start(m_file);

    for (const QString &page : {u"events"_s, u"attendance"_s, u"specialists"_s, u"clashes"_s}) {
        Page *shown = open(page);
        const auto labels = shown->findChildren<Label *>();
        const bool says = std::ranges::any_of(
            labels, [](const Label *label) { return label->isVisible() && label->text().size() > 40; });
        QVERIFY2(says, qPrintable(page));
    }
    QVERIFY(open(u"calendar"_s) != nullptr);
}

QTEST_MAIN(EventYearTest)
#include "tst_eventyear.moc"
