#pragma once

#include "shell/page.h"

#include <QMainWindow>

#include <map>

QT_BEGIN_NAMESPACE
class QSettings;
class QSplitter;
QT_END_NAMESPACE

namespace hub {

struct FoundItem;
class Label;
class LookChoice;
class MessageBar;
class NavigationList;
class PageStack;
class SearchBox;
class Toast;
class TopBar;

/// The window: menus, the bar at the top, navigation, one page at a time, the status line. It knows pages by
/// their entries and commands by their actions, and nothing of what they do.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    enum class MenuName { File, Edit, View, Go, Records, Tools, Help };

    /// What the status line says.
    struct Status
    {
        QString saved;
        QString backup;
        QString year;
    };

    /// Both arguments must outlive the window.
    MainWindow(QSettings &settings, LookChoice &look);
    ~MainWindow() override;

    [[nodiscard]] QMenu *menu(MenuName name) const { return m_menus.at(name); }
    /// Puts a command in its menu; the palette finds it there.
    QAction *addCommand(MenuName where, Icon icon, const QString &text, const QKeySequence &keys = {});
    /// Every command that can be used now and whose words match, for the search box.
    [[nodiscard]] std::vector<FoundItem> matchingCommands(const QString &text) const;
    [[nodiscard]] QList<QAction *> commands() const;

    [[nodiscard]] QAction *undoAction() const { return m_undo; }
    [[nodiscard]] QAction *redoAction() const { return m_redo; }
    /// The names of the steps next to be undone and redone; an empty name: there is none.
    void setSteps(const QString &undo, const QString &redo);

    void setHub(const QString &name, const QString &path);
    void setPages(std::vector<PageEntry> entries, const Place &first);
    /// The saved views, shown under their pages.
    void setViews(std::vector<PageView> views);
    void setStatus(const Status &status);
    [[nodiscard]] SearchBox *search() const;
    [[nodiscard]] PageStack *pages() const { return m_pages; }
    [[nodiscard]] NavigationList *navigation() const { return m_navigation; }

public slots:
    void go(const hub::Place &place);
    void say(const QString &sentence, const std::function<void()> &undo = {});
    void report(const hub::Error &error);

signals:
    void closing();

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    /// Pages change while they are used; their order for Tab is read when it is asked for.
    bool focusNextPrevChild(bool next) override;

private:
    void makeMenus();
    void makeViewMenu();
    void makeGoMenu();
    void makeNavigation();
    void fitNavigation();
    void goTo(const QString &item);
    void makeCentre();
    void makeStatusLine();
    void welcome(Page *page);
    void pageShown(const QString &id);
    void nextPane(int by);
    /// Where one works on a page just opened from another: its list, if it has one.
    void focusMainPane();
    void goBack();

    QSettings &m_settings;
    LookChoice &m_look;
    std::map<MenuName, QMenu *> m_menus;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    TopBar *m_top = nullptr;
    NavigationList *m_navigation = nullptr;
    PageStack *m_pages = nullptr;
    MessageBar *m_message = nullptr;
    Toast *m_toast = nullptr;
    QSplitter *m_split = nullptr;
    Label *m_saved = nullptr;
    Label *m_backup = nullptr;
    Label *m_year = nullptr;
    QList<QAction *> m_goActions;
    QAction *m_back = nullptr;
    Place m_here = {};
    std::vector<Place> m_trail; ///< where Back leads, the last place last
    std::vector<PageView> m_views;
};

} // namespace hub
