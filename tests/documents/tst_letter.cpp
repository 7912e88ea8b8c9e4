#include "documentchecks.h"
#include "documents/letter.h"
#include "documents/logicaltree.h"
#include "documents/pdf/pdfwriter.h"

#include <QTest>

#include <future>

using namespace Qt::StringLiterals;
using namespace hub;
using namespace hub::testing;

namespace {

LetterContent exampleContent(LetterKind kind)
{
    LetterContent content{.kind = kind, .date = {2025, 6, 10}, .programme = u"Primary Mastery Specialists"_s};
    content.hub.name = u"Example Vale Maths Hub"_s;
    content.hub.contactName = u"Asha Example"_s;
    content.hub.email = u"hub@examplevale.example.org"_s;
    content.hub.phone = u"01632 960 001"_s;
    content.hub.address = u"Example School\nSample Lane\nSampleton\nEX1 2MP"_s;
    content.person.firstName = u"Łucja"_s;
    content.person.lastName = u"O’Dowd"_s;
    content.school = School{};
    content.school->name = u"Oak Primary School"_s;
    content.school->town = u"Sampleton"_s;
    content.cohort.code = u"PMS-C11"_s;
    content.cohort.year = AcademicYear::starting(2025);
    content.application.replyBy = QDateTime{{2025, 6, 24}, {17, 0}, Qt::UTC};
    content.application.reserveRank = 2;
    content.application.feedback = u"Your account of lesson study stood out.\n\nSay more about colleagues."_s;
    content.expected
        = {u"The headteacher attends the launch. (SMS-C10)"_s, u"Two days in school. (SMS-C10)"_s};
    return content;
}

LetterTemplate ownWording(const QString &body)
{
    LetterTemplate own;
    own.subject = u"About {programme}"_s;
    own.body = body;
    return own;
}

} // namespace

class TestLetter : public QObject
{
    Q_OBJECT

private slots:
    void everyKindIsAnAccessibleLetter_data();
    void everyKindIsAnAccessibleLetter();
    void fieldsAreFilledIn_data();
    void fieldsAreFilledIn();
    void everyFieldHasAValueAndAMeaning();
    void shippedWordingsAskForNothingUnknown_data() { everyKindIsAnAccessibleLetter_data(); }
    void shippedWordingsAskForNothingUnknown();
    void aLongLetterGoesOnAndKeepsItsSignature();
    void aHubThatSaysNothingStillWrites();
    void lettersAreTheSameOnAnyThread();
};

void TestLetter::everyKindIsAnAccessibleLetter_data()
{
    QTest::addColumn<LetterKind>("kind");
    QTest::newRow("offer") << LetterKind::Offer;
    QTest::newRow("reserve") << LetterKind::Reserve;
    QTest::newRow("decline") << LetterKind::Decline;
    QTest::newRow("rejection") << LetterKind::Rejection;
    QTest::newRow("reminder") << LetterKind::Reminder;
    QTest::newRow("follow-up") << LetterKind::FollowUp;
}

void TestLetter::everyKindIsAnAccessibleLetter()
{
    QFETCH(const LetterKind, kind);
    const QString about = kind == LetterKind::FollowUp ? u"The headteacher attends the launch."_s
                                                       : u"Primary Mastery Specialists"_s;

    const Scene scene = letter(exampleContent(kind));

    QCOMPARE(scene.pages.size(), 1U);
    const QString text = readingText(scene);
    for (const auto &said : {u"Łucja O’Dowd"_s, u"Dear Łucja"_s, u"10 June 2025"_s, u"Oak Primary School"_s,
                             about, u"Yours sincerely"_s, u"EX1 2MP"_s})
        QVERIFY2(text.contains(said), qPrintable(said));
    QVERIFY2(!text.contains(u'{') && !text.contains(u'['), qPrintable(text));
    verifyDocument(scene, savedPdf(scene, QTest::currentDataTag()));
}

void TestLetter::fieldsAreFilledIn_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QStringList>("paragraphs");
    QTest::addColumn<QStringList>("missing");
    QTest::addColumn<QStringList>("leftOut");
    QTest::addColumn<QStringList>("unknown");
    const QStringList none;
    QTest::newRow("a value in its place")
        << u"By {reply_by}."_s << QStringList{u"By Tuesday 24 June 2025, 5 pm."_s} << none << none << none;
    QTest::newRow("several in one sentence")
        << u"{first_name} {last_name}: {cohort}, number {reserve_rank}"_s
        << QStringList{u"Łucja O’Dowd: PMS-C11, number 2"_s} << none << none << none;
    QTest::newRow("empty lines part paragraphs, single ones do not")
        << u"one\ntwo\n \n\r\nthree"_s << QStringList{u"one\ntwo"_s, u"three"_s} << none << none << none;
    QTest::newRow("a value that is missing shows as a gap and is said")
        << u"From {lead_school}."_s << QStringList{u"From [lead school of the hub]."_s}
        << QStringList{u"lead_school"_s} << none << none;
    QTest::newRow("alone in its paragraph it takes the paragraph with it")
        << u"Dear\n\n{lead_school}\n\nBye"_s << QStringList{u"Dear"_s, u"Bye"_s} << none
        << QStringList{u"lead_school"_s} << none;
    QTest::newRow("a name that is no field stays as typed and is said")
        << u"Dear {frist_name}"_s << QStringList{u"Dear {frist_name}"_s} << none << none
        << QStringList{u"frist_name"_s};
    QTest::newRow("a value of several paragraphs is several")
        << u"{feedback}"_s
        << QStringList{u"Your account of lesson study stood out."_s, u"Say more about colleagues."_s} << none
        << none << none;
    QTest::newRow("spaces make no field, and a lone brace is only a brace")
        << u"a { b } c }"_s << QStringList{u"a { b } c }"_s} << none << none << QStringList{u" b "_s};
}

void TestLetter::fieldsAreFilledIn()
{
    QFETCH(const QString, body);
    LetterContent content = exampleContent(LetterKind::Offer);
    content.wording = ownWording(body);

    const FilledLetter filled = filledIn(wordingOf(content), content);

    QCOMPARE(filled.subject, u"About Primary Mastery Specialists"_s);
    QTEST(filled.paragraphs, "paragraphs");
    QTEST(filled.missing, "missing");
    QTEST(filled.leftOut, "leftOut");
    QTEST(filled.unknown, "unknown");
    QCOMPARE(unknownFields(wordingOf(content)), filled.unknown);
}

void TestLetter::everyFieldHasAValueAndAMeaning()
{
    LetterContent content = exampleContent(LetterKind::Offer);
    content.hub.leadSchool = u"Example School"_s;
    for (const LetterField &field : letterFields()) {
        content.wording = ownWording(u'{' + field.id + u'}');

        const FilledLetter filled = filledIn(wordingOf(content), content);

        QVERIFY2(!filled.paragraphs.isEmpty() && filled.missing.isEmpty() && filled.leftOut.isEmpty(),
                 qPrintable(field.id));
        QVERIFY(!field.meaning.isEmpty());
    }
}

void TestLetter::shippedWordingsAskForNothingUnknown()
{
    QFETCH(const LetterKind, kind);

    QCOMPARE(unknownFields(shippedWording(kind)), QStringList{});
    QVERIFY(!shippedWording(kind).subject.isEmpty());
}

void TestLetter::aLongLetterGoesOnAndKeepsItsSignature()
{
    LetterContent content = exampleContent(LetterKind::Offer);
    QString body = u"- one thing\n- another thing"_s;
    for (int i = 0; i < 30; ++i)
        body
            += u"\n\nParagraph %1 of {programme} says something that takes more than a line, as letters do."_s
                   .arg(i);
    content.wording = ownWording(body);

    const Scene scene = letter(content);

    QVERIFY(scene.pages.size() > 1);
    QVERIFY(
        std::ranges::any_of(scene.nodes, [](const SceneNode &node) { return node.role == NodeRole::List; }));
    verifyDocument(scene, savedPdf(scene, "long"));
}

void TestLetter::aHubThatSaysNothingStillWrites()
{
    LetterContent content = exampleContent(LetterKind::Decline);
    content.hub = HubDetails{};
    content.hub.name = u"Example Vale Maths Hub"_s;
    content.school.reset();

    const Scene scene = letter(content);

    QCOMPARE(filledIn(wordingOf(content), content).missing, (QStringList{u"school"_s, u"contact"_s}));
    QVERIFY(readingText(scene).contains(u"[name of the school]"_s));
    verifyDocument(scene, savedPdf(scene, "silent"));
}

// The window writes them aside while it shows another.
void TestLetter::lettersAreTheSameOnAnyThread()
{
    constexpr LetterKind kinds[]
        = {LetterKind::Offer, LetterKind::Reserve, LetterKind::Decline, LetterKind::Offer};
    const auto written = [](LetterKind kind) {
        const auto pdf
            = writePdf(letter(exampleContent(kind)), {.created = QDateTime{{2025, 6, 10}, {9, 0}, Qt::UTC}});
        return pdf ? *pdf : QByteArray{};
    };
    std::vector<QByteArray> wanted;
    for (const LetterKind kind : kinds)
        wanted.push_back(written(kind));
    for (int round = 0; round < 5; ++round) {
        std::vector<std::future<QByteArray>> aside;
        for (const LetterKind kind : kinds)
            aside.push_back(std::async(std::launch::async, written, kind));
        for (size_t i = 0; i < aside.size(); ++i)
            QCOMPARE(aside[i].get(), wanted[i]);
    }
    QVERIFY(!wanted.front().isEmpty());
}

QTEST_APPLESS_MAIN(TestLetter)
#include "tst_letter.moc"
