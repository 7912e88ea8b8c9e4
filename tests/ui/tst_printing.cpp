#include "actions/eventpapers.h"
#include "actions/saveevents.h"
#include "actions/wallyear.h"
#include "documents/register.h"
#include "documents/wallplanner.h"
#include "failonwarnings.h"
#include "samplehub.h"
#include "scenepaint/scenepainter.h"
#include "widgets/sceneoutput.h"

#include <QDir>
#include <QPainter>
#include <QPrinter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace hub;
using namespace Qt::StringLiterals;

namespace {

constexpr int dotsPerInch = 100;

/// What the scene itself paints, @p size dots large.
QImage paintedByScene(const Scene &scene, int page, QSize size)
{
    QImage image{size, QImage::Format_Grayscale8};
    image.fill(Qt::white);
    QPainter painter{&image};
    painter.scale(size.width() / scene.pageSize.width(), size.height() / scene.pageSize.height());
    ScenePainter{scene}.paint(painter, page);
    return image;
}

/// How dark two pictures are, part by part: the greatest difference between parts of 20 dots.
double greatestDifference(const QImage &a, const QImage &b)
{
    const QSize parts = a.size() / 20;
    const QImage first = a.scaled(parts, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    const QImage second = b.scaled(parts, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    double greatest = 0;
    for (int y = 0; y < parts.height(); ++y) {
        for (int x = 0; x < parts.width(); ++x)
            greatest
                = std::max(greatest, std::abs(qGray(first.pixel(x, y)) - qGray(second.pixel(x, y))) / 255.0);
    }
    return greatest;
}

double ink(const QImage &image)
{
    const QImage one = image.scaled(1, 1, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    return 1 - qGray(one.pixel(0, 0)) / 255.0;
}

} // namespace

/// Paper shows what the screen shows: the printer is given the same scene, painted by the same painter.
class PrintingTest final : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_store.reset(); } // before its folder goes
    void everyPageIsPrintedAsItIsShown_data();
    void everyPageIsPrintedAsItIsShown();
    void onSmallerPaperTheWholePageIsThere();

private:
    [[nodiscard]] Scene scene(const QString &what);
    /// The pages that came out of the printer, as pictures; empty where nothing can read them here.
    [[nodiscard]] QList<QImage> printed(const Scene &scene, QPrinter &printer);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    EventId m_event;
};

void PrintingTest::init()
{
    failOnWarnings();
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = makeSampleHub(m_folder->filePath(u"sample.hub"_s));
    QVERIFY(m_store);
    const auto made = makeEvent(*m_store,
                                {.event = {.kind = EventKind::Residential,
                                           .title = u"Residential 2"_s,
                                           .start = londonTime({2026, 3, 3}, QTime{9, 30}),
                                           .end = londonTime({2026, 3, 4}, QTime{15, 30}),
                                           .cohort = m_store->all<Cohort>().front().id}});
    QVERIFY(made);
    m_event = *made;
}

Scene PrintingTest::scene(const QString &what)
{
    if (what == u"planner"_s)
        return wallPlanner(wallYear(*m_store, AcademicYear::starting(2025)));
    return registerDocument(*eventPapers(*m_store, m_event), RegisterUse::Record);
}

QList<QImage> PrintingTest::printed(const Scene &scene, QPrinter &printer)
{
    const QString file = m_folder->filePath(u"printed.pdf"_s);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(file);
    paintPages(scene, printer);
    const QString reader = QStandardPaths::findExecutable(u"pdftoppm"_s);
    if (reader.isEmpty())
        return {};
    QProcess process;
    process.start(reader,
                  {u"-r"_s, QString::number(dotsPerInch), u"-png"_s, file, m_folder->filePath(u"page"_s)});
    process.waitForFinished();
    QList<QImage> pages;
    for (const QString &name : QDir{m_folder->path()}.entryList({u"page*.png"_s}, QDir::Files, QDir::Name))
        pages << QImage{m_folder->filePath(name)}.convertToFormat(QImage::Format_Grayscale8);
    return pages;
}

void PrintingTest::everyPageIsPrintedAsItIsShown_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("the year planner, lying") << u"planner"_s;
    QTest::newRow("a register") << u"register"_s;
}

void PrintingTest::everyPageIsPrintedAsItIsShown()
{
    QFETCH(QString, what);
    const Scene shown = scene(what);
    QPrinter printer{QPrinter::HighResolution};
    setUpPrinter(printer, shown);

    const QList<QImage> pages = printed(shown, printer);

    const QSizeF paper = printer.pageLayout().fullRectPoints().size();
    QVERIFY(std::abs(paper.width() - shown.pageSize.width()) < 2);
    QVERIFY(std::abs(paper.height() - shown.pageSize.height()) < 2);
    if (pages.isEmpty())
        QSKIP("pdftoppm is not installed: the printed pages cannot be looked at");
    QCOMPARE(pages.size(), static_cast<qsizetype>(shown.pages.size()));
    for (int page = 0; page < pages.size(); ++page) {
        const QImage same = paintedByScene(shown, page, pages[page].size());
        QVERIFY(ink(same) > 0.005);
        const double difference = greatestDifference(pages[page], same);
        QVERIFY2(difference < 0.25, qPrintable(u"page %1: %2"_s.arg(page).arg(difference)));
    }
}

void PrintingTest::onSmallerPaperTheWholePageIsThere()
{
    const Scene planner = scene(u"planner"_s); // A3
    QPrinter printer{QPrinter::HighResolution};
    setUpPrinter(printer, planner);
    printer.setPageSize(QPageSize{QPageSize::A4});

    const QList<QImage> pages = printed(planner, printer);

    if (pages.isEmpty())
        QSKIP("pdftoppm is not installed: the printed pages cannot be looked at");
    QCOMPARE(pages.size(), static_cast<qsizetype>(planner.pages.size()));
    const QImage whole = paintedByScene(planner, 0, pages.front().size());
    QVERIFY(greatestDifference(pages.front(), whole) < 0.25);
}

QTEST_MAIN(PrintingTest)
#include "tst_printing.moc"
