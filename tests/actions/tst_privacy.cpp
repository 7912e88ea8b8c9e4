#include "actions/mergepeople.h"
#include "actions/privacy.h"
#include "actions/retention.h"
#include "exchange/subjectaccess.h"
#include "records/nouns.h"
#include "rules/decisionrecord.h"
#include "rules/retention.h"
#include "store/memorycopy.h"
#include "store/search.h"
#include "store/steps.h"
#include "store/store.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <future>
#include <map>

using namespace hub;
using namespace Qt::StringLiterals;

namespace {

constexpr const char *traces[] = {"Khan",         "khan",        "Shah",  "Patel",  "0012345",
                                  "07700 900123", "07700900999", "Halal", "asthma", "shy in groups"};

/// A hub file with Amira Khan in it, in as many places as somebody can be, and Ben Larkspur beside her.
struct Office
{
    Office();

    [[nodiscard]] QByteArray bytesWhenClosed()
    {
        store.reset();
        QFile file{folder.filePath(u"office.hub"_s)};
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
    }

    template<typename Work>
    void step(const QString &what, Work work)
    {
        const auto done = store->change(what, [&](Writer &writer) -> Result<> {
            work(writer);
            return {};
        });
        if (!done)
            qFatal("%s", qPrintable(what));
    }

    QTemporaryDir folder;
    std::unique_ptr<Store> store;
    PersonId amira;
    PersonId ben;
    SchoolId oak;
    EventId launch;
    ApplicationId application;
};

Office::Office()
    : store{std::move(*Store::create(folder.filePath(u"office.hub"_s), [](Writer &) {}))}
{
    step(u"Fill"_s, [this](Writer &write) {
        oak = write.insert(School{.urn = u"800100"_s,
                                  .name = u"Oak"_s,
                                  .headTitle = u"Ms"_s,
                                  .headFirstName = u"Amira"_s,
                                  .headLastName = u"Khan"_s});
        ben = write.insert(
            Person{.firstName = u"Ben"_s, .lastName = u"Larkspur"_s, .email = u"ben@oak.example.org"_s});
        const ProgrammeEditionId edition = write.insert(ProgrammeEdition{.code = u"SMS-C10"_s,
                                                                         .title = u"S"_s,
                                                                         .year = AcademicYear::starting(2025),
                                                                         .definition = u"{}"_s});
        const CohortId cohort = write.insert(Cohort{
            .code = u"SMS-C10"_s, .programme = edition, .year = AcademicYear::starting(2025), .places = 4});
        launch = write.insert(Event{.code = u"E1"_s,
                                    .title = u"Launch with Amira Khan"_s,
                                    .start = write.store().now(),
                                    .end = write.store().now()});
        write.insert(Application{
            .cohort = cohort, .person = ben, .status = ApplicationStatus::Accepted, .reason = u"Keen"_s});
    });
    // The name changed, the number was corrected: only the history knows the first ones.
    step(u"Add Amira Shah"_s, [this](Writer &write) {
        amira = write.insert(Person{.firstName = u"Amira"_s,
                                    .lastName = u"Shah"_s,
                                    .email = u"a.shah@oak.example.org"_s,
                                    .phone = u"07700 900123"_s,
                                    .trn = u"0012345"_s,
                                    .accessNeeds = u"asthma"_s,
                                    .dietary = u"Halal"_s});
    });
    step(u"Edit Amira Shah: name, 07700 900123"_s, [this](Writer &write) {
        Person person = *write.store().find(amira);
        person.lastName = u"Khan"_s;
        person.email = u"a.khan@oak.example.org"_s;
        person.phone = u"07700900999"_s;
        write.update(person);
    });
    step(u"Write about A. Khan"_s, [this](Writer &write) {
        const CohortId cohort = write.store().all<Cohort>().front().id;
        application = write.insert(Application{.cohort = cohort,
                                               .person = amira,
                                               .status = ApplicationStatus::Rejected,
                                               .reason = u"shy in groups"_s});
        write.insert(
            Judgement{.application = application, .criterion = u"q"_s, .evidence = u"shy in groups"_s});
        write.insert(ApplicationMove{.application = application,
                                     .to = ApplicationStatus::Rejected,
                                     .at = write.store().now(),
                                     .reason = u"shy in groups"_s});
        write.insert(Note{.person = amira, .at = write.store().now(), .text = u"Has asthma\nKhan says"_s});
        write.insert(Note{.school = oak, .at = write.store().now(), .text = u"The hall:\nask amira khan"_s});
        write.insert(Role{.person = amira, .school = oak, .kind = RoleKind::Headteacher});
        write.insert(
            Attendance{.event = launch, .person = amira, .mark = Mark::Absent, .reason = u"asthma"_s});
        write.insert(Payment{.reference = u"P1"_s,
                             .school = oak,
                             .purpose = u"release"_s,
                             .amount = Money::pence(20000),
                             .person = amira,
                             .note = u"Release of Amira Khan"_s});
        write.insert(DocumentLog{.kind = u"letter"_s,
                                 .title = u"Letter to A Khan"_s,
                                 .at = write.store().now(),
                                 .person = amira,
                                 .sentTo = u"a.khan@oak.example.org"_s});
    });
    step(u"Decide"_s, [this](Writer &write) {
        DecisionRecord record{.title = u"Selection"_s};
        record.applicants
            = {{.application = application, .name = u"Amira Khan"_s, .reason = u"shy in groups"_s},
               {.application = ApplicationId{5}, .name = u"Ben Larkspur"_s, .reason = u"Keen"_s}};
        write.insert(Decision{
            .cohort = write.store().all<Cohort>().front().id,
            .title = u"Selection"_s,
            .at = write.store().now(),
            .content = QString::fromUtf8(QJsonDocument{record.toJson()}.toJson(QJsonDocument::Compact))});
    });
    // A twin merged into her, and a note removed again: they live in the history alone.
    PersonId twin;
    NoteId gone;
    step(u"Add Amira Patel"_s, [&](Writer &write) {
        twin = write.insert(Person{.firstName = u"Amira"_s, .lastName = u"Patel"_s, .dietary = u"Halal"_s});
        gone = write.insert(Note{.person = twin, .at = write.store().now(), .text = u"shy in groups"_s});
    });
    step(u"Remove a note"_s, [&](Writer &write) { write.remove(gone); });
    if (!mergePeople(*store, {.keep = amira, .gone = twin}))
        qFatal("merge");
}

} // namespace

class TestPrivacy : public QObject
{
    Q_OBJECT
private slots:
    void aRehearsalOnACopyFindsTheSame();
    void nothingOfSomebodyErasedIsInTheFile()
    {
        Office office;

        const Result<Erasure> erased = erasePeople(*office.store, {.people = {office.amira}});

        QVERIFY2(erased, erased ? "" : qPrintable(erased.error().message + erased.error().detail));
        QVERIFY(search(*office.store, u"Khan"_s, {}).empty());
        QVERIFY(!search(*office.store, u"Larkspur"_s, {}).empty());
        const QByteArray file = office.bytesWhenClosed();
        for (const char *trace : traces)
            QVERIFY2(!file.contains(trace), trace);
        QVERIFY(file.contains("Larkspur"));
        QVERIFY(file.contains("Keen"));
    }

    void theFileHeldAllOfItBefore()
    {
        Office office;

        const QByteArray file = office.bytesWhenClosed();

        for (const char *trace : traces)
            QVERIFY2(file.contains(trace), trace);
    }

    void theCountsStay()
    {
        Office office;
        std::map<const RecordType *, qint64> before;
        for (const RecordType *type : allRecordTypes())
            before[type] = office.store->count(*type);

        const Result<Erasure> erased = erasePeople(*office.store, {.people = {office.amira}});

        QVERIFY(erased);
        --before[&recordType<Note>()]; // the one about her; the school's stays
        for (const RecordType *type : allRecordTypes())
            QCOMPARE(office.store->count(*type), before[type]);
        const Application application = *office.store->find(office.application);
        QCOMPARE(application.status, ApplicationStatus::Rejected);
        QCOMPARE(office.store->all<Payment>().front().amount, Money::pence(20000));
        QCOMPARE(office.store->all<Payment>().front().note, u"Release of (erased)"_s);
    }

    void whatIsSaidOfOthersStays()
    {
        Office office;

        const Result<Erasure> erased = erasePeople(*office.store, {.people = {office.amira}});

        QVERIFY(erased);
        const auto record = DecisionRecord::fromJson(office.store->all<Decision>().front().content.toUtf8());
        QCOMPARE(record->applicants[0].name, u"Erased person"_s);
        QCOMPARE(record->applicants[0].reason, QString{});
        QCOMPARE(record->applicants[1].name, u"Ben Larkspur"_s);
        QCOMPARE(record->applicants[1].reason, u"Keen"_s);
        QCOMPARE(office.store->all<Note>().front().text, u"The hall:\nask (erased)"_s);
        QCOMPARE(office.store->find(office.launch)->title, u"Launch with (erased)"_s);
        QCOMPARE(office.store->find(office.oak)->headLastName, QString{});
    }

    void anErasureIsRehearsedFirst()
    {
        Office office;

        const Result<Erasure> plan = planErasure(*office.store, {.people = {office.amira}});
        QCOMPARE(office.store->find(office.amira)->lastName, u"Khan"_s);
        const Result<Erasure> erased = erasePeople(*office.store, {.people = {office.amira}});

        QVERIFY(plan && erased);
        QCOMPARE(plan->lines, erased->lines);
        QCOMPARE(plan->history, erased->history);
        QVERIFY(plan->history > 0);
    }

    void anErasureCannotBeUndone()
    {
        Office office;
        QVERIFY(erasePeople(*office.store, {.people = {office.amira}}));
        const qint64 number = history(*office.store).front().number;

        const Result<Step> named = undo(*office.store, number);
        QVERIFY(!named);
        QVERIFY(named.error().message.contains(u"erasure"_s));
        QVERIFY(nextUndo(*office.store)->number < number);
        QVERIFY(!nextRedo(*office.store));
    }

    void undoingEarlierStepsBringsNothingBack()
    {
        Office office;
        QVERIFY(erasePeople(*office.store, {.people = {office.amira}}));

        for (const Step &step : history(*office.store))
            (void)undo(*office.store, step.number); // whether it can or not

        const QByteArray file = office.bytesWhenClosed();
        for (const char *trace : traces)
            QVERIFY2(!file.contains(trace), trace);
    }

    void aTextThatMayMeanThemIsNamed()
    {
        Office office;
        NoteId note;
        office.step(u"Note"_s, [&](Writer &write) {
            note = write.insert(
                Note{.school = office.oak, .at = write.store().now(), .text = u"Mrs Khan has the key"_s});
        });

        const Result<Erasure> plan = planErasure(*office.store, {.people = {office.amira}});

        QVERIFY(plan);
        QCOMPARE(plan->mentions, (std::vector<Mention>{{&recordType<Note>(), note.value()}}));
    }

    void nobodyIsNotErased()
    {
        Office office;

        QCOMPARE(planErasure(*office.store, {.people = {PersonId{4}}}).error().kind, Error::Kind::NotFound);
        QCOMPARE(erasePeople(*office.store, {.people = {PersonId{4}}}).error().kind, Error::Kind::NotFound);
        QCOMPARE(erasePeople(*office.store, {.notes = {NoteId{4}}}).error().kind, Error::Kind::NotFound);
    }

    void oneNoteGoesAlone()
    {
        Office office;
        const NoteId note = office.store->where<Note>("person", office.amira.value()).front().id;

        QVERIFY(erasePeople(*office.store, {.notes = {note}}));

        QCOMPARE(office.store->find(office.amira)->lastName, u"Khan"_s);
        QVERIFY(!office.bytesWhenClosed().contains("Khan says"));
    }

    void theSubjectIsTheirsAlone()
    {
        Office office;

        const auto pack = subjectAccess(*office.store, office.amira, QDate{2026, 1, 15});

        QVERIFY(pack);
        const QByteArray json = QJsonDocument{*pack}.toJson();
        for (const char *trace :
             {"a.khan@oak.example.org", "Shah", "Halal", "shy in groups", "application-moves"})
            QVERIFY2(json.contains(trace), trace);
        QVERIFY(!json.contains("ben@oak.example.org"));
    }

    void anErasureOnAnotherThreadLeavesNothingInTheOpenFile();

    void periodsAreKept()
    {
        Office office;
        QCOMPARE(retentionPeriods(*office.store), RetentionPeriods{});

        QVERIFY(setRetentionPeriods(*office.store, {.people = 10, .unsuccessful = 1, .notes = 4}));

        QCOMPARE(retentionPeriods(*office.store),
                 (RetentionPeriods{.people = 10, .unsuccessful = 1, .notes = 4}));
        QCOMPARE(setRetentionPeriods(*office.store, {.people = 0}).error().kind, Error::Kind::Invalid);
    }
};

void TestPrivacy::aRehearsalOnACopyFindsTheSame()
{
    Office office;
    const ErasureAsked asked{.people = {office.amira}};
    const auto steps = history(*office.store).size();
    const auto reader = Store::openReader(office.folder.filePath(u"office.hub"_s));
    QVERIFY(reader);

    const auto copy = copyInMemory(**reader);
    QVERIFY(copy);
    const Result<Erasure> tried = planErasure(**copy, asked);
    QVERIFY(tried);
    QVERIFY(erasePeople(**copy, asked)); // even that leaves the file alone

    const Result<Erasure> planned = planErasure(*office.store, asked);
    QVERIFY(planned);
    QCOMPARE(tried->lines, planned->lines);
    QCOMPARE(tried->mentions, planned->mentions);
    QCOMPARE(tried->history, planned->history);
    QVERIFY(planned->history > 0);
    QCOMPARE(history(*office.store).size(), steps);
}

void TestPrivacy::anErasureOnAnotherThreadLeavesNothingInTheOpenFile()
{
    Office office;
    const auto loan = office.store->lend();
    QVERIFY(loan);

    const bool wasErased = std::async(std::launch::async, [&] {
                               const auto writer = Store::openWriter(*loan);
                               return writer && erasePeople(**writer, {.people = {office.amira}});
                           }).get();
    QVERIFY(wasErased);

    QVERIFY(isErased(*office.store->find(office.amira)));
    QVERIFY(search(*office.store, u"khan"_s).empty());
    for (const QString &name : {u"office.hub"_s, u"office.hub-wal"_s}) {
        QFile file{office.folder.filePath(name)};
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        for (const char *trace : traces)
            QVERIFY2(!bytes.contains(trace), qPrintable(name + u": "_s + QString::fromLatin1(trace)));
    }
    office.store->takeBack({});
    QVERIFY(office.store->change(u"Go on"_s, [](Writer &write) -> Result<> {
        write.insert(Person{.firstName = u"A"_s, .lastName = u"B"_s});
        return {};
    }));
}

QTEST_GUILESS_MAIN(TestPrivacy)
#include "tst_privacy.moc"
