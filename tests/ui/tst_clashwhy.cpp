// A clash says why it is one.
#include "actions/clashwhy.h"
#include "exchange/demo/demo.h"
#include "failonwarnings.h"
#include "models/clashlistmodel.h"
#include "models/recordname.h"
#include "pages/pages.h"
#include "pages/wordlist.h"
#include "records/nouns.h"
#include "store/store.h"
#include "theme/look.h"
#include "widgets/explain.h"
#include "widgets/label.h"
#include "widgets/recordtable.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace hub;
using namespace Qt::StringLiterals;

namespace {

const QDate today{2026, 1, 15};

} // namespace

Q_DECLARE_METATYPE(hub::Clash)

class ClashWhyTest final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase();
    void everyKindHasItsRuleAndItsRows_data();
    void everyKindHasItsRuleAndItsRows();
    void aLineOfThePageExplainsItself();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<RecordNames> m_names;
};

void ClashWhyTest::initTestCase()
{
    failOnWarnings();
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    applyLook({});
    auto made = makeDemo(m_folder.filePath(u"demo.hub"_s), {.years = 2, .today = today});
    QVERIFY(made);
    m_store = std::move(*made);
    m_names = std::make_unique<RecordNames>(*m_store, nullptr);
}

void ClashWhyTest::cleanupTestCase()
{
    m_names.reset();
    m_store.reset();
}

void ClashWhyTest::everyKindHasItsRuleAndItsRows_data()
{
    QTest::addColumn<Clash>("clash");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QStringList>("fact");
    const auto events = m_store->all<Event>();
    const std::vector<EventId> both{events[0].id, events[1].id};
    const std::vector<EventId> one{events[0].id};
    const PersonId person = m_store->all<Person>().front().id;
    const SchoolId school = m_store->all<School>().front().id;
    using Kind = Clash::Kind;
    const auto row = [](const char *name, const Clash &clash, const QString &rule,
                        const QStringList &fact = {}) { QTest::newRow(name) << clash << rule << fact; };
    row("a person twice", {.kind = Kind::PersonTwice, .events = both, .people = {person}},
        u"Nobody can be at two events"_s);
    row("a lead wanted elsewhere", {.kind = Kind::LeadTwice, .events = both, .people = {person}},
        u"Nobody can lead"_s);
    row("a head twice", {.kind = Kind::HeadTwice, .events = both, .people = {person}}, u"A head"_s);
    row("one place", {.kind = Kind::VenueTwice, .events = both, .text = u"Maths room"_s}, u"one place"_s);
    row("one school", {.kind = Kind::SameSchool, .events = both, .schools = {school}}, u"stand in"_s);
    row("a bank holiday",
        {.kind = Kind::BankHoliday, .date = {2026, 5, 4}, .events = one, .text = u"Early May"_s},
        u"bank holiday"_s, {u"Bank holiday"_s, u"Early May"_s, u"4 May 2026"_s, {}});
    row("out of term", {.kind = Kind::OutsideTerm, .events = one, .people = {person}, .schools = {school}},
        u"half-term"_s);
    row("too many", {.kind = Kind::Capacity, .events = one, .coming = 31, .room = 30}, u"room"_s,
        {u"Room"_s, u"31 come, and there is room for 30"_s, {}, {}});
}

void ClashWhyTest::everyKindHasItsRuleAndItsRows()
{
    QFETCH(Clash, clash);
    QFETCH(QString, rule);
    QFETCH(QStringList, fact);
    const EventBook book{readEventFacts(*m_store)};
    const HubNames names{*m_store};

    const Why why = whyClash(clash, u"It is only a talk"_s, book, names);

    QVERIFY2(why.rule.contains(rule), qPrintable(why.rule));
    QCOMPARE(why.rows.size(),
             clash.events.size() + clash.people.size() + clash.schools.size() + (fact.isEmpty() ? 0 : 1) + 1);
    size_t at = 0;
    for (const EventId event : clash.events) {
        QCOMPARE(why.rows[at].cells.at(1), m_store->find(event)->title);
        QCOMPARE(why.rows[at].type, &recordType<Event>());
        QCOMPARE(why.rows[at++].key, event.value());
    }
    for (const PersonId person : clash.people)
        QCOMPARE(why.rows[at++].cells.at(1), names.person(person));
    for (const SchoolId school : clash.schools)
        QCOMPARE(why.rows[at++].cells.at(1), names.school(school));
    if (!fact.isEmpty())
        QCOMPARE(why.rows[at++].cells, fact);
    QCOMPARE(why.rows[at].cells.at(1), u"It is only a talk"_s);
}

void ClashWhyTest::aLineOfThePageExplainsItself()
{
    const PageContext context{*m_store, *m_names, *m_settings, [] { return today; }};
    const std::unique_ptr<Page> page{makeClashesPage(context, nullptr)};
    page->resize(1200, 760);
    static_cast<QWidget *>(page.get())->show();
    QVERIFY(QTest::qWaitForWindowActive(page.get()));
    RecordTable *table = page->findChild<WordList *>()->table();
    QVERIFY(table->model()->rowCount() > 1);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down);
    const QString sentence
        = table->currentIndex().siblingAtColumn(ClashListModel::WhatColumn).data().toString();
    Place gone;
    connect(page.get(), &Page::wants, this, [&gone](const Place &place) { gone = place; });

    QTest::keyClick(table, Qt::Key_F1);

    auto *why = page->findChild<ExplainDialog *>();
    QVERIFY(why);
    QCOMPARE(why->windowTitle(), u"Why: "_s + sentence);
    QVERIFY(!why->findChild<Label *>(u"rule"_s)->text().isEmpty());
    auto *rows = why->findChild<RecordTable *>();
    QVERIFY(rows->model()->rowCount() > 0);
    QTest::keyClick(rows, Qt::Key_Return); // the first event
    QCOMPARE(gone.page, u"attendance"_s);
    QVERIFY(m_store->find(EventId{gone.record}));
}

QTEST_MAIN(ClashWhyTest)
#include "tst_clashwhy.moc"
