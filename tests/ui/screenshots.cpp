// Writes every page, dialog and state of the window to pictures, to be looked at.
#include "dialogs/adddialog.h"
#include "dialogs/importdialog.h"
#include "dialogs/newhubdialog.h"
#include "dialogs/shortcutsdialog.h"
#include "models/recordname.h"
#include "samplehub.h"
#include "shell/desktop.h"
#include "shell/mainwindow.h"
#include "shell/pagestack.h"
#include "theme/look.h"
#include "widgets/searchbox.h"

#include <QApplication>
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
    import.suggestValue(u"last_name"_s, u"Hollis"_s);
    import.setFile(file.fileName(), u"applications"_s);
    import.show();
    for (int step = 1; step <= 4; ++step) {
        camera.take(import, u"dialog-import-%1"_s.arg(step));
        if (step < 4)
            import.next();
    }
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
    takePages(desktop, camera);
    desktop.close();
    auto store = Store::open(hubFile);
    const QTemporaryDir scratch;
    if (store)
        takeDialogs(**store, camera, scratch.path());
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
    const QTemporaryDir scratch;
    const QString hubFile = scratch.filePath(u"sample.hub"_s);
    if (!makeSampleHub(hubFile)) {
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
