// How long a card dragged over the board of 300 takes, from the mouse's move to the picture: where it would
// fall, what quota and meters would be, and the painting.
//   bench_board [CARDS]
#include "exchange/newhub.h"
#include "models/boardmodel.h"
#include "pages/selection/boardview.h"
#include "pages/selection/meterspane.h"
#include "records/nouns.h"
#include "store/store.h"
#include "theme/look.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QMouseEvent>
#include <QSettings>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>

using namespace hub;
using namespace Qt::StringLiterals;

namespace {

/// A cohort with @p cards applicants over 200 schools.
void fill(Store &store, int cards)
{
    const auto made = store.change(u"Fill"_s, [cards](Writer &writer) -> Result<> {
        Cohort cohort;
        for (const ProgrammeEdition &edition : writer.store().all<ProgrammeEdition>()) {
            if (edition.code == u"PMS-C11"_s)
                cohort.programme = edition.id;
        }
        cohort.code = u"PMS-C11"_s;
        cohort.year = AcademicYear::starting(2025);
        cohort.places = 40;
        cohort.id = writer.insert(cohort);
        std::vector<SchoolId> schools;
        for (int i = 0; i < 200; ++i) {
            School school;
            school.urn = QString::number(800000 + i);
            school.name = u"School number %1"_s.arg(i);
            school.laName = u"Authority %1"_s.arg(i % 7);
            school.trust = u"Trust %1"_s.arg(i % 40);
            school.phase = Phase::Primary;
            school.fsmPercent = Tenths{i * 4};
            schools.push_back(writer.insert(school));
        }
        for (int i = 0; i < cards; ++i) {
            Person person;
            person.firstName = u"First%1"_s.arg(i);
            person.lastName = u"Applicant"_s;
            person.qts = YesNo::Yes;
            Application application;
            application.cohort = cohort.id;
            application.person = writer.insert(person);
            application.school = schools[static_cast<size_t>(i) % schools.size()];
            application.status = i % 5 == 0 ? ApplicationStatus::Shortlisted : ApplicationStatus::Applied;
            writer.insert(application);
        }
        return {};
    });
    Q_ASSERT(made);
}

void report(const char *what, std::vector<double> times)
{
    std::ranges::sort(times);
    const auto at = [&times](double share) {
        return times[static_cast<size_t>(share * static_cast<double>(times.size() - 1))];
    };
    QTextStream{stdout} << what << ": median " << at(0.5) << " ms, p99 " << at(0.99) << " ms, worst "
                        << times.back() << " ms\n";
}

void drag(BoardView &view, MetersPane &meters, BoardModel &model, const char *what)
{
    std::vector<double> times;
    view.choose(model.at(model.rowCount() / 2).application.id);
    QObject::connect(&view, &BoardView::hovered, &meters,
                     [&](ApplicationStatus to) { meters.preview(model.figuresWith(view.chosen(), to)); });
    QWidget *where = view.viewport();
    const QPoint from = view.visualRect(view.currentIndex()).center();
    const auto send = [where](QEvent::Type type, QPoint at, Qt::MouseButton button) {
        QMouseEvent event{type,
                          QPointF{at},
                          where->mapToGlobal(QPointF{at}),
                          button,
                          type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton,
                          Qt::NoModifier};
        QCoreApplication::sendEvent(where, &event);
    };
    send(QEvent::MouseButtonPress, from, Qt::LeftButton);
    for (int i = 0; i < 600; ++i) {
        const QPoint at{40 + i * 7 % (where->width() - 80), 60 + i * 3 % (where->height() - 120)};
        QElapsedTimer timer;
        timer.start();
        send(QEvent::MouseMove, at, Qt::NoButton);
        where->repaint();
        meters.repaint();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    QKeyEvent escape{QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier};
    QCoreApplication::sendEvent(&view, &escape);
    report(what, times);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication app{argc, argv};
    const int cards = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 300;
    const QTemporaryDir folder;
    QSettings settings{folder.filePath(u"s.ini"_s), QSettings::IniFormat};
    const LookChoice look{settings};
    look.apply();
    auto store = newHub(folder.filePath(u"bench.hub"_s), {.name = u"Bench"_s});
    if (!store)
        return EXIT_FAILURE;
    fill(**store, cards);
    BoardModel model{**store, [] { return QDate{2025, 5, 20}; }, nullptr};
    QElapsedTimer timer;
    timer.start();
    model.setCohort((*store)->all<Cohort>().front().id);
    QTextStream{stdout} << cards << " cards read and judged in " << timer.elapsed() << " ms\n";
    BoardView view{model, nullptr};
    MetersPane meters{model, nullptr};
    view.resize(1400, 900);
    meters.resize(420, 900);
    view.show();
    meters.show();
    drag(view, meters, model, "A card dragged over the columns");
    view.setShape(BoardShape::Ranked);
    drag(view, meters, model, "A card dragged down the ranked list");
    return EXIT_SUCCESS;
}
