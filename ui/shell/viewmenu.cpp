#include "shell/viewmenu.h"

#include "shell/mainwindow.h"
#include "theme/look.h"
#include "theme/motion.h"
#include "translations/language.h"

#include <QActionGroup>
#include <QMenu>
#include <QSettings>

namespace hub {

namespace {

constexpr int textStep = 10;
constexpr QLatin1StringView languageSetting{"look/language"};

void addThemes(MainWindow &window, QMenu &menu, LookChoice &look)
{
    auto *group = new QActionGroup{&window};
    const std::pair<QString, std::optional<Scheme>> themes[] = {
        {MainWindow::tr("Same as the system"), {}},
        {MainWindow::tr("Light"), Scheme::Light},
        {MainWindow::tr("Dark"), Scheme::Dark},
        {MainWindow::tr("High contrast"), Scheme::HighContrast},
    };
    for (const auto &[words, scheme] : themes) {
        QAction *action = menu.addAction(words);
        action->setCheckable(true);
        action->setChecked(look.scheme() == scheme);
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, &look,
                         [&look, scheme = scheme] { look.chooseScheme(scheme); });
    }
}

void addLanguages(MainWindow &window, QMenu &menu, QSettings &settings)
{
    auto *group = new QActionGroup{&window};
    const QString chosen = settings.value(languageSetting).toString();
    std::vector<Language> all = languages();
    all.insert(all.begin(), Language{.code = {}, .name = MainWindow::tr("Same as the system")});
    for (const Language &language : all) {
        QAction *action = menu.addAction(language.name);
        action->setCheckable(true);
        action->setChecked(language.code == chosen);
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, &window, [&window, &settings, code = language.code] {
            settings.setValue(languageSetting, code);
            window.say(MainWindow::tr("The language changes when Hubkeeper is next opened."));
        });
    }
}

} // namespace

void addViewCommands(MainWindow &window, LookChoice &look, QSettings &settings)
{
    QMenu *view = window.menu(MainWindow::MenuName::View);
    QMenu *themes = view->addMenu(MainWindow::tr("Theme"));
    addThemes(window, *themes, look);
    addLanguages(window, *view->addMenu(MainWindow::tr("Language")), settings);

    const auto addText = [&](const QString &words, const QKeySequence &keys, auto percent) {
        QAction *action = window.addCommand(MainWindow::MenuName::View, Icon::None, words, keys);
        QObject::connect(action, &QAction::triggered, &look,
                         [&look, percent] { look.chooseTextPercent(percent(look.look().textPercent)); });
    };
    addText(MainWindow::tr("Larger text"), QKeySequence::ZoomIn, [](int now) { return now + textStep; });
    addText(MainWindow::tr("Smaller text"), QKeySequence::ZoomOut, [](int now) { return now - textStep; });
    addText(MainWindow::tr("Text as usual"), QKeySequence{Qt::CTRL | Qt::Key_0}, [](int) { return 100; });

    QAction *compact
        = window.addCommand(MainWindow::MenuName::View, Icon::None, MainWindow::tr("Compact rows"),
                            QKeySequence{Qt::CTRL | Qt::ALT | Qt::Key_C});
    compact->setCheckable(true);
    compact->setChecked(look.look().density == Density::Compact);
    QObject::connect(compact, &QAction::toggled, &look,
                     [&look](bool on) { look.chooseDensity(on ? Density::Compact : Density::Comfortable); });
    QAction *still
        = window.addCommand(MainWindow::MenuName::View, Icon::None, MainWindow::tr("Nothing moves or blinks"),
                            QKeySequence{Qt::CTRL | Qt::ALT | Qt::Key_M});
    still->setCheckable(true);
    still->setChecked(isMotionReduced(settings));
    applyMotion(settings);
    QObject::connect(still, &QAction::toggled, &window,
                     [&settings](bool on) { chooseReducedMotion(settings, on); });
    view->addSeparator();
}

} // namespace hub
