#include "everyplace.h"

#include "actions/selection.h"
#include "dialogs/adddialog.h"
#include "dialogs/bulkeditdialog.h"
#include "dialogs/developmentdialog.h"
#include "dialogs/duplicatesdialog.h"
#include "dialogs/eventdialog.h"
#include "dialogs/eventdialogs.h"
#include "dialogs/exportcalendardialog.h"
#include "dialogs/filterdialog.h"
#include "dialogs/finddatedialog.h"
#include "dialogs/followupdialog.h"
#include "dialogs/guidedialog.h"
#include "dialogs/hubdetailsdialog.h"
#include "dialogs/importcalendardialog.h"
#include "dialogs/importdialog.h"
#include "dialogs/moneydialogs.h"
#include "dialogs/newhubdialog.h"
#include "dialogs/privacydialogs.h"
#include "dialogs/rolloverdialog.h"
#include "dialogs/shortcutsdialog.h"
#include "dialogs/termsdialog.h"
#include "dialogs/textdialog.h"
#include "dialogs/walkindialog.h"
#include "exchange/demo/demo.h"
#include "models/boardmodel.h"
#include "models/recordname.h"
#include "pages/selection/applicationdialog.h"
#include "pages/selection/movemanydialog.h"
#include "records/nouns.h"
#include "shell/desktop.h"
#include "shell/mainwindow.h"
#include "shell/pagestack.h"
#include "store/store.h"
#include "widgets/explain.h"

#include <QAction>
#include <QApplication>
#include <QDebug>
#include <QFile>
#include <QTabWidget>
#include <QTimer>

using namespace hub;
using namespace Qt::StringLiterals;

void settleEvents()
{
    for (int turn = 0; turn < 6; ++turn)
        QCoreApplication::processEvents();
}

bool isNothing(const QStringList &faults)
{
    constexpr qsizetype most = 60;
    QStringList told = faults;
    told.removeDuplicates();
    for (const QString &fault : told.first(qMin(most, told.size())))
        qInfo().noquote() << fault;
    return faults.isEmpty();
}

std::unique_ptr<Store> makeFullHub(const QString &path)
{
    auto store = makeDemo(path, {.years = 1, .today = fullHubDay});
    return store ? std::move(*store) : nullptr;
}

void visitPages(Desktop &desktop, const Visit &visit)
{
    static const std::pair<QString, QStringList> parts[]{
        {u"selection"_s, {u"ranked"_s, u"table"_s, u"letters"_s, u"decisions"_s}},
        {u"calendar"_s, {u"month"_s, u"week"_s, u"agenda"_s}}};
    MainWindow &window = desktop.window();
    const std::vector<PageEntry> &entries = window.pages()->entries();
    for (const PageEntry &entry : entries) {
        window.go({.page = entry.id});
        settleEvents();
        visit(entry.id, *window.pages()->current());
        for (auto *tabs : window.pages()->current()->findChildren<QTabWidget *>()) {
            for (int tab = 1; tab < tabs->count(); ++tab) {
                tabs->setCurrentIndex(tab);
                settleEvents();
                visit(u"%1-%2"_s.arg(entry.id).arg(tab + 1), *window.pages()->current());
            }
            tabs->setCurrentIndex(0);
        }
        for (const auto &[page, ways] : parts) {
            for (const QString &way : page == entry.id ? ways : QStringList{}) {
                window.go({.page = page, .part = way});
                settleEvents();
                visit(page + u'-' + way, *window.pages()->current());
            }
        }
    }
}

namespace {

/// What the dialogs are made over, and the way to show one.
struct Stage
{
    Store &store;
    RecordNames &names;
    QString folder;
    const Visit &visit;

    void show(const QString &name, QDialog &dialog) const
    {
        dialog.show();
        settleEvents();
        visit(u"dialog-"_s + name, dialog);
    }
    /// Dialogs that come back only when they are closed.
    void showModal(const QString &name, const std::function<void()> &ask) const
    {
        QTimer::singleShot(0, QApplication::instance(), [this, name] {
            settleEvents();
            if (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget())) {
                visit(u"dialog-"_s + name, *dialog);
                dialog->reject();
            }
        });
        ask();
    }
};

void visitRecordDialogs(const Stage &stage)
{
    Store &store = stage.store;
    AddDialog add{store,
                  stage.names,
                  recordType<Person>(),
                  u"Add a person"_s,
                  {u"first_name"_s, u"last_name"_s, u"email"_s},
                  recordType<Person>().blank(),
                  nullptr};
    add.show();
    add.accept(); // refused, and says why
    stage.show(u"add"_s, add);
    std::vector<qint64> keys;
    for (const Person &person : store.all<Person>()) {
        if (keys.size() < 3)
            keys.push_back(person.id.value());
    }
    BulkEditDialog bulk{store, stage.names, recordType<Person>(), keys, {}, nullptr};
    stage.show(u"bulk-edit"_s, bulk);
    DuplicatesDialog pair{
        store, stage.names, {{.first = PersonId{keys[0]}, .second = PersonId{keys[1]}}}, nullptr};
    stage.show(u"duplicates"_s, pair);
    FilterDialog filter{
        {.title = u"People"_s,
         .fields = filterFields(recordType<Person>()),
         .read
         = [&store](const QString &text) { return RowFilter::read(store, recordType<Person>(), text); }},
        *parseFilter(u"last_name ~ kh and (email is empty or not phone is empty)"_s),
        nullptr};
    stage.show(u"filter"_s, filter);
    ExplainDialog why{{.title = u"4 places free"_s,
                       .rule = u"Places less those held, offered and accepted."_s,
                       .headings = {u"Name"_s, u"Status"_s},
                       .lines = {{{u"Amira Khan"_s, u"Offered"_s}}, {{u"Ben Larkspur"_s, u"Accepted"_s}}}},
                      nullptr};
    stage.show(u"explain"_s, why);
    RolloverDialog rollover{store, AcademicYear::containing(fullHubDay), nullptr};
    stage.show(u"rollover"_s, rollover);
    stage.showModal(u"ask"_s, [] { (void)askForText(u"Why"_s, u"Why is this so?"_s, u"Save"_s, nullptr); });
    stage.showModal(u"draft"_s, [] { showDraft(u"Draft"_s, u"Dear colleague,"_s, nullptr); });
}

void visitEventDialogs(const Stage &stage)
{
    Store &store = stage.store;
    FindDateDialog find{store, fullHubDay, nullptr};
    find.setQuestion({.kind = EventKind::Residential, .cohort = store.all<Cohort>().front().id, .days = 2});
    find.find();
    find.finish();
    stage.show(u"find-date"_s, find);
    TermsDialog terms{store, fullHubDay, nullptr};
    stage.show(u"terms"_s, terms);
    const Event event = store.all<Event>().front();
    EventDialog edit{store, stage.names, event, nullptr};
    stage.show(u"event"_s, edit);
    LayOutDialog layOut{store, stage.names, nullptr};
    stage.show(u"lay-out"_s, layOut);
    CopyEventDialog copy{store, event, nullptr};
    stage.show(u"copy-event"_s, copy);
    ImportCalendarDialog calendar{store, fullHubDay, nullptr};
    stage.show(u"import-calendar"_s, calendar);
    WalkInDialog walkIn{store, nullptr};
    stage.show(u"walk-in"_s, walkIn);
    ChoosePersonDialog deputy{store, u"Who comes instead?"_s, nullptr};
    stage.show(u"choose-person"_s, deputy);
    ExportCalendarDialog saving{store, nullptr};
    saving.choose(event.id);
    stage.show(u"export-calendar"_s, saving);
    DevelopmentDialog day{store, store.all<DevelopmentDay>().front(), nullptr};
    stage.show(u"development"_s, day);
}

/// What is done with the people themselves: drafts to them, and what is forgotten of them.
void visitPeopleDialogs(const Stage &stage)
{
    const std::vector<Person> people = stage.store.all<Person>();
    std::vector<FollowUp> drafts;
    for (const Person &person : {people.at(0), people.at(1)})
        drafts.push_back({.content = {.kind = LetterKind::FollowUp,
                                      .date = fullHubDay,
                                      .hub = stage.store.all<HubDetails>().front(),
                                      .person = person,
                                      .expected = {u"An evaluation, by 31 March 2026"_s}},
                          .name = person.firstName + u' ' + person.lastName,
                          .email = person.email});
    FollowUpDialog followUp{stage.store, drafts, nullptr};
    stage.show(u"follow-up"_s, followUp);
    EraseDialog erase{stage.store, stage.names, {people.at(0).id, people.at(1).id}, nullptr};
    stage.show(u"erase"_s, erase);
    RetentionDialog retention{stage.store, stage.names, fullHubDay, nullptr};
    stage.show(u"retention"_s, retention);
    HubDetailsDialog details{stage.store, stage.names, nullptr};
    stage.show(u"hub-details"_s, details);
}

void visitMoneyDialogs(const Stage &stage)
{
    const MoneyDialogContext context{stage.store, stage.names, fullHubDay};
    const AcademicYear year = AcademicYear::containing(fullHubDay);
    std::vector<PaymentId> payments;
    for (const Payment &payment : stage.store.all<Payment>()) {
        if (payments.size() < 4)
            payments.push_back(payment.id);
    }
    MovePaymentsDialog moving{context, payments, nullptr};
    stage.show(u"move-payments"_s, moving);
    MakeClaimsDialog claims{context, year, nullptr};
    stage.show(u"make-claims"_s, claims);
    MakeBatchDialog batch{context, payments, nullptr};
    stage.show(u"make-batch"_s, batch);
    RecordPromisesDialog promises{context, year, nullptr};
    stage.show(u"record-promises"_s, promises);
}

void visitSelectionDialogs(const Stage &stage)
{
    BoardModel board{stage.store, [] { return fullHubDay; }, nullptr};
    for (const Cohort &cohort : stage.store.all<Cohort>()) {
        board.setCohort(cohort.id);
        if (board.isReady() && board.rowCount() > 2)
            break;
    }
    ApplicationDialog application{stage.store, stage.names, board.selection(), fullHubDay, nullptr};
    stage.show(u"application"_s, application);
    std::vector<ApplicationId> some;
    for (int row = 0; row < std::min(board.rowCount(), 3); ++row)
        some.push_back(board.at(row).application.id);
    MoveManyDialog many{stage.store, board, some, fullHubDay, nullptr};
    stage.show(u"move-many"_s, many);
}

/// A form's answers, with something to map, to mend and to confirm on the way.
void visitImport(const Stage &stage)
{
    QFile file{stage.folder + u"/applications form.csv"_s};
    if (file.open(QIODevice::WriteOnly))
        file.write("first_name,Surname,email,school_urn,Do you have QTS?,criterion:qts,Why do you apply?\n"
                   "Nia,Hollis,nia@example.org,800101,Yes,Yep,To lead\n"
                   "Omar,Quill,omar@@example,800102,No,Not yet,To learn\n"
                   "Ruth,Mbeki,ruth@example.org,999999,Yes,yes,The region\n");
    file.close();
    ImportDialog import{stage.store, fullHubDay, nullptr};
    import.suggestValue(u"cohort"_s, stage.store.all<Cohort>().front().code);
    import.setFile(file.fileName(), u"applications"_s);
    for (int step = 1; step <= 4; ++step) {
        stage.show(u"import-%1"_s.arg(step), import);
        if (step < 4)
            import.next();
    }
}

} // namespace

void visitDialogs(Store &store, const QString &folder, const Visit &visit)
{
    RecordNames names{store, nullptr};
    const Stage stage{store, names, folder, visit};
    visitRecordDialogs(stage);
    visitEventDialogs(stage);
    visitPeopleDialogs(stage);
    visitMoneyDialogs(stage);
    visitSelectionDialogs(stage);
    visitImport(stage);
    NewHubDialog fresh{folder, nullptr};
    stage.show(u"new-hub"_s, fresh);
    GuideDialog guide{nullptr};
    guide.turnTo(u"people"_s);
    stage.show(u"guide"_s, guide);
    QAction undo{u"Undo"_s};
    undo.setShortcut(QKeySequence::Undo);
    ShortcutsDialog keys{{&undo}, nullptr};
    stage.show(u"shortcuts"_s, keys);
}
