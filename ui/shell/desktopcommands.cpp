// The commands of the desktop: what they are called, where they stand and what they ask.
#include "dialogs/guidedialog.h"
#include "dialogs/hubdetailsdialog.h"
#include "dialogs/importdialog.h"
#include "dialogs/newhubdialog.h"
#include "dialogs/shortcutsdialog.h"
#include "dialogs/workdialog.h"
#include "exchange/demo/demo.h"
#include "exchange/newhub.h"
#include "pages/undooffer.h"
#include "shell/desktop.h"
#include "shell/mainwindow.h"
#include "shell/pagestack.h"
#include "store/backup.h"

#include <QAction>
#include <QApplication>
#include <QFileDialog>
#include <QMenu>
#include <QMessageBox>
#include <QStandardPaths>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

QString documentsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace

QAction *Desktop::command(int menu, Icon which, const QString &text, const QKeySequence &keys,
                          void (Desktop::*slot)())
{
    QAction *action = m_window->addCommand(static_cast<MainWindow::MenuName>(menu), which, text, keys);
    connect(action, &QAction::triggered, this, slot);
    return action;
}

void Desktop::makeFileCommands()
{
    const int file = static_cast<int>(MainWindow::MenuName::File);
    auto *fresh = command(file, Icon::Add, tr("Start my hub…"),
                          QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_N}, &Desktop::newHub);
    fresh->setStatusTip(tr("An empty hub with the programmes of this year: give it a name and its area."));
    auto *other = command(file, Icon::Open, tr("Open a hub…"), QKeySequence::Open, &Desktop::openChosen);
    other->setStatusTip(tr("A .hub file that you or a colleague made."));
    auto *sample = command(file, Icon::Hub, tr("Try the sample hub…"), {}, &Desktop::sampleHub);
    sample->setStatusTip(
        tr("Invented people and schools, with two years of work in it, to try everything on."));
    m_ways = {sample, fresh, other};
    m_recent = m_window->menu(MainWindow::MenuName::File)->addMenu(tr("Opened before"));
    fillRecent();
    m_window->menu(MainWindow::MenuName::File)->addSeparator();
    auto *import = command(file, Icon::Import, tr("Import a spreadsheet…"),
                           QKeySequence{Qt::CTRL | Qt::Key_I}, &Desktop::importFile);
    auto *backup = command(file, Icon::Backup, tr("Back up now…"), QKeySequence{Qt::CTRL | Qt::Key_B},
                           &Desktop::backUpNow);
    auto *details = command(file, Icon::Edit, tr("The hub’s details…"), {}, &Desktop::editDetails);
    m_window->menu(MainWindow::MenuName::File)->addSeparator();
    auto *shut = command(file, Icon::Close, tr("Close the hub"), QKeySequence{Qt::CTRL | Qt::Key_W},
                         &Desktop::close);
    auto *restoring = command(file, Icon::Refresh, tr("Go back to a backup…"), {}, &Desktop::restoreBackup);
    m_needHub = {import, backup, details, restoring, shut};
    QAction *quit = m_window->addCommand(MainWindow::MenuName::File, Icon::None, tr("Quit"),
                                         QKeySequence{Qt::CTRL | Qt::Key_Q});
    connect(quit, &QAction::triggered, m_window.get(), &QWidget::close);
}

void Desktop::makeToolCommands()
{
    m_window->menu(MainWindow::MenuName::Tools)->menuAction()->setVisible(false);
    const int where = static_cast<int>(MainWindow::MenuName::Go);
    m_needHub << command(where, Icon::ChevronRight, tr("Next that needs attention"), QKeySequence{Qt::Key_F8},
                         &Desktop::nextToAttend)
              << command(where, Icon::ChevronLeft, tr("Previous that needs attention"),
                         QKeySequence{Qt::SHIFT | Qt::Key_F8}, &Desktop::previousToAttend);
}

void Desktop::makeHelpCommands()
{
    const int help = static_cast<int>(MainWindow::MenuName::Help);
    command(help, Icon::Help, tr("Guide"), QKeySequence::HelpContents, &Desktop::showGuide);
    command(help, Icon::Help, tr("Keyboard shortcuts"), QKeySequence{u"?"_s}, &Desktop::showKeys);
    command(help, Icon::Info, tr("About Hubkeeper"), QKeySequence{Qt::CTRL | Qt::Key_F1},
            &Desktop::showAbout);
}

void Desktop::newHub()
{
    NewHubDialog dialog{documentsFolder(), m_window.get()};
    if (dialog.exec() != QDialog::Accepted)
        return;
    Result<std::unique_ptr<Store>> store = hub::newHub(dialog.path(), dialog.details());
    if (!store)
        return m_window->report(store.error());
    take(std::move(*store), {.page = u"overview"_s});
}

void Desktop::sampleHub()
{
    QString path = QFileDialog::getSaveFileName(m_window.get(), tr("Where to keep the sample hub"),
                                                documentsFolder() + u"/Sample.hub"_s, tr("Hubs (*.hub)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(u".hub"_s, Qt::CaseInsensitive))
        path += u".hub"_s;
    Result<> made;
    doAside(m_window.get(), tr("Making the sample hub …"), [&made, path, today = m_today()] {
        if (const auto store = makeDemo(path, {.today = today}); !store)
            made = store.error();
    });
    if (!made)
        return m_window->report(made.error());
    (void)open(path);
}

void Desktop::openChosen()
{
    const QString path = QFileDialog::getOpenFileName(m_window.get(), tr("Open a hub"), documentsFolder(),
                                                      tr("Hubs (*.hub);;All files (*)"));
    if (!path.isEmpty())
        (void)open(path);
}

void Desktop::importFile()
{
    ImportDialog dialog{*m_store, m_today(), m_window.get()};
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_window->say(dialog.outcome(), undoOfLast(m_window.get(), *m_store, [this](const Error &error) {
                      m_window->report(error);
                  }));
}

void Desktop::editDetails()
{
    HubDetailsDialog dialog{*m_store, *m_names, m_window.get()};
    dialog.exec();
}

void Desktop::backUpNow()
{
    const QString path = QFileDialog::getSaveFileName(m_window.get(), tr("Back up the hub"),
                                                      documentsFolder(), tr("Hubs (*.hub)"));
    if (path.isEmpty())
        return;
    const Result<> done = writeAside(m_window.get(), tr("Backing up …"), *m_store,
                                     [path](Store &store, const Progress &) -> Result<> {
                                         const Result<Backup> made = backUp(store, path);
                                         return made ? Result<>{} : made.error();
                                     });
    if (!done)
        return m_window->report(done.error());
    showStatus();
    m_window->say(tr("Backed up to %1").arg(path));
}

void Desktop::restoreBackup()
{
    const QString backup = QFileDialog::getOpenFileName(m_window.get(), tr("Go back to a backup"),
                                                        documentsFolder(), tr("Hubs (*.hub);;All files (*)"));
    if (backup.isEmpty())
        return;
    const QString path = m_store->path();
    close();
    Result<QString> kept = QString{};
    doAside(m_window.get(), tr("Going back to the backup …"),
            [&kept, backup, path] { kept = restore(backup, path); });
    if (const Result<> opened = open(path); !opened)
        return;
    if (!kept)
        return m_window->report(kept.error());
    m_window->say(tr("The backup is the hub now. What was there before is kept as %1").arg(*kept));
}

void Desktop::showGuide()
{
    GuideDialog guide{m_window.get()};
    guide.turnTo(m_store ? m_window->pages()->currentId()
                         : u"start"_s); // a page of the guide for each of ours
    guide.exec();
}

void Desktop::showKeys()
{
    ShortcutsDialog dialog{m_window->commands(), m_window.get()};
    dialog.exec();
}

void Desktop::showAbout()
{
    QMessageBox box{m_window.get()};
    box.setWindowTitle(tr("About Hubkeeper"));
    box.setTextFormat(Qt::PlainText);
    box.setText(tr("Hubkeeper %1").arg(QApplication::applicationVersion()));
    box.setInformativeText(tr("For the people who run a Maths Hub. Free software under the GNU General "
                              "Public License, version 3 or later."));
    box.exec();
}

} // namespace hub
