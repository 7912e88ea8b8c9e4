#include "accessiblenames.h"
#include "exchange/demo/demo.h"
#include "failonwarnings.h"
#include "pages/documents/documentmaker.h"
#include "records/nouns.h"
#include "shell/desktop.h"
#include "shell/mainwindow.h"
#include "shell/pagestack.h"
#include "store/store.h"
#include "theme/look.h"
#include "widgets/banner.h"
#include "widgets/pageheader.h"
#include "widgets/recordtable.h"
#include "widgets/sceneview.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace hub;
using namespace Qt::StringLiterals;

/// The one place to make every document from, by keys.
class DocumentsPageTest final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase();
    void everyKindShowsItsPages_data();
    void everyKindShowsItsPages();
    void aKindIsChosenByKeys();
    void aSubjectIsFoundByTyping();
    void whereThereIsNothingItSaysWhy();
    void badgesGoOnWhereASheetWasBegun();
    void aPdfIsExported();
    void certificatesAreNotedInTheLog();
    void aLetterWithAGapIsLookedAtOnly();
    void anEventLeadsToItsPapers();
    void everyControlHasAName();

private:
    Page *documents(const QString &part, qint64 record = 0);
    [[nodiscard]] EventId attendedEvent();
    /// Offers a place to one of those accepted, and says not by when to answer.
    [[nodiscard]] bool offerWithoutADay(Store &store);
    [[nodiscard]] QAction *action(const QString &words) const;
    template<typename T>
    [[nodiscard]] T *part(const char *name) const
    {
        return m_desktop->window().pages()->current()->findChild<T *>(QString::fromLatin1(name));
    }
    [[nodiscard]] SceneView *pages() const { return part<SceneView>("documentPages"); }
    void press(const QString &action);
    static void answer(const QString &path);

    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<LookChoice> m_look;
    std::unique_ptr<Desktop> m_desktop;
    std::unique_ptr<Store> m_reader; ///< what is in the hub, beside the window
    Application m_open;              ///< offered without a day to answer by
};

void DocumentsPageTest::initTestCase()
{
    failOnWarnings();
    const QString file = m_folder.filePath(u"demo.hub"_s);
    {
        const auto made = makeDemo(file, {.years = 2, .today = QDate{2026, 1, 15}});
        QVERIFY(made && offerWithoutADay(**made));
    }
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_look = std::make_unique<LookChoice>(*m_settings);
    m_look->apply();
    m_desktop = std::make_unique<Desktop>(*m_settings, *m_look, [] { return QDate{2026, 1, 15}; });
    m_desktop->window().show();
    QVERIFY(m_desktop->open(file));
    QVERIFY(QTest::qWaitForWindowActive(&m_desktop->window()));
    auto reader = Store::openReader(file);
    QVERIFY(reader);
    m_reader = *std::move(reader);
}

void DocumentsPageTest::cleanupTestCase()
{
    m_reader.reset();
    m_desktop.reset();
    m_look.reset();
}

Page *DocumentsPageTest::documents(const QString &kind, qint64 record)
{
    m_desktop->window().go({.page = u"documents"_s, .record = record, .part = kind});
    return m_desktop->window().pages()->current();
}

/// The latest event at which somebody was marked present.
EventId DocumentsPageTest::attendedEvent()
{
    Store &store = *m_reader;
    for (const DocumentSubject &subject :
         documentSubjects(store, DocumentWords::About::Event, QDate{2026, 1, 15})) {
        for (const Attendance &mark : store.where<Attendance>("event", subject.key)) {
            if (mark.mark == Mark::Present)
                return EventId{subject.key};
        }
    }
    return {};
}

void DocumentsPageTest::press(const QString &words)
{
    for (auto *button : m_desktop->window().pages()->current()->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == words) {
            button->setFocus();
            return QTest::keyClick(button, Qt::Key_Space);
        }
    }
    QFAIL(qPrintable(words));
}

/// The next question for a file or folder is answered with @p path.
void DocumentsPageTest::answer(const QString &path)
{
    QTimer::singleShot(0, [path] {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        if (dialog == nullptr)
            return;
        dialog->findChild<QLineEdit *>()->setText(path);
        QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
        if (dialog->isVisible())
            QMetaObject::invokeMethod(dialog, "accept");
    });
}

void DocumentsPageTest::everyKindShowsItsPages_data()
{
    QTest::addColumn<QString>("kind");
    for (const DocumentWords &words : documentKinds())
        QTest::newRow(qPrintable(words.title)) << words.part;
}

void DocumentsPageTest::everyKindShowsItsPages()
{
    QFETCH(QString, kind);
    qint64 record = 0;
    if (kind == u"certificates"_s || kind == u"register"_s)
        record = attendedEvent().value();
    if (kind == u"audit-pack"_s)
        record = m_reader->all<Payment>().front().school.value();
    if (kind == u"badges"_s)
        record = m_reader->all<Attendance>().front().event.value();

    documents(kind, record);

    if (kind == u"decision"_s && m_reader->count(recordType<Decision>()) == 0)
        return; // whereThereIsNothingItSaysWhy()
    QVERIFY(pages()->scene());
    QVERIFY(!pages()->scene()->pages.empty());
    QVERIFY(!pages()->scene()->title.isEmpty());
}

void DocumentsPageTest::aKindIsChosenByKeys()
{
    documents(u"register"_s);
    auto *kinds = part<QListWidget>("documentKinds");
    kinds->setFocus();

    QTest::keyClick(kinds, Qt::Key_End);
    const QString last = pages()->scene()->title;
    QTest::keyClick(kinds, Qt::Key_Home);

    QCOMPARE(kinds->currentRow(), 0);
    QVERIFY(pages()->scene()->title != last);
}

void DocumentsPageTest::aSubjectIsFoundByTyping()
{
    documents(u"audit-pack"_s);
    auto *subject = part<QComboBox>("documentSubject");
    const School school = m_reader->all<School>().back();

    subject->setFocus();
    subject->lineEdit()->selectAll();
    QTest::keyClicks(subject->lineEdit(), school.urn);
    QTest::keyClick(subject->lineEdit(), Qt::Key_Escape); // the list of what fits
    subject->setCurrentIndex(subject->findData(school.id.value()));
    QTest::keyClicks(subject->lineEdit(), u" nothing such"_s);
    part<QListWidget>("documentKinds")->setFocus();

    QVERIFY(subject->currentText().contains(school.urn)); // what was half typed is no choice
}

void DocumentsPageTest::whereThereIsNothingItSaysWhy()
{
    Page *page = documents(u"certificates"_s);
    auto *subject = part<QComboBox>("documentSubject");
    // The latest events are still to come.
    subject->setCurrentIndex(0);

    QVERIFY(!pages()->scene());
    for (const QAction *action : page->actions())
        QVERIFY(!action->isEnabled());
}

void DocumentsPageTest::badgesGoOnWhereASheetWasBegun()
{
    documents(u"badges"_s, m_reader->all<Attendance>().front().event.value());
    auto *start = part<QSpinBox>("firstLabel");
    const auto first = pages()->scene();

    start->setFocus();
    start->selectAll();
    QTest::keyClicks(start, u"5"_s);

    QCOMPARE(start->value(), 5);
    QVERIFY(pages()->scene() != first);
}

void DocumentsPageTest::aPdfIsExported()
{
    documents(u"planner"_s);
    const QString path = m_folder.filePath(u"planner.pdf"_s);

    answer(path);
    press(u"Export PDF…"_s);

    QFile file{path};
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith("%PDF-"));
    QVERIFY(bytes.size() > 1000);
}

void DocumentsPageTest::certificatesAreNotedInTheLog()
{
    documents(u"certificates"_s, attendedEvent().value());
    const qint64 before = m_reader->count(recordType<DocumentLog>());
    const int made = part<QListWidget>("madeDocuments")->count();
    QVERIFY(made > 1);
    QVERIFY(QDir{m_folder.path()}.mkdir(u"certificates"_s));

    answer(m_folder.filePath(u"certificates"_s));
    press(u"Export all…"_s);

    QCOMPARE(QDir{m_folder.filePath(u"certificates"_s)}.entryList({u"*.pdf"_s}).size(), made);
    QCOMPARE(m_reader->count(recordType<DocumentLog>()), before + made);
}

bool DocumentsPageTest::offerWithoutADay(Store &store)
{
    m_open = store.where<Application>("status", u"accepted"_s).front();
    m_open.status = ApplicationStatus::Offered;
    m_open.replyBy = {};
    return bool(store.change(u"Offer again"_s, [this](Writer &writer) -> Result<> {
        writer.update(m_open);
        return {};
    }));
}

QAction *DocumentsPageTest::action(const QString &words) const
{
    for (QAction *one : m_desktop->window().pages()->current()->actions()) {
        if (one->text() == words)
            return one;
    }
    return nullptr;
}

void DocumentsPageTest::aLetterWithAGapIsLookedAtOnly()
{
    documents(u"letters"_s, m_open.cohort.value());
    const auto person = m_reader->find(m_open.person);
    auto *list = part<QListWidget>("madeDocuments");
    const auto found = list->findItems(person->firstName + u' ' + person->lastName, Qt::MatchExactly);
    QCOMPARE(found.size(), 1);

    list->setCurrentItem(found.front());

    QVERIFY(pages()->scene());
    const auto *fault = part<Banner>("documentFault");
    QVERIFY(fault->isVisible());
    QVERIFY2(
        fault->text().startsWith(
            u"The letter to %1 %2 lacks the day and hour the offer is to be answered by ({reply_by})."_s.arg(
                person->firstName, person->lastName)),
        qPrintable(fault->text()));
    QVERIFY(!action(u"Export PDF…"_s)->isEnabled() && !action(u"Print…"_s)->isEnabled());
    QVERIFY(!action(u"Export all…"_s)->isEnabled());
    if (list->count() > 1) { // another is whole: it can be handed out, but not all of them
        list->setCurrentRow(list->row(found.front()) == 0 ? 1 : 0);
        QVERIFY(action(u"Export PDF…"_s)->isEnabled() && action(u"Print…"_s)->isEnabled());
        QVERIFY(!action(u"Export all…"_s)->isEnabled() && fault->isVisible());
    }
    documents(u"planner"_s);
    QVERIFY(!fault->isVisible() && action(u"Export PDF…"_s)->isEnabled());
}

void DocumentsPageTest::anEventLeadsToItsPapers()
{
    const EventId event = attendedEvent();
    m_desktop->window().go({.page = u"events"_s, .record = event.value()});

    press(u"Certificates"_s);

    QCOMPARE(m_desktop->window().pages()->currentId(), u"documents"_s);
    QCOMPARE(part<QComboBox>("documentSubject")->currentData().toLongLong(), event.value());
    QVERIFY(pages()->scene());
    m_desktop->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_desktop->window()));
    QTest::keyClick(&m_desktop->window(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_desktop->window().pages()->currentId(), u"events"_s);
}

void DocumentsPageTest::everyControlHasAName()
{
    Page *page = documents(u"badges"_s);

    QCOMPARE(controlsWithoutNames(page).join(u", "_s), QString{});
}

QTEST_MAIN(DocumentsPageTest)
#include "tst_documentspage.moc"
