// Lists of what is worked out, filtered, sorted and kept as views in the window, with real keys and the
// mouse.
#include "base/textfold.h"
#include "dialogs/filterdialog.h"
#include "exchange/demo/demo.h"
#include "failonwarnings.h"
#include "models/clashlistmodel.h"
#include "models/dayslistmodel.h"
#include "models/linesmodel.h"
#include "pages/wordlist.h"
#include "shell/desktop.h"
#include "shell/mainwindow.h"
#include "shell/pagestack.h"
#include "store/store.h"
#include "theme/look.h"
#include "widgets/filterbar.h"
#include "widgets/filterbox.h"
#include "widgets/navigationlist.h"
#include "widgets/recordtable.h"

#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace hub;
using namespace Qt::StringLiterals;

namespace {

/// Whether a row of the model is to be shown, told in another way than filters do.
using Wanted = std::function<bool(const QModelIndex &row)>;

QString text(const QModelIndex &row, int column)
{
    return row.siblingAtColumn(column).data().toString();
}

QVariant figure(const QModelIndex &row, int column)
{
    return row.siblingAtColumn(column).data(LinesModel::SortRole);
}

QDate dayOf(const QModelIndex &clash)
{
    return clash.siblingAtColumn(ClashListModel::DateColumn).data(ClashListModel::SortRole).toDate();
}

/// Types what an item of @p box begins with, as somebody does who knows where they want to go.
void typeInto(QComboBox &box, const QString &text)
{
    box.setFocus();
    QTest::keyClicks(&box, text);
}

} // namespace

Q_DECLARE_METATYPE(Wanted)

class WordFiltersTest final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void aFilterKeepsTheRowsThatMeetIt_data();
    void aFilterKeepsTheRowsThatMeetIt();
    void aFilterIsBuiltByChoice();
    void whatCannotBeReadIsSaidAndNothingIsFiltered();
    void whatIsAskedOfATextStaysWhenNoRowHasIt();
    void aChipSaysWhatIsHiddenUntilItIsTakenAway();
    void shiftAndAClickSortFurther();
    void aViewIsKept_data();
    void aViewIsKept();
    void filterAndOrderTakeNoTime();

private:
    WordList *list(const QString &page)
    {
        m_desktop->window().go({.page = page});
        return m_desktop->window().pages()->current()->findChild<WordList *>();
    }
    template<typename Dialog>
    void inDialog(std::function<void(Dialog &)> what)
    {
        QTimer::singleShot(0, this, [what] {
            auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            what(*dialog);
        });
    }
    static QComboBox *boxCalled(const QWidget &parent, const QString &name)
    {
        const auto boxes = parent.findChildren<QComboBox *>();
        const auto found = std::ranges::find(boxes, name, &QComboBox::accessibleName);
        return found == boxes.end() ? nullptr : *found;
    }

    QTemporaryDir m_templates;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<LookChoice> m_look;
    std::unique_ptr<Desktop> m_desktop;
};

void WordFiltersTest::initTestCase()
{
    failOnWarnings();
    QVERIFY(makeDemo(m_templates.filePath(u"demo.hub"_s), {.years = 2, .today = QDate{2026, 1, 15}}));
}

void WordFiltersTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const QString file = m_folder->filePath(u"demo.hub"_s);
    QVERIFY(QFile::copy(m_templates.filePath(u"demo.hub"_s), file));
    m_settings = std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_look = std::make_unique<LookChoice>(*m_settings);
    m_look->apply();
    m_desktop = std::make_unique<Desktop>(*m_settings, *m_look, [] { return QDate{2026, 1, 15}; });
    m_desktop->window().resize(1280, 800);
    m_desktop->window().show();
    QVERIFY(m_desktop->open(file));
    QVERIFY(QTest::qWaitForWindowActive(&m_desktop->window()));
}

void WordFiltersTest::cleanup()
{
    m_desktop.reset();
    m_look.reset();
    m_settings.reset();
}

void WordFiltersTest::aFilterKeepsTheRowsThatMeetIt_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("expression");
    QTest::addColumn<Wanted>("wanted");
    const auto row = [](const char *name, const QString &page, const QString &expression, Wanted wanted) {
        QTest::newRow(name) << page << expression << wanted;
    };
    const QString never = u"never-engaged"_s;
    row("a share with a decimal", never, u"fsm_percent >= 20.5"_s,
        [](const QModelIndex &school) { return figure(school, 4).toDouble() >= 20.5; });
    row("a whole number, where nothing is not less", never, u"pupils < 300"_s, [](const QModelIndex &school) {
        return !figure(school, 5).isNull() && figure(school, 5).toInt() < 300;
    });
    row("between two figures", never, u"pupils >= 150 and pupils <= 400"_s, [](const QModelIndex &school) {
        return figure(school, 5).toInt() >= 150 && figure(school, 5).toInt() <= 400;
    });
    row("a text that is", never, u"phase = Primary"_s,
        [](const QModelIndex &school) { return text(school, 2) == u"Primary"_s; });
    row("one that begins with, or has, in any case", never, u"school ~ \"PRIM\""_s,
        [](const QModelIndex &school) { return folded(text(school, 0)).contains(u"prim"_s); });
    row("none of two, together", never, u"not (phase = Primary or trust is empty)"_s,
        [](const QModelIndex &school) {
            return text(school, 2) != u"Primary"_s && !text(school, 6).isEmpty();
        });
    const QString expected = u"expectations"_s;
    row("a day that is past", expected, u"by < 2026-01-15"_s, [](const QModelIndex &line) {
        return !figure(line, 5).isNull() && figure(line, 5).toDate() < QDate{2026, 1, 15};
    });
    row("one of several", expected, u"state in (Overdue, Met)"_s,
        [](const QModelIndex &line) { return text(line, 0) == u"Overdue"_s; });
    row("kilometres, or without a lead", u"match-schools"_s, u"km > 6 or lead = none"_s,
        [](const QModelIndex &match) {
            return figure(match, 3).toDouble() >= 6.05 || text(match, 2) == u"none"_s;
        });
    row("days in quarters, a column that is not shown", u"specialists"_s, u"short_by >= 1"_s,
        [](const QModelIndex &person) {
            return person.siblingAtColumn(DaysListModel::ShortColumn).data(DaysListModel::SortRole).toInt()
                >= 4;
        });
    row("a month", u"clashes"_s, u"date >= 2026-02-01 and date < 2026-03-01"_s, [](const QModelIndex &clash) {
        return dayOf(clash) >= QDate{2026, 2, 1} && dayOf(clash) < QDate{2026, 3, 1};
    });
}

void WordFiltersTest::aFilterKeepsTheRowsThatMeetIt()
{
    QFETCH(QString, page);
    QFETCH(QString, expression);
    QFETCH(Wanted, wanted);
    WordList *shown = list(page);
    QVERIFY(shown);
    QSignalSpy refused{shown, &WordList::failed};

    m_desktop->window().go({.page = page, .part = u"where:"_s + expression});

    QCOMPARE(refused.size(), 0);
    const QAbstractItemModel &all = *shown->proxy()->sourceModel();
    QSet<int> found;
    for (int row = 0; row < shown->proxy()->rowCount(); ++row)
        found << shown->rowOf(shown->proxy()->index(row, 0));
    QSet<int> meant;
    for (int row = 0; row < all.rowCount(); ++row) {
        if (wanted(all.index(row, 0)))
            meant << row;
    }
    QCOMPARE(found, meant);
    QVERIFY2(!found.isEmpty() && found.size() < all.rowCount(), qPrintable(QString::number(found.size())));
}

void WordFiltersTest::aFilterIsBuiltByChoice()
{
    WordList *shown = list(u"never-engaged"_s);
    const int all = shown->proxy()->rowCount();
    inDialog<FilterDialog>([](FilterDialog &dialog) {
        typeInto(*boxCalled(dialog, u"Field"_s), u"Local"_s);
        QComboBox *sign = boxCalled(dialog, u"Comparison"_s);
        typeInto(*sign, u"is"_s);
        QCOMPARE(sign->currentText(), u"is"_s);
        QComboBox *value = boxCalled(dialog, u"Value"_s); // the authorities there are
        QVERIFY(value->isVisible() && value->count() > 1);
        typeInto(*value, value->itemText(1));
        QTest::keyClick(&dialog, Qt::Key_Return);
    });

    QTest::keyClick(shown->table(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);

    const int found = shown->proxy()->rowCount();
    QVERIFY(found > 0 && found < all);
    const QString authority = text(shown->proxy()->index(0, 0), 3);
    QCOMPARE(toText(shown->filter()), u"la_name = "_s + authority);
    auto *chip = shown->bar()->findChild<QAbstractButton *>(u"chip"_s);
    QVERIFY(chip);
    QCOMPARE(chip->text(), u"Local authority is %1"_s.arg(authority));
}

void WordFiltersTest::whatCannotBeReadIsSaidAndNothingIsFiltered()
{
    WordList *shown = list(u"never-engaged"_s);
    const int all = shown->proxy()->rowCount();
    inDialog<FilterDialog>([](FilterDialog &dialog) {
        auto *written = dialog.findChild<QLineEdit *>(u"text"_s);
        written->setFocus();
        written->selectAll();
        QTest::keyClicks(written, u"pupils > many"_s);
        QTest::keyClick(&dialog, Qt::Key_Return);
        QVERIFY(dialog.isVisible());
        QStringList said;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            said << label->text();
        QVERIFY2(said.join(u'\n').contains(u"“many” does not fit “Pupils”. It is a whole number."_s),
                 qPrintable(said.join(u'\n')));
        dialog.reject();
    });

    QTest::keyClick(shown->table(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);

    QCOMPARE(shown->proxy()->rowCount(), all);
}

void WordFiltersTest::whatIsAskedOfATextStaysWhenNoRowHasIt()
{
    WordList *shown = list(u"never-engaged"_s);
    shown->setFilter(*parseFilter(u"la_name = Elsewhere"_s));
    inDialog<FilterDialog>([](FilterDialog &dialog) { dialog.accept(); });

    QTest::keyClick(shown->table(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);

    QCOMPARE(toText(shown->filter()), u"la_name = Elsewhere"_s);
}

void WordFiltersTest::aChipSaysWhatIsHiddenUntilItIsTakenAway()
{
    WordList *shown = list(u"never-engaged"_s);
    const int all = shown->proxy()->rowCount();
    shown->setFilter(*parseFilter(u"phase = Primary and pupils > 300"_s));
    shown->proxy()->setSorting({{2}, {1}, {0, Qt::DescendingOrder}});
    const int left = shown->proxy()->rowCount();
    const auto chips = shown->bar()->findChildren<QAbstractButton *>(u"chip"_s);
    QCOMPARE(chips.size(), 3);
    QVERIFY(shown->paper().filter.startsWith(QString::number(all - left)));
    QVERIFY(shown->paper().filter.contains(u"Pupils is more than 300"_s));

    m_desktop->window().resize(900, 800); // too narrow for one line
    QCoreApplication::processEvents();
    for (const QAbstractButton *part : shown->bar()->findChildren<QAbstractButton *>()) {
        QVERIFY2(part->isHidden() || part->visibleRegion().boundingRect() == part->rect(),
                 qPrintable(part->text()));
    }

    chips[1]->setFocus();
    QTest::keyClick(chips[1], Qt::Key_Delete);
    QCoreApplication::processEvents();

    QCOMPARE(toText(shown->filter()), u"phase = Primary"_s);
    QVERIFY(shown->proxy()->rowCount() > left);
    QTest::keyClick(shown->table(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(shown->proxy()->rowCount(), all);
}

void WordFiltersTest::shiftAndAClickSortFurther()
{
    WordList *shown = list(u"never-engaged"_s);
    QHeaderView *heads = shown->table()->horizontalHeader();
    const auto click = [heads](int section, Qt::KeyboardModifiers keys) {
        const QPoint middle{heads->sectionViewportPosition(section) + heads->sectionSize(section) / 2,
                            heads->height() / 2};
        QTest::mouseClick(heads->viewport(), Qt::LeftButton, keys, middle);
    };

    click(2, Qt::NoModifier);
    click(5, Qt::ShiftModifier);
    click(5, Qt::ShiftModifier); // the most pupils first

    const auto *rows = shown->proxy();
    for (int row = 1; row < rows->rowCount(); ++row) {
        const QModelIndex before = rows->index(row - 1, 0);
        const QModelIndex here = rows->index(row, 0);
        QVERIFY(text(before, 2) <= text(here, 2));
        if (text(before, 2) == text(here, 2) && !figure(here, 5).isNull())
            QVERIFY(figure(before, 5).toInt() >= figure(here, 5).toInt());
    }
    const auto *chip = shown->bar()->findChild<QAbstractButton *>(u"chip"_s);
    QVERIFY(chip);
    QCOMPARE(chip->text(), u"Sorted by Phase, then Pupils downwards"_s);
}

void WordFiltersTest::aViewIsKept_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("expression");
    QTest::newRow("of a page") << u"never-engaged"_s << u"phase = Secondary"_s;
    QTest::newRow("of a tab") << u"match-schools"_s << u"km > 6"_s;
    QTest::newRow("beside a panel") << u"specialists"_s << u"short_by >= 1"_s;
}

void WordFiltersTest::aViewIsKept()
{
    QFETCH(QString, page);
    QFETCH(QString, expression);
    WordList *shown = list(page);
    const int all = shown->proxy()->rowCount();
    shown->setFilter(*parseFilter(expression));
    const int left = shown->proxy()->rowCount();
    QVERIFY(left < all);
    inDialog<QInputDialog>([](QInputDialog &dialog) {
        QTest::keyClicks(dialog.findChild<QLineEdit *>(), u"To be asked"_s);
        QTest::keyClick(&dialog, Qt::Key_Return);
    });
    QTest::keyClick(shown->table(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    NavigationList *navigation = m_desktop->window().navigation();
    const auto choose = [navigation](const QString &title) {
        for (int row = 0; row < navigation->model()->rowCount(); ++row) {
            const QModelIndex item = navigation->model()->index(row, 0);
            if (item.data().toString() == title)
                return navigation->setCurrentIndex(item);
        }
        QFAIL("not in the navigation");
    };

    m_desktop->window().go({.page = page, .part = u"view:0"_s});
    QCOMPARE(shown->proxy()->rowCount(), all);
    m_desktop->window().go({.page = u"people"_s});
    choose(u"To be asked"_s);

    QCOMPARE(m_desktop->window().pages()->currentId(), page);
    QCOMPARE(shown->proxy()->rowCount(), left);
    QCOMPARE(toText(shown->filter()), expression);
}

void WordFiltersTest::filterAndOrderTakeNoTime()
{
    constexpr int rows = 4000;
    constexpr int most = 50; // milliseconds for each
    WordList *shown = list(u"never-engaged"_s);
    auto *model = qobject_cast<LinesModel *>(shown->proxy()->sourceModel());
    QVERIFY(model);
    std::vector<Line> lines;
    for (int i = 0; i < rows; ++i)
        lines.push_back({.key = i + 1,
                         .cells = {u"School %1"_s.arg(i * 7919 % rows), u"Town"_s, u"Primary"_s, u"Wessex"_s,
                                   i % 400 / 10.0, i * 37 % 1500, u"Trust %1"_s.arg(i % 40),
                                   QString::number(100000 + i)}});
    model->setLines(std::move(lines));
    QElapsedTimer clock;

    clock.start();
    shown->setFilter(*parseFilter(u"pupils > 300 and trust ~ 1"_s));
    const qint64 filtered = clock.restart();
    shown->proxy()->setSorting({{6}, {0, Qt::DescendingOrder}});
    const qint64 sorted = clock.elapsed();
    QVERIFY2(filtered <= most && sorted <= most, qPrintable(u"%1, %2"_s.arg(filtered).arg(sorted)));
    QVERIFY(shown->proxy()->rowCount() > 0);
}

QTEST_MAIN(WordFiltersTest)
#include "tst_wordfilters.moc"
