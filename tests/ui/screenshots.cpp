// Writes every page, dialog and state of the window to pictures, to be looked at.
#include "actions/readfacts.h"
#include "actions/termdates.h"
#include "dialogs/adddialog.h"
#include "dialogs/developmentdialog.h"
#include "dialogs/eventdialog.h"
#include "dialogs/eventdialogs.h"
#include "dialogs/exportcalendardialog.h"
#include "dialogs/finddatedialog.h"
#include "dialogs/followupdialog.h"
#include "dialogs/importcalendardialog.h"
#include "dialogs/importdialog.h"
#include "dialogs/moneydialogs.h"
#include "dialogs/newhubdialog.h"
#include "dialogs/shortcutsdialog.h"
#include "dialogs/termsdialog.h"
#include "dialogs/walkindialog.h"
#include "exchange/demo/demo.h"
#include "models/recordname.h"
#include "pages/selection/boardview.h"
#include "pages/selection/selectionpage.h"
#include "samplehub.h"
#include "shell/desktop.h"
#include "shell/mainwindow.h"
#include "shell/pagestack.h"
#include "theme/look.h"
#include "widgets/searchbox.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QListView>
#include <QSettings>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTextStream>

using namespace hub;
using namespace Qt::StringLiterals;

namespace {

class Photographer
{
public:
    Photographer(QString folder, QString suffix)
        : m_folder{std::move(folder)}
        , m_suffix{std::move(suffix)}
    {
    }
    void take(QWidget &widget, const QString &name) const
    {
        for (int turn = 0; turn < 10; ++turn)
            QCoreApplication::processEvents();
        widget.grab().save(u"%1/%2-%3.png"_s.arg(m_folder, name, m_suffix));
    }

private:
    QString m_folder;
    QString m_suffix;
};

/// The selection looked at in every way, tried, decided and asked about.
void takeSelection(MainWindow &window, const Photographer &camera)
{
    for (const QString &part : {u"ranked"_s, u"table"_s, u"letters"_s, u"decisions"_s}) {
        window.go({.page = u"selection"_s, .part = part});
        camera.take(window, u"selection-"_s + part);
    }
    auto *page = dynamic_cast<SelectionPage *>(window.pages()->current());
    if (page == nullptr || page->model().rowCount() < 22)
        return;
    page->setView(SelectionPage::View::Board);
    page->board()->choose(page->model().at(21).application.id);
    emit page->board()->moveWanted(ApplicationStatus::Offered, 0);
    camera.take(window, u"selection-reason"_s);
    page->model().setTrying(true);
    page->board()->choose(page->model().at(22).application.id);
    emit page->board()->moveWanted(ApplicationStatus::Offered, 0);
    page->setView(SelectionPage::View::Ranked);
    camera.take(window, u"selection-trying"_s);
    for (QAction *action : page->actions()) {
        if (action->shortcut() == QKeySequence{Qt::CTRL | Qt::Key_D})
            action->trigger();
    }
    camera.take(window, u"selection-decide"_s);
    page->model().setTrying(false);
    page->setView(SelectionPage::View::Board);
}

void takePages(Desktop &desktop, const Photographer &camera)
{
    MainWindow &window = desktop.window();
    for (const PageEntry &entry : window.pages()->entries()) {
        window.go({.page = entry.id});
        camera.take(window, entry.id);
        for (auto *tabs : window.pages()->current()->findChildren<QTabWidget *>()) {
            for (int tab = 1; tab < tabs->count(); ++tab) {
                tabs->setCurrentIndex(tab);
                camera.take(window, u"%1-%2"_s.arg(entry.id).arg(tab + 1));
            }
        }
    }
    for (const QString &part : {u"month"_s, u"week"_s, u"agenda"_s}) {
        window.go({.page = u"calendar"_s, .part = u"2026-03-03"_s});
        window.go({.page = u"calendar"_s, .part = part});
        camera.take(window, u"calendar-"_s + part);
    }
    takeSelection(window, camera);
    window.search()->setFocus();
    window.search()->setText(u"a"_s);
    camera.take(window, u"search"_s);
    window.search()->clear();
    window.report({.kind = Error::Kind::Locked, .subject = u"hub.hub"_s});
    window.say(u"Deleted Amira Khan"_s, [] {});
    window.report({.kind = Error::Kind::Locked, .subject = u"hub.hub"_s});
    camera.take(window, u"messages"_s);
}

/// A form's answers, with something to map, to mend and to confirm on the way.
void takeImport(Store &store, const Photographer &camera, const QString &folder)
{
    QFile file{folder + u"/applications form.csv"_s};
    if (file.open(QIODevice::WriteOnly))
        file.write("first_name,Surname,email,school_urn,Do you have QTS?,criterion:qts,Why do you apply?\n"
                   "Nia,Hollis,nia@example.org,800101,Yes,Yep,To lead\n"
                   "Omar,Quill,omar@@example,800102,No,Not yet,To learn\n"
                   "Amira,Khan,amira.khan@example.org,800103,Yes,yes,Our school\n"
                   "Ruth,Mbeki,ruth@example.org,999999,Yes,yes,The region\n");
    file.close();
    ImportDialog import{store, QDate{2026, 1, 15}, nullptr};
    import.suggestValue(u"cohort"_s, u"PMS-C11"_s);
    import.setFile(file.fileName(), u"applications"_s);
    import.show();
    for (int step = 1; step <= 4; ++step) {
        camera.take(import, u"dialog-import-%1"_s.arg(step));
        if (step < 4)
            import.next();
    }
}

/// Three residentials, one still provisional and one called off, and a school year.
bool addCalendar(Store &store)
{
    const auto terms = makeTermCalendar(store, u"866"_s);
    if (!terms)
        return false;
    const AcademicYear year = AcademicYear::starting(2025);
    const std::vector<TermDate> dates{{.calendar = *terms,
                                       .year = year,
                                       .title = u"Autumn term"_s,
                                       .start = {2025, 9, 2},
                                       .end = {2025, 12, 19}},
                                      {.calendar = *terms,
                                       .year = year,
                                       .title = u"Spring term"_s,
                                       .start = {2026, 1, 5},
                                       .end = {2026, 3, 27}},
                                      {.calendar = *terms,
                                       .year = year,
                                       .title = u"Summer term"_s,
                                       .start = {2026, 4, 13},
                                       .end = {2026, 7, 21}}};
    for (const TermDate &date : dates) {
        if (!saveTermDate(store, date))
            return false;
    }
    return static_cast<bool>(store.change(u"Lay out the residentials"_s, [](Writer &writer) -> Result<> {
        const QDate days[]{{2025, 11, 11}, {2026, 3, 3}, {2026, 6, 9}};
        for (int i = 0; i < 3; ++i) {
            Event event;
            event.code = u"PMS-C11-R%1"_s.arg(i + 1);
            event.kind = EventKind::Residential;
            event.title = u"Residential %1"_s.arg(i + 1);
            event.cohort = writer.store().all<Cohort>().front().id;
            event.start = londonTime(days[i], QTime{9, 30});
            event.end = londonTime(days[i].addDays(1), QTime{15, 30});
            event.venue = u"The Tithe Barn"_s;
            event.status = i == 0 ? EventStatus::Confirmed
                : i == 1          ? EventStatus::Provisional
                                  : EventStatus::Cancelled;
            writer.insert(event);
        }
        return {};
    }));
}

constexpr QSize roomOnALaptop{1256, 752}; // 1280x800 without the frame

/// What is asked about an event, its people and its calendar.
void takeEventDialogs(Store &store, RecordNames &names, const Photographer &camera)
{
    LayOutDialog layOut{store, names, nullptr};
    layOut.show();
    camera.take(layOut, u"dialog-lay-out"_s);
    CopyEventDialog copy{store, store.all<Event>().front(), nullptr};
    copy.show();
    camera.take(copy, u"dialog-copy-event"_s);
    WalkInDialog walkIn{store, nullptr};
    walkIn.show();
    walkIn.accept();
    camera.take(walkIn, u"dialog-walk-in"_s);
    ChoosePersonDialog person{store, u"Whom do you want to book?"_s, nullptr};
    person.show();
    person.accept();
    camera.take(person, u"dialog-choose-person"_s);
    ExportCalendarDialog calendar{store, nullptr};
    calendar.choose(store.all<Person>().front().id);
    calendar.show();
    camera.take(calendar, u"dialog-export-calendar"_s);
    DevelopmentDialog day{
        store,
        {.person = store.all<Person>().front().id, .date = {2026, 1, 15}, .days = Days::whole(1)},
        nullptr};
    day.show();
    camera.take(day, u"dialog-development-day"_s);
}

void takeCalendarDialogs(Store &store, RecordNames &names, const Photographer &camera)
{
    const QDate today{2026, 1, 15};
    FindDateDialog find{store, today, nullptr};
    find.setQuestion({.kind = EventKind::Residential, .cohort = store.all<Cohort>().front().id, .days = 2});
    find.show();
    find.resize(roomOnALaptop);
    find.find();
    find.finish();
    camera.take(find, u"dialog-find-date"_s);
    TermsDialog terms{store, today, nullptr};
    terms.show();
    camera.take(terms, u"dialog-terms"_s);
    Event event;
    event.start = londonTime(today, QTime{9, 30});
    event.end = londonTime(today, QTime{15, 30});
    EventDialog fresh{store, names, event, nullptr};
    fresh.show();
    fresh.resize(fresh.sizeHint().expandedTo({704, 592}).boundedTo(roomOnALaptop));
    fresh.accept();
    camera.take(fresh, u"dialog-event"_s);
    fresh.findChild<QTabWidget *>()->setCurrentIndex(1);
    camera.take(fresh, u"dialog-event-sessions"_s);
    takeEventDialogs(store, names, camera);
    ImportCalendarDialog import{store, today, nullptr};
    import.show();
    camera.take(import, u"dialog-import-calendar"_s);
}

/// Money moved and claimed, and drafts to several people.
void takeGroupDialogs(Store &store, RecordNames &names, const Photographer &camera)
{
    const QDate today{2026, 1, 15};
    const MoneyDialogContext context{.store = store, .names = names, .today = today};
    std::vector<PaymentId> payments;
    for (const Payment &payment : store.all<Payment>()) {
        if (payments.size() < 4)
            payments.push_back(payment.id);
    }
    MovePaymentsDialog move{context, payments, nullptr};
    move.show();
    camera.take(move, u"dialog-move-payments"_s);
    MakeClaimsDialog claims{context, AcademicYear::containing(today), nullptr};
    for (auto *box : claims.findChildren<QCheckBox *>())
        box->setChecked(true);
    claims.show();
    camera.take(claims, u"dialog-make-claims"_s);
    MakeBatchDialog batch{context, {}, nullptr};
    batch.show();
    camera.take(batch, u"dialog-make-batch"_s);
    const HubFacts facts = readFacts(store);
    const FactIndex index{facts};
    const auto lines = expectationsOf(index, {.today = today, .year = AcademicYear::containing(today)});
    FollowUpDialog follow{store, followUps(store, index, lines, lines, today), nullptr};
    follow.show();
    camera.take(follow, u"dialog-follow-up"_s);
}

void takeDialogs(Store &store, const Photographer &camera, const QString &folder)
{
    RecordNames names{store, nullptr};
    AddDialog add{store,
                  names,
                  recordType<Person>(),
                  u"Add a person"_s,
                  {u"first_name"_s, u"last_name"_s, u"email"_s},
                  recordType<Person>().blank(),
                  nullptr};
    add.show();
    add.accept();
    camera.take(add, u"dialog-add"_s);
    takeCalendarDialogs(store, names, camera);
    takeGroupDialogs(store, names, camera);
    NewHubDialog fresh{folder, nullptr};
    fresh.show();
    camera.take(fresh, u"dialog-new"_s);
    takeImport(store, camera, folder);
}

void takeAll(const Look &look, QSize size, const QString &hubFile, const QString &folder)
{
    QSettings settings{folder + u"/none.ini"_s, QSettings::IniFormat};
    settings.clear();
    LookChoice choice{settings};
    choice.chooseScheme(look.scheme);
    choice.chooseTextPercent(look.textPercent);
    const Photographer camera{folder,
                              u"%1-%2-%3"_s.arg(nameOf(look.scheme)).arg(look.textPercent).arg(size.width())};
    Desktop desktop{settings, choice, [] { return QDate{2026, 1, 15}; }};
    desktop.window().resize(size);
    desktop.window().show();
    camera.take(desktop.window(), u"welcome"_s);
    if (!desktop.open(hubFile))
        return;
    desktop.settle();
    takePages(desktop, camera);
    desktop.close();
    auto store = Store::open(hubFile);
    const QTemporaryDir scratch;
    if (store)
        takeDialogs(**store, camera, scratch.path());
}

/// The pictures of the guide: the sample hub as it comes with the program, halved to fit beside the text, in
/// few colours so that they stay small.
void takeGuide(const QString &folder)
{
    const QTemporaryDir scratch;
    const QString hubFile = scratch.filePath(u"sample.hub"_s);
    const QDate today{2026, 1, 15};
    if (!makeDemo(hubFile, {.today = today}))
        return;
    QSettings settings{scratch.filePath(u"none.ini"_s), QSettings::IniFormat};
    LookChoice choice{settings};
    choice.chooseScheme(Scheme::Light);
    const auto take = [&folder](QWidget &widget, const QString &name) {
        for (int turn = 0; turn < 10; ++turn)
            QCoreApplication::processEvents();
        const QImage picture = widget.grab().toImage();
        const QImage small = picture.scaledToWidth(640, Qt::SmoothTransformation);
        small.convertToFormat(QImage::Format_Indexed8).save(u"%1/%2.png"_s.arg(folder, name), "PNG", 0);
    };
    Desktop desktop{settings, choice, [today] { return today; }};
    desktop.window().resize(1120, 700);
    desktop.window().show();
    if (!desktop.open(hubFile))
        return;
    desktop.settle();
    for (const QString &page : {u"overview"_s, u"people"_s, u"selection"_s, u"attendance"_s, u"calendar"_s,
                                u"events"_s, u"funding"_s, u"history"_s}) {
        desktop.window().go({.page = page});
        take(desktop.window(), page);
    }
    desktop.close();
    const auto store = Store::open(hubFile);
    if (!store)
        return;
    QFile file{scratch.filePath(u"applications form.csv"_s)};
    if (file.open(QIODevice::WriteOnly))
        file.write("first_name,Surname,email,school_urn,Do you have QTS?,Why do you apply?\n"
                   "Nia,Hollis,nia@example.org,800101,Yes,To lead\n"
                   "Ruth,Mbeki,ruth@example.org,800102,Yes,The region\n");
    file.close();
    ImportDialog import{**store, today, nullptr};
    import.setFile(file.fileName(), u"applications"_s);
    import.show();
    import.next();
    take(import, u"import"_s);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication app{argc, argv};
    QLocale::setDefault(QLocale{QLocale::English, QLocale::UnitedKingdom});
    QApplication::setApplicationDisplayName(u"Hubkeeper"_s);
    const QString folder = QApplication::arguments().value(1, u"screenshots"_s);
    const bool all = QApplication::arguments().value(2) != u"quick"_s;
    QDir{}.mkpath(folder);
    if (QApplication::arguments().value(2) == u"guide"_s) {
        takeGuide(folder);
        return EXIT_SUCCESS;
    }
    const QTemporaryDir scratch;
    const QString hubFile = scratch.filePath(u"sample.hub"_s);
    if (const auto store = makeSampleHub(hubFile); !store || !addCalendar(*store)) {
        QTextStream{stderr} << "The sample hub could not be made.\n";
        return EXIT_FAILURE;
    }
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark, Scheme::HighContrast}) {
        for (const int percent : {100, 200}) {
            for (const QSize size : {QSize{1280, 800}, QSize{1920, 1080}}) {
                const bool first = percent == 100 && size.width() == 1280;
                if (all || first || (scheme == Scheme::Light && size.width() == 1280))
                    takeAll({.scheme = scheme, .textPercent = percent}, size, hubFile, folder);
            }
        }
    }
    return EXIT_SUCCESS;
}
