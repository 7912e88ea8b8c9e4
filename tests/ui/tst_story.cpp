#include "accessiblenames.h"
#include "actions/retention.h"
#include "dialogs/privacydialogs.h"
#include "exchange/demo/demo.h"
#include "failonwarnings.h"
#include "models/hubworker.h"
#include "models/recordname.h"
#include "models/timelinemodel.h"
#include "pages/pages.h"
#include "records/nouns.h"
#include "store/steps.h"
#include "store/store.h"
#include "theme/look.h"
#include "widgets/card.h"
#include "widgets/label.h"
#include "widgets/pageheader.h"
#include "widgets/recordtable.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace hub;
using namespace Qt::StringLiterals;

/// The pages of one school and one person.
class StoryTest final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase();
    void aSchoolTellsItsStory();
    void peopleStandUnderTheirYears();
    void aPersonTellsTheirs();
    void aNoteIsKeptOnTheSpot();
    void whatIsNotThereSaysSo();
    void aFamilyOfUrnsIsWalked();
    void anErasureSaysWhatGoesBeforeItDoes();
    void anErasureThatIsLeftComesToNothing();
    void whatIsDueIsRehearsed_data();
    void whatIsDueIsRehearsed();

private:
    std::unique_ptr<Page> shown(Page *(*make)(const PageContext &, QWidget *), qint64 record);

    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<RecordNames> m_names;
};

void StoryTest::initTestCase()
{
    failOnWarnings();
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    const LookChoice look{*m_settings};
    look.apply();
    auto made = makeDemo(m_folder.filePath(u"demo.hub"_s), {.years = 1, .today = QDate{2026, 1, 15}});
    QVERIFY(made);
    m_store = std::move(*made);
    m_names = std::make_unique<RecordNames>(*m_store, nullptr);
}

void StoryTest::cleanupTestCase()
{
    m_names.reset();
    m_store.reset();
}

std::unique_ptr<Page> StoryTest::shown(Page *(*make)(const PageContext &, QWidget *), qint64 record)
{
    std::unique_ptr<Page> page{make({*m_store, *m_names, *m_settings,
                                     [] {
                                         return QDate{2026, 1, 15};
                                     }},
                                    nullptr)};
    page->resize(1280, 800);
    static_cast<QWidget *>(page.get())->show();
    page->activateWindow();
    (void)QTest::qWaitForWindowActive(page.get());
    page->show(Place{.page = {}, .record = record});
    return page;
}

void StoryTest::aSchoolTellsItsStory()
{
    const SchoolId school = m_store->all<Commitment>().front().school;

    const auto page = shown(makeSchoolPage, school.value());

    QStringList headings;
    for (const Card *card : page->findChildren<Card *>())
        headings << card->accessibleName();
    QCOMPARE(headings,
             (QStringList{u"At a glance"_s, u"Next step"_s, u"Year by year"_s, u"What is expected"_s,
                          u"People"_s, u"Money"_s, u"URN family"_s}));
    QVERIFY(page->findChild<RecordTable *>()->model()->rowCount() > 0);
    QCOMPARE(controlsWithoutNames(page.get()).join(u", "_s), QString{});
}

void StoryTest::peopleStandUnderTheirYears()
{
    SchoolId school;
    QVERIFY(m_store->change(u"Staff a school"_s, [&school](Writer &writer) -> Result<> {
        school = writer.insert(School{.urn = u"999001"_s, .name = u"Year School"_s});
        const auto add = [&](const QString &name, RoleKind kind, QDate from, QDate until) {
            const auto known = writer.store().where<Person>("first_name", name);
            const PersonId person = known.empty()
                ? writer.insert(Person{.firstName = name, .lastName = u"Year"_s})
                : known.front().id;
            writer.insert(
                Role{.person = person, .school = school, .kind = kind, .from = from, .until = until});
        };
        add(u"Zoya"_s, RoleKind::Teacher, {2024, 9, 1}, {});
        add(u"Zoya"_s, RoleKind::Specialist, {2025, 9, 1}, {});
        add(u"Bela"_s, RoleKind::Headteacher, {}, {2025, 9, 1});
        return {};
    }));

    const auto page = shown(makeSchoolPage, school.value());

    QStringList told;
    for (const Card *card : page->findChildren<Card *>()) {
        if (card->accessibleName() != u"People"_s)
            continue;
        for (const QWidget *line : card->findChildren<QWidget *>()) {
            if (const auto *label = qobject_cast<const Label *>(line); label != nullptr)
                told << label->text();
            else if (qobject_cast<const QPushButton *>(line) != nullptr)
                told << line->accessibleName() + u": "_s + line->accessibleDescription();
        }
    }
    QCOMPARE(told,
             (QStringList{u"People"_s, u"2025/26"_s, u"Zoya Year: Teacher, Mastery Specialist"_s,
                          u"2024/25"_s, u"Bela Year: Headteacher"_s, u"Zoya Year: Teacher"_s}));
    QVERIFY(undo(*m_store));
}

void StoryTest::aPersonTellsTheirs()
{
    const PersonId person = m_store->all<Commitment>().front().person;

    const auto page = shown(makePersonPage, person.value());

    QVERIFY(page->findChild<TimelineModel *>()->rowCount() > 0);
    QVERIFY(page->findChildren<Card *>().size() >= 5);
    QCOMPARE(controlsWithoutNames(page.get()).join(u", "_s), QString{});
}

void StoryTest::aNoteIsKeptOnTheSpot()
{
    const SchoolId school = m_store->all<School>().front().id;
    const auto page = shown(makeSchoolPage, school.value());
    auto *box = page->findChild<QPlainTextEdit *>(u"note"_s);
    box->setFocus();

    QTest::keyClicks(box, u"Head rang back"_s);
    QTest::keyClick(box, Qt::Key_Return, Qt::ControlModifier);

    const auto notes = m_store->where<Note>("school", school.value());
    QVERIFY(std::ranges::any_of(notes, [](const Note &note) { return note.text == u"Head rang back"_s; }));
    QCOMPARE(page->findChild<TimelineModel *>()->at(0).text, u"Head rang back"_s);
    QVERIFY(undo(*m_store));
}

void StoryTest::whatIsNotThereSaysSo()
{
    const auto page = shown(makePersonPage, 12345);

    QVERIFY(!page->findChild<RecordTable *>()->isVisible());
}

void StoryTest::aFamilyOfUrnsIsWalked()
{
    SchoolId first;
    SchoolId last;
    QVERIFY(m_store->change(u"Schools"_s, [&](Writer &write) -> Result<> {
        first = write.insert(
            School{.urn = u"990001"_s, .name = u"Elder School"_s, .successorUrns = u"990002"_s});
        write.insert(School{.urn = u"990002"_s, .name = u"Middle School"_s, .successorUrns = u"990003"_s});
        last = write.insert(School{.urn = u"990003"_s, .name = u"Younger School"_s});
        return {};
    }));
    const auto page = shown(makeSchoolPage, last.value());
    QSignalSpy wanted{page.get(), &Page::wants};

    QStringList lines;
    QPushButton *elder = nullptr;
    for (QPushButton *button : page->findChildren<QPushButton *>()) {
        if (button->accessibleName().startsWith(u"Elder"_s))
            elder = button;
        lines << button->accessibleName();
    }
    QVERIFY2(elder, qPrintable(lines.join(u'|')));
    elder->setFocus();
    QTest::keyClick(elder, Qt::Key_Space);

    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().value<Place>(), (Place{.page = u"school"_s, .record = first.value()}));
}

void StoryTest::anErasureSaysWhatGoesBeforeItDoes()
{
    const PersonId person = m_store->all<Commitment>().back().person;
    EraseDialog dialog{*m_store, *m_names, {person}, nullptr};
    dialog.show();

    QVERIFY(!dialog.button()->isEnabled()); // not before it has said so
    QTRY_VERIFY(dialog.rowCount() > 2);
    QVERIFY(dialog.summary().contains(u"cannot be undone"_s));
    QCOMPARE(controlsWithoutNames(&dialog).join(u", "_s), QString{});
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!isErased(*m_store->find(person)));
    dialog.show();
    dialog.button()->setFocus();
    QTest::keyClick(dialog.button(), Qt::Key_Space);
    QVERIFY(!dialog.button()->isEnabled()); // it is at work, and cannot be left
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(dialog.isVisible());

    QTRY_COMPARE(dialog.result(), static_cast<int>(QDialog::Accepted));
    QVERIFY(isErased(*m_store->find(person)));
    QVERIFY(dialog.whatWasDone().contains(u"The counts stay."_s));
    const auto page = shown(makePersonPage, person.value());
    QCOMPARE(page->findChild<PageHeader *>()->findChild<Label *>()->text(), u"Erased person"_s);
}

void StoryTest::anErasureThatIsLeftComesToNothing()
{
    std::vector<PersonId> people;
    for (const Person &person : m_store->all<Person>())
        people.push_back(person.id);
    const auto steps = history(*m_store).size();
    {
        EraseDialog dialog{*m_store, *m_names, people, nullptr};
        dialog.show();
        QTest::keyClick(&dialog, Qt::Key_Return); // there is nothing to press yet
        QTest::keyClick(&dialog, Qt::Key_Escape);
    }

    QTRY_VERIFY(qApp->findChildren<HubWorker *>(QString{}, Qt::FindDirectChildrenOnly).isEmpty());
    QCOMPARE(history(*m_store).size(), steps);
    QVERIFY(!isErased(*m_store->find(people.front())));
}

void StoryTest::whatIsDueIsRehearsed_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("in memory, at once") << u":memory:"_s;
    QTest::newRow("in a file, beside the window") << m_folder.filePath(u"due.hub"_s);
}

void StoryTest::whatIsDueIsRehearsed()
{
    QFETCH(QString, path);
    // Somebody who took part in 2015, somebody who only applied then, and a note of that year.
    const auto store = std::move(*Store::create(path, [](Writer &write) {
        const QDateTime then{QDate{2015, 3, 5}, QTime{9, 0}, Qt::UTC};
        const EventId event
            = write.insert(Event{.code = u"E1"_s, .title = u"Launch"_s, .start = then, .end = then});
        for (const QString &name : {u"Took"_s, u"Applied"_s})
            write.insert(Person{.firstName = name, .lastName = u"Part"_s});
        for (const Person &person : write.store().all<Person>()) {
            write.insert(Role{.person = person.id, .kind = RoleKind::Teacher, .until = then.date()});
            if (person.firstName == u"Took"_s)
                write.insert(Attendance{.event = event, .person = person.id, .mark = Mark::Present});
        }
        const SchoolId school = write.insert(School{.urn = u"800100"_s, .name = u"Oak"_s});
        write.insert(Note{.school = school, .at = then, .text = u"Rang"_s});
    }));
    RecordNames names{*store, nullptr};
    RetentionDialog dialog{*store, names, QDate{2026, 1, 15}, nullptr};
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));

    QTRY_COMPARE(dialog.rowCount(), 3);
    QTRY_VERIFY(dialog.summary().contains(u"cannot be undone"_s));
    QCOMPARE(controlsWithoutNames(&dialog).join(u", "_s), QString{});
    auto *period = dialog.findChildren<QSpinBox *>().front();
    period->setFocus();
    period->selectAll();
    QTest::keyClicks(period, u"90"_s);
    QTest::keyClick(period, Qt::Key_Tab);
    QCOMPARE(retentionPeriods(*store).people, 90);
    QTRY_COMPARE(dialog.rowCount(), 2);
    QCOMPARE(store->count(recordType<Note>()), 1); // a rehearsal so far
    QTRY_VERIFY(dialog.button()->isEnabled());
    dialog.button()->setFocus();
    QTest::keyClick(dialog.button(), Qt::Key_Space);
    QTRY_COMPARE(dialog.result(), static_cast<int>(QDialog::Accepted));

    QVERIFY(!dialog.whatWasDone().isEmpty());
    QCOMPARE(store->count(recordType<Note>()), 0);
    QCOMPARE(store->where<Person>("first_name", u"Took"_s).size(), size_t{1});
    QCOMPARE(store->where<Person>("first_name", u"Applied"_s).size(), size_t{0});
}

QTEST_MAIN(StoryTest)
#include "tst_story.moc"
