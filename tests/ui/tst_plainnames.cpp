// Names that look like HTML, formulas, paths or right-to-left text are shown as they are, everywhere.
#include "dialogs/exportsheet.h"
#include "everyplace.h"
#include "failonwarnings.h"
#include "records/nouns.h"
#include "shell/desktop.h"
#include "shell/mainwindow.h"
#include "shell/pagestack.h"
#include "store/store.h"
#include "theme/look.h"

#include <QAbstractItemView>
#include <QFile>
#include <QLabel>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>

using namespace hub;
using namespace Qt::StringLiterals;

namespace {

/// What a browser would make bold and an <img> of, and what a spreadsheet would work out.
const QString nasty = u"<b>Ann</b> <img src=x> & “../../etc” =1+1 \u202Emiriam\u202C"_s;

/// Whether @p text, shown where rich text may be, would be taken for it and lose the name.
bool isMangled(const QString &text)
{
    if (!text.contains(u"Ann"_s) || !Qt::mightBeRichText(text))
        return false;
    QTextDocument document;
    document.setHtml(text);
    return !document.toPlainText().contains(u"<b>Ann</b>"_s);
}

/// Gives every person, school, cohort, group and event of the hub that name.
Result<> renameAll(Store &store)
{
    return store.change(u"Rename everything"_s, [](Writer &writer) -> Result<> {
        Store &all = writer.store();
        for (Person &person : all.all<Person>()) {
            person.firstName = u"=Ann"_s;
            person.lastName = nasty;
            writer.update(person);
        }
        for (School &school : all.all<School>()) {
            school.name = nasty;
            writer.update(school);
        }
        for (Cohort &cohort : all.all<Cohort>()) {
            cohort.title = nasty;
            writer.update(cohort);
        }
        for (WorkGroup &group : all.all<WorkGroup>()) {
            group.title = nasty;
            writer.update(group);
        }
        for (Event &event : all.all<Event>()) {
            event.title = nasty;
            event.venue = nasty;
            writer.update(event);
        }
        return {};
    });
}

QStringList mangledIn(const QWidget *root)
{
    QStringList mangled;
    for (const QWidget *widget : root->findChildren<QWidget *>()) {
        if (isMangled(widget->toolTip()))
            mangled << u"tool tip of %1: %2"_s.arg(QString::fromLatin1(widget->metaObject()->className()),
                                                   widget->toolTip());
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (label && label->textFormat() != Qt::PlainText && isMangled(label->text()))
            mangled << u"label: "_s + label->text();
        const auto *view = qobject_cast<const QAbstractItemView *>(widget);
        if (!view || !view->model())
            continue;
        for (int row = 0; row < qMin(view->model()->rowCount(), 20); ++row) {
            for (int column = 0; column < view->model()->columnCount(); ++column) {
                const QString tip = view->model()->index(row, column).data(Qt::ToolTipRole).toString();
                if (isMangled(tip))
                    mangled << u"tip of a cell of %1: %2"_s.arg(view->accessibleName(), tip);
            }
        }
    }
    return mangled;
}

} // namespace

class PlainNamesTest final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init() { failOnWarnings(); }
    void noPageTakesANameForMarkup();
    void noDialogTakesANameForMarkup();
    void aFileKeepsTheNameAndWorksNothingOut();

private:
    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    LookChoice m_look{m_settings};
    QString m_file = m_folder.filePath(u"sample.hub"_s);
};

void PlainNamesTest::initTestCase()
{
    m_look.apply();
    const auto store = makeFullHub(m_file);
    QVERIFY(store);
    QVERIFY(renameAll(*store));
}

void PlainNamesTest::noPageTakesANameForMarkup()
{
    Desktop desktop{m_settings, m_look, [] { return fullHubDay; }};
    desktop.window().resize(1280, 800);
    desktop.window().show();
    QVERIFY(desktop.open(m_file));
    desktop.settle();
    QStringList mangled;

    visitPages(desktop, [&](const QString &name, QWidget &) {
        for (const QString &what : mangledIn(&desktop.window()))
            mangled << name + u": "_s + what;
    });

    QVERIFY(isNothing(mangled));
}

void PlainNamesTest::noDialogTakesANameForMarkup()
{
    const auto store = Store::open(m_file);
    QVERIFY(store);
    QStringList mangled;

    visitDialogs(**store, m_folder.path(), [&mangled](const QString &name, QWidget &dialog) {
        for (const QString &what : mangledIn(&dialog))
            mangled << name + u": "_s + what;
    });

    QVERIFY(isNothing(mangled));
}

void PlainNamesTest::aFileKeepsTheNameAndWorksNothingOut()
{
    TypedSheet sheet;
    sheet.sheet.name = u"People"_s;
    sheet.sheet.headings = {u"Name"_s};
    sheet.sheet.rows = {{2, {nasty}}, {3, {u"=1+1"_s}}};
    const QString path = m_folder.filePath(u"people.csv"_s);

    QVERIFY(saveSheet(sheet, path));

    QFile file{path};
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QVERIFY(text.contains(u"<b>Ann</b>"_s));
    QVERIFY(!text.contains(u"\n=1+1"_s));
    QVERIFY(text.contains(u"=1+1"_s));
}

QTEST_MAIN(PlainNamesTest)
#include "tst_plainnames.moc"
