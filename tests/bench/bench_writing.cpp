// How long the window goes without an event while a large hub is written to for long: bench_writing FILE.hub
// [WORD] works on a copy of it, and does what has the word in its name, or all. A watchdog on the event loop
// times every event, so that what follows a step is seen as well.
#include "dialogs/importdialog.h"
#include "dialogs/privacydialogs.h"
#include "dialogs/takeback.h"
#include "models/attentionlist.h"
#include "models/factsource.h"
#include "models/picturesource.h"
#include "models/recordname.h"
#include "pages/pages.h"
#include "records/nouns.h"
#include "shell/mainwindow.h"
#include "shell/pagestack.h"
#include "store/steps.h"
#include "store/store.h"
#include "theme/look.h"
#include "watchdog.h"

#include <QFile>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QThread>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace hub;

namespace {

void settle(int turns = 300)
{
    for (int turn = 0; turn < turns; ++turn) {
        QCoreApplication::processEvents();
        QThread::msleep(2);
    }
}

/// Presses the default button of @p dialog until it is accepted.
void goThrough(QDialog &dialog)
{
    dialog.show();
    settle();
    for (int turn = 0; turn < 20'000 && dialog.result() != QDialog::Accepted; ++turn) {
        for (auto *button : dialog.findChildren<QPushButton *>()) {
            if (button->isDefault() && button->isEnabled()) {
                QMetaObject::invokeMethod(button, &QPushButton::click, Qt::QueuedConnection);
                break;
            }
        }
        QCoreApplication::processEvents();
        QThread::msleep(1);
    }
}

QString manyPeople(const QString &path)
{
    QFile file{path};
    (void)file.open(QIODevice::WriteOnly);
    file.write("first_name,last_name,email\n");
    for (int row = 0; row < 5000; ++row)
        file.write(QByteArrayLiteral("Person%1,Invented%2,p%1@example.org\n")
                       .replace("%1", QByteArray::number(row))
                       .replace("%2", QByteArray::number(row % 300)));
    return path;
}

QString manySchools(const QString &path)
{
    QFile file{path};
    (void)file.open(QIODevice::WriteOnly);
    file.write("URN,LA (code),LA (name),EstablishmentNumber,EstablishmentName,"
               "EstablishmentStatus (code),PhaseOfEducation (code),Town\n");
    for (int row = 0; row < 50'000; ++row)
        file.write(QByteArrayLiteral("%1,201,Testshire,%2,Invented School %1,1,2,Testham\n")
                       .replace("%1", QByteArray::number(100'000 + row))
                       .replace("%2", QByteArray::number(2000 + row % 5000)));
    return path;
}

} // namespace

int main(int argc, char *argv[])
{
    Watchdog app{argc, argv};
    QTextStream out{stdout};
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"copy.hub"_s);
    if (argc < 2 || !QFile::copy(QString::fromLocal8Bit(argv[1]), path)) {
        out << "bench_writing FILE.hub [WORD]\n";
        return 2;
    }
    QSettings none{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    LookChoice look{none};
    look.apply();
    const auto opened = Store::open(path, {.checkInBackground = true});
    if (!opened)
        return 1;
    Store &store = **opened;
    store.startCheck();
    RecordNames names{store, nullptr};
    const auto today = [] { return QDate::currentDate(); };
    AttentionList attention{store, today, nullptr};
    (void)PictureSource::of(store, names, today);
    for (const FactsNeeded needed : {FactsNeeded::WithoutRegisters, FactsNeeded::All})
        (void)FactSource::of(store, names, needed);
    MainWindow window{none, look};
    window.setPages(hubPages({store, names, none, today, &attention, {}, {}}), {.page = u"people"_s});
    window.resize(1280, 800);
    window.show();
    settle(1500);
    const QString people = manyPeople(folder.filePath(u"p.csv"_s));
    const QString schools = manySchools(folder.filePath(u"s.csv"_s));
    const auto time = [&](const QString &what, const std::function<void()> &work) {
        if (argc > 2 && !what.contains(QString::fromLocal8Bit(argv[2])))
            return;
        QElapsedTimer since;
        qint64 longest = 0;
        QTimer beat;
        QObject::connect(&beat, &QTimer::timeout, &beat, [&] { longest = qMax(longest, since.restart()); });
        beat.start(1);
        since.start();
        QElapsedTimer clock;
        clock.start();
        app.forget();
        app.doing(what);
        app.watch(true);
        work();
        const qint64 took = clock.elapsed();
        settle(1500);
        app.watch(false);
        out << what << " took " << took << " ms; longest without an event " << longest << " ms\n";
        report(out, app.events(), u"events"_s, 6);
        out.flush();
    };
    time(u"changing a role"_s, [&] {
        window.pages()->current()->show(
            {.page = u"people"_s, .record = store.all<Role>().front().person.value()});
        settle();
        QMetaObject::invokeMethod(
            &window,
            [&store] {
                (void)store.change(u"Change a role"_s, [](Writer &write) -> Result<> {
                    Role role = write.store().all<Role>().front();
                    role.until = QDate::currentDate();
                    write.update(role);
                    return {};
                });
            },
            Qt::QueuedConnection);
        settle(300);
    });
    time(u"importing 5,000 people"_s, [&] {
        ImportDialog dialog{store, QDate::currentDate(), &window};
        dialog.setFile(people, u"people"_s);
        goThrough(dialog);
    });
    time(u"taking that back"_s, [&] {
        QMetaObject::invokeMethod(
            &window, [&] { (void)takeBack(&window, store); }, Qt::QueuedConnection);
        settle();
    });
    time(u"loading 50,000 schools"_s, [&] {
        ImportDialog dialog{store, QDate::currentDate(), &window};
        dialog.setFile(schools, u"gias-national"_s);
        goThrough(dialog);
    });
    time(u"erasing 20 people"_s, [&] {
        std::vector<PersonId> some;
        for (const Person &person : store.all<Person>()) {
            if (some.size() < 20)
                some.push_back(person.id);
        }
        EraseDialog dialog{store, names, some, &window};
        dialog.show();
        for (int turn = 0; turn < 20'000 && dialog.result() != QDialog::Accepted; ++turn) {
            if (dialog.button()->isEnabled())
                QMetaObject::invokeMethod(dialog.button(), &QPushButton::click, Qt::QueuedConnection);
            QCoreApplication::processEvents();
            QThread::msleep(1);
        }
    });
    return 0;
}
