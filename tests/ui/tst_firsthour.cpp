// What somebody does in their first hour on the sample hub, by the keys and the mouse alone.
#include "dialogs/adddialog.h"
#include "dialogs/duplicatesdialog.h"
#include "dialogs/exportsheet.h"
#include "dialogs/filterdialog.h"
#include "dialogs/guidedialog.h"
#include "dialogs/importdialog.h"
#include "exchange/demo/demo.h"
#include "exchange/newhub.h"
#include "failonwarnings.h"
#include "records/nouns.h"
#include "shell/desktop.h"
#include "shell/mainwindow.h"
#include "shell/pagestack.h"
#include "store/steps.h"
#include "store/store.h"
#include "theme/look.h"
#include "widgets/recordtable.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QTimer>

#include <algorithm>
#include <functional>

using namespace hub;
using namespace Qt::StringLiterals;

namespace {

const QDate day{2026, 1, 15};

/// How much of everything there is, to tell whether all is as it was.
std::vector<qint64> countsIn(const QString &file)
{
    const auto store = Store::open(file);
    std::vector<qint64> counts;
    for (const RecordType *type : {&recordType<Person>(), &recordType<Role>(), &recordType<Application>(),
                                   &recordType<Judgement>(), &recordType<ImportMapping>()})
        counts.push_back(store ? (*store)->count(*type) : -1);
    return counts;
}

/// Chooses in a box as one does by typing the beginning of the words.
void typeInto(QComboBox &box, const QString &words)
{
    box.setFocus();
    QTest::keyClicks(&box, words);
}

QPushButton *buttonOf(QWidget &dialog, const QString &words)
{
    for (auto *button : dialog.findChildren<QPushButton *>()) {
        if (button->text() == words)
            return button;
    }
    return nullptr;
}

} // namespace

class FirstHourTest final : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void whoMissedMarchADuplicateAFormAndBack();
    void aNewHubTicksItsFirstSteps();
    void f1OpensTheGuideForEveryPage();

private:
    /// Does @p what in the next modal dialog.
    template<typename Dialog>
    void inDialog(std::function<void(Dialog &)> what);
    void findWhoMissedMarch();
    void makeTwoTeachersOne();
    void importTheForm();
    void takeAllBack();
    void press(Qt::Key key, Qt::KeyboardModifiers with = {})
    {
        QApplication::setActiveWindow(
            &m_desktop->window()); // the offscreen platform forgets it after a dialog
        QTest::keyClick(&m_desktop->window(), key, with);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<LookChoice> m_look;
    std::unique_ptr<Desktop> m_desktop;
    QString m_file;
    QString m_undoAtFirst;
    int m_dialogs = 0; ///< that were seen
};

void FirstHourTest::init()
{
    failOnWarnings();
    m_dialogs = 0;
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(u"Sample.hub"_s);
    QVERIFY(makeDemo(m_file, {.today = day}));
    m_settings = std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_look = std::make_unique<LookChoice>(*m_settings);
    m_look->apply();
}

void FirstHourTest::cleanup()
{
    m_desktop.reset();
    m_look.reset();
    m_settings.reset();
}

template<typename Dialog>
void FirstHourTest::inDialog(std::function<void(Dialog &)> what)
{
    QTimer::singleShot(0, this, [this, what] {
        auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        QApplication::setActiveWindow(dialog);
        ++m_dialogs;
        what(*dialog);
        if (dialog->isVisible())
            dialog->reject(); // so that a test that failed comes to its end
    });
}

/// Ctrl+2 is People, Ctrl+Shift+F the filter: “Missed contains March”.
void FirstHourTest::findWhoMissedMarch()
{
    press(Qt::Key_2, Qt::ControlModifier);
    Page *page = m_desktop->window().pages()->current();
    auto *table = page->findChild<RecordTable *>();
    const int everybody = table->model()->rowCount();
    inDialog<FilterDialog>([](FilterDialog &dialog) {
        QComboBox *field = nullptr;
        for (auto *box : dialog.findChildren<QComboBox *>()) {
            if (box->accessibleName() == u"Field"_s)
                field = box;
        }
        QVERIFY(field);
        typeInto(*field, u"Missed"_s);
        QVERIFY2(field->currentText().startsWith(u"Missed"_s), qPrintable(field->currentText()));
        QTest::keyClick(field, Qt::Key_Tab); // contains
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
        QTest::keyClicks(dialog.focusWidget(), u"March"_s);
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
    });

    table->setFocus();
    press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);

    QVERIFY(table->model()->rowCount() > 0);
    QVERIFY(table->model()->rowCount() < everybody / 2);
}

void FirstHourTest::makeTwoTeachersOne()
{
    inDialog<DuplicatesDialog>([](DuplicatesDialog &dialog) {
        QPushButton *merge = buttonOf(dialog, u"Make them one"_s);
        QVERIFY(merge);
        QTest::mouseClick(merge, Qt::LeftButton);
        QCOMPARE(dialog.settled(), 1);
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });

    press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);

    QVERIFY(m_desktop->window().undoAction()->text() != m_undoAtFirst);
}

/// The workbook as Microsoft Forms gives it: its own five columns, then the questions.
void FirstHourTest::importTheForm()
{
    TypedSheet form;
    form.sheet.name = u"Sheet1"_s;
    form.sheet.headings = {u"ID"_s,   u"Start time"_s, u"Completion time"_s, u"Email"_s,
                           u"Name"_s, u"First name"_s, u"Last name"_s};
    form.sheet.rows = {{2,
                        {u"1"_s, u"2026-01-12"_s, u"2026-01-12"_s, u"nia.hollis@example.org"_s,
                         u"anonymous"_s, u"Nia"_s, u"Hollis-Brook"_s}},
                       {3,
                        {u"2"_s, u"2026-01-13"_s, u"2026-01-13"_s, u"omar.quill@example.org"_s,
                         u"anonymous"_s, u"Omar"_s, u"Quillfeather"_s}}};
    const QString path = m_folder->filePath(u"People(1-2).xlsx"_s);
    QVERIFY(saveSheet(form, path));
    inDialog<ImportDialog>([path](ImportDialog &dialog) {
        auto *file = dialog.findChild<QLineEdit *>(u"importPath"_s);
        QTest::keyClicks(file, path);
        QTest::keyClick(file, Qt::Key_Tab);
        auto *kind = dialog.findChild<QComboBox *>(u"importKind"_s);
        typeInto(*kind, u"People"_s);
        emit kind->activated(kind->currentIndex());
        for (int step = 0; step < 5 && dialog.result() != QDialog::Accepted; ++step) {
            for (auto *button : dialog.findChildren<QPushButton *>()) {
                if (button->isDefault() && button->isEnabled()) {
                    QTest::mouseClick(button, Qt::LeftButton);
                    break;
                }
            }
        }
        QTRY_COMPARE(dialog.result(), static_cast<int>(QDialog::Accepted));
    });

    press(Qt::Key_I, Qt::ControlModifier);

    QVERIFY(m_desktop->window().undoAction()->text().contains(u"People(1-2)"_s));
}

void FirstHourTest::takeAllBack()
{
    for (int step = 0; step < 10 && m_desktop->window().undoAction()->text() != m_undoAtFirst; ++step)
        press(Qt::Key_Z, Qt::ControlModifier);

    QCOMPARE(m_desktop->window().undoAction()->text(), m_undoAtFirst);
}

void FirstHourTest::whoMissedMarchADuplicateAFormAndBack()
{
    const std::vector<qint64> before = countsIn(m_file);
    m_desktop = std::make_unique<Desktop>(*m_settings, *m_look, [] { return day; });
    m_desktop->window().show();
    QVERIFY(m_desktop->open(m_file));
    QVERIFY(QTest::qWaitForWindowActive(&m_desktop->window()));
    m_undoAtFirst = m_desktop->window().undoAction()->text();

    findWhoMissedMarch();
    makeTwoTeachersOne();
    importTheForm();
    takeAllBack();

    QCOMPARE(m_dialogs, 3);
    m_desktop.reset();
    QCOMPARE(countsIn(m_file), before);
}

void FirstHourTest::aNewHubTicksItsFirstSteps()
{
    const QString file = m_folder->filePath(u"mine.hub"_s);
    QVERIFY(newHub(file, {.name = u"Mine"_s, .laCodes = u"866"_s}));
    m_desktop = std::make_unique<Desktop>(*m_settings, *m_look, [] { return day; });
    m_desktop->window().show();
    QVERIFY(m_desktop->open(file));
    QVERIFY(QTest::qWaitForWindowActive(&m_desktop->window()));
    auto *steps = m_desktop->window().findChild<QWidget *>(u"firstSteps"_s);
    QVERIFY(steps && steps->isVisible());
    const auto left = [steps] {
        return std::ranges::count(steps->findChildren<QPushButton *>(), u"Do it…"_s, &QPushButton::text);
    };
    QCOMPARE(left(), 3);
    inDialog<AddDialog>([](AddDialog &dialog) {
        QTest::keyClicks(dialog.findChild<QLineEdit *>(u"first_name"_s), u"Nia"_s);
        QTest::keyClicks(dialog.findChild<QLineEdit *>(u"last_name"_s), u"Hollis"_s);
        dialog.accept();
    });

    press(Qt::Key_2, Qt::ControlModifier);
    press(Qt::Key_N, Qt::ControlModifier);
    press(Qt::Key_1, Qt::ControlModifier);

    QCOMPARE(m_dialogs, 1);
    QCOMPARE(left(), 2);
    QTest::mouseClick(buttonOf(*steps, u"Hide this list"_s), Qt::LeftButton);
    QVERIFY(!steps->isVisible());
}

void FirstHourTest::f1OpensTheGuideForEveryPage()
{
    m_desktop = std::make_unique<Desktop>(*m_settings, *m_look, [] { return day; });
    m_desktop->window().show();
    QVERIFY(m_desktop->open(m_file));
    QVERIFY(QTest::qWaitForWindowActive(&m_desktop->window()));

    for (const PageEntry &entry : m_desktop->window().pages()->entries()) {
        m_desktop->window().go({.page = entry.id});
        QUrl shown;
        inDialog<GuideDialog>([&shown](GuideDialog &dialog) {
            shown = dialog.findChild<QTextBrowser *>()->source();
            dialog.reject();
        });
        press(Qt::Key_F1);
        QVERIFY2(!shown.isEmpty() && shown != QUrl{u"index.md"_s},
                 qPrintable(entry.id + u' ' + shown.toString()));
    }
}

QTEST_MAIN(FirstHourTest)
#include "tst_firsthour.moc"
