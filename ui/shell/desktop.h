#pragma once

#include "base/result.h"
#include "shell/page.h"

#include <QDate>

#include <memory>

QT_BEGIN_NAMESPACE
class QMenu;
class QSettings;
QT_END_NAMESPACE

namespace hub {

class AttentionList;
class LookChoice;
class MainWindow;
class HubSearch;
class RecordNames;
class Store;

/// The one window and the hub open in it: opens, makes and closes hubs, and carries out the commands that
/// belong to no page.
class Desktop final : public QObject
{
    Q_OBJECT
public:
    /// What the window begins with: the ways to begin, or nothing until the first hub is opened.
    enum class Begin { Welcome, Hub };

    /// The references must outlive the desktop.
    Desktop(QSettings &settings, LookChoice &look, std::function<QDate()> today,
            Begin begin = Begin::Welcome);
    ~Desktop() override;

    [[nodiscard]] MainWindow &window() const { return *m_window; }
    /// Opens the hub at @p path in place of the open one; a refusal is told in the window and returned.
    Result<> open(const QString &path, const Place &first = {.page = QStringLiteral("overview")});
    void close();
    /// Waits for what is read in the background, so that a picture shows it.
    void settle();

private:
    void makeFileCommands();
    void makeToolCommands();
    void makeHelpCommands();
    QAction *command(int menu, Icon icon, const QString &text, const QKeySequence &keys,
                     void (Desktop::*slot)());
    void take(std::unique_ptr<Store> store, const Place &first);
    void showWelcome();
    void remember(const QString &path);
    void fillRecent();
    [[nodiscard]] QStringList recentFiles() const;

    void newHub();
    void openChosen();
    void importFile();
    void editDetails();
    void sampleHub();
    void backUpNow();
    void restoreBackup();
    void undoStep();
    void redoStep();
    void showGuide();
    void showKeys();
    void showAbout();
    void follow();
    void showStatus();
    void showViews();
    void showCounts();
    void nextToAttend();
    void previousToAttend();
    void attend(int by);

    QSettings &m_settings;
    LookChoice &m_look;
    std::function<QDate()> m_today;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<RecordNames> m_names;
    std::unique_ptr<HubSearch> m_search;
    std::unique_ptr<AttentionList> m_attention;
    QMenu *m_recent = nullptr;
    QList<QAction *> m_ways;    ///< to begin, where no hub is open
    QList<QAction *> m_needHub; ///< can be used only while one is
};

} // namespace hub
