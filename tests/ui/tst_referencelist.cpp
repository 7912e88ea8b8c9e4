#include "failonwarnings.h"
#include "forms/fieldeditor.h"
#include "models/recordname.h"
#include "models/referencelist.h"
#include "records/nouns.h"
#include "store/store.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hub;

class TestReferenceList : public QObject
{
    Q_OBJECT

    std::unique_ptr<Store> m_store;
    std::unique_ptr<RecordNames> m_names;

    PersonId add(const QString &first, const QString &last)
    {
        const auto added = m_store->change(u"Add"_s, [&](Writer &write) -> Result<PersonId> {
            return write.insert(Person{.firstName = first, .lastName = last});
        });
        return added ? *added : PersonId{};
    }

    [[nodiscard]] const FieldInfo &personOfARole() const
    {
        const RecordType &type = recordType<Role>();
        return type.fields[static_cast<size_t>(type.indexOf(u"person"))];
    }

private slots:
    void init()
    {
        failOnWarnings();
        auto made = Store::create(u":memory:"_s, [](Writer &) {});
        QVERIFY(made);
        m_store = std::move(*made);
        m_names = std::make_unique<RecordNames>(*m_store, nullptr);
    }

    void cleanup()
    {
        m_names.reset();
        m_store.reset();
    }

    void namesStandInOrderAfterNone()
    {
        const PersonId zoe = add(u"Zoë"_s, u"Abbot"_s);
        const PersonId amira = add(u"Amira"_s, u"Khan"_s);
        auto *list = ReferenceList::of(*m_names, recordType<Person>());
        const QAbstractItemModelTester tester{list, QAbstractItemModelTester::FailureReportingMode::QtTest};

        QCOMPARE(list->rowCount(), 3);
        QVERIFY(list->index(0).data(Qt::UserRole).isNull());
        QCOMPARE(list->index(1).data().toString(), u"Amira Khan"_s);
        QCOMPARE(list->rowOf(zoe.value()), 2);
        QCOMPARE(list->rowNamed(u"amira khan"_s), list->rowOf(amira.value()));
        QCOMPARE(list->rowNamed(u"Amira"_s), -1);
        QCOMPARE(list->rowNamed({}), 0);
        QCOMPARE(ReferenceList::of(*m_names, recordType<Person>()), list); // one for all controls
        QVERIFY(ReferenceList::of(*m_names, recordType<School>()) != list);
    }

    void itFollowsTheHub()
    {
        const PersonId amira = add(u"Amira"_s, u"Khan"_s);
        auto *list = ReferenceList::of(*m_names, recordType<Person>());
        const QAbstractItemModelTester tester{list, QAbstractItemModelTester::FailureReportingMode::QtTest};

        const PersonId ben = add(u"Ben"_s, u"Nwosu"_s);
        QCOMPARE(list->rowOf(ben.value()), 2);
        QVERIFY(m_store->change(u"Rename"_s, [&](Writer &write) -> Result<> {
            Person person = *write.store().find(amira);
            person.firstName = u"Zara"_s;
            write.update(person);
            return {};
        }));
        QCOMPARE(list->index(list->rowOf(amira.value())).data().toString(), u"Zara Khan"_s);
        QVERIFY(m_store->change(u"Remove"_s, [&](Writer &write) -> Result<> {
            write.remove(amira);
            return {};
        }));
        QCOMPARE(list->rowCount(), 2);
        QCOMPARE(list->rowOf(amira.value()), 0);
        QCOMPARE(list->rowOf(ben.value()), 1);
    }

    void anEditorKnowsTheOneChosenOfTwoWithOneName()
    {
        const PersonId first = add(u"Amira"_s, u"Khan"_s);
        const PersonId second = add(u"Amira"_s, u"Khan"_s);
        QWidget window;
        const FieldEditor editor = makeFieldEditor(personOfARole(), *m_names, &window, [] {});
        for (const PersonId person : {first, second}) {
            editor.show(person.value());
            QCOMPARE(editor.read()->toLongLong(), person.value());
        }

        auto *box = qobject_cast<QComboBox *>(editor.widget);
        QVERIFY(box);
        box->lineEdit()->clear();
        QTest::keyClicks(box, u"Nobody Known"_s);
        const Result<QVariant> none = editor.read();
        QVERIFY(!none);
        QVERIFY(none.error().message.contains(u"Nobody Known"_s));

        editor.show(QVariant{});
        QVERIFY(editor.read()->isNull());
        QVERIFY(box->currentText().isEmpty());
    }
};

QTEST_MAIN(TestReferenceList)
#include "tst_referencelist.moc"
